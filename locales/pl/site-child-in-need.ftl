### Spotkanie „child in need”. Children Act 1989, section 17. Jak często się odbywa, zależy od samorządu.

site-child-in-need-heading = Co dzieje się na spotkaniu „child in need”

site-child-in-need-intro = Ty i twoi pracownicy uzgadniacie pomoc dla dziecka.

site-child-in-need-why-help = Twoje dziecko potrzebuje dodatkowej pomocy, żeby dobrze się czuć i rosnąć. Prawo nazywa to „in need”.
site-child-in-need-why-agree = Na tę pomoc mówisz tak lub nie. To nie jest plan ochrony dziecka.

site-child-in-need-who-lead = Pracownik socjalny albo inny pracownik, który je prowadzi.
site-child-in-need-who-you = Ty, dziecko, jeśli chce, i rodzina, którą chcesz tam mieć.
site-child-in-need-who-help = Osoby, które pomagają, na przykład szkoła, pielęgniarka środowiskowa lub pracownik wspierający rodzinę.

site-child-in-need-bring-need = To, w czym pomoc jest ci najbardziej potrzebna.
site-child-in-need-bring-works = To, co w domu już działa.

site-child-in-need-ask-help = „Kto daje tę pomoc, od kiedy i na jak długo?”
site-child-in-need-ask-no = „Co się stanie, jeśli na coś się nie zgodzę?”
site-child-in-need-ask-end = „Po czym poznamy, że już się udało?”

site-child-in-need-next-plan = To, co uzgodniono, zostaje zapisane. Powinna do ciebie trafić kopia.
site-child-in-need-next-again = Spotkacie się znowu. Jak często, zależy od miejsca, więc zapytaj.
site-child-in-need-next-end = Gdy idzie dobrze, plan się kończy. Jeśli pracownicy boją się poważnej krzywdy, mogą zacząć sprawdzenie.
