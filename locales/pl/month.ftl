### Mój miesiąc: pierwszy ekran. Ktoś może patrzeć przez ramię, więc nie ma tu żadnej obawy ani niczyich słów.

month-heading = Mój miesiąc
month-today = Dziś jest { $day }

month-new-heading = Nowe dla ciebie
month-new-none = Na razie nic nowego.
month-new-reply = Odpowiedź od: { $name }
month-new-reply-team = Ktoś z zespołu ci odpisał
month-new-message = Wiadomość od: { $name }
month-new-plan = Twój plan się zmienił
month-new-activity = Czeka na ciebie ćwiczenie

# Somebody answered what they asked the team for. It never says what.
month-new-request = Ktoś z twojego zespołu ci odpowiedział
month-new-open-plan = Przeczytaj mój plan

month-meeting-heading = Następne spotkanie
month-meeting-none = Na razie nie ma zaplanowanego spotkania.
month-meeting-when = Kiedy
month-meeting-where = Gdzie
month-meeting-who = Kto tam będzie
month-meeting-why = Po co jest to spotkanie
month-meeting-bring = Możesz przyjść z kimś. Powiedz zespołowi, jeśli potrzebujesz tłumacza.
month-meeting-prepare = Przygotuj się do tego spotkania

month-promises-heading = Co każdy z nas obiecał zrobić
month-promises-mine = Ja
month-promises-theirs = Mój zespół
month-promises-mine-none = W tym miesiącu nie masz nic do zrobienia.
month-promises-theirs-none = Zespół nie ma teraz nic do zrobienia.

month-help-heading = Chcesz porozmawiać?
month-help-more = Więcej osób do rozmowy
