### The family meeting: family group decision making, also called a family group conference.

site-family-meeting-heading = Ce se întâmplă la o întâlnire a familiei

site-family-meeting-intro = Rudele și prietenii apropiați fac un plan al lor. În scrisori i se spune „family group conference”.

site-family-meeting-why-know = Familiile știu adesea cel mai bine ce li se potrivește.
site-family-meeting-why-choose = Dumneavoastră alegeți dacă vreți una. O puteți cere oricând.

site-family-meeting-who-lead = Un coordonator, care o pregătește cu dumneavoastră și nu hotărăște nimic.
site-family-meeting-who-people = Rude și prieteni importanți pentru copil.
site-family-meeting-who-workers = Lucrătorii spun ce îi îngrijorează și ce ajutor există. Apoi ies din cameră.

site-family-meeting-bring-people = Numele unor oameni care ar putea ajuta, cu lucruri mari sau mici.
site-family-meeting-bring-ideas = Idei, cum ar fi un drum cu mașina, o masă caldă sau o noapte la bunica.

# Cuvintele cititorului.
site-family-meeting-ask-must = „La ce trebuie să răspundă planul nostru?”
site-family-meeting-ask-alone = „Cât timp avem singuri, între noi?”
site-family-meeting-ask-tongue = „Putem vorbi în limba noastră?”

site-family-meeting-next-plan = Familia își face planul, apoi îl arată lucrătorilor.
site-family-meeting-next-agree = Lucrătorii ar trebui să fie de acord, dacă planul nu lasă un copil în nesiguranță.
site-family-meeting-next-look = Mai târziu vă uitați împreună dacă merge.
