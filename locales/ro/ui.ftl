### Cuvinte care țin de părțile din care sunt făcute ecranele.

ui-field-limit = Puteți folosi cel mult { $max } litere.
ui-date-other = Altă zi
ui-date-other-label = Care zi?
ui-chart-list = Vedeți aceste numere ca listă
ui-chart-day = Ziua
ui-chart-number = De la 0 la 10
ui-chart-words = Ce s-a spus despre asta
ui-chart-about =
    { $count ->
        [one] Un grafic cu { $count } punct, de la 0 la 10: { $title }. Lista de mai jos are numărul, ziua și cuvintele.
        [few] Un grafic cu { $count } puncte, de la 0 la 10: { $title }. Lista de mai jos are numerele, zilele și cuvintele.
       *[other] Un grafic cu { $count } de puncte, de la 0 la 10: { $title }. Lista de mai jos are numerele, zilele și cuvintele.
    }
ui-help-ring = Sunați: { $name }
