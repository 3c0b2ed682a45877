### Žinutės tarp vieno iš tėvų ir įvardytų darbuotojų. Visada aišku: kada bus atsakymas, kas pavaduoja, ką daryti skubiai.

message-list-heading = Žinutės
message-list-intro = Jūs ir jūsų pasirinkti darbuotojai. Niekas kitas jūsų šeimoje jų nemato.
message-list-new = Rašyti naują žinutę
message-list-none = Žinučių dar nėra.
message-list-unread =
    { $count ->
        [one] { $count } nauja
        [few] { $count } naujos
       *[other] { $count } naujų
    }
message-list-last = Paskutinė žinutė: { $when }
message-list-ended = Baigta

message-answer-by = Jei parašysite dabar, atsakymą gausite iki: { $when }.
message-away = { $name } nedirba iki: { $day }. Žinutes skaito { $cover }.
message-ended-note = Šio pokalbio darbuotojai dabar dirba kitur. Jei parašysite, skaitys budintis darbuotojas.
message-urgent = Jei negalima laukti, skambinkite savo komandai: { $number }.

message-thread-heading = Pokalbis
message-thread-about = Apie: { $topic }
message-thread-with = Dalyvauja: { $names }
message-thread-me = Jūs
message-thread-label = Žinutės, pirma seniausios
message-thread-box = Jūsų žinutė
message-thread-send = Siųsti
message-thread-sent = Išsiųsta.
message-thread-older = Rodyti senesnes žinutes

message-went-opened = Atverta: { $day }
message-went-named = Išsiųsta. Dar neatverta. Atsakymą gausite iki: { $when }.
message-went-cover = Niekas jos dar neatvėrė, todėl ją dabar turi pavaduojantis darbuotojas. Atsakymas iki: { $when }.
message-went-duty = Niekas jos dar neatvėrė, todėl ją dabar turi budintis darbuotojas. Atsakymas iki: { $when }.
message-went-manager = Niekas jos dar neatvėrė, todėl ją dabar turi vadovas. Atsakymas iki: { $when }.
message-went-late = Vėluojame atsakyti. Atsiprašome.

message-new-heading = Nauja žinutė
message-new-workers = Kam ji skirta?
message-new-workers-hint = Pasirinkite vieną ar kelis, daugiausia { $max }. Ją gali skaityti visi pasirinktieji.
message-new-topic = Apie ką ji?
message-new-topic-hint = Keli žodžiai.
message-new-words = Jūsų žinutė

message-problem-nobody = Pasirinkite, kam ji skirta.
message-problem-too-many = Pasirinkite { $max } ar mažiau.
message-problem-not-my-worker = Vieno iš jų jūsų komandoje nebėra. Pasirinkite iš naujo.
message-back-noticed = Ką pastebėjome
message-back-will = Ką darysime
message-back-ask = Ko norėtume paklausti
