### Cum se face o plângere. Cei trei pași sunt din lege; protecția copilului e în afara lor, iar fiecare consiliu are calea lui.

site-complain-heading = Cum se face o plângere

site-complain-intro = Puteți spune că ceva nu este în regulă. Nu ar trebui să aveți niciodată de suferit pentru asta.

site-complain-start-heading = Cum începeți

site-complain-start-say = Spuneți-i lucrătorului sau șefului lui ce este greșit și ce ați vrea în loc.
site-complain-start-team = Sau mergeți direct la echipa de plângeri a consiliului. Puteți suna sau scrie.
site-complain-start-write = Notați ce s-a întâmplat, când și cine era acolo. Păstrați o copie.
site-complain-start-soon = Nu așteptați mult. După un an, consiliul poate spune nu.

site-complain-steps-heading = Trei pași din lege

site-complain-steps-one = Întâi vă răspunde un șef. Ar trebui să dureze 10 zile lucrătoare sau cel mult 20.
site-complain-steps-two = Nu vă mulțumește? Două persoane cercetează plângerea. Una nu lucrează pentru consiliu. Ar trebui să dureze 25 de zile lucrătoare sau cel mult 65.
site-complain-steps-three = Tot nu vă mulțumește? Trei persoane din afara consiliului se uită din nou.
site-complain-steps-ombudsman = După aceea puteți merge la Ombudsman (Local Government and Social Care Ombudsman). Este gratuit și nu ține de consiliu.

site-complain-other-heading = Dacă e vorba de protecția copilului

site-complain-other-way = O anchetă sau o conferință este de obicei în afara acestor trei pași. Întrebați consiliul ce cale are.
site-complain-other-chair = Despre o conferință îi puteți spune întâi celui care o conduce („chair”). Planul merge mai departe între timp.
site-complain-other-court = Ce a hotărât o instanță poate schimba numai o instanță. Întrebați un avocat.

site-complain-help-heading = Cine vă poate ajuta

site-complain-help-someone = Un prieten sau un susținător poate face asta cu dumneavoastră. Puteți cere un interpret.
site-complain-help-child = Și un copil poate face plângere și are dreptul la un susținător pentru asta.
