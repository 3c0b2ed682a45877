### The meeting before court: pre-proceedings, the Public Law Outline. Free legal help is for those with parental
### responsibility who have had the letter; it does not depend on money.

site-before-court-heading = Ce se întâmplă la o întâlnire înainte de instanță

site-before-court-intro = O întâlnire oficială, ca să se vadă dacă se poate evita instanța. În scrisori i se spune „pre-proceedings”.

site-before-court-why-last = Lucrătorii sunt foarte îngrijorați pentru un copil. Este ultimul pas înainte de a putea ruga o instanță să decidă.
site-before-court-why-letter = Primiți întâi o scrisoare. În ea scrie ce îi îngrijorează și ce trebuie să se schimbe.

site-before-court-solicitor = Găsiți un avocat („solicitor”) imediat ce vine scrisoarea. Dacă aveți răspundere părintească, nu vă costă nimic.

site-before-court-who-you = Dumneavoastră și avocatul dumneavoastră.
site-before-court-who-council = Asistentul social, șeful lui și juristul consiliului.

site-before-court-bring-letter = Scrisoarea. Arătați-i-o avocatului înainte de întâlnire.
site-before-court-bring-people = Numele unor rude sau prieteni care ar putea ajuta sau ar putea avea grijă de copil o vreme.

# Cuvintele cititorului.
site-before-court-ask-change = „Ce anume trebuie să se schimbe și până când?”
site-before-court-ask-help = „Cu ce ne ajutați ca să reușim?”
site-before-court-ask-checks = „Ce vreți să aflați despre noi și cum?”

site-before-court-next-paper = Se scrie ce s-a stabilit. Lăsați avocatul să citească înainte să spuneți da.
site-before-court-next-end = Dacă se schimbă destul, totul se oprește aici.
site-before-court-next-court = Dacă nu, consiliul poate ruga o instanță să decidă. Acolo sunteți cu avocatul și se ascultă ce aveți de spus.
