### Prima vizită: de la linkul primit în mână până la conectare.

invitation-wait-heading = Arătați asta lucrătorului dumneavoastră
invitation-wait-intro = Lucrătorul vede aceleași două cuvinte. Dacă se potrivesc, vă lasă să intrați.
invitation-wait-words = Cele două cuvinte ale dumneavoastră
invitation-wait-note = Pagina merge singură mai departe imediat ce lucrătorul spune da.
invitation-wait-confirmed = Lucrătorul a spus da.
invitation-wait-opening = O clipă…
invitation-dead-heading = Acest link nu mai merge
invitation-dead-note = Linkurile merg o singură dată și numai puțin timp. Cereți lucrătorului unul nou.
invitation-dead-ring = Puteți suna echipa dumneavoastră la { $number }.

invitation-passphrase-heading = Alegeți o frază de acces
invitation-passphrase-intro = O frază de acces este făcută din câteva cuvinte pe care doar dumneavoastră le știți. Aveți nevoie de ea la fiecare conectare.
invitation-passphrase-label = Fraza dumneavoastră de acces, cel puțin { $min } litere
invitation-passphrase-hint = Patru cuvinte pe care vi le puteți imagina merg bine. Puteți pune spații.
invitation-passphrase-warning = Nu folosiți un nume, o zi de naștere sau cuvinte pe care cineva apropiat le-ar putea ghici.
invitation-passphrase-show = Arătați ce scriu
invitation-passphrase-too-short = Faceți-o mai lungă: cel puțin { $min } litere.
invitation-passphrase-too-long = Faceți-o mai scurtă: cel mult { $max } litere.
invitation-passphrase-too-simple = Este prea ușor de ghicit. Folosiți patru cuvinte diferite.
invitation-passphrase-is-the-name = Alegeți alte cuvinte decât numele de conectare.
invitation-passphrase-button = Aceasta este fraza mea
invitation-not-confirmed = Lucrătorul încă nu a spus da. Rugați-l să se uite la ecranul său.

invitation-welcome-heading = Ați intrat
invitation-welcome-name = Numele dumneavoastră de conectare
invitation-welcome-name-note = Aveți nevoie de acest nume și de fraza de acces ca să vă conectați din nou. Lucrătorul vă poate da oricând un nume nou.
invitation-welcome-remember = Scrieți numele unde doar dumneavoastră vă uitați sau învățați-l pe de rost.
invitation-welcome-exit-heading = Ce face butonul Ieșire
invitation-welcome-exit-does = Butonul Ieșire este sus pe fiecare pagină. Pleacă imediat, vă deconectează și arată alt site.
invitation-welcome-exit-keys = La calculator puteți apăsa și tasta Shift de trei ori.
invitation-welcome-exit-not-heading = Ce nu face butonul Ieșire
invitation-welcome-exit-not = Nu poate șterge istoricul telefonului. Cine se uită acolo poate vedea că acest site a fost deschis.
invitation-welcome-exit-shared = Dacă cineva vă verifică telefonul, folosiți altul, de exemplu la o bibliotecă. Sau cereți lucrătorului totul pe hârtie.
invitation-welcome-go = Mergeți la luna mea
