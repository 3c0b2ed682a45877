### Mano mėnuo: pirmas ekranas. Kas nors gali žiūrėti per petį, todėl čia nėra nei nerimo, nei kieno nors žodžių.

month-heading = Mano mėnuo
month-today = Šiandien: { $day }

month-new-heading = Nauja jums
month-new-none = Dabar nieko naujo.
month-new-reply = Jums atrašė { $name }
month-new-reply-team = Jums atrašė kažkas iš komandos
month-new-message = Jums rašo { $name }
month-new-plan = Jūsų planas pasikeitė
month-new-activity = Jūsų laukia užduotis

# Somebody answered what they asked the team for. It never says what.
month-new-request = Kažkas iš jūsų komandos jums atsakė
month-new-open-plan = Skaityti mano planą

month-meeting-heading = Kitas susitikimas
month-meeting-none = Dabar joks susitikimas nesuplanuotas.
month-meeting-when = Kada
month-meeting-where = Kur
month-meeting-who = Kas dalyvaus
month-meeting-why = Kam jis skirtas
month-meeting-bring = Galite atsivesti ką nors su savimi. Pasakykite komandai, jei reikia vertėjo.
month-meeting-prepare = Pasiruošti šiam susitikimui

month-promises-heading = Ką kiekvienas pažadėjome padaryti
month-promises-mine = Aš
month-promises-theirs = Mano komanda
month-promises-mine-none = Šį mėnesį jums nieko daryti nereikia.
month-promises-theirs-none = Jūsų komanda šį mėnesį neturi nebaigtų darbų.

month-help-heading = Norite pasikalbėti?
month-help-more = Su kuo dar galima pasikalbėti
