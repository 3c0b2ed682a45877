### Pažadai: tėvų ir komandos greta. Niekam neskaičiuojamos nesėkmės; tarnyba gali vėluoti ir tai pasako.

promise-owner-me = Jūs
promise-owner-team = Jūsų komanda
promise-owner-worker = { $name }, { $role }
promise-when = Iki: { $day }
promise-late-ours = Žadėjome tai padaryti iki: { $day }. Dar nepadarėme. Atsiprašome.
promise-late-agency = { $name } žadėjo tai padaryti iki: { $day }. Dar nepadaryta.
promise-late-label = Vėluojama
promise-why = Kodėl tai padeda: { $why }
promise-help = Pagalba: { $help }
promise-because = Kas pasikeitė: { $words }

promise-state-to-do = Nepradėta
promise-state-doing = Daroma
promise-state-done = Padaryta
promise-state-stuck = Užstrigo
promise-state-changed = Pakeista
promise-state-no-longer-needed = Dabar nereikia

promise-update-open = Pasakyti, kaip sekasi
promise-update-question = Kaip sekasi?
promise-update-stuck-hint = Komanda matys, kad norėtumėte pagalbos.
promise-update-changed-hint = Su komanda susitarėte dėl kito dalyko.
