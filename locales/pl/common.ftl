### Słowa wspólne dla wielu ekranów. Zwracamy się do osoby przez „ty”, bez form męskich i żeńskich.

-brand = Alongside
-service = Family Safeguarding

common-brand-name = { -brand }

common-exit-button = Wyjdź
common-exit-label = Wyjdź: opuść tę stronę od razu
common-exit-keys = Możesz też nacisnąć trzy razy klawisz Shift.
common-exit-presses =
    { $left ->
        [one] Aby wyjść, naciśnij Shift jeszcze 1 raz.
        [few] Aby wyjść, naciśnij Shift jeszcze { $left } razy.
       *[many] Aby wyjść, naciśnij Shift jeszcze { $left } razy.
    }
common-exit-expired = Minęło zbyt dużo czasu. Aby wyjść, naciśnij Shift trzy razy.
common-exit-leaving = Wychodzimy…

common-skip-link = Przejdź do głównej treści
common-back-link = Wstecz
common-home-link = Początek
common-menu-label = Menu strony
common-button-continue = Dalej
common-button-save = Zapisz
common-button-cancel = Anuluj
common-button-change = Zmień
common-button-send = Wyślij
common-button-add = Dodaj
common-button-remove = Usuń
common-button-close = Zamknij
common-button-done = Gotowe
common-button-try-again = Spróbuj ponownie
common-button-reload = Otwórz tę stronę ponownie
common-button-undo = Cofnij
common-button-more = Pokaż więcej
common-button-less = Pokaż mniej
common-button-print = Wydrukuj tę stronę

common-answer-yes = Tak
common-answer-no = Nie
common-answer-none = Jeszcze bez odpowiedzi
common-hint-optional = To pole może zostać puste.
common-count-left =
    { $left ->
        [one] Zmieści się jeszcze 1 znak.
        [few] Zmieszczą się jeszcze { $left } znaki.
       *[many] Zmieści się jeszcze { $left } znaków.
    }
common-count-over =
    { $over ->
        [one] Tekst jest za długi o 1 znak.
        [few] Tekst jest za długi o { $over } znaki.
       *[many] Tekst jest za długi o { $over } znaków.
    }

common-scale-range = od 0 do 10
common-scale-value = { $number } na 10

common-list-and = { $first } i { $last }
common-list-comma = { $first }, { $next }

common-loading-note = Wczytywanie…
common-loading-late = To trwa dłużej niż zwykle. Być może masz słaby zasięg.
common-saved-saving = Zapisywanie…
common-saved-note = Zapisano
common-saved-not-yet = Jeszcze nie zapisano…
common-sent-sending = Wysyłanie…
common-sent-note = Wysłano
common-draft-note = Twój szkic jest zapisany.
common-new-label = Nowe

common-audience-question = Kto może to zobaczyć?
common-audience-heading = Kto może to zobaczyć
common-audience-me = Tylko ja
common-audience-worker = Ja i { $name }
common-audience-worker-note = Gdy tej osoby ({ $name }) nie ma w pracy, może to zobaczyć ktoś, kto ją zastępuje. Może to też zobaczyć osoba, która nią kieruje.
common-audience-team = Ja i mój zespół
common-audience-others = Inne osoby z zespołu { -service } mogą to zobaczyć, gdy planują, jak pomóc.
common-audience-promise = Jeśli uznamy, że dziecku lub tobie może stać się poważna krzywda, być może będziemy musieli coś z tym zrobić. Najpierw ci o tym powiemy, chyba że byłoby to niebezpieczne.
