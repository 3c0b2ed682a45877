### Grupa robocza (core group). Working Together to Safeguard Children 2023.

site-core-group-heading = Co dzieje się na spotkaniu grupy roboczej

site-core-group-intro = Mała grupa, która wprowadza w życie plan ochrony dziecka. Też do niej należysz. W listach to „core group”.

site-core-group-why-plan = Konferencja mówi, co musi się zmienić. Grupa ustala, kto co robi i do kiedy.
site-core-group-why-often = Spotyka się często, żeby pomoc nie czekała do następnej konferencji.

site-core-group-who-lead = Pracownik socjalny twoich dzieci, który ją prowadzi.
site-core-group-who-you = Ty i osoby z rodziny, które pomagają w planie.
site-core-group-who-workers = Osoby, które pracują z tobą lub dzieckiem, na przykład szkoła lub pracownik wspierający rodzinę.

site-core-group-bring-good = To, co poszło dobrze od ostatniego razu. Drobiazgi też się liczą.
site-core-group-bring-hard = To, co było trudne, i jakiej pomocy chcesz.

site-core-group-ask-who = „O co prosicie mnie, a co zrobi każdy z was?”
site-core-group-ask-when = „Do kiedy? Co będzie, jeśli się spóźnicie?”
site-core-group-ask-paper = „Czy mogę dostać plan na papierze?”

site-core-group-next-plan = Plan zostaje zapisany. Powinna do ciebie trafić kopia.
site-core-group-next-day = Usłyszysz, kiedy grupa spotka się znowu.
site-core-group-next-review = Konferencja przeglądowa usłyszy, co udało się zrobić tobie i innym.
