### Pentru cine nu se poate conecta acum. Fiecare propoziție trebuie să fie adevărată și la o defecțiune, și la un cont oprit.

site-not-now-heading = Nu puteți folosi acest site acum
site-not-now-ring = Dacă aveți nevoie de cineva acum, sunați la unul dintre aceste numere.
site-not-now-later = Puteți încerca și mai târziu.
site-not-now-again = Încercați din nou
