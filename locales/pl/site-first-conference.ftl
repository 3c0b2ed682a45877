### Pierwsza konferencja ochrony dziecka. Working Together to Safeguard Children 2023.

site-first-conference-heading = Co dzieje się na pierwszej konferencji

site-first-conference-intro = Duże spotkanie, na którym zapada decyzja, czy potrzebny jest plan ochrony dziecka. W listach to „initial child protection conference”.

site-first-conference-why-worry = Sprawdzono, że dziecku może stać się poważna krzywda. Ludzie, którzy je znają, myślą teraz razem.
site-first-conference-why-court = To nie jest sąd. Nie może zdecydować, że dziecko musi opuścić dom.

site-first-conference-who-chair = Prowadzi je ktoś, kto nie pracuje z twoją rodziną. To przewodniczący (chair).
site-first-conference-who-you = Ty i każdy, kogo weźmiesz ze sobą. Dziecko też może przyjść albo ktoś powie za nie, co myśli.
site-first-conference-who-others = Twój pracownik socjalny, szkoła, służba zdrowia, czasem policja.

site-first-conference-bring-report = Raport pracownika socjalnego. Powinien być u ciebie wcześniej. Zaznacz, co twoim zdaniem się nie zgadza.

site-first-conference-ask-change = „Co musi się zmienić i jak wszyscy zobaczymy, że się zmieniło?”
site-first-conference-ask-help = „Kto nam pomoże i od kiedy?”
site-first-conference-ask-notes = „Kiedy dostanę notatki i jak poprawia się błędy?”

site-first-conference-next-told = Usłyszysz, co zdecydowano i dlaczego. To, co myślisz, zostanie zapisane.
site-first-conference-next-core = Jeśli jest plan, grupa robocza spotyka się w ciągu 10 dni roboczych.
site-first-conference-next-review = Konferencja przeglądowa jest w ciągu trzech miesięcy.
site-first-conference-next-none = Jeśli planu nie ma, nadal możesz mieć pomoc.
