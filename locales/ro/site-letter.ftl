### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = Explică scrisoarea mea
site-letter-intro = Puneți scrisoarea în casetă. Veți vedea ce înseamnă cuvintele, cine sunt oamenii și când are loc fiecare lucru.
site-letter-private = Scrisoarea rămâne pe acest dispozitiv. Nu se trimite nimic nici nouă, nici altcuiva.

site-letter-box-label = Lipiți scrisoarea aici
site-letter-box-hint = Scrisoarea trebuie să fie în engleză.
site-letter-file-label = Sau deschideți un fișier cu text simplu
site-letter-show = Arată ce s-a găsit
site-letter-clear = Șterge tot

site-letter-found = Ce s-a găsit în scrisoare stă sub casetă.
site-letter-nothing = Nu s-a găsit nimic ce putem explica. Această pagină cunoaște doar scrisori în engleză, și nu orice cuvânt.
site-letter-cleared = Caseta este din nou goală.

site-letter-meetings-heading = Întâlniri din scrisoare
site-letter-dates-heading = Date și ore din scrisoare
site-letter-dates-doubt = În scrisoare, ziua săptămânii și data nu se potrivesc. Sunați și întrebați care este cea bună.
site-letter-people-heading = Oameni din scrisoare
site-letter-words-heading = Cuvinte grele din scrisoare
site-letter-copy-heading = Scrisoarea, cu cuvintele marcate
site-letter-copy-note = Apăsați pe un cuvânt marcat ca să vedeți ce înseamnă.
site-letter-back = Înapoi la scrisoare

site-letter-may-miss = Această pagină caută cuvinte pe care le cunoaște. Poate să scape ceva. Scrisoarea însăși contează.
site-letter-without = Caseta pentru scrisoare nu merge în acest browser: are nevoie de scripturi. Aici puteți căuta singuri.
