### Mano planas, kaip jis paskelbtas vienam iš tėvų. Sąžiningai apie nerimą, nieko nekaltinant. „Mes“ yra komanda.

plan-heading = Mano planas
plan-published = Komanda paskutinį kartą planą keitė: { $day }.
plan-none-title = Jūsų plano čia dar nėra
plan-none-note = Komanda jį dar rašo. Prieš jums skaitant planą čia, ji jį su jumis aptars.
plan-apology-title = Dar neturėjome progos su jumis apie tai pasikalbėti
plan-apology-note = Kai kas, ką čia skaitysite, gali būti jums nauja. Dėl to atsiprašome.
plan-apology-ring = Prašome paskambinti komandai { $number } arba parašyti žinutę, kad galėtume pasikalbėti.
plan-court-note = Šis planas gali būti parodytas teisme. Tai, ką apie jį sakote, rodoma šalia.

plan-changed-heading = Kas pasikeitė nuo tada, kai žiūrėjote
plan-changed-count =
    { $count ->
        [one] { $count } dalis nauja arba pakeista. Nuo kada: { $day }.
        [few] { $count } dalys naujos arba pakeistos. Nuo kada: { $day }.
       *[other] { $count } dalių naujų arba pakeistų. Nuo kada: { $day }.
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = Kas sekasi gerai
plan-kind-worry = Dėl ko nerimaujame
plan-kind-needs-to-change = Kas turi pasikeisti
plan-kind-life-will-look = Kaip gyvensite, kai planas baigsis
plan-kind-what-happens-if = Kas bus, jei niekas nepasikeis
plan-point-because = Ką matėme ar girdėjome

plan-talk-in-person = { $name } apie tai kalbėjosi su jumis gyvai: { $day }.
plan-talk-phone = { $name } apie tai kalbėjosi su jumis telefonu: { $day }.
plan-talk-video = { $name } apie tai kalbėjosi su jumis vaizdo skambučiu: { $day }.
plan-talk-interpreter = { $name } apie tai kalbėjosi su jumis, padedant vertėjui: { $day }.
plan-talk-team = Jūsų komanda

plan-mine-title = Mano nuomonė
plan-mine-none = Apie tai dar nieko nesakėte.
plan-mine-say = Pasakyti, ką manau
plan-mine-change = Pakeisti mano atsakymą
plan-mine-when = Tai pasakėte: { $day }.
plan-mine-history = Ankstesni mano žodžiai

plan-stance-agree = Sutinku
plan-stance-agree-in-part = Sutinku iš dalies
plan-stance-disagree = Nesutinku
plan-stance-need-to-talk = Man reikia apie tai pasikalbėti

plan-respond-heading = Ką apie tai manote?
plan-respond-words = Ar norite pasakyti daugiau?
plan-respond-hint = Jūsų žodžiai lieka šalia šios plano dalies. Bet kada galite juos pakeisti.
plan-respond-seen = Visi, kas gali matyti šią plano dalį, gali matyti ir jūsų žodžius.

plan-promises-heading = Kas ką daro
plan-seen-you = Jūs
