### Ce face acest site pentru cei al căror telefon este urmărit și ce nu poate face. Nu promite niciodată siguranța.

site-safe-heading = Siguranța pe acest site
site-safe-intro = Cineva se poate uita în telefonul dumneavoastră sau poate sta alături. Iată ce face acest site și ce nu poate face.
site-safe-same = Fiecare familie vede aceleași pagini și același buton Ieșire. Faptul că le vedeți nu spune nimic despre dumneavoastră.

site-safe-does-heading = Ce face butonul Ieșire
site-safe-does-leave = Este sus pe fiecare pagină. Pleacă imediat spre un site despre altceva.
site-safe-does-sign-out = Vă deconectează.
site-safe-does-back = Butonul Înapoi nu vă aduce planul înapoi.
site-safe-does-keys = La calculator, apăsarea tastei Shift de trei ori face același lucru.

site-safe-not-heading = Ce nu poate face butonul Ieșire
site-safe-not-history = Nu poate șterge istoricul telefonului. Cine se uită acolo poate vedea că acest site a fost deschis.
site-safe-not-seen = Nu poate șterge ce a văzut deja cineva.
site-safe-not-spy = Nu poate găsi sau opri o aplicație care vă spionează telefonul.
site-safe-not-signal = Fără semnal golește pagina, dar nu vă poate deconecta imediat. Deconectarea vine puțin mai târziu, când nimeni nu folosește site-ul.

site-safe-else-heading = Ce mai face acest site
site-safe-else-address = După conectare, fiecare pagină are aceeași adresă și un nume obișnuit, cum ar fi „Început”.
site-safe-else-kept = Acest site nu păstrează pe telefon nimic din ce citiți sau scrieți.
site-safe-else-idle = Când nimeni nu atinge pagina câteva minute, ea se închide.
site-safe-else-notices = Nu trimite SMS-uri, e-mailuri sau notificări pe telefon.

site-safe-you-heading = Ce puteți face dumneavoastră
site-safe-you-other = Folosiți un telefon sau un calculator pe care nu îl verifică nimeni, de exemplu la o bibliotecă sau la lucrătorul dumneavoastră.
site-safe-you-save = Pe un telefon folosit de mai mulți, nu lăsați telefonul să țină minte fraza de acces.
site-safe-you-contact = Spuneți lucrătorului cum și când este bine să vă contacteze.
site-safe-you-known = Dacă cineva știe fraza de acces, sunați echipa. Vă poate deconecta peste tot și vă poate da un nume nou.
site-safe-you-paper = Nu trebuie să folosiți acest site. Lucrătorul poate face același lucru cu dumneavoastră pe hârtie.

site-safe-ring = Pe cine puteți suna, și în caz de urgență
