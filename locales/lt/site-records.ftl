### Kaip pamatyti, ką savivaldybė saugo. Nepamirškite, kad namuose laiškus gali atplėšti kitas.

site-records-heading = Pamatyti savo bylą

site-records-intro = Galite paklausti, ką savivaldybė apie jus parašė. Laiškuose tai vadinama „subject access request“.

site-records-ask-heading = Kaip prašyti

site-records-ask-say = Pasakykite arba parašykite: „Prašau duoti kopiją to, ką apie mane turite.“ Nereikia nei formos, nei priežasties.
site-records-ask-what = Pasakykite, ką norite pamatyti ir nuo kada. Tada bus greičiau.
site-records-ask-who = Gali reikėti parodyti, kas esate. Paprastai tai nieko nekainuoja.
site-records-ask-safe = Pasakykite, kaip norite tai gauti. Kiti gali atplėšti jūsų laiškus ar matyti jūsų ekraną.

site-records-when-heading = Kada gausite

site-records-when-month = Turėtumėte gauti per mėnesį.
site-records-when-longer = Jei darbo daug, savivaldybė gali užtrukti dar du mėnesius. Ji turi jums pasakyti.

site-records-out-heading = Ko gali trūkti

site-records-out-others = To, kas apie kitus žmones arba ką kas nors pasakė pasitikėdamas.
site-records-out-harm = To, kas galėtų kam nors labai pakenkti, jei būtų parodyta.
site-records-out-why = Galite paklausti, kodėl ko nors nėra.

site-records-child-heading = Jūsų vaikų byla

site-records-child-ask = Jei turite tėvų atsakomybę, galite prašyti savo vaiko bylos.
site-records-child-own = Ji yra vaiko. Vaikas, kuris jau supranta, sprendžia pats. Savivaldybė gali atsisakyti, jei tai pakenktų vaikui.

site-records-wrong-heading = Jei kas nors neteisinga

site-records-wrong-ask = Prašykite ištaisyti. Jei savivaldybė nesutinka, prašykite, kad šalia įrašytų jūsų žodžius.
site-records-wrong-complain = Netinka? Pirma pasakykite savivaldybei. Paskui galite nemokamai skųstis tarnybai „Information Commissioner’s Office“.
