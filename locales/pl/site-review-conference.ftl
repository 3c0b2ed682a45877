### Konferencja przeglądowa. Working Together to Safeguard Children 2023.

site-review-conference-heading = Co dzieje się na konferencji przeglądowej

site-review-conference-intro = Spotkanie, na którym zapada decyzja, czy plan ochrony dziecka jest nadal potrzebny.

site-review-conference-why-look = Wszyscy patrzą, co jest dla dziecka lepiej, a co nadal trudne.
site-review-conference-why-long = Plan nie powinien trwać dłużej, niż musi.

site-review-conference-who-chair = Przewodniczący, który nie pracuje z twoją rodziną. Często ta sama osoba co przedtem.
site-review-conference-who-group = Ty, grupa robocza i inni, którzy znają twoje dziecko.

site-review-conference-bring-good = Lista tego, co się zmieniło i co pomogło.
site-review-conference-bring-promises = Lista tego, co ci obiecano, i co z tego wyszło.

site-review-conference-ask-better = „Co waszym zdaniem jest lepiej?”
site-review-conference-ask-end = „Co musi być inaczej, żeby plan się skończył?”
site-review-conference-ask-late = „Co nam obiecano, a jeszcze tego nie ma?”

site-review-conference-next-end = Plan może się skończyć. Jeśli chcesz, nadal możesz mieć pomoc.
site-review-conference-next-on = Plan może trwać dalej. Następny przegląd jest wtedy w ciągu sześciu miesięcy.
site-review-conference-next-court = Jeśli dziecko nadal nie jest bezpieczne, pracownicy mogą zapytać prawników, co robić. Dostaniesz wtedy list.
