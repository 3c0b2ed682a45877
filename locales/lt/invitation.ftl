### Pirmas apsilankymas: nuo nuorodos, gautos į rankas, iki prisijungimo.

invitation-wait-heading = Parodykite tai savo darbuotojui
invitation-wait-intro = Jūsų darbuotojas mato tuos pačius du žodžius. Jei jie sutampa, jis jus įleidžia.
invitation-wait-words = Jūsų du žodžiai
invitation-wait-note = Šis puslapis eis toliau pats, kai tik darbuotojas pasakys „taip“.
invitation-wait-confirmed = Jūsų darbuotojas pasakė „taip“.
invitation-wait-opening = Akimirką…
invitation-dead-heading = Ši nuoroda nebeveikia
invitation-dead-note = Nuorodos veikia vieną kartą ir tik trumpai. Paprašykite darbuotojo naujos.
invitation-dead-ring = Galite paskambinti savo komandai: { $number }.

invitation-passphrase-heading = Pasirinkite slaptafrazę
invitation-passphrase-intro = Slaptafrazė – tai keli žodžiai, kuriuos žinote tik jūs. Jos reikia kaskart prisijungiant.
invitation-passphrase-label = Jūsų slaptafrazė, bent { $min } raidžių
invitation-passphrase-hint = Gerai tinka keturi žodžiai, kuriuos galite įsivaizduoti. Tarpai tinka.
invitation-passphrase-warning = Nenaudokite vardo, gimtadienio ar žodžių, kuriuos galėtų atspėti artimas žmogus.
invitation-passphrase-show = Rodyti, ką rašau
invitation-passphrase-too-short = Pailginkite: bent { $min } raidžių.
invitation-passphrase-too-long = Sutrumpinkite: ne daugiau kaip { $max } raidžių.
invitation-passphrase-too-simple = Tai per lengva atspėti. Naudokite keturis skirtingus žodžius.
invitation-passphrase-is-the-name = Pasirinkite kitus žodžius nei prisijungimo vardas.
invitation-passphrase-button = Tai mano slaptafrazė
invitation-not-confirmed = Jūsų darbuotojas dar nepasakė „taip“. Paprašykite jo pažiūrėti į savo ekraną.

invitation-welcome-heading = Jūs viduje
invitation-welcome-name = Jūsų prisijungimo vardas
invitation-welcome-name-note = Šio vardo ir slaptafrazės reikės prisijungiant kitą kartą. Darbuotojas bet kada gali duoti naują vardą.
invitation-welcome-remember = Užsirašykite vardą ten, kur žiūrite tik jūs, arba išmokite mintinai.
invitation-welcome-exit-heading = Ką daro „Išeiti“
invitation-welcome-exit-does = „Išeiti“ yra kiekvieno puslapio viršuje. Mygtukas tuoj pat palieka puslapį, jus atjungia ir parodo kitą svetainę.
invitation-welcome-exit-keys = Kompiuteryje taip pat galite tris kartus paspausti klavišą „Shift“.
invitation-welcome-exit-not-heading = Ko „Išeiti“ nedaro
invitation-welcome-exit-not = Mygtukas negali ištrinti telefono istorijos. Kas ten pažiūrės, matys, kad ši svetainė buvo atverta.
invitation-welcome-exit-shared = Jei kas nors tikrina jūsų telefoną, naudokitės kitu, pavyzdžiui, bibliotekoje. Arba paprašykite darbuotojo visko popieriuje.
invitation-welcome-go = Eiti į mano mėnesį
