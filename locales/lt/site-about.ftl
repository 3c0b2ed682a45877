### Kas yra „Family Safeguarding“ tiems, kas apie tai ką tik išgirdo. Sąžiningai apie jos galias. Jokių pažadų dėl rezultatų.

site-about-heading = Kas yra „{ -service }“
site-about-intro = „{ -service }“ – viena komanda visai jūsų šeimai. Ji nori, kad vaikai saugiai gyventų namuose su savo šeima.

site-about-why-heading = Kodėl viena komanda
site-about-why-hard = Būti tėvais sunku, kai kas nors jus gąsdina, kai labai liūdna ar kai viršų ima alkoholis arba narkotikai. Sunku ir vaikams.
site-about-why-one = Tokia pagalba dažnai ateina iš skirtingų įstaigų. Čia ji ateina iš vienos komandos. Jos žmonės kalbasi tarpusavyje ir su jumis.
site-about-why-where = Taip dirbti pradėta Hartfordšyre 2015 metais. Dabar taip dirba daug Anglijos savivaldybių.

site-about-team-heading = Kas yra komandoje
site-about-team-note = Jums nereikės jų visų. Paklauskite savo komandos, kas galėtų jums padėti.

site-about-way-heading = Kaip komanda su jumis dirba
site-about-way-with = Darome su jumis, o ne už jus.
site-about-way-strengths = Pradedame nuo to, kas sekasi gerai.
site-about-way-listen = Pirma klausomės. Daugiau klausiame, nei sakome.
site-about-way-goals = Savo tikslus renkatės jūs.
site-about-way-promises = Mes irgi duodame pažadus, ir jūs galite juos matyti.
site-about-way-monthly = Kartą per mėnesį visa komanda kartu galvoja, kaip padėti.

site-about-honest-heading = Ką turime sąžiningai pasakyti

site-about-honest-together = Pirma ieškome būdų, kaip jūsų šeimai likti kartu.
site-about-honest-act = Jei manome, kad vaikui gali būti padaryta didelė žala, turime imtis veiksmų. Pirma jums apie tai pasakome, nebent tai būtų nesaugu.
site-about-honest-court = Jei jūsų šeima kada nors atsidurs teisme, teismas gali paprašyti jūsų plano ir to, kas čia parašyta.

site-about-plans-heading = Planų rūšys
site-about-meetings-heading = Susitikimų rūšys

site-about-ask-heading = Ko galite prašyti
site-about-ask-someone = Kad susitikimuose šalia būtų jums artimas žmogus.
site-about-ask-advocate = Užtarėjo (angliškai „advocate“): žmogaus jūsų pusėje, kuris nedirba savivaldybei.
site-about-ask-interpreter = Vertėjo, kuris nėra iš jūsų šeimos.
site-about-ask-again = Kad ką nors dar kartą paaiškintų ar perskaitytų.
site-about-ask-worker = Kito darbuotojo, jei nesutariate.
site-about-ask-records = Pamatyti savo bylą ir ištaisyti klaidas.
site-about-ask-complain = Sužinoti, kaip skųstis. Kiekvienas darbuotojas turi jums pasakyti.
site-about-ask-advice = Nemokami patarimai ne iš savivaldybės
