### Sunkūs planų žodžiai ir ką jie reiškia. Pirmi lieka angliški žodžiai, nes planai dažnai rašomi angliškai.

glossary-open = Ką reiškia „{ $word }“?

glossary-advocate-words = advocate|advocates|užtarėjas|užtarėja|užtarėjo|užtarėją
glossary-advocate-meaning = Žmogus jūsų pusėje, kuris padeda pasakyti, ką norite pasakyti. Jis nedirba savivaldybei.

glossary-assessment-words = parenting assessment|assessment|vertinimas|vertinimo|vertinimą
glossary-assessment-meaning = Laikas, kai darbuotojai sužino, kas sekasi gerai ir kokios pagalbos reikia. Galite pasakyti, ką apie tai manote.

glossary-conference-words = child protection conference|conference|review conference|vaiko apsaugos konferencija|konferencija|konferencijos
glossary-conference-meaning = Didelis susitikimas apie tai, kaip apsaugoti vaiką nuo žalos. Dalyvaujate jūs, darbuotojai ir kiti, pavyzdžiui, mokykla.

glossary-core-group-words = core group|pagrindinė grupė|pagrindinės grupės|pagrindinę grupę
glossary-core-group-meaning = Nedidelė grupė, kuri įgyvendina planą. Joje esate jūs ir žmonės, kurie su jumis dirba.

glossary-emotional-harm-words = emotional harm|emotional abuse|emocinė žala|emocinės žalos|emocinis smurtas
glossary-emotional-harm-meaning = Kai tai, ką vaikas mato, girdi ar jaučia namuose, skaudina jo vidų, pavyzdžiui, jis dažnai bijo.

glossary-family-time-words = contact|family time|supervised contact|laikas su šeima
glossary-family-time-meaning = Laikas, kurį vaikas praleidžia su šeima, su kuria negyvena. Kartais ten būna ir darbuotojas.

glossary-help-plan-words = child in need|child in need plan|pagalbos planas|pagalbos plano
glossary-help-plan-meaning = Papildomos pagalbos vaikui planas, dėl kurio šeima ir darbuotojai susitaria kartu.

glossary-neglect-words = neglect|nepriežiūra|nepriežiūros
glossary-neglect-meaning = Kai vaikas dažnai negauna to, ko jam reikia, pavyzdžiui, maisto, šilumos, priežiūros ar gydytojo.

glossary-pre-proceedings-words = pre-proceedings|public law outline|etapas prieš teismą
glossary-pre-proceedings-meaning = Paskutinis žingsnis prieš tai, kai gali būti prašoma teismo sprendimo. Galite turėti teisininką nemokamai.

glossary-protection-plan-words = child protection plan|vaiko apsaugos planas|vaiko apsaugos plano
glossary-protection-plan-meaning = Planas, kuris sako, kas turi pasikeisti, kad vaikui nebūtų daroma žala, ir kas ką daro.

glossary-responsibility-words = parental responsibility|tėvų atsakomybė|tėvų atsakomybės
glossary-responsibility-meaning = Teisės ir pareigos, kurias tėvai pagal įstatymą turi vaikui.

glossary-section-47-words = section 47|section 47 enquiry|47 straipsnis|47 straipsnio
glossary-section-47-meaning = Įstatymas sako, kad darbuotojai turi išsiaiškinti, ar vaikui gali būti daroma didelė žala. Taip jie tai daro.

glossary-serious-harm-words = significant harm|didelė žala|didelės žalos|didelę žalą
glossary-serious-harm-meaning = Rimta žala: vaiko kūnui, protui, jausmams ar augimui.

glossary-trigger-words = trigger|triggers|dirgiklis|dirgiklio|dirgikliai
glossary-trigger-meaning = Kažkas, dėl ko grįžta senas įprotis ar stiprus jausmas.
