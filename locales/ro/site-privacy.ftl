### Ce păstrăm despre oameni, cine poate vedea și ce nu se poate promite. Simplu și exact.

site-privacy-heading = Confidențialitate
site-privacy-intro = Ce păstrează acest site despre dumneavoastră, cine poate vedea și ce nu putem promite.
site-privacy-council = { $council } hotărăște ce se păstrează aici și răspunde pentru asta.

site-privacy-held-heading = Ce se păstrează
site-privacy-held-name = Numele pe care îl doriți și numele copiilor, cu o grupă de vârstă.
site-privacy-held-words = Planul, răspunsurile, obiectivele, jurnalul, mesajele și cuvintele neterminate ale dumneavoastră.
site-privacy-held-sign-in = Numele de conectare și fraza de acces, într-o formă pe care nimeni nu o poate citi.
site-privacy-held-record = O notă despre cine a deschis sau a schimbat ceva și când.

site-privacy-not-heading = Pentru ce nu există loc
site-privacy-not-where = Adrese, date de naștere, numere de telefon sau locul unde este telefonul dumneavoastră.
site-privacy-not-track = Reclame sau urmărire. Există un singur cookie. El spune că sunteți în cont și dispare când vă deconectați.
site-privacy-not-phone = Orice ar rămâne pe telefonul dumneavoastră.

site-privacy-who-heading = Cine poate vedea
site-privacy-who-choose = Pentru fiecare obiectiv și fiecare notă alegeți: doar dumneavoastră, dumneavoastră și un lucrător, sau dumneavoastră și echipa.
site-privacy-who-manager = Persoana care îl conduce pe lucrător poate vedea ce îi arătați lui sau echipei.
site-privacy-who-message = Un mesaj ajunge la lucrătorii pe care îi numiți. Dacă nimeni nu îl deschide la timp, ajunge la cine le ține locul, apoi la serviciul de gardă, apoi la conducere. Vedeți fiecare pas.
site-privacy-who-parent = Alt părinte nu vede niciodată obiectivele, jurnalul, mesajele sau răspunsurile dumneavoastră. Nu i se spune că folosiți acest site.
site-privacy-who-plan = Un punct din plan este arătat doar părinților pentru care este scris.

site-privacy-limits-heading = Ce nu putem promite
site-privacy-limits-court = O instanță poate cere consiliului să arate ce se păstrează aici. Și ce ați marcat cu „Doar eu”.
site-privacy-limits-key = Cuvintele dumneavoastră sunt criptate acolo unde sunt ținute. Consiliul are cheia.
site-privacy-limits-known = Cine știe numele de conectare și fraza de acces poate citi tot ce puteți citi dumneavoastră.

site-privacy-rights-heading = Ce puteți cere
site-privacy-rights-copy = Puteți cere o copie a ceea ce se păstrează și îndreptarea greșelilor.
site-privacy-rights-long = Puteți întreba cât timp păstrează consiliul aceste lucruri.
site-privacy-rights-ring = Sunați echipa la { $number } sau întrebați orice lucrător.
site-privacy-rights-further = Dacă răspunsul nu vă mulțumește, puteți face plângere la Information Commissioner’s Office.
