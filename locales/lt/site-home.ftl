### Pirmas viešas puslapis. Čia dar niekas neprisijungęs.

site-home-heading = Planas ir jūsų nuomonė, jūsų žodžiais
site-home-intro = Tėvams ir globėjams, kurie turi „{ -service }“ komandą. Pamatykite, ką kas pažadėjo. Pasakykite, ką manote. Kalbėkitės su žmonėmis, kurie yra šalia jūsų šeimos.
site-home-sign-in = Prisijungti
site-home-about = Kas tai?

site-home-can-heading = Ką čia galite daryti
site-home-plan-title = Skaityti savo planą
site-home-plan-note = Jis parašytas paprastais žodžiais. Šalia kiekvieno punkto yra jūsų atsakymas, tokio pat dydžio.
site-home-goals-title = Kelti savo tikslus
site-home-goals-note = Pradedate nuo to, kas sekasi gerai. Niekas negali tikslo atmesti.
site-home-promises-title = Matyti, kas pažadėta
site-home-promises-note = Jūsų ir komandos pažadai yra greta. Kai vėluojame, tai matyti.
site-home-talk-title = Kalbėtis su savo komanda
site-home-talk-note = Rašote darbuotojams, kuriuos pažįstate. Matote, kada laukti atsakymo.

site-home-start-heading = Kaip pradėti
site-home-start-note = Darbuotojas pakvies jus susitikęs. Užsiregistruoti be jo negalima, todėl niekas kitas negali užsiregistruoti jūsų vardu.
site-home-start-paper = Jums nebūtina tuo naudotis. Viską galima padaryti popieriuje arba kalbantis.

site-home-ring-heading = Kam galite paskambinti
site-home-ring-all = Žiūrėti visus pagalbos numerius

site-home-shared-title = Ar jūsų telefonu naudojasi kas nors kitas?
site-home-shared-link = Ką ši svetainė paslepia ir ko paslėpti negali

site-home-letter-heading = Gavote laišką?

site-home-letter-note = Skaitykite, kas vyksta kiekviename susitikime, ką galite atsinešti ir ko klausti. Prisijungti nereikia.
site-home-letter-explain = Įdėkite laišką ir pamatykite, ką reiškia jo žodžiai. Laiškas lieka jūsų įrenginyje.
