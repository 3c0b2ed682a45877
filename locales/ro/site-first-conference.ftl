### The first child protection conference. Working Together to Safeguard Children 2023.

site-first-conference-heading = Ce se întâmplă la prima conferință

site-first-conference-intro = O întâlnire mare care hotărăște dacă un copil are nevoie de un plan de protecție. În scrisori i se spune „child protection conference”.

site-first-conference-why-worry = Ancheta a arătat că un copil poate păți ceva grav. Acum, cei care cunosc copilul se gândesc împreună.
site-first-conference-why-court = Nu este o instanță. Nu poate hotărî ca un copil să plece de acasă.

site-first-conference-who-chair = O conduce cineva care nu lucrează cu familia dumneavoastră. În engleză i se spune „chair”.
site-first-conference-who-you = Dumneavoastră și oricine vine cu dumneavoastră. Poate veni și copilul sau poate vorbi cineva pentru el.
site-first-conference-who-others = Asistentul social, școala, lucrători din sănătate și uneori poliția.

site-first-conference-bring-report = Raportul asistentului social. Ar trebui să îl primiți înainte. Însemnați ce credeți că este greșit.

# Cuvintele cititorului.
site-first-conference-ask-change = „Ce trebuie să se schimbe și cum vom vedea toți că s-a schimbat?”
site-first-conference-ask-help = „Cine ne ajută și de când?”
site-first-conference-ask-notes = „Când primesc notițele și cum se îndreaptă greșelile?”

site-first-conference-next-told = Vi se spune ce s-a hotărât și de ce. Se scrie și ce credeți dumneavoastră.
# Working Together 2023: the core group within 10 working days of the conference, the review within three months.
site-first-conference-next-core = Dacă există un plan, grupul de bază se întâlnește în 10 zile lucrătoare.
site-first-conference-next-review = În cel mult trei luni vine o conferință de revizuire.
site-first-conference-next-none = Dacă nu există un plan, puteți primi totuși ajutor.
