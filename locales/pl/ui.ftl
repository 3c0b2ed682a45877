ui-field-limit = Zmieści się tu tyle znaków: { $max }.
ui-date-other = Inny dzień
ui-date-other-label = Który dzień?
ui-chart-list = Zobacz te liczby jako listę
ui-chart-day = Dzień
ui-chart-number = Od 0 do 10
ui-chart-words = Co zostało o tym powiedziane
ui-chart-about =
    { $count ->
        [one] Wykres od 0 do 10 z { $count } punktem: { $title }. Lista poniżej podaje liczbę, dzień i słowa.
        [few] Wykres od 0 do 10 z { $count } punktami: { $title }. Lista poniżej podaje liczby, dni i słowa.
       *[many] Wykres od 0 do 10 z { $count } punktami: { $title }. Lista poniżej podaje liczby, dni i słowa.
    }
ui-help-ring = Zadzwoń: { $name }
