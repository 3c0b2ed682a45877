### Cuvinte folosite pe multe ecrane. Spunem „dumneavoastră”, fără forme de masculin sau feminin.

-brand = Alongside
-service = Family Safeguarding

common-brand-name = { -brand }

common-exit-button = Ieșire
common-exit-label = Ieșire: părăsiți acest site imediat
common-exit-keys = Puteți apăsa și tasta Shift de trei ori.
common-exit-presses =
    { $left ->
        [one] Mai apăsați Shift o dată ca să ieșiți.
        [few] Mai apăsați Shift de { $left } ori ca să ieșiți.
       *[other] Mai apăsați Shift de { $left } de ori ca să ieșiți.
    }
common-exit-expired = A trecut prea mult timp. Apăsați Shift de trei ori ca să ieșiți.
common-exit-leaving = Ieșim…

common-skip-link = Treceți la conținutul principal
common-back-link = Înapoi
common-home-link = Început
common-menu-label = Meniu
common-button-continue = Continuați
common-button-save = Salvați
common-button-cancel = Renunțați
common-button-change = Schimbați
common-button-send = Trimiteți
common-button-add = Adăugați
common-button-remove = Scoateți
common-button-close = Închideți
common-button-done = Gata
common-button-try-again = Încercați din nou
common-button-reload = Deschideți pagina din nou
common-button-undo = Anulați ultimul pas
common-button-more = Arătați mai mult
common-button-less = Arătați mai puțin
common-button-print = Tipăriți această pagină

common-answer-yes = Da
common-answer-no = Nu
common-answer-none = Încă fără răspuns
common-hint-optional = Puteți lăsa acest loc gol.
common-count-left =
    { $left ->
        [one] Mai este loc pentru 1 literă.
        [few] Mai este loc pentru { $left } litere.
       *[other] Mai este loc pentru { $left } de litere.
    }
common-count-over =
    { $over ->
        [one] Textul are 1 literă prea mult.
        [few] Textul are { $over } litere prea mult.
       *[other] Textul are { $over } de litere prea mult.
    }

common-scale-range = de la 0 la 10
common-scale-value = { $number } din 10

common-list-and = { $first } și { $last }
common-list-comma = { $first }, { $next }

common-loading-note = Se încarcă…
common-loading-late = Durează mai mult decât de obicei. Poate aveți semnal slab.
common-saved-saving = Se salvează…
common-saved-note = Salvat
common-saved-not-yet = Încă nesalvat…
common-sent-sending = Se trimite…
common-sent-note = Trimis
common-draft-note = Ciorna dumneavoastră este salvată.
common-new-label = Nou

common-audience-question = Cine poate vedea asta?
common-audience-heading = Cine poate vedea asta
common-audience-me = Doar eu
common-audience-worker = Eu și { $name }
common-audience-worker-note = Când { $name } lipsește, lucrătorul care îi ține locul poate vedea asta. Și persoana care conduce echipa poate vedea.
common-audience-team = Eu și echipa mea
common-audience-others = Alte persoane din echipa { -service } pot vedea asta când se gândesc cum să ajute.
common-audience-promise = Dacă credem că un copil sau dumneavoastră puteți păți ceva grav, s-ar putea să trebuiască să facem ceva. Vă spunem mai întâi, dacă nu e periculos să o facem.
