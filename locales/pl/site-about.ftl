### Czym jest Family Safeguarding. Uczciwie o tym, co zespół musi. Bez obietnic efektów.

site-about-heading = Czym jest { -service }

site-about-intro = { -service } to jeden zespół dla całej twojej rodziny. Chce, żeby dzieci były bezpieczne w domu, ze swoimi rodzinami.

site-about-why-heading = Dlaczego jeden zespół

site-about-why-hard = Trudno być rodzicem, gdy ktoś cię zastrasza, gdy jest ci bardzo ciężko na duszy albo gdy alkohol lub narkotyki biorą górę. Dzieciom też jest wtedy trudno.

site-about-why-one = W takich sprawach pomagają zwykle różne urzędy. Tu pomaga jeden zespół. Jego ludzie rozmawiają ze sobą i z tobą.

site-about-why-where = Ten sposób pracy powstał w Hertfordshire w 2015 roku. Dziś stosuje go wiele samorządów w Anglii.

site-about-team-heading = Kto jest w zespole

site-about-team-note = Nie będziesz potrzebować ich wszystkich. Zapytaj swój zespół, kto może ci pomóc.

site-about-way-heading = Jak zespół z tobą pracuje

site-about-way-with = Robimy to razem z tobą, nie za ciebie i nie wbrew tobie.
site-about-way-strengths = Zaczynamy od tego, co idzie dobrze.
site-about-way-listen = Najpierw słuchamy. Więcej pytamy, niż mówimy.
site-about-way-goals = Własne cele wybierasz ty.
site-about-way-promises = My też składamy obietnice i możesz je zobaczyć.
site-about-way-monthly = Raz w miesiącu cały zespół razem zastanawia się, jak pomóc.

site-about-honest-heading = O czym musimy mówić uczciwie

site-about-honest-together = Najpierw szukamy sposobów, żeby twoja rodzina była razem.
site-about-honest-act = Jeśli uznamy, że dziecku może stać się poważna krzywda, musimy działać. Najpierw ci o tym powiemy, chyba że byłoby to niebezpieczne.
site-about-honest-court = Jeśli sprawa twojej rodziny trafi kiedyś do sądu, sąd może zażądać twojego planu i tego, co tu napisano.

site-about-plans-heading = Rodzaje planów

site-about-meetings-heading = Rodzaje spotkań

site-about-ask-heading = O co możesz poprosić

site-about-ask-someone = O to, by na spotkaniu był przy tobie ktoś bliski.
site-about-ask-advocate = O rzecznika: osobę po twojej stronie, która nie pracuje dla samorządu.
site-about-ask-interpreter = O tłumacza spoza twojej rodziny.
site-about-ask-again = O to, by coś wyjaśnić ci jeszcze raz albo przeczytać na głos.
site-about-ask-worker = O innego pracownika, jeśli się nie układa.
site-about-ask-records = O wgląd w swoje dokumenty i o poprawienie błędów.
site-about-ask-complain = O to, jak złożyć skargę. Każdy pracownik musi ci to powiedzieć.

site-about-ask-advice = Bezpłatne porady od kogoś spoza samorządu
