### A child protection enquiry. Children Act 1989, section 47; Working Together to Safeguard Children 2023.

site-enquiry-heading = Ce se întâmplă într-o anchetă de protecție a copilului

site-enquiry-intro = Lucrătorii află dacă un copil pățește sau poate păți ceva grav. În scrisori i se spune „child protection enquiry”.

site-enquiry-why-law = Cineva s-a îngrijorat pentru un copil. Legea spune că atunci lucrătorii trebuie să afle mai mult.
site-enquiry-why-open = Nimeni nu a hotărât încă ce este adevărat. Și ce spuneți dumneavoastră contează ca să se afle.

site-enquiry-who-worker = Un asistent social o conduce. Vorbește cu dumneavoastră și se vede cu copilul, uneori fără dumneavoastră.
site-enquiry-who-others = Sunt întrebați și alții care cunosc copilul, cum ar fi școala sau medicul.
site-enquiry-who-police = Uneori ia parte și poliția.

site-enquiry-bring-people = Numele unor oameni care vă văd cu copilul și pot spune cum merge.
site-enquiry-bring-papers = Scrisori sau mesaje din care se vede ce ajutor ați cerut.

# Cuvintele cititorului.
site-enquiry-ask-worry = „Ce anume vă îngrijorează?”
site-enquiry-ask-talk = „Cu cine veți vorbi și îmi spuneți înainte?”
site-enquiry-ask-when = „Când voi afla ce ați hotărât?”

site-enquiry-next-end = Se poate opri aici. Vi se poate oferi ajutor.
# Working Together 2023: within 15 working days of the strategy discussion.
site-enquiry-next-conference = Dacă lucrătorii încă se tem de ceva grav, are loc prima conferință. Ar trebui să fie în 15 zile lucrătoare de la prima lor discuție.
site-enquiry-next-act = Dacă un copil este în pericol acum, lucrătorii pot ruga o instanță să ia măsuri imediat.
