ui-skip-link = Przejdź do treści strony
ui-skip-exit = Opuść tę stronę teraz
ui-top-label = Góra strony
ui-tabs-label = Główne ekrany
ui-back-link = Wstecz
ui-problem-title = Coś wymaga poprawy
ui-problem-prefix = Zajrzyj tu jeszcze raz:
ui-field-optional = (to pole może zostać puste)
ui-field-limit = Zmieści się tu tyle znaków: { $max }.
ui-field-left =
    { $left ->
        [one] Został jeszcze { $left } znak.
        [few] Zostały jeszcze { $left } znaki.
       *[many] Zostało jeszcze { $left } znaków.
    }
ui-field-over =
    { $over ->
        [one] Jest o { $over } znak za dużo.
        [few] Jest o { $over } znaki za dużo.
       *[many] Jest o { $over } znaków za dużo.
    }
ui-date-other = Inny dzień
ui-date-other-label = Który dzień?
ui-change-link = Zmień
ui-loading-text = Strona nadal się wczytuje. Dziękujemy za cierpliwość.
ui-unsaved-title = Jeszcze nie zapisano
ui-unsaved-text = Te słowa przepadną, jeśli zamkniesz tę stronę.
ui-incident-title = Coś poszło nie tak po naszej stronie
ui-incident-text = To nie Twoja wina. Twoje słowa są zachowane. Spróbuj ponownie za kilka minut.
ui-incident-number = Jeśli nam o tym powiesz, podaj ten numer:
ui-chart-list = Zobacz te liczby jako listę
ui-chart-day = Dzień
ui-chart-number = Od 0 do 10
ui-chart-words = Twoje słowa
ui-chart-about =
    { $count ->
        [one] Wykres od 0 do 10 z { $count } punktem: { $title }. Lista poniżej podaje liczbę, dzień i słowa.
        [few] Wykres od 0 do 10 z { $count } punktami: { $title }. Lista poniżej podaje liczby, dni i słowa.
       *[many] Wykres od 0 do 10 z { $count } punktami: { $title }. Lista poniżej podaje liczby, dni i słowa.
    }
ui-audience-title = Kto może to zobaczyć:
ui-audience-promise = Jeśli uważamy, że komuś może stać się poważna krzywda, musimy powiedzieć o tym osobom, które mogą pomóc. Gdy tylko możemy, najpierw rozmawiamy z Tobą.
ui-language-label = Wybierz język
ui-help-ring = Zadzwoń: { $name }
