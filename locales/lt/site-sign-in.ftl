### Prisijungimas. Tėvai ir darbuotojai jungiasi tame pačiame puslapyje.

site-sign-in-heading = Prisijungti
site-sign-in-name-label = Jūsų prisijungimo vardas
site-sign-in-name-hint = Trys žodžiai, kuriuos gavote.
site-sign-in-passphrase-label = Jūsų slaptafrazė
site-sign-in-passphrase-hint = Žodžiai, kuriuos žinote tik jūs. Galite juos įklijuoti.
site-sign-in-button = Prisijungti

site-sign-in-name-blank = Įrašykite savo prisijungimo vardą.
site-sign-in-name-shape = Įrašykite tris žodžius su tarpu tarp jų.
site-sign-in-passphrase-blank = Įrašykite savo slaptafrazę.
site-sign-in-wrong = Šis vardas ir slaptafrazė nedera. Pažiūrėkite, kaip parašyta, ir bandykite dar kartą.

site-sign-in-shared-heading = Jei jūsų telefonu naudojasi kas nors kitas
site-sign-in-shared-save = Jei telefonas siūlo išsaugoti slaptafrazę, atsisakykite.
site-sign-in-shared-end = Baigę paspauskite „Išeiti“. Taip atsijungsite.
site-sign-in-shared-more = Ką daro „Išeiti“ ir ko negali

site-sign-in-lost-heading = Jei negalite prisijungti
site-sign-in-lost-note = Paskambinkite savo komandai { $number }. Sugrįžti gali padėti tik darbuotojas, kuris jus pažįsta. Kodų niekada nesiunčiame SMS ar el. paštu.

site-sign-in-new-heading = Jei dar niekada neprisijungėte
site-sign-in-new-note = Darbuotojas pakvies jus susitikęs. Pirmą kartą įeisite per jo duotą nuorodą.

site-sign-in-council-heading = Jei dirbate savivaldybėje
site-sign-in-council-note = Darbuotojai gali įeiti su darbo prisijungimu. Susiekite jį vieną kartą, kai čia esate prisijungę.
site-sign-in-council-button = Prisijungti kaip darbe
