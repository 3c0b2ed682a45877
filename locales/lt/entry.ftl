### Mano dienoraštis: kaip sekasi. Jokių serijų, jokių taškų; sunki diena verta tiek pat, kiek gera.

entry-went-did-it = Pavyko
entry-went-partly = Iš dalies
entry-went-not-today = Šiandien ne
entry-went-does-not-apply = Šiandien netinka

entry-log-heading = Mano dienoraštis
entry-log-intro = Kaip sekasi, jūsų žodžiais. Čia vietos yra ir geroms, ir sunkioms dienoms.
entry-log-write = Rašyti dienoraštyje
entry-log-none = Jūsų dienoraštis tuščias. Parašykite ką nors, kai norėsite.
entry-log-no-goals = Dienoraštis yra apie jūsų tikslus. Pirma išsikelkite tikslą, tada galėsite čia rašyti.
entry-log-older = Rodyti senesnes dienas
entry-log-shown = Rodoma dienų: { $count } iš { $of }.
entry-about-goal = Mano tikslas: { $goal }
entry-helped = Kas padėjo
entry-now = Kur jaučiu, kad buvo
entry-history = Ankstesni mano žodžiai
entry-state-taken-back = Atsiimta. Tai matote tik jūs.
entry-state-seen = Jūsų komanda perskaitė
entry-button-change = Pakeisti tai
entry-button-take-back = Atsiimti
entry-button-about = įrašas apie dieną: { $day }

entry-write-heading = Kaip sekėsi?
entry-edit-heading = Pakeiskite, ką parašėte
entry-edit-seen = Kažkas iš komandos tai jau perskaitė. Jie matys, kad tekstą pakeitėte.
entry-write-goal = Apie kurį tikslą rašote?
entry-write-day = Kuri diena?
entry-write-today = Šiandien
entry-write-yesterday = Vakar
entry-write-went = Kaip sekėsi?
entry-write-words = Kas įvyko?
entry-write-words-hint = Tiek daug ar mažai, kiek norite.
entry-write-helped = Kas padėjo?
entry-write-helped-hint = Žmogus, vieta, tai, ką padarėte ar sau pasakėte.
entry-write-now-open = Pasakykite, kur esate dabar, nuo 0 iki 10
entry-write-now = Kur su tuo esate dabar?
entry-write-save = Išsaugoti dienoraštyje
entry-write-saved = Išsaugota jūsų dienoraštyje.
entry-problem-future = Pasirinkite šiandieną arba ankstesnę dieną.
entry-problem-changed = Tai buvo pakeista kitame telefone. Nusikopijuokite savo žodžius, grįžkite ir pažiūrėkite dar kartą.

entry-share-open = Kas bus, jei parodysiu sunkią dieną?
entry-share-who = Jūsų pasirinkti žmonės tai skaito darbe. Dažniausiai jie atrašo arba su jumis pasikalba.
entry-share-normal = Suklydimai ir sunkios dienos yra įprasti. Vien dėl jų jūsų planas nepasikeičia.
entry-share-act = Jiems gali tekti imtis veiksmų, jei vaikui ar jums gali būti padaryta didelė žala. Pavyzdžiui, kai niekas nepajėgia pasirūpinti vaikais. Arba kai pavojus gresia jūsų gyvybei.

entry-take-back-heading = Atsiimti šį įrašą?
entry-take-back-note = Jūsų komanda jo nebematys. Jūs vis dar matysite.
entry-take-back-seen = Kažkas iš komandos jį jau perskaitė. Atsiėmus tai nepasikeis.
entry-take-back-yes = Taip, atsiimti
entry-take-back-no = Ne, palikti
entry-taken-back-unseen = Atsiimta. Niekas iš komandos įrašo neatvėrė.
entry-taken-back-seen = Atsiimta. Kažkas iš komandos jau perskaitė: { $day }.
