### Ce este Family Safeguarding, pentru cine tocmai a auzit de el. Cinstit despre puterea sa. Fără promisiuni de rezultate.

site-about-heading = Ce este { -service }
site-about-intro = { -service } este o singură echipă pentru toată familia. Dorește ca toți copiii să fie în siguranță acasă, cu familia lor.

site-about-why-heading = De ce o singură echipă
site-about-why-hard = Este greu să fii părinte când cineva te sperie, când sufletul este foarte greu sau când băutura ori drogurile pun stăpânire. Este greu și pentru copii.
site-about-why-one = Ajutorul vine des de la birouri diferite. Aici vine de la o singură echipă. Lucrătorii vorbesc între ei și cu dumneavoastră.
site-about-why-where = Acest fel de a lucra a început în Hertfordshire în 2015. Multe consilii din Anglia îl folosesc acum.

site-about-team-heading = Cine este în echipă
site-about-team-note = Nu veți avea nevoie de toți. Întrebați echipa cine v-ar putea ajuta.

site-about-way-heading = Cum lucrează echipa cu dumneavoastră
site-about-way-with = Lucrăm împreună cu dumneavoastră, nu peste capul dumneavoastră.
site-about-way-strengths = Pornim de la ce merge bine.
site-about-way-listen = Întâi ascultăm. Întrebăm mai mult decât spunem.
site-about-way-goals = Dumneavoastră vă alegeți obiectivele.
site-about-way-promises = Și noi facem promisiuni, iar dumneavoastră le puteți vedea.
site-about-way-monthly = O dată pe lună toată echipa se gândește împreună cum să ajute.

site-about-honest-heading = Ce trebuie să vă spunem cinstit
site-about-honest-together = Căutăm întâi căi prin care familia să rămână împreună.
site-about-honest-act = Dacă credem că un copil poate păți ceva grav, trebuie să facem ceva. Vă spunem mai întâi, dacă nu e periculos să o facem.
site-about-honest-court = Dacă familia dumneavoastră ajunge vreodată în instanță, instanța poate cere să vadă planul și ce este scris aici.

site-about-plans-heading = Feluri de plan
site-about-meetings-heading = Feluri de întâlniri

site-about-ask-heading = Ce puteți cere
site-about-ask-someone = Pe cineva apropiat lângă dumneavoastră la întâlniri.
site-about-ask-advocate = Un susținător („advocate”): cineva de partea dumneavoastră, care nu lucrează pentru consiliu.
site-about-ask-interpreter = Un interpret care nu este din familia dumneavoastră.
site-about-ask-again = Să vi se explice ceva din nou sau să vi se citească.
site-about-ask-worker = Alt lucrător, dacă nu vă înțelegeți.
site-about-ask-records = Să vedeți dosarul dumneavoastră și să fie îndreptate greșelile.
site-about-ask-complain = Cum se face o plângere. Orice lucrător trebuie să vă spună.
site-about-ask-advice = Sfaturi gratuite din afara consiliului
