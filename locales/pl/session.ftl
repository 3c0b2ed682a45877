### Po zalogowaniu: rama każdego ekranu, zakrywanie strony, wylogowanie. Tytuły zostają w historii telefonu, więc nic o nikim
### nie mówią.

session-title-month = Początek
session-title-plan = Mój plan
session-title-goals = Cele
session-title-activities = Ćwiczenia
session-title-log = Dziennik
session-title-messages = Wiadomości
session-title-team = Zespół
session-title-help = Pomoc
session-title-settings = Ustawienia
session-title-welcome = Witamy
session-title-error = Błąd: { $title }

session-tab-month = Miesiąc
session-tab-plan = Mój plan
session-tab-goals = Cele
session-tab-log = Dziennik
session-tab-messages = Poczta

session-foot-label = Pomoc i ustawienia
session-foot-help = Porozmawiaj z kimś
session-foot-team = Mój zespół
session-foot-activities = Ćwiczenia
session-foot-settings = Język i wylogowanie

session-settings-heading = Język i wylogowanie
session-settings-language = Język, w którym czytasz
session-settings-sign-out = Wylogowanie
session-settings-sign-out-note = Wylogowanie zamyka tę stronę na tym telefonie. To, co piszesz, zostaje u nas.
session-settings-sign-out-button = Wyloguj teraz
session-settings-sign-out-unsent = Wylogowanie się nie udało, bo nie ma zasięgu. Naciśnij „Wyjdź”, aby opuścić tę stronę.
session-settings-families = Masz tu więcej niż jeden plan. Który chcesz zobaczyć?
session-settings-family = Plan numer { $number }
session-settings-traces = Co zostaje na twoim telefonie
session-settings-traces-kept = Nie zostawiamy na telefonie niczego, co tu czytasz lub piszesz.
session-settings-traces-history = Telefon i tak pamięta, że ta strona była otwarta. „Wyjdź” nie może tego zmienić.
session-settings-traces-others = Ktoś, kto może używać twojego telefonu, może to zobaczyć. Pracownik pomoże ci to przemyśleć.

session-lock-soon = Od pewnego czasu nikt nie używa tej strony. Za minutę się zamknie.
session-lock-stay = Nie zamykaj
session-lock-kept = Ta strona się zamyka, bo nikt jej nie używał. To, co jest napisane, zostało zachowane.
session-lock-unkept =
    { $minutes ->
        [one] Nie ma zasięgu, więc ostatnie słowa nie są jeszcze zachowane. Będziemy próbować przez 1 minutę.
        [few] Nie ma zasięgu, więc ostatnie słowa nie są jeszcze zachowane. Będziemy próbować przez { $minutes } minuty.
       *[many] Nie ma zasięgu, więc ostatnie słowa nie są jeszcze zachowane. Będziemy próbować przez { $minutes } minut.
    }
session-over-heading = Jesteś poza kontem
session-over-unkept = Kilka ostatnich słów mogło się nie zachować. Przepraszamy.
session-over-sign-in = Zaloguj się ponownie
