### The core group. Working Together to Safeguard Children 2023.

site-core-group-heading = Kas vyksta pagrindinės grupės susitikime

site-core-group-intro = Nedidelė grupė, kuri įgyvendina vaiko apsaugos planą. Jūs esate jos dalis. Laiškuose ji vadinama „core group“.

site-core-group-why-plan = Konferencija pasako, kas turi pasikeisti. Pagrindinė grupė pasako, kas ką daro ir iki kada.
site-core-group-why-often = Ji renkasi dažnai, kad nereikėtų laukti pagalbos iki kitos konferencijos.

site-core-group-who-lead = Jūsų vaikų socialinis darbuotojas, kuris jai vadovauja.
site-core-group-who-you = Jūs ir artimieji, kurie padeda vykdyti planą.
site-core-group-who-workers = Žmonės, kurie dirba su jumis ar jūsų vaiku, pavyzdžiui, mokykla arba šeimos darbuotojas.

site-core-group-bring-good = Kas nuo praėjusio karto sekėsi gerai. Svarbu ir maži dalykai.
site-core-group-bring-hard = Kas buvo sunku ir kokios pagalbos norėtumėte.

# Skaitytojo žodžiai.
site-core-group-ask-who = „Ko prašote iš manęs ir ką darys kiekvienas iš jūsų?“
site-core-group-ask-when = „Iki kada? Kas bus, jei vėluosite jūs?“
site-core-group-ask-paper = „Ar galiu gauti planą popieriuje?“

site-core-group-next-plan = Planas užrašomas. Turėtumėte gauti kopiją.
site-core-group-next-day = Jums pasakoma, kada grupė susitiks vėl.
site-core-group-next-review = Peržiūros konferencijoje išgirstama, ką padarėte jūs ir ką padarė kiti.
