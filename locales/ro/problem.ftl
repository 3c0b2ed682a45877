### Ce spunem când ceva nu se poate. Fără vină. Spunem ce e de făcut mai departe.

problem-summary-heading = Există o problemă
problem-item-label = Problemă:

problem-words-blank = Scrieți ceva aici.
problem-words-too-long = Scrieți mai scurt. Încap cel mult { $max } litere și spații.
problem-words-disguised = Sunt aici semne ascunse pe care nu le putem păstra. Scrieți cuvintele cu mâna, fără să le lipiți.
problem-choice-blank = Alegeți un răspuns.
problem-request-too-big = Este prea mult pentru o singură trimitere. Trimiteți în părți mai mici.

problem-signal-unsaved = Încă nesalvat. Cuvintele acestea se pierd dacă închideți pagina.
problem-signal-none = Nu putem ajunge acum la { -brand }. Încercăm în continuare.
problem-signal-back = Aveți din nou legătură.
problem-signal-unsent = Nu s-a trimis. Cuvintele dumneavoastră sunt încă aici.

problem-fault-kept = Ceva nu a mers la noi. Cuvintele dumneavoastră sunt păstrate. Dacă se repetă, spuneți echipei acest cod: { $code }.
problem-fault-note = Ceva nu a mers la noi. Încercați din nou peste câteva minute. Dacă se repetă, spuneți echipei acest cod: { $code }.
problem-not-found = Nu găsim ce căutați. Poate s-a mutat sau poate nu este pus la dispoziția dumneavoastră.
problem-page-old = Această pagină este prea veche. Deschideți-o din nou ca să continuați.

problem-signed-out = Nu mai aveți sesiunea deschisă. Conectați-vă din nou ca să continuați.
problem-signed-out-kept = Ce ați scris este păstrat. Veți găsi totul când vă conectați.
problem-tries-wait =
    { $minutes ->
        [one] Au fost multe încercări. Așteptați 1 minut, apoi încercați din nou.
        [few] Au fost multe încercări. Așteptați { $minutes } minute, apoi încercați din nou.
       *[other] Au fost multe încercări. Așteptați { $minutes } de minute, apoi încercați din nou.
    }
problem-pace-wait = A fost prea repede pentru noi. Așteptați puțin, apoi încercați din nou.

problem-changed-both = Textul a fost schimbat în alt loc în timp ce scriați. Ambele texte sunt mai jos. Alegeți pe care îl păstrați.
problem-changed-mine = Ce ați scris acum
problem-changed-theirs = Ce este deja acolo
problem-changed-sent = S-a trimis deja, cu alte cuvinte. Uitați-vă la ce este acolo, apoi trimiteți din nou dacă este nevoie.
