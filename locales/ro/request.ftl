### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = Cereți ceva

request-intro = Puteți cere oricând. Asta nu este niciodată împotriva dumneavoastră.

# Heading above what somebody has asked for.
request-mine = Ce ați cerut

# Heading above the form.
request-ask = O cerere nouă

request-what = Ce doriți?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = Cineva de partea mea (un susținător)

request-kind-interpreter = Un interpret

request-kind-explain = Ceva explicat, citit cu voce tare sau tradus

request-kind-share = Să împart ceva cu cineva

request-kind-correction = Să se îndrepte ceva scris despre mine

request-kind-records = Să văd ce este scris despre mine

request-kind-change-worker = Alt lucrător

request-kind-complaint = Să fac o plângere

## A few words more about each

request-hint-advocate = Vă ajută să spuneți ce doriți să spuneți.

request-hint-interpreter = Nu cineva din familie. Nu vă costă nimic.

request-hint-explain = Spuneți-ne care cuvinte sau care hârtie.

request-hint-share = Scrieți ce și cu cine. Nimic nu se dă mai departe. Lucrătorul vorbește întâi cu dumneavoastră.

request-hint-correction = Spuneți-ne ce este greșit. Vă spunem dacă s-a schimbat și, dacă nu, de ce. Părerea dumneavoastră poate sta și lângă plan.

request-hint-records = Puteți cere dosarul dumneavoastră oricând.

request-hint-change-worker = Nu trebuie să spuneți de ce.

request-hint-complaint = Șeful echipei o citește și răspunde. Lucrătorul dumneavoastră nu o vede. Dacă este despre șef, vedeți „Cum se face o plângere” în paginile noastre publice.

## The form

request-words = Mai este ceva ce ar trebui să știm?

request-words-hint = Puteți lăsa gol.

# Who reads it, beside the box.
request-read = Lucrătorii dumneavoastră și șeful lor citesc asta.

# The three kinds only the manager sees.
request-read-manager = Numai șeful citește dacă alegeți să vedeți ce este scris despre dumneavoastră, alt lucrător sau o plângere.

# The button.
request-send = Trimiteți

# Said when it was sent.
request-sent = Trimis. Veți vedea răspunsul aici.

request-sent-share = Trimis. Lucrătorul va vorbi cu dumneavoastră despre asta.

request-share = Cereți să împărțiți asta cu cineva

## What came of it

request-state-asked = Așteaptă un răspuns

# Somebody answered and sees to it.
request-state-under-way = Cineva se ocupă

request-state-done = Gata

request-state-taken-back = Cerere retrasă

# $day (String) - when it was asked
request-on = Ați cerut în { $day }.

# $day (String) - the day by which a first answer is meant to come
request-answer-by = Ar trebui să primiți un răspuns până în { $day }.

# $day (String) - the day by which it should have come
request-late = Un răspuns trebuia să vină până în { $day }. A întârziat din vina noastră. Puteți suna echipa.

# Who answered what only the manager reads.
request-by-manager = Șeful echipei

# The button that takes it back.
request-take-back = Retrageți cererea

# Said when it was taken back.
request-taken-back = Retras.

# Nothing can be done with it any more.
request-over = S-a încheiat deja. Puteți cere din nou.
