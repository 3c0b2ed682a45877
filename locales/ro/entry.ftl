### Jurnalul meu: cum a mers. Fără serii, fără puncte; o zi grea valorează la fel de mult ca una bună.

entry-went-did-it = Am reușit
entry-went-partly = În parte
entry-went-not-today = Azi nu
entry-went-does-not-apply = Azi nu se potrivește

entry-log-heading = Jurnalul meu
entry-log-intro = Cum a mers, în cuvintele dumneavoastră. Și zilele bune, și cele grele își au locul aici.
entry-log-write = Scrieți în jurnal
entry-log-none = Jurnalul dumneavoastră este gol. Scrieți ceva când aveți chef.
entry-log-no-goals = Jurnalul este despre obiectivele dumneavoastră. Alegeți mai întâi un obiectiv, apoi puteți scrie aici.
entry-log-older = Arătați zile mai vechi
entry-log-shown = Se văd { $count } din { $of } zile.
entry-about-goal = Obiectivul meu: { $goal }
entry-helped = Ce a ajutat
entry-now = Unde simțeam că sunt
entry-history = Ce am scris înainte
entry-state-taken-back = Retras. Doar dumneavoastră vedeți asta.
entry-state-seen = Citit de echipa dumneavoastră
entry-button-change = Schimbați asta
entry-button-take-back = Retrageți
entry-button-about = ce ați scris despre ziua: { $day }

entry-write-heading = Cum a mers?
entry-edit-heading = Schimbați ce ați scris
entry-edit-seen = Cineva din echipă a citit deja. Poate vedea că ați schimbat textul.
entry-write-goal = Despre ce obiectiv este vorba?
entry-write-day = Care zi?
entry-write-today = Azi
entry-write-yesterday = Ieri
entry-write-went = Cum a mers?
entry-write-words = Ce s-a întâmplat?
entry-write-words-hint = Cât de mult sau de puțin doriți.
entry-write-helped = Ce a ajutat?
entry-write-helped-hint = O persoană, un loc, ceva ce ați făcut sau v-ați spus în gând.
entry-write-now-open = Spuneți unde sunteți, de la 0 la 10
entry-write-now = Unde sunteți acum cu asta?
entry-write-save = Salvați în jurnal
entry-write-saved = Salvat în jurnalul dumneavoastră.
entry-problem-future = Alegeți ziua de azi sau o zi dinainte.
entry-problem-changed = Textul a fost schimbat pe alt telefon. Copiați cuvintele dumneavoastră, mergeți înapoi și uitați-vă din nou.

entry-share-open = Ce se întâmplă dacă arăt o zi grea?
entry-share-who = Persoanele pe care le alegeți citesc la serviciu. De cele mai multe ori vă scriu înapoi sau vorbesc cu dumneavoastră.
entry-share-normal = Pașii greșiți și zilele grele sunt ceva normal. Ele singure nu schimbă planul dumneavoastră.
entry-share-act = S-ar putea să trebuiască să facă ceva dacă un copil sau dumneavoastră puteți păți ceva grav. De exemplu, când nimeni nu este în stare să aibă grijă de copii. Sau când viața dumneavoastră este în pericol.

entry-take-back-heading = Retrageți ce ați scris?
entry-take-back-note = Echipa nu va mai vedea acest text. Dumneavoastră îl veți vedea în continuare.
entry-take-back-seen = Cineva din echipă a citit deja. Retragerea nu schimbă acest lucru.
entry-take-back-yes = Da, retrageți
entry-take-back-no = Nu, lăsați așa
entry-taken-back-unseen = Retras. Nimeni din echipă nu a deschis textul.
entry-taken-back-seen = Retras. Cineva din echipă citise deja textul: { $day }.
