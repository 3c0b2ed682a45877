### Kam skambinti ir kas parašyta šalia laukelių, kuriuose rašo tėvai. Ramiai ir trumpai.

help-heading = Pasikalbėkite su kuo nors
help-intro = Jums nereikia su tuo tvarkytis be pagalbos.
help-emergency-heading = Jei kam nors dabar gresia pavojus
help-team-heading = Jūsų komanda
help-team-name = Jūsų komanda
help-team-about = Kai dirba biuras. Paprašykite savo darbuotojo arba to, kas yra vietoje.
help-team-write = Rašyti žinutę

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = Vertėjo, žmogaus jūsų pusėje, ką nors paaiškinti arba to, kas išvardyta žemiau.
help-others-heading = Kas dar gali padėti
help-shared-heading = Jei jūsų telefonu naudojasi kas nors kitas
help-shared-note = Pasakykite savo darbuotojui, kai susitiksite, arba paskambinkite komandai. Čia to rašyti nereikia.
help-shared-ways = Komanda gali jus atjungti visuose telefonuose. Ji gali duoti ir naują prisijungimo vardą.
help-rights-heading = Jei mūsų darbas jums netinka
help-rights-note = Galite prašyti kito darbuotojo, prašyti parodyti jūsų bylą arba pateikti skundą. Kiekvienas darbuotojas turi pasakyti, kaip tai padaryti.
help-rights-advocate = Šalia jūsų gali būti ir užtarėjas (angliškai „advocate“), žmogus jūsų pusėje. Paprašykite bet kurio darbuotojo jį surasti.

# The button that opens the screen for asking, below the two sentences before.
help-request = Prašykite čia

help-box-read = Jūsų komanda tai skaito darbo metu, ne naktį ir ne savaitgalį.
help-box-alone = Jei pasirinksite „Tik aš“, niekas iš komandos to neskaitys.
help-box-emergency = Čia ne vieta skubiai pagalbai. Jei kam nors gresia pavojus, skambinkite { $number }.
help-box-ring = Norėdami pasikalbėti su komanda, skambinkite { $number }.
