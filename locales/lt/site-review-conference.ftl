### The review child protection conference. Working Together to Safeguard Children 2023.

site-review-conference-heading = Kas vyksta peržiūros konferencijoje

site-review-conference-intro = Susitikimas, kuriame sprendžiama, ar vaiko apsaugos planas vis dar reikalingas. Laiškuose jis vadinamas „review conference“.

site-review-conference-why-look = Visi žiūri, kas vaikui geriau ir kas vis dar sunku.
site-review-conference-why-long = Planas neturėtų trukti ilgiau, nei reikia.

site-review-conference-who-chair = Pirmininkas, kuris nedirba su jūsų šeima. Dažnai tas pats žmogus kaip anksčiau.
site-review-conference-who-group = Jūs, pagrindinė grupė ir kiti, kurie pažįsta jūsų vaiką.

site-review-conference-bring-good = Sąrašą, kas pasikeitė ir kas padėjo.
site-review-conference-bring-promises = Sąrašą, kas jums buvo pažadėta ir kas iš to išėjo.

# Skaitytojo žodžiai.
site-review-conference-ask-better = „Kas, jūsų nuomone, dabar geriau?“
site-review-conference-ask-end = „Kas turi būti kitaip, kad planas baigtųsi?“
site-review-conference-ask-late = „Kas mums buvo pažadėta ir dar nepadaryta?“

site-review-conference-next-end = Planas gali baigtis. Jei norite, vis tiek galite gauti pagalbos.
# Working Together 2023: later reviews at most six months apart.
site-review-conference-next-on = Planas gali tęstis. Tada kita peržiūra įvyksta per šešis mėnesius.
site-review-conference-next-court = Jei vaikas vis dar nesaugus, darbuotojai gali klausti teisininkų, ką daryti. Jūs gautumėte laišką.
