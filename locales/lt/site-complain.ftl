### Kaip skųstis. Trys žingsniai yra iš įstatymo; vaiko apsauga į juos neįeina, ir kiekviena savivaldybė turi savo kelią.

site-complain-heading = Kaip skųstis

site-complain-intro = Galite pasakyti, kad kas nors negerai. Dėl to jums niekada neturėtų būti blogiau.

site-complain-start-heading = Kaip pradėti

site-complain-start-say = Pasakykite darbuotojui arba jo vadovui, kas negerai ir ko norėtumėte vietoj to.
site-complain-start-team = Arba kreipkitės tiesiai į savivaldybės skundų komandą. Galite paskambinti arba parašyti.
site-complain-start-write = Užsirašykite, kas įvyko, kada ir kas ten buvo. Pasilikite kopiją.
site-complain-start-soon = Nelaukite ilgai. Po metų savivaldybė gali atsisakyti.

site-complain-steps-heading = Trys įstatymo žingsniai

site-complain-steps-one = Pirma jums atsako vadovas. Tai turėtų užtrukti 10 darbo dienų, daugiausia 20.
site-complain-steps-two = Netinka? Skundą nagrinėja du žmonės. Vienas iš jų nedirba savivaldybei. Tai turėtų užtrukti 25 darbo dienas, daugiausia 65.
site-complain-steps-three = Vis dar netinka? Dar kartą pažiūri trys žmonės ne iš savivaldybės.
site-complain-steps-ombudsman = Po to galite kreiptis į ombudsmeną („Local Government and Social Care Ombudsman“). Tai nemokama, ir jis nėra savivaldybės dalis.

site-complain-other-heading = Jei tai dėl vaiko apsaugos

site-complain-other-way = Tyrimas ar konferencija paprastai į šiuos tris žingsnius neįeina. Paklauskite savo savivaldybės, koks jos kelias.
site-complain-other-chair = Dėl konferencijos pirma galite pasakyti pirmininkui (angliškai „chair“). Planas tuo metu galioja.
site-complain-other-court = Ką nusprendė teismas, gali pakeisti tik teismas. Klauskite advokato.

site-complain-help-heading = Kas gali jums padėti

site-complain-help-someone = Draugas arba užtarėjas gali tai daryti kartu su jumis. Galite prašyti vertėjo.
site-complain-help-child = Skųstis gali ir vaikas, ir tam jis turi teisę į užtarėją.
