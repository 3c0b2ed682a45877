### Conectarea. Părinții și lucrătorii se conectează pe aceeași pagină.

site-sign-in-heading = Conectare
site-sign-in-name-label = Numele dumneavoastră de conectare
site-sign-in-name-hint = Cele trei cuvinte pe care le-ați primit.
site-sign-in-passphrase-label = Fraza dumneavoastră de acces
site-sign-in-passphrase-hint = Cuvintele pe care doar dumneavoastră le știți. Le puteți lipi.
site-sign-in-button = Conectați-vă

site-sign-in-name-blank = Scrieți numele de conectare.
site-sign-in-name-shape = Scrieți trei cuvinte, cu un spațiu între ele.
site-sign-in-passphrase-blank = Scrieți fraza de acces.
site-sign-in-wrong = Numele și fraza de acces nu se potrivesc. Uitați-vă cum sunt scrise, apoi încercați din nou.

site-sign-in-shared-heading = Dacă altcineva folosește telefonul dumneavoastră
site-sign-in-shared-save = Dacă telefonul vrea să țină minte fraza de acces, spuneți nu.
site-sign-in-shared-end = Apăsați Ieșire când ați terminat. Așa vă deconectați.
site-sign-in-shared-more = Ce face butonul Ieșire și ce nu poate face

site-sign-in-lost-heading = Dacă nu vă puteți conecta
site-sign-in-lost-note = Sunați echipa la { $number }. Doar un lucrător care vă cunoaște vă poate ajuta să intrați. Nu trimitem niciodată coduri prin SMS sau e-mail.

site-sign-in-new-heading = Dacă nu v-ați conectat niciodată
site-sign-in-new-note = Lucrătorul vă invită când vă întâlniți. Linkul pe care vi-l dă vă aduce înăuntru prima dată.

site-sign-in-council-heading = Dacă lucrați pentru consiliu
site-sign-in-council-note = Lucrătorii pot intra cu conectarea de la serviciu. Legați-o o singură dată, când sunteți conectat aici.
site-sign-in-council-button = Conectare de la serviciu
