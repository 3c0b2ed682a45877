### Promisiuni: ale părintelui și ale echipei, una lângă alta. Nimeni nu pică; serviciul poate întârzia și o spune.

promise-owner-me = Dumneavoastră
promise-owner-team = Echipa dumneavoastră
promise-owner-worker = { $name }, { $role }
promise-when = Până { $day }
promise-late-ours = Am spus că facem asta până { $day }. Încă nu am făcut. Ne pare rău.
promise-late-agency = { $name } a spus că face asta până { $day }. Încă nu a făcut.
promise-late-label = Întârziat
promise-why = De ce ajută: { $why }
promise-help = Ajutor pentru asta: { $help }
promise-because = Ce s-a schimbat: { $words }

promise-state-to-do = Neînceput
promise-state-doing = În lucru
promise-state-done = Făcut
promise-state-stuck = Blocat
promise-state-changed = Schimbat
promise-state-no-longer-needed = Nu mai trebuie acum

promise-update-open = Spuneți cum merge
promise-update-question = Cum merge?
promise-update-stuck-hint = Echipa va vedea că doriți ajutor.
promise-update-changed-hint = Dumneavoastră și echipa v-ați înțeles asupra altui lucru.
