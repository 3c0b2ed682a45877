### Kto może być u boku rodzica: ktoś bliski, rzecznik, prawnik, tłumacz. Nie każdy samorząd ma rzeczników dla rodziców.

site-advocates-heading = Kto może być przy tobie

site-advocates-intro = Nie musisz przechodzić przez to w pojedynkę.

site-advocates-friend-heading = Ktoś, kogo znasz

site-advocates-friend-what = Przyjaciel lub krewny może usiąść obok, zapisywać i przypomnieć ci, co chcesz powiedzieć.
site-advocates-friend-tell = Uprzedź swojego pracownika. Jeśli osoba prowadząca spotkanie odmówi, zapytaj dlaczego.
site-advocates-friend-hear = Ta osoba usłyszy prywatne rzeczy. Wybierz kogoś, przy kim czujesz spokój i kogo nie dotyczy ta obawa.

site-advocates-advocate-heading = Rzecznik

site-advocates-advocate-what = Rzecznik pomaga ci zrozumieć, przygotować się i dojść do głosu.
site-advocates-advocate-side = Mówi to, co ty chcesz powiedzieć, a nie to, co sam uważa za najlepsze.
site-advocates-advocate-ask = Nie każdy samorząd ma rzeczników dla rodziców. Zapytaj w swoim. Przy chorobie lub niepełnosprawności możesz mieć do tego prawo.
site-advocates-advocate-child = Dzieci też mogą mieć rzecznika. Mają do niego prawo, gdy są pod opieką samorządu albo gdy składają skargę.

site-advocates-solicitor-heading = Prawnik (solicitor)

site-advocates-solicitor-what = Prawnik zna przepisy i może mówić za ciebie. To, co mu powiesz, zostaje między wami.
site-advocates-solicitor-letter = Jeśli list mówi, że następny może być sąd, znajdź prawnika od razu. Jeśli masz władzę rodzicielską, nic nie płacisz.
site-advocates-solicitor-find = Poszukaj kogoś, kto często pomaga rodzicom, gdy samorząd może pójść do sądu.

site-advocates-interpreter-heading = Tłumacz

site-advocates-interpreter-what = Tłumacz mówi wszystko w obu językach. Niczego nie dodaje i zachowuje to dla siebie.
site-advocates-interpreter-family = Nie powinny tego robić twoje dzieci ani krewni.
site-advocates-interpreter-other = Jeśli znasz tłumacza albo czujesz się przy nim nieswojo, możesz poprosić o innego.
