### Tikslai: ką tėvai norėtų pakeisti, jų pačių žodžiais. Niekas negali jų atmesti.

goal-list-heading = Mano tikslai
goal-list-intro = Tikslas – tai, ką norėtumėte pakeisti. Jis jūsų. Niekas negali jo atmesti.
goal-list-set = Išsikelti tikslą
goal-list-full = Dabar turite tris tikslus. Naujas palauks, kol atsiras vietos.
goal-list-none = Tikslų dar neturite. Pradėkite nuo mažo dalyko, kuris jums svarbus.
goal-list-active = Dabar vyksta
goal-list-paused = Ilsisi
goal-list-later = Palikta vėliau
goal-list-reached = Pasiekta
goal-list-let-go = Paleista
goal-list-new-replies =
    { $count ->
        [one] { $count } naujas atsakymas
        [few] { $count } nauji atsakymai
       *[other] { $count } naujų atsakymų
    }
goal-list-answer-by = Kažkas jums atrašys. Iki kada: { $day }
goal-list-set-on = Išsikelta: { $day }

goal-area-school = Mokykla ir mokymasis
goal-area-early-years = Gera mažylių pradžia
goal-area-health = Sveikata, kūnas ir protas
goal-area-drinking-and-drugs = Alkoholis ar narkotikai
goal-area-getting-on = Sutarimas šeimoje
goal-area-children-safe = Vaikai apsaugoti nuo žalos
goal-area-out-of-trouble = Be bėdų
goal-area-safe-at-home = Namuose be baimės
goal-area-our-home = Mūsų namai
goal-area-money = Pinigai
goal-area-something-else = Kas nors kita

goal-strength-i-keep-going = Nepasiduodu
goal-strength-i-know-my-children = Gerai pažįstu savo vaikus
goal-strength-i-ask-for-help = Paprašau pagalbos
goal-strength-i-make-people-laugh = Moku prajuokinti
goal-strength-good-with-routines = Laikausi dienos tvarkos
goal-strength-i-listen = Išklausau
goal-strength-done-hard-things = Sunkių dalykų jau teko įveikti
goal-strength-i-am-patient = Turiu kantrybės
goal-strength-i-speak-up = Pasakau, kai kas nors ne taip
goal-strength-people-around-me = Turiu šalia žmonių
goal-strength-i-can-say-sorry = Moku atsiprašyti
goal-strength-look-after-our-home = Rūpinuosi mūsų namais

goal-story-heading = Mano tikslas
goal-story-different = Ką norėčiau pakeisti
goal-story-replies = Ką sako mano komanda
goal-story-replies-none = Dar niekas neatrašė.
goal-story-write = Rašyti dienoraštyje
goal-story-entries = Kaip sekasi
goal-story-entries-none = Apie tai dienoraštyje dar nerašėte.
goal-story-entries-all = Žiūrėti visą dienoraštį
goal-story-chart = Kur jaučiu, kad buvo
goal-story-point = Tai jūsų plano dalis
goal-story-history = Ankstesni mano žodžiai
goal-story-until = Iki: { $day }
goal-story-change = Pakeisti šį tikslą
goal-story-moves = Kas toliau?
goal-story-typed-in = Jūsų žodžiais užrašė { $name }, kartu patikrinta: { $day }.
goal-story-typed-in-team = Jūsų žodžiais užrašė komanda, kartu patikrinta: { $day }.

goal-move-begin = Pradėti šį tikslą
goal-move-pause = Leisti jam pailsėti
goal-move-reach = Tikslas pasiektas
goal-move-let-go = Paleisti tikslą
goal-move-start-again = Pradėti iš naujo
goal-move-note = Niekas neprarandama. Bet kada galite persigalvoti.
goal-move-done = Padaryta. Tai matote tarp savo tikslų.
goal-move-three = Jau vyksta trys tikslai. Pirma leiskite vienam pailsėti.
goal-move-not-from-here = Šis tikslas buvo pakeistas kitame telefone. Pažiūrėkite į jį dar kartą.

goal-set-steps = { $at } klausimas iš { $of }
goal-set-area = Apie ką jis?
goal-set-different = Ką norėtumėte pakeisti?
goal-set-different-hint = Rašykite savo žodžiais. Užtenka vieno mažo dalyko.
goal-set-matters = Kodėl jums tai svarbu?
goal-set-matters-hint = Kas būtų geriau jums ar jūsų vaikams?
goal-set-strengths = Kas jums gerai sekasi ir galėtų padėti?
goal-set-strengths-hint = Daugiausia galite pasirinkti { $max }.
goal-set-own-strengths = Kas dar jums gerai sekasi
goal-set-strengths-too-many = Pasirinkite { $max } ar mažiau.
goal-set-first-step = Koks būtų pirmas mažas žingsnis?
goal-set-first-step-hint = Tai, ką galėtumėte padaryti per artimiausias dienas.
goal-set-step-by = Kada norėtumėte tai padaryti?
goal-set-step-by-none = Dar nežinau
goal-set-step-by-tomorrow = Rytoj
goal-set-step-by-week = Po savaitės
goal-set-step-missing = Parašykite pirmą žingsnį arba pasirinkite „Dar nežinau“.
goal-set-who-helps = Kas gali jums padėti?
goal-set-who-helps-hint = Draugai, šeimos žmogus, darbuotojas ar kas nors iš mokyklos.
goal-set-now = Kur su tuo esate dabar?
goal-set-now-hint = Šį klausimą galite praleisti.
goal-set-now-low = Dar labai toli
goal-set-now-high = Kaip tik taip, kaip noriu
goal-set-now-why = Kodėl šis skaičius, o ne mažesnis?
goal-set-now-why-hint = Ką jau darote, nors retkarčiais?
goal-set-now-words-missing = Parašykite, kodėl šis skaičius, o ne mažesnis, arba skaičių pašalinkite.
goal-set-now-number-missing = Pasirinkite ir skaičių arba palikite be žodžių.
goal-set-now-clear = Praleisti
goal-set-point = Ar tai susiję su jūsų planu?
goal-set-point-none = Ne arba tiksliai nežinau
goal-set-audience-hint = Vėliau galėsite tai pakeisti.
goal-set-when = Kada norėtumėte pradėti?
goal-set-for-later = Palikti vėliau
goal-set-for-later-hint = Tikslas palauks, kol jį pradėsite.

goal-check-heading = Patikrinkite, ką parašėte
goal-check-heading-change = Patikrinkite pakeitimus
goal-check-set = Išsikelti šį tikslą
goal-check-save = Išsaugoti pakeitimus
goal-check-area = Apie ką jis
goal-check-different = Ką norėčiau pakeisti
goal-check-matters = Kodėl man tai svarbu
goal-check-strengths = Kas man gerai sekasi
goal-check-first-step = Pirmas mažas žingsnis
goal-check-step-by = Kada
goal-check-who-helps = Kas gali padėti
goal-check-now = Kur esu dabar
goal-check-point = Mano plane
goal-check-empty = Palikta tuščia
goal-check-now-value = { $number } iš 10: { $words }

goal-done-active = Jūsų tikslas išsikeltas
goal-done-later = Jūsų tikslas paliktas vėliau
goal-done-later-why = Jau vyksta trys tikslai. Šį galėsite pradėti, kai atsiras vietos.
goal-done-later-chosen = Galite pradėti, kada norėsite.
goal-done-shared = Jūsų komanda dabar gali jį perskaityti. Kažkas jums atrašys.
goal-done-alone = Jį matote tik jūs.
goal-done-changed = Jūsų tikslas pakeistas
goal-done-next = Kai nutiks kas nors gero ar sunkaus, galėsite parašyti dienoraštyje.

goal-changed-heading = Šis tikslas buvo pakeistas kitur
goal-changed-intro = Abu tekstai yra čia. Niekas neprarasta. Pasirinkite, kurį palikti.
goal-changed-keep-mine = Palikti mano tekstą
goal-changed-keep-theirs = Palikti kitą tekstą

goal-problem-not-my-worker = Šio darbuotojo jūsų komandoje nebėra. Iš naujo pasirinkite, kas gali tai matyti.
goal-problem-not-my-point = Šios dalies jūsų plane nebėra. Pasirinkite iš naujo.
