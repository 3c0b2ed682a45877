### Ką sakome, kai ko nors negalima padaryti. Niekada nekaltiname. Pasakome, ką daryti toliau.

problem-summary-heading = Iškilo problema
problem-item-label = Problema:

problem-words-blank = Ką nors čia parašykite.
problem-words-too-long = Sutrumpinkite. Telpa daugiausia { $max } raidžių ir tarpų.
problem-words-disguised = Čia yra paslėptų ženklų, kurių negalime išsaugoti. Žodžius surinkite ranka, o ne įklijuokite.
problem-choice-blank = Pasirinkite vieną atsakymą.
problem-request-too-big = Vienu kartu tai per daug. Siųskite mažesnėmis dalimis.

problem-signal-unsaved = Dar neišsaugota. Šie žodžiai dings, jei uždarysite puslapį.
problem-signal-none = Dabar negalime pasiekti „{ -brand }“. Bandysime toliau.
problem-signal-back = Ryšys vėl yra.
problem-signal-unsent = Neišsiųsta. Jūsų žodžiai vis dar čia.

problem-fault-kept = Kažkas nepavyko mūsų pusėje. Jūsų žodžiai išsaugoti. Jei taip nutiks vėl, pasakykite komandai šį kodą: { $code }.
problem-fault-note = Kažkas nepavyko mūsų pusėje. Bandykite dar kartą po kelių minučių. Jei taip nutiks vėl, pasakykite komandai šį kodą: { $code }.
problem-not-found = Negalime to rasti. Galbūt tai perkelta arba jums nerodoma.
problem-page-old = Šis puslapis pasenęs. Atverkite jį iš naujo ir tęskite.

problem-signed-out = Jūs atjungti. Norėdami tęsti, prisijunkite iš naujo.
problem-signed-out-kept = Tai, ką parašėte, išsaugota. Rasite prisijungę.
problem-tries-wait =
    { $minutes ->
        [one] Buvo daug bandymų. Palaukite { $minutes } minutę ir bandykite dar kartą.
        [few] Buvo daug bandymų. Palaukite { $minutes } minutes ir bandykite dar kartą.
       *[other] Buvo daug bandymų. Palaukite { $minutes } minučių ir bandykite dar kartą.
    }
problem-pace-wait = Mums tai per greitai. Akimirką palaukite ir bandykite dar kartą.

problem-changed-both = Jums rašant, tai buvo pakeista kitur. Abu tekstai yra žemiau. Pasirinkite, kurį palikti.
problem-changed-mine = Ką parašėte dabar
problem-changed-theirs = Kas ten jau yra
problem-changed-sent = Tai jau buvo išsiųsta kitais žodžiais. Pažiūrėkite, kas ten yra, ir, jei reikia, siųskite dar kartą.
