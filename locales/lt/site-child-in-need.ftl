### The child in need meeting. Children Act 1989, section 17. How often it meets is for each council.

site-child-in-need-heading = Kas vyksta susitikime dėl pagalbos vaikui

site-child-in-need-intro = Jūs ir jūsų darbuotojai susitariate, kaip padėti jūsų vaikui. Laiškuose tai vadinama „child in need meeting“.

site-child-in-need-why-help = Jūsų vaikui reikia truputį daugiau pagalbos, kad jam būtų gerai ir jis augtų. Įstatyme tai vadinama „in need“.
site-child-in-need-why-agree = Jūs sakote taip arba ne šiai pagalbai. Tai ne vaiko apsaugos planas.

site-child-in-need-who-lead = Socialinis darbuotojas arba kitas darbuotojas, kuris veda susitikimą.
site-child-in-need-who-you = Jūs, jūsų vaikas, jei jis nori, ir artimieji, kurių norėtumėte.
site-child-in-need-who-help = Žmonės, kurie padeda, pavyzdžiui, mokykla, sveikatos slaugytojas ar šeimos darbuotojas.

site-child-in-need-bring-need = Su kuo labiausiai norėtumėte pagalbos.
site-child-in-need-bring-works = Kas namuose jau sekasi.

# Skaitytojo žodžiai.
site-child-in-need-ask-help = „Kas teiks šią pagalbą, nuo kada ir kiek laiko?“
site-child-in-need-ask-no = „Kas bus, jei su dalimi pagalbos nesutiksiu?“
site-child-in-need-ask-end = „Kaip žinosime, kad mums pavyko?“

site-child-in-need-next-plan = Tai, dėl ko susitarėte, užrašoma. Turėtumėte gauti kopiją.
site-child-in-need-next-again = Susitiksite vėl. Kaip dažnai, kiekvienoje vietoje kitaip, todėl paklauskite.
site-child-in-need-next-end = Kai viskas sekasi gerai, planas baigiasi. Jei darbuotojai bijo didelės žalos, gali prasidėti tyrimas.
