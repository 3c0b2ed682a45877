### The first child protection conference. Working Together to Safeguard Children 2023.

site-first-conference-heading = Kas vyksta pirmoje konferencijoje

site-first-conference-intro = Didelis susitikimas, kuriame sprendžiama, ar vaikui reikia vaiko apsaugos plano. Laiškuose jis vadinamas „child protection conference“.

site-first-conference-why-worry = Tyrimas parodė, kad vaikui gali būti daroma didelė žala. Dabar vaiką pažįstantys žmonės galvoja kartu.
site-first-conference-why-court = Tai ne teismas. Čia negalima nuspręsti, kad vaikas turi išeiti iš namų.

site-first-conference-who-chair = Susitikimą veda žmogus, kuris nedirba su jūsų šeima. Jis vadinamas pirmininku (angliškai „chair“).
site-first-conference-who-you = Jūs ir žmogus, kurį atsivesite. Gali ateiti ir jūsų vaikas, arba kas nors gali kalbėti už jį.
site-first-conference-who-others = Jūsų socialinis darbuotojas, mokykla, sveikatos darbuotojai, kartais policija.

site-first-conference-bring-report = Socialinio darbuotojo ataskaitą. Turėtumėte ją gauti iš anksto. Pasižymėkite, kas, jūsų manymu, neteisinga.

# Skaitytojo žodžiai.
site-first-conference-ask-change = „Kas turi pasikeisti ir kaip visi pamatysime, kad pasikeitė?“
site-first-conference-ask-help = „Kas mums padės ir nuo kada?“
site-first-conference-ask-notes = „Kada gausiu užrašus ir kaip ištaisomos klaidos?“

site-first-conference-next-told = Jums pasakoma, kas nuspręsta ir kodėl. Tai, ką manote jūs, užrašoma.
# Working Together 2023: the core group within 10 working days of the conference, the review within three months.
site-first-conference-next-core = Jei planas yra, pagrindinė grupė susitinka per 10 darbo dienų.
site-first-conference-next-review = Peržiūros konferencija įvyksta per tris mėnesius.
site-first-conference-next-none = Jei plano nėra, vis tiek galite gauti pagalbos.
