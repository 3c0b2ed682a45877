### Mesaje între un părinte și lucrători pe nume. Mereu clar: când vine răspunsul, cine ține locul, ce e de făcut dacă e urgent.

message-list-heading = Mesaje
message-list-intro = Dumneavoastră și lucrătorii pe care îi alegeți. Nimeni altcineva din familie nu le poate vedea.
message-list-new = Scrieți un mesaj nou
message-list-none = Încă nu sunt mesaje.
message-list-unread =
    { $count ->
        [one] 1 nou
        [few] { $count } noi
       *[other] { $count } de mesaje noi
    }
message-list-last = Ultimul mesaj: { $when }
message-list-ended = Încheiat

message-answer-by = Dacă scrieți acum, veți avea un răspuns până { $when }.
message-away = { $name } lipsește până { $day }. { $cover } citește în locul său.
message-ended-note = Lucrătorii din această discuție lucrează acum în altă parte. Dacă scrieți, citește lucrătorul de serviciu.
message-urgent = Dacă nu poate aștepta, sunați echipa la { $number }.

message-thread-heading = Conversație
message-thread-about = Despre: { $topic }
message-thread-with = Cu { $names }
message-thread-me = Dumneavoastră
message-thread-label = Mesaje, întâi cele mai vechi
message-thread-box = Mesajul dumneavoastră
message-thread-send = Trimiteți
message-thread-sent = Trimis.
message-thread-older = Arătați mesaje mai vechi

message-went-opened = Deschis: { $day }
message-went-named = Trimis. Încă nu a fost deschis. Veți avea un răspuns până { $when }.
message-went-cover = Nimeni nu a deschis încă mesajul, așa că îl are acum cine ține locul. Răspuns până { $when }.
message-went-duty = Nimeni nu a deschis încă mesajul, așa că îl are acum lucrătorul de serviciu. Răspuns până { $when }.
message-went-manager = Nimeni nu a deschis încă mesajul, așa că îl are acum persoana care conduce echipa. Răspuns până { $when }.
message-went-late = Am întârziat cu acest răspuns. Ne pare rău.

message-new-heading = Un mesaj nou
message-new-workers = Pentru cine este?
message-new-workers-hint = Alegeți una sau mai multe persoane, cel mult { $max }. Toate îl pot citi.
message-new-topic = Despre ce este vorba?
message-new-topic-hint = Câteva cuvinte.
message-new-words = Mesajul dumneavoastră

message-problem-nobody = Alegeți pentru cine este.
message-problem-too-many = Alegeți { $max } sau mai puține.
message-problem-not-my-worker = Una dintre persoane nu mai este în echipa dumneavoastră. Alegeți din nou.
message-back-noticed = Ce am observat
message-back-will = Ce vom face
message-back-ask = Ce am vrea să întrebăm
