### Žodžiai, priklausantys dalims, iš kurių sudaryti ekranai.

ui-field-limit = Galite įrašyti iki { $max } raidžių.
ui-date-other = Kita diena
ui-date-other-label = Kuri diena?
ui-chart-list = Rodyti šiuos skaičius sąrašu
ui-chart-day = Diena
ui-chart-number = Nuo 0 iki 10
ui-chart-words = Kas apie tai pasakyta
ui-chart-about =
    { $count ->
        [one] Diagrama nuo 0 iki 10 su { $count } tašku: { $title }. Sąraše žemiau yra skaičiai, dienos ir žodžiai.
        [few] Diagrama nuo 0 iki 10 su { $count } taškais: { $title }. Sąraše žemiau yra skaičiai, dienos ir žodžiai.
       *[other] Diagrama nuo 0 iki 10, joje taškų: { $count }. Ji apie: { $title }. Sąraše žemiau yra skaičiai, dienos ir žodžiai.
    }
ui-help-ring = Skambinti: { $name }
