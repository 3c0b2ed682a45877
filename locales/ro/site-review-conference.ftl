### The review child protection conference. Working Together to Safeguard Children 2023.

site-review-conference-heading = Ce se întâmplă la o conferință de revizuire

site-review-conference-intro = O întâlnire care hotărăște dacă mai este nevoie de planul de protecție a copilului. În scrisori i se spune „review conference”.

site-review-conference-why-look = Toți se uită la ce merge acum mai bine pentru copil și la ce este încă greu.
site-review-conference-why-long = Un plan nu ar trebui să țină mai mult decât este nevoie.

site-review-conference-who-chair = Persoana care conduce („chair”) și care nu lucrează cu familia. Adesea este aceeași ca înainte.
site-review-conference-who-group = Dumneavoastră, grupul de bază și alții care cunosc copilul.

site-review-conference-bring-good = O listă cu ce s-a schimbat și ce a ajutat.
site-review-conference-bring-promises = O listă cu ce vi s-a promis și ce a ieșit din asta.

# Cuvintele cititorului.
site-review-conference-ask-better = „Ce vedeți că este mai bine?”
site-review-conference-ask-end = „Ce trebuie să fie altfel ca planul să se încheie?”
site-review-conference-ask-late = „Ce ni s-a promis și nu a venit încă?”

site-review-conference-next-end = Planul se poate încheia. Puteți primi ajutor și după aceea, dacă vreți.
# Working Together 2023: later reviews at most six months apart.
site-review-conference-next-on = Planul poate continua. Următoarea revizuire este atunci în cel mult șase luni.
site-review-conference-next-court = Dacă un copil tot nu este în siguranță, lucrătorii pot întreba juriști ce să facă. Ați primi o scrisoare.
