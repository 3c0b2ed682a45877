### Žodžiai, bendri daugeliui ekranų. Kreipiamės „jūs“, be vyriškų ir moteriškų formų.

-brand = Alongside
-service = Family Safeguarding

common-brand-name = { -brand }

common-exit-button = Išeiti
common-exit-label = Išeiti: palikti šią svetainę tuoj pat
common-exit-keys = Taip pat galite tris kartus paspausti klavišą „Shift“.
common-exit-presses =
    { $left ->
        [one] Norėdami išeiti, paspauskite „Shift“ dar { $left } kartą.
        [few] Norėdami išeiti, paspauskite „Shift“ dar { $left } kartus.
       *[other] Norėdami išeiti, paspauskite „Shift“ dar { $left } kartų.
    }
common-exit-expired = Praėjo per daug laiko. Norėdami išeiti, tris kartus paspauskite „Shift“.
common-exit-leaving = Išeinama…

common-skip-link = Pereiti prie turinio
common-back-link = Atgal
common-home-link = Pradžia
common-menu-label = Meniu
common-button-continue = Toliau
common-button-save = Išsaugoti
common-button-cancel = Atšaukti
common-button-change = Pakeisti
common-button-send = Siųsti
common-button-add = Pridėti
common-button-remove = Pašalinti
common-button-close = Uždaryti
common-button-done = Baigta
common-button-try-again = Bandyti dar kartą
common-button-reload = Atverti puslapį iš naujo
common-button-undo = Anuliuoti
common-button-more = Rodyti daugiau
common-button-less = Rodyti mažiau
common-button-print = Spausdinti šį puslapį

common-answer-yes = Taip
common-answer-no = Ne
common-answer-none = Dar neatsakyta
common-hint-optional = Šį laukelį galite palikti tuščią.
common-count-left =
    { $left ->
        [one] Dar telpa { $left } raidė.
        [few] Dar telpa { $left } raidės.
       *[other] Dar telpa { $left } raidžių.
    }
common-count-over =
    { $over ->
        [one] Tekstas per ilgas { $over } raide.
        [few] Tekstas per ilgas { $over } raidėmis.
       *[other] Tekstas per ilgas { $over } raidžių.
    }

common-scale-range = nuo 0 iki 10
common-scale-value = { $number } iš 10

common-list-and = { $first } ir { $last }
common-list-comma = { $first }, { $next }

common-loading-note = Įkeliama…
common-loading-late = Tai trunka ilgiau nei paprastai. Galbūt ryšys silpnas.
common-saved-saving = Išsaugoma…
common-saved-note = Išsaugota
common-saved-not-yet = Dar neišsaugota…
common-sent-sending = Siunčiama…
common-sent-note = Išsiųsta
common-draft-note = Jūsų juodraštis išsaugotas.
common-new-label = Nauja

common-audience-question = Kas gali tai matyti?
common-audience-heading = Kas gali tai matyti
common-audience-me = Tik aš
common-audience-worker = Aš ir { $name }
common-audience-worker-note = Kai { $name } nedirba, tai gali matyti pavaduojantis darbuotojas. Tai gali matyti ir vadovas.
common-audience-team = Aš ir mano komanda
common-audience-others = Kiti „{ -service }“ komandos žmonės gali tai matyti, kai planuoja, kaip padėti.
common-audience-promise = Jei manysime, kad vaikui ar jums gali būti padaryta didelė žala, gali tekti imtis veiksmų. Pirma jums apie tai pasakysime, nebent tai būtų nesaugu.
