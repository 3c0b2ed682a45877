### The family meeting: family group decision making, also called a family group conference.

site-family-meeting-heading = Kas vyksta šeimos susitikime

site-family-meeting-intro = Jūsų giminaičiai ir artimi draugai sudaro savo planą. Laiškuose tai vadinama „family group conference“.

site-family-meeting-why-know = Šeimos dažnai geriausiai žino, kas joms gali padėti.
site-family-meeting-why-choose = Jūs renkatės, ar tokio susitikimo norite. Jo galite prašyti bet kada.

site-family-meeting-who-lead = Koordinatorius, kuris kartu su jumis viską parengia ir pats nieko nesprendžia.
site-family-meeting-who-people = Giminaičiai ir draugai, kurie svarbūs jūsų vaikui.
site-family-meeting-who-workers = Darbuotojai pasako, kas jiems kelia nerimą ir kokia pagalba galima. Tada jie išeina iš kambario.

site-family-meeting-bring-people = Vardus žmonių, kurie galėtų padėti dideliais ar mažais dalykais.
site-family-meeting-bring-ideas = Sumanymus: pavėžėti, pagaminti valgį, pernakvoti pas močiutę.

# Skaitytojo žodžiai.
site-family-meeting-ask-must = „Ką mūsų planas turi išspręsti?“
site-family-meeting-ask-alone = „Kiek laiko galėsime būti vieni?“
site-family-meeting-ask-tongue = „Ar galime kalbėtis savo kalba?“

site-family-meeting-next-plan = Jūsų šeima sudaro planą, tada parodo jį darbuotojams.
site-family-meeting-next-agree = Darbuotojai turėtų sutikti, nebent su tokiu planu vaikas būtų nesaugus.
site-family-meeting-next-look = Vėliau kartu pažiūrite, ar planas veikia.
