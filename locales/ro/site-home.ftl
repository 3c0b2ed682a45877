### Prima pagină publică. Aici încă nu s-a conectat nimeni.

site-home-heading = Partea dumneavoastră din plan, în cuvintele dumneavoastră
site-home-intro = Pentru părinții și îngrijitorii care au o echipă { -service }. Vedeți ce a promis fiecare. Spuneți ce credeți. Vorbiți cu cei din jurul familiei.
site-home-sign-in = Conectați-vă
site-home-about = Ce este asta?

site-home-can-heading = Ce puteți face aici
site-home-plan-title = Citiți planul dumneavoastră
site-home-plan-note = Este în cuvinte simple. Răspunsul dumneavoastră stă lângă fiecare punct, la aceeași mărime.
site-home-goals-title = Alegeți obiectivele dumneavoastră
site-home-goals-note = Porniți de la ce merge bine. Nimeni nu poate respinge un obiectiv.
site-home-promises-title = Vedeți ce s-a promis
site-home-promises-note = Promisiunile dumneavoastră și ale echipei stau una lângă alta. Când întârziem, se vede.
site-home-talk-title = Vorbiți cu echipa dumneavoastră
site-home-talk-note = Scrieți lucrătorilor pe care îi cunoașteți. Vedeți când puteți aștepta un răspuns.

site-home-start-heading = Cum începeți
site-home-start-note = Lucrătorul vă invită când vă întâlniți. Nu vă puteți face cont fără el, așa că nimeni nu își poate face cont în locul dumneavoastră.
site-home-start-paper = Nu trebuie să folosiți acest site. Totul se poate face și pe hârtie sau vorbind.

site-home-ring-heading = Pe cine puteți suna
site-home-ring-all = Vedeți toate numerele de ajutor

site-home-shared-title = Altcineva vă folosește telefonul?
site-home-shared-link = Ce ascunde acest site și ce nu poate ascunde

site-home-letter-heading = A venit o scrisoare?

site-home-letter-note = Citiți ce se întâmplă la fiecare întâlnire, ce puteți aduce și ce să întrebați. Nu trebuie să vă conectați.
site-home-letter-explain = Puneți scrisoarea și vedeți ce înseamnă cuvintele. Ea rămâne pe dispozitivul dumneavoastră.
