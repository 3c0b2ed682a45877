### Luna mea: primul ecran. Cineva se poate uita peste umăr, așa că nu stau aici îngrijorări și nici cuvintele nimănui.

month-heading = Luna mea
month-today = Astăzi este { $day }

month-new-heading = Noutăți pentru dumneavoastră
month-new-none = Nimic nou acum.
month-new-reply = { $name } v-a scris înapoi
month-new-reply-team = Cineva din echipă v-a scris înapoi
month-new-message = Un mesaj de la { $name }
month-new-plan = Planul dumneavoastră s-a schimbat
month-new-activity = Vă așteaptă o activitate

# Somebody answered what they asked the team for. It never says what.
month-new-request = Cineva din echipă v-a răspuns
month-new-open-plan = Citiți planul meu

month-meeting-heading = Următoarea întâlnire
month-meeting-none = Nicio întâlnire nu este stabilită acum.
month-meeting-when = Când
month-meeting-where = Unde
month-meeting-who = Cine va fi acolo
month-meeting-why = Pentru ce este
month-meeting-bring = Puteți aduce pe cineva cu dumneavoastră. Spuneți echipei dacă aveți nevoie de interpret.
month-meeting-prepare = Pregătiți-vă pentru întâlnire

month-promises-heading = Ce am spus fiecare că vom face
month-promises-mine = Eu
month-promises-theirs = Echipa mea
month-promises-mine-none = Nu aveți nimic de făcut luna aceasta.
month-promises-theirs-none = Echipa nu are nimic de terminat luna aceasta.

month-help-heading = Doriți să vorbiți?
month-help-more = Cu cine mai puteți vorbi
