### Co mówimy, gdy czegoś nie da się zrobić. Nikogo nie obwiniamy. Mówimy, co dalej.

problem-summary-heading = Wystąpił problem
problem-item-label = Do poprawy:

problem-words-blank = Napisz tu coś.
problem-words-too-long = Skróć ten tekst. Największa liczba liter i spacji: { $max }.
problem-words-disguised = Są tu ukryte znaki, których nie możemy zapisać. Wpisz te słowa, zamiast je wklejać.
problem-choice-blank = Wybierz jedną odpowiedź.
problem-request-too-big = To zbyt dużo jak na jeden raz. Wyślij to w mniejszych częściach.

problem-signal-unsaved = Jeszcze nie zapisano. Jeśli to zamkniesz, te słowa przepadną.
problem-signal-none = Nie możemy teraz połączyć się z { -brand }. Próbujemy dalej.
problem-signal-back = Połączenie wróciło.
problem-signal-unsent = To nie zostało wysłane. Twoje słowa wciąż tu są.

problem-fault-kept = Coś poszło nie tak po naszej stronie. Twoje słowa są zapisane. Jeśli to się powtórzy, podaj swojemu zespołowi ten kod: { $code }.
problem-fault-note = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za kilka minut. Jeśli to się powtórzy, podaj swojemu zespołowi ten kod: { $code }.
problem-not-found = Nie możemy tego znaleźć. Być może jest teraz gdzie indziej albo nie jest ci udostępnione.
problem-page-old = Ta strona jest nieaktualna. Otwórz ją ponownie, aby kontynuować.

problem-signed-out = Sesja się skończyła. Zaloguj się ponownie, aby kontynuować.
problem-signed-out-kept = Twój tekst jest zapisany. Znajdziesz go po zalogowaniu.
problem-tries-wait =
    { $minutes ->
        [one] To było dużo prób. Odczekaj 1 minutę i spróbuj ponownie.
        [few] To było dużo prób. Odczekaj { $minutes } minuty i spróbuj ponownie.
       *[many] To było dużo prób. Odczekaj { $minutes } minut i spróbuj ponownie.
    }
problem-pace-wait = To było dla nas za szybko. Odczekaj chwilę i spróbuj ponownie.

problem-changed-both = W czasie pisania ktoś zmienił to w innym miejscu. Oba teksty są poniżej. Wybierz, który zachować.
problem-changed-mine = Twój obecny tekst
problem-changed-theirs = To, co już tam jest
problem-changed-sent = To zostało już wysłane innymi słowami. Sprawdź, co tam jest, i wyślij jeszcze raz, jeśli trzeba.
