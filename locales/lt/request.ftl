### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = Paprašykite

request-intro = Visada galite prašyti. Tai niekada nebus panaudota prieš jus.

# Heading above what somebody has asked for.
request-mine = Ko prašėte

# Heading above the form.
request-ask = Naujas prašymas

request-what = Ko norėtumėte?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = Žmogaus, kuris būtų mano pusėje (užtarėjo)

request-kind-interpreter = Vertėjo

request-kind-explain = Ką nors paaiškinti, perskaityti garsiai ar išversti

request-kind-share = Kuo nors su kuo nors pasidalyti

request-kind-correction = Ištaisyti tai, kas apie mane parašyta neteisingai

request-kind-records = Pamatyti, kas apie mane parašyta

request-kind-change-worker = Kito darbuotojo

request-kind-complaint = Pateikti skundą

## A few words more about each

request-hint-advocate = Jis padeda pasakyti tai, ką norite pasakyti.

request-hint-interpreter = Ne jūsų šeimos nario. Jums tai nieko nekainuos.

request-hint-explain = Pasakykite, kurie žodžiai ar koks dokumentas.

request-hint-share = Parašykite, kuo ir su kuo. Niekas neperduodama. Pirmiausia su jumis pakalbės darbuotojas.

request-hint-correction = Parašykite, kas neteisinga. Pasakysime, ar tai pakeista, o jei ne, kodėl. Jūsų nuomonė gali būti ir šalia plano.

request-hint-records = Savo bylos galite prašyti bet kada.

request-hint-change-worker = Neprivalote sakyti kodėl.

request-hint-complaint = Jį skaito ir į jį atsako komandos vadovas. Jūsų darbuotojas jo nemato. Jei skundas dėl vadovo, žiūrėkite „Kaip skųstis“ mūsų viešuosiuose puslapiuose.

## The form

request-words = Ar yra kas nors, ką turėtume žinoti?

request-words-hint = Galite palikti tuščią.

# Who reads it, beside the box.
request-read = Tai skaito jūsų darbuotojai ir jų vadovas.

# The three kinds only the manager sees.
request-read-manager = Tik vadovas skaito, jei norite pamatyti, kas apie jus parašyta, gauti kitą darbuotoją ar pateikti skundą.

# The button.
request-send = Siųsti

# Said when it was sent.
request-sent = Išsiųsta. Atsakymą matysite čia.

request-sent-share = Išsiųsta. Darbuotojas su jumis apie tai pakalbės.

request-share = Paprašyti tuo su kuo nors pasidalyti

## What came of it

request-state-asked = Laukia atsakymo

# Somebody answered and sees to it.
request-state-under-way = Tuo rūpinamasi

request-state-done = Padaryta

request-state-taken-back = Prašymas atšauktas

# $day (String) - when it was asked
request-on = Prašėte: { $day }.

# $day (String) - the day by which a first answer is meant to come
request-answer-by = Atsakymą turėtumėte gauti iki: { $day }.

# $day (String) - the day by which it should have come
request-late = Atsakymas turėjo būti iki: { $day }. Jis vėluoja dėl mūsų, ne dėl jūsų. Galite paskambinti komandai.

# Who answered what only the manager reads.
request-by-manager = Komandos vadovas

# The button that takes it back.
request-take-back = Atšaukti prašymą

# Said when it was taken back.
request-taken-back = Atšaukta.

# Nothing can be done with it any more.
request-over = Tai jau baigta. Galite paprašyti dar kartą.
