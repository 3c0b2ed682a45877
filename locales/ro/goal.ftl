### Obiective: ce ar dori un părinte să fie altfel, în propriile cuvinte. Nimeni nu le poate respinge.

goal-list-heading = Obiectivele mele
goal-list-intro = Un obiectiv este ceva ce ați dori să fie altfel. Este al dumneavoastră. Nimeni nu îl poate respinge.
goal-list-set = Alegeți un obiectiv
goal-list-full = Aveți trei obiective în lucru. Unul nou este păstrat pentru mai târziu, până aveți loc.
goal-list-none = Încă nu aveți obiective. Începeți cu ceva mic, care contează pentru dumneavoastră.
goal-list-active = În lucru acum
goal-list-paused = În pauză
goal-list-later = Păstrate pentru mai târziu
goal-list-reached = Atinse
goal-list-let-go = Lăsate deoparte
goal-list-new-replies =
    { $count ->
        [one] 1 răspuns nou
        [few] { $count } răspunsuri noi
       *[other] { $count } de răspunsuri noi
    }
goal-list-answer-by = Cineva vă va răspunde până { $day }
goal-list-set-on = Ales: { $day }

goal-area-school = Școală și învățat
goal-area-early-years = Un început bun pentru cei mici
goal-area-health = Sănătate, corp și minte
goal-area-drinking-and-drugs = Băutură sau droguri
goal-area-getting-on = Înțelegere în familie
goal-area-children-safe = Copiii feriți de rău
goal-area-out-of-trouble = Departe de necazuri
goal-area-safe-at-home = Fără frică acasă
goal-area-our-home = Casa noastră
goal-area-money = Bani
goal-area-something-else = Altceva

goal-strength-i-keep-going = Merg mai departe
goal-strength-i-know-my-children = Îmi cunosc bine copiii
goal-strength-i-ask-for-help = Cer ajutor
goal-strength-i-make-people-laugh = Îi fac pe oameni să râdă
goal-strength-good-with-routines = Țin bine un program
goal-strength-i-listen = Ascult
goal-strength-done-hard-things = Am mai făcut lucruri grele
goal-strength-i-am-patient = Am răbdare
goal-strength-i-speak-up = Spun când ceva nu e bine
goal-strength-people-around-me = Am oameni în jurul meu
goal-strength-i-can-say-sorry = Pot să îmi cer iertare
goal-strength-look-after-our-home = Am grijă de casa noastră

goal-story-heading = Obiectivul meu
goal-story-different = Ce aș dori să fie altfel
goal-story-replies = Ce spune echipa mea
goal-story-replies-none = Încă nu a răspuns nimeni.
goal-story-write = Scrieți în jurnal
goal-story-entries = Cum a mers
goal-story-entries-none = Încă nu ați scris în jurnal despre asta.
goal-story-entries-all = Vedeți tot jurnalul
goal-story-chart = Unde simțeam că sunt
goal-story-point = Ține de planul dumneavoastră
goal-story-history = Ce am scris înainte
goal-story-until = Până { $day }
goal-story-change = Schimbați acest obiectiv
goal-story-moves = Ce urmează?
goal-story-typed-in = Scris de { $name } în cuvintele dumneavoastră și verificat împreună: { $day }.
goal-story-typed-in-team = Scris de echipă în cuvintele dumneavoastră și verificat împreună: { $day }.

goal-move-begin = Începeți acest obiectiv
goal-move-pause = Puneți în pauză
goal-move-reach = L-am atins
goal-move-let-go = Lăsați-l deoparte
goal-move-start-again = Începeți din nou
goal-move-note = Nimic nu se pierde. Vă puteți răzgândi oricând.
goal-move-done = Gata. Îl puteți vedea la obiectivele dumneavoastră.
goal-move-three = Aveți deja trei obiective în lucru. Puneți mai întâi unul în pauză.
goal-move-not-from-here = Acest obiectiv s-a schimbat pe alt telefon. Uitați-vă din nou la el.

goal-set-steps = Întrebarea { $at } din { $of }
goal-set-area = Despre ce este vorba?
goal-set-different = Ce ați dori să fie altfel?
goal-set-different-hint = Folosiți cuvintele dumneavoastră. Un singur lucru mic este de ajuns.
goal-set-matters = De ce contează asta pentru dumneavoastră?
goal-set-matters-hint = Ce ar fi mai bine pentru dumneavoastră sau pentru copii?
goal-set-strengths = Ce știți să faceți bine și vă poate ajuta?
goal-set-strengths-hint = Alegeți cel mult { $max }.
goal-set-own-strengths = Altceva ce știți să faceți bine
goal-set-strengths-too-many = Alegeți { $max } sau mai puține.
goal-set-first-step = Care este un prim pas mic?
goal-set-first-step-hint = Ceva ce ați putea face în următoarele zile.
goal-set-step-by = Când ați dori să îl faceți?
goal-set-step-by-none = Încă nu știu
goal-set-step-by-tomorrow = Mâine
goal-set-step-by-week = Peste o săptămână
goal-set-step-missing = Spuneți care este primul pas sau alegeți „Încă nu știu”.
goal-set-who-helps = Cine vă poate ajuta?
goal-set-who-helps-hint = O persoană apropiată, cineva din familie, un lucrător sau cineva de la școală.
goal-set-now = Unde sunteți acum cu asta?
goal-set-now-hint = Puteți sări peste asta.
goal-set-now-low = Încă departe
goal-set-now-high = Exact cum doresc
goal-set-now-why = De ce acest număr, și nu unul mai mic?
goal-set-now-why-hint = Ce faceți deja, chiar și numai din când în când?
goal-set-now-words-missing = Spuneți de ce acest număr și nu unul mai mic, sau scoateți numărul.
goal-set-now-number-missing = Alegeți și un număr, sau lăsați cuvintele afară.
goal-set-now-clear = Săriți peste asta
goal-set-point = Ține de ceva din planul dumneavoastră?
goal-set-point-none = Nu, sau nu știu sigur
goal-set-audience-hint = Puteți schimba asta mai târziu.
goal-set-when = Când ați dori să începeți?
goal-set-for-later = Păstrați pentru mai târziu
goal-set-for-later-hint = Așteaptă între obiectivele dumneavoastră până îl începeți.

goal-check-heading = Verificați ce ați scris
goal-check-heading-change = Verificați schimbările
goal-check-set = Păstrați acest obiectiv
goal-check-save = Salvați schimbările
goal-check-area = Despre ce este vorba
goal-check-different = Ce aș dori să fie altfel
goal-check-matters = De ce contează pentru mine
goal-check-strengths = Ce știu să fac bine
goal-check-first-step = Un prim pas mic
goal-check-step-by = Când
goal-check-who-helps = Cine poate ajuta
goal-check-now = Unde sunt acum
goal-check-point = În planul meu
goal-check-empty = Lăsat gol
goal-check-now-value = { $number } din 10: { $words }

goal-done-active = Obiectivul dumneavoastră este ales
goal-done-later = Obiectivul este păstrat pentru mai târziu
goal-done-later-why = Aveți deja trei obiective în lucru. Pe acesta îl puteți începe când aveți loc.
goal-done-later-chosen = Îl puteți începe când doriți.
goal-done-shared = Echipa dumneavoastră îl poate citi acum. Cineva vă va scrie înapoi.
goal-done-alone = Doar dumneavoastră îl puteți vedea.
goal-done-changed = Obiectivul dumneavoastră este schimbat
goal-done-next = Când se întâmplă ceva, bun sau greu, puteți scrie în jurnal.

goal-changed-heading = Acest obiectiv a fost schimbat în alt loc
goal-changed-intro = Ambele texte sunt aici. Nimic nu s-a pierdut. Alegeți pe care îl păstrați.
goal-changed-keep-mine = Păstrați textul meu
goal-changed-keep-theirs = Păstrați celălalt text

goal-problem-not-my-worker = Acest lucrător nu mai este în echipa dumneavoastră. Alegeți din nou cine poate vedea.
goal-problem-not-my-point = Acea parte nu mai este în planul dumneavoastră. Alegeți din nou.
