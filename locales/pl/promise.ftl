### Obietnice: rodzica i zespołu obok siebie. Nikt nie zawodzi; zespół może się spóźnić i to mówi.

promise-owner-me = Ty
promise-owner-team = Twój zespół
promise-owner-worker = { $name }, { $role }
promise-when = Do: { $day }
promise-late-ours = Mieliśmy to zrobić do: { $day }. Jeszcze tego nie zrobiliśmy. Przepraszamy.
promise-late-agency = { $name } – miało to być zrobione do: { $day }. Jeszcze nie jest zrobione.
promise-late-label = Spóźnione
promise-why = Dlaczego to pomaga: { $why }
promise-help = Pomoc w tym: { $help }
promise-because = Co się zmieniło: { $words }

promise-state-to-do = Jeszcze nie zaczęte
promise-state-doing = W trakcie
promise-state-done = Zrobione
promise-state-stuck = Utknęło
promise-state-changed = Zmienione
promise-state-no-longer-needed = Już niepotrzebne

promise-update-open = Powiedz, jak idzie
promise-update-question = Jak idzie?
promise-update-stuck-hint = Zespół zobaczy, że chcesz pomocy.
promise-update-changed-hint = Razem z zespołem ustaliliście coś innego.
