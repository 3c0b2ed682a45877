### Cum vedeți ce păstrează consiliul. Țineți minte că acasă hârtiile pot fi deschise de altcineva.

site-records-heading = Să vă vedeți dosarul

site-records-intro = Puteți întreba ce a scris consiliul despre dumneavoastră. În scrisori i se spune „subject access request”.

site-records-ask-heading = Cum cereți

site-records-ask-say = Spuneți sau scrieți: „Vă rog să-mi dați o copie a ceea ce aveți despre mine.” Nu trebuie formular și nici motiv.
site-records-ask-what = Spuneți ce vreți să vedeți și din ce perioadă. Merge mai repede.
site-records-ask-who = Poate va trebui să arătați cine sunteți. De obicei nu costă nimic.
site-records-ask-safe = Spuneți cum vreți să le primiți. Altcineva v-ar putea deschide poșta sau vedea ecranul.

site-records-when-heading = Când vine

site-records-when-month = Ar trebui să vină în cel mult o lună.
site-records-when-longer = Dacă este mult de lucru, consiliul mai poate lua două luni. Trebuie să vă spună.

site-records-out-heading = Ce poate lipsi

site-records-out-others = Lucruri despre alți oameni sau spuse de cineva în încredere.
site-records-out-harm = Lucruri care ar putea face cuiva un rău grav dacă ar fi arătate.
site-records-out-why = Puteți întreba de ce lipsește ceva.

site-records-child-heading = Dosarul copiilor

site-records-child-ask = Dacă aveți răspundere părintească, puteți cere dosarul copilului.
site-records-child-own = El este al copilului. Un copil destul de mare ca să înțeleagă hotărăște singur. Consiliul poate spune nu dacă i-ar face rău copilului.

site-records-wrong-heading = Dacă ceva este greșit

site-records-wrong-ask = Cereți să se îndrepte. Dacă ei nu sunt de acord, cereți să fie puse alături cuvintele dumneavoastră.
site-records-wrong-complain = Nu vă mulțumește? Spuneți întâi consiliului. Apoi puteți face plângere, gratuit, la Information Commissioner’s Office.
