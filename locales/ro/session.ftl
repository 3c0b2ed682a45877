### După conectare: cadrul fiecărui ecran, acoperirea paginii, deconectarea. Titlurile rămân în istoricul telefonului, deci nu
### spun nimic despre nimeni.

session-title-month = Început
session-title-plan = Planul meu
session-title-goals = Obiective
session-title-activities = Activități
session-title-log = Jurnal
session-title-messages = Mesaje
session-title-team = Echipa
session-title-help = Ajutor
session-title-settings = Setări
session-title-welcome = Bun venit
session-title-error = Eroare: { $title }

session-tab-month = Luna
session-tab-plan = Planul
session-tab-goals = Obiective
session-tab-log = Jurnal
session-tab-messages = Mesaje

session-foot-label = Ajutor și setări
session-foot-help = Vorbiți cu cineva
session-foot-team = Echipa mea
session-foot-activities = Activități
session-foot-settings = Limba și deconectarea

session-settings-heading = Limba și deconectarea
session-settings-language = Limba în care citiți
session-settings-sign-out = Deconectare
session-settings-sign-out-note = Deconectarea închide totul pe telefonul din mâna dumneavoastră. Ce ați scris rămâne la noi.
session-settings-sign-out-button = Deconectați-vă acum
session-settings-sign-out-unsent = Încă nu v-am deconectat, fiindcă nu este semnal. Apăsați Ieșire ca să părăsiți pagina.
session-settings-families = Aveți aici mai mult de un plan. Pe care doriți să îl vedeți?
session-settings-family = Planul { $number }
session-settings-traces = Ce rămâne pe telefonul dumneavoastră
session-settings-traces-kept = Nu păstrăm pe telefon nimic din ce citiți sau scrieți aici.
session-settings-traces-history = Telefonul ține totuși minte că acest site a fost deschis. Butonul Ieșire nu poate schimba asta.
session-settings-traces-others = Cine poate folosi telefonul dumneavoastră poate vedea asta. Lucrătorul vă poate ajuta să vă gândiți ce faceți.

session-lock-soon = De ceva timp nimeni nu a folosit această pagină. Peste un minut se închide.
session-lock-stay = Lăsați-o deschisă
session-lock-kept = Această pagină se închide fiindcă nu o folosea nimeni. Ce ați scris este păstrat.
session-lock-unkept =
    { $minutes ->
        [one] Nu este semnal, așa că ultimele cuvinte încă nu sunt păstrate. Vom încerca timp de 1 minut.
        [few] Nu este semnal, așa că ultimele cuvinte încă nu sunt păstrate. Vom încerca timp de { $minutes } minute.
       *[other] Nu este semnal, așa că ultimele cuvinte încă nu sunt păstrate. Vom încerca timp de { $minutes } de minute.
    }
session-over-heading = Sesiunea s-a închis
session-over-unkept = Poate că ultimele câteva cuvinte nu s-au păstrat. Ne pare rău.
session-over-sign-in = Conectați-vă din nou
