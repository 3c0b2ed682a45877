### Trudne słowa z listów i planów, tylko na stronach publicznych. Angielskie słowo pokazuje się obok samo.

site-glossary-heading = Co znaczą słowa

site-glossary-intro = Słowa z listów i planów, powiedziane prościej.

site-glossary-letters-label = Przejdź do litery

site-glossary-advocate-word = Rzecznik
site-glossary-assessment-word = Ocena rodzicielstwa
site-glossary-conference-word = Konferencja ochrony dziecka
site-glossary-core-group-word = Grupa robocza
site-glossary-emotional-harm-word = Krzywda emocjonalna
site-glossary-family-time-word = Czas z rodziną
site-glossary-help-plan-word = Plan pomocy dziecku
site-glossary-neglect-word = Zaniedbanie
site-glossary-pre-proceedings-word = Etap przed sądem
site-glossary-protection-plan-word = Plan ochrony dziecka
site-glossary-responsibility-word = Władza rodzicielska
site-glossary-section-47-word = Sprawdzenie według artykułu 47
site-glossary-serious-harm-word = Poważna krzywda
site-glossary-trigger-word = Wyzwalacz

site-glossary-ambivalence-word = Wahanie
site-glossary-ambivalence-meaning = Gdy część ciebie chce zmiany, a część nie. Prawie każdy to zna.

site-glossary-cafcass-word = Cafcass
site-glossary-cafcass-meaning = Organizacja, która mówi sądowi rodzinnemu, co może być najlepsze dla dziecka. Nie jest częścią samorządu.

site-glossary-care-order-word = Nakaz opieki
site-glossary-care-order-meaning = Sąd decyduje, że dzieckiem opiekuje się samorząd. Władzę rodzicielską mają wtedy razem samorząd i rodzice.

site-glossary-care-proceedings-word = Sprawa o opiekę w sądzie
site-glossary-care-proceedings-meaning = Samorząd prosi sąd rodzinny o decyzję, jak ochronić dziecko. Sąd wysłuchuje rodziców i ich prawnika.

site-glossary-chair-word = Przewodniczący
site-glossary-chair-meaning = Osoba, która prowadzi spotkanie i dba o to, żeby wysłuchano każdego.

site-glossary-child-arrangements-word = Nakaz o miejscu i czasie dziecka
site-glossary-child-arrangements-meaning = Sąd rodzinny decyduje, gdzie dziecko mieszka i z kim spędza czas.

site-glossary-chronology-word = Chronologia
site-glossary-chronology-meaning = Lista tego, co działo się w rodzinie, z datami. Możesz powiedzieć, czego brakuje lub co się nie zgadza.

site-glossary-coercive-control-word = Kontrola i przymus
site-glossary-coercive-control-meaning = Gdy ktoś przejmuje życie innej osoby: jej pieniądze, znajomych, telefon lub czas. To może być przestępstwo.

site-glossary-confidential-word = Poufne
site-glossary-confidential-meaning = Tylko dla tych, którzy muszą wiedzieć. Jeśli dziecku może stać się krzywda, pracownicy muszą to przekazać.

site-glossary-consent-word = Zgoda
site-glossary-consent-meaning = Powiedzieć tak i wiedzieć, na co. Zwykle możesz się z tego wycofać.

site-glossary-contingency-word = Plan awaryjny
site-glossary-contingency-meaning = Co wszyscy zrobią, jeśli pierwszy plan nie zadziała albo coś pójdzie źle.

site-glossary-disguised-compliance-word = Pozorna zgoda
site-glossary-disguised-compliance-meaning = Tak mówi się o kimś, kto niby się zgadza, a nic się nie zmienia. Możesz zapytać, skąd to zdanie o tobie.

site-glossary-domestic-abuse-word = Przemoc domowa
site-glossary-domestic-abuse-meaning = Gdy ktoś krzywdzi, kontroluje lub zastrasza partnera, byłego partnera lub krewnego. Także słowami albo pieniędzmi.

site-glossary-duty-team-word = Zespół dyżurny
site-glossary-duty-team-meaning = Pracownicy, którzy odpowiadają, gdy twojego pracownika nie ma.

site-glossary-early-help-word = Wczesna pomoc
site-glossary-early-help-meaning = Pomoc dla rodziny, zanim zrobi się trudniej. Możesz powiedzieć tak lub nie.

site-glossary-emergency-order-word = Pilny nakaz ochrony
site-glossary-emergency-order-meaning = Sąd pozwala samorządowi przez kilka dni trzymać dziecko w bezpiecznym miejscu, bo grozi mu coś teraz.

site-glossary-engage-word = Współpracować
site-glossary-engage-meaning = Spotykać się, rozmawiać i brać udział. Zapytaj, o co dokładnie chodzi.

site-glossary-exploitation-word = Wykorzystywanie
site-glossary-exploitation-meaning = Gdy ktoś używa innej osoby do seksu, przestępstwa lub pracy, często prezentami albo groźbą. Ta osoba nie jest winna.

site-glossary-family-group-word = Konferencja rodzinna
site-glossary-family-group-meaning = Spotkanie, na którym krewni i przyjaciele układają własny plan dla dziecka. Przez część czasu nie ma tam pracowników.

site-glossary-family-help-word = Pomoc rodzinie
site-glossary-family-help-meaning = Nowsza nazwa pomocy dla rodzin: jeden zespół i jeden główny pracownik. Zapytaj, co to znaczy u ciebie.

site-glossary-foster-carer-word = Opiekun zastępczy
site-glossary-foster-carer-meaning = Ktoś, kto opiekuje się u siebie w domu dzieckiem, które nie może mieszkać z rodzicami.

site-glossary-group-supervision-word = Wspólna narada zespołu
site-glossary-group-supervision-meaning = Regularne spotkanie, na którym twoi pracownicy razem myślą, jak pomóc twojej rodzinie.

site-glossary-guardian-word = Kurator dziecka
site-glossary-guardian-meaning = Pracownik Cafcass, który mówi sądowi, czego dziecko potrzebuje i czego chce.

site-glossary-health-visitor-word = Pielęgniarka środowiskowa
site-glossary-health-visitor-meaning = Odwiedza rodziny z niemowlętami i małymi dziećmi.

site-glossary-reviewing-officer-word = Niezależny urzędnik przeglądu (IRO)
site-glossary-reviewing-officer-meaning = Ktoś, kto prowadzi przeglądy dla dziecka pod opieką samorządu i sprawdza, czy zrobiono to, co obiecano.

site-glossary-kinship-word = Opieka krewnych
site-glossary-kinship-meaning = Gdy krewny lub przyjaciel opiekuje się dzieckiem, które nie może mieszkać z rodzicami.

site-glossary-lado-word = Wyznaczony urzędnik samorządu (LADO)
site-glossary-lado-meaning = Osoba w samorządzie, która zajmuje się obawami o ludzi pracujących z dziećmi.

site-glossary-lead-practitioner-word = Główny pracownik
site-glossary-lead-practitioner-meaning = Pracownik, który łączy całą pomoc. Pytaj najpierw tę osobę.

site-glossary-legal-aid-word = Bezpłatna pomoc prawna
site-glossary-legal-aid-meaning = Pieniądze od państwa na twojego prawnika. Czy je dostaniesz, zależy od etapu, więc zapytaj prawnika.

site-glossary-letter-before-word = List przed sprawą w sądzie
site-glossary-letter-before-meaning = List, który mówi, że następny może być sąd, i co musi się zmienić. Od razu idź z nim do prawnika.

site-glossary-local-authority-word = Samorząd
site-glossary-local-authority-meaning = Inaczej rada miasta lub hrabstwa (council).

site-glossary-looked-after-word = Dziecko pod opieką samorządu (LAC)
site-glossary-looked-after-meaning = Dziecko, którym opiekuje się samorząd, na przykład u opiekunów zastępczych lub krewnych.

site-glossary-marac-word = MARAC
site-glossary-marac-meaning = Spotkanie, na którym policja i inni planują, jak ochronić osobę dorosłą, którą partner lub krewny może ciężko skrzywdzić.

site-glossary-mash-word = Centrum zgłoszeń o dzieciach (MASH)
site-glossary-mash-meaning = Tu trafiają obawy o dziecko. Samorząd, policja i służba zdrowia razem decydują, co dalej.

site-glossary-motivational-word = Rozmowa motywująca
site-glossary-motivational-meaning = Sposób rozmowy, który pomaga znaleźć własne powody i własną drogę do zmiany.

site-glossary-no-action-word = Bez dalszych działań (NFA)
site-glossary-no-action-meaning = Pracownicy na tym kończą. Nadal możesz poprosić o pomoc.

site-glossary-perpetrator-word = Sprawca
site-glossary-perpetrator-meaning = Tak w niektórych pismach nazywa się osobę, która kogoś krzywdziła, kontrolowała lub zastraszała.

site-glossary-physical-abuse-word = Przemoc fizyczna
site-glossary-physical-abuse-meaning = Gdy ktoś rani ciało dziecka, na przykład bije je lub nim potrząsa.

site-glossary-placement-word = Miejsce pobytu dziecka
site-glossary-placement-meaning = Gdzie dziecko mieszka, gdy opiekuje się nim samorząd.

site-glossary-police-protection-word = Ochrona policji
site-glossary-police-protection-meaning = Policja trzyma dziecko w bezpiecznym miejscu do 72 godzin, bo grozi mu coś teraz.

site-glossary-pre-birth-word = Ocena przed urodzeniem
site-glossary-pre-birth-meaning = Sprawdzenie, zanim dziecko się urodzi, co idzie dobrze i jakiej pomocy będą potrzebować rodzice.

site-glossary-protective-word = Czynniki ochronne
site-glossary-protective-meaning = To, co pomaga dziecku być bezpiecznym i zdrowym, na przykład babcia w pobliżu albo spokojny wieczór.

site-glossary-referral-word = Zgłoszenie
site-glossary-referral-meaning = Ktoś przekazuje obawę albo prosi o pomoc dla ciebie. Możesz zapytać, co tam jest.

site-glossary-risk-assessment-word = Ocena ryzyka
site-glossary-risk-assessment-meaning = Zastanowienie się, co może pójść źle, jak bardzo to możliwe i co można z tym zrobić.

site-glossary-safeguarding-word = Ochrona przed krzywdą
site-glossary-safeguarding-meaning = Dbanie o to, żeby dzieciom i dorosłym nie działa się krzywda.

site-glossary-section-17-word = Artykuł 17
site-glossary-section-17-meaning = Część prawa o dodatkowej pomocy dla dziecka w potrzebie. Możesz powiedzieć tak lub nie.

site-glossary-section-20-word = Artykuł 20
site-glossary-section-20-meaning = Rodzice zgadzają się, żeby samorząd przez jakiś czas opiekował się dzieckiem. Najpierw poproś o poradę. Zgodę możesz cofnąć.

site-glossary-sexual-abuse-word = Wykorzystywanie seksualne
site-glossary-sexual-abuse-meaning = Gdy ktoś wciąga dziecko w cokolwiek seksualnego, z dotykiem lub bez. To nigdy nie jest wina dziecka.

site-glossary-social-worker-word = Pracownik socjalny
site-glossary-social-worker-meaning = Pracownik po studiach, który pomaga rodzinom i chroni dzieci. Prawo mówi, co musi robić.

site-glossary-solicitor-word = Prawnik
site-glossary-solicitor-meaning = Radzi ci i mówi za ciebie. To, co mu powiesz, zostaje między wami.

site-glossary-special-guardianship-word = Nakaz szczególnej opieki
site-glossary-special-guardianship-meaning = Sąd decyduje, że dziecko wychowuje krewny lub przyjaciel. Rodzice pozostają rodzicami; o większości spraw decyduje opiekun.

site-glossary-step-word = Krok w górę, krok w dół
site-glossary-step-meaning = W górę: więcej pomocy i sprawdzania. W dół: mniej, bo idzie lepiej.

site-glossary-strategy-word = Narada na początku
site-glossary-strategy-meaning = Pierwsza rozmowa pracowników socjalnych, policji i służby zdrowia, gdy dziecku może stać się poważna krzywda. Rodziców tam nie ma.

site-glossary-strengths-word = Mocne strony
site-glossary-strengths-meaning = To, co ty i twoja rodzina robicie dobrze i co już działa.

site-glossary-subject-access-word = Prośba o swoje dane
site-glossary-subject-access-meaning = Prośba o kopię tego, co organizacja o tobie przechowuje.

site-glossary-substance-misuse-word = Nadużywanie alkoholu lub narkotyków
site-glossary-substance-misuse-meaning = Picie lub branie, które szkodzi tobie albo innym. Jest na to pomoc.

site-glossary-supervision-order-word = Nakaz nadzoru
site-glossary-supervision-order-meaning = Sąd prosi pracownika socjalnego, żeby radził rodzinie i miał dziecko na oku. Dziecko nie jest pod opieką samorządu.

site-glossary-threshold-word = Próg
site-glossary-threshold-meaning = Granica, od której pracownicy lub sąd mogą zrobić więcej. Zapytaj, co widzieli, że ją przekroczono.

site-glossary-voice-word = Głos dziecka
site-glossary-voice-meaning = Co dziecko mówi, pokazuje i czego chce. Każdy plan powinien to uwzględnić.

site-glossary-working-day-word = Dzień roboczy
site-glossary-working-day-meaning = Od poniedziałku do piątku, bez świąt.

site-glossary-written-agreement-word = Pisemna umowa
site-glossary-written-agreement-meaning = Papier o tym, co zrobisz ty, a co pracownicy. Zanim podpiszesz, możesz poprosić o poradę.

site-glossary-designated-lead-word = Osoba odpowiedzialna za ochronę dzieci (DSL)
site-glossary-designated-lead-meaning = Osoba w szkole lub przedszkolu, która zajmuje się obawami o dzieci.

site-glossary-judge-word = Sędzia
site-glossary-judge-meaning = Osoba, która decyduje w sądzie. W niektórych sądach rodzinnych decydują dwie lub trzy osoby („magistrates”).

site-glossary-support-worker-word = Pracownik wsparcia rodziny
site-glossary-support-worker-meaning = Pracownik, który pomaga w domu w codziennych sprawach, takich jak plan dnia, pieniądze czy szkoła.

site-glossary-team-manager-word = Kierownik zespołu
site-glossary-team-manager-meaning = Osoba, przed którą odpowiada twój pracownik socjalny. Możesz poprosić o rozmowę z nią.
