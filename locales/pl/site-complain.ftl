### Jak złożyć skargę. Trzy kroki ustala prawo; ochrona dzieci jest poza nimi i każdy samorząd ma tu własny sposób.

site-complain-heading = Jak złożyć skargę

site-complain-intro = Możesz powiedzieć, że coś jest nie tak. Nikt nie powinien mieć ci tego za złe.

site-complain-start-heading = Jak zacząć

site-complain-start-say = Powiedz swojemu pracownikowi albo jego kierownikowi, co jest nie tak i jak powinno być.
site-complain-start-team = Albo idź prosto do zespołu samorządu, który zajmuje się skargami. Możesz zadzwonić lub napisać.
site-complain-start-write = Zapisz, co się stało, kiedy i kto przy tym był. Zatrzymaj kopię.
site-complain-start-soon = Zrób to niedługo. Po roku samorząd może odmówić.

site-complain-steps-heading = Trzy kroki według prawa

site-complain-steps-one = Najpierw odpowiada kierownik. Powinno to trwać 10 dni roboczych, najwyżej 20.
site-complain-steps-two = To za mało? Sprawę badają dwie osoby. Jedna z nich nie pracuje dla samorządu. Powinno to trwać 25 dni roboczych, najwyżej 65.
site-complain-steps-three = Nadal za mało? Jeszcze raz patrzą na to trzy osoby spoza samorządu.
site-complain-steps-ombudsman = Potem możesz iść do rzecznika skarg (Local Government and Social Care Ombudsman). To nic nie kosztuje i nie jest częścią samorządu.

site-complain-other-heading = Jeśli chodzi o ochronę dziecka

site-complain-other-way = Sprawdzenie (enquiry) i konferencja są zwykle poza tymi trzema krokami. Zapytaj samorząd, jak jest u niego.
site-complain-other-chair = O konferencji możesz najpierw powiedzieć przewodniczącemu (chair). Plan działa w tym czasie dalej.
site-complain-other-court = To, co zdecydował sąd, może zmienić tylko sąd. Zapytaj prawnika.

site-complain-help-heading = Kto może ci pomóc

site-complain-help-someone = Ktoś bliski albo rzecznik może to zrobić z tobą. Możesz poprosić o tłumacza.
site-complain-help-child = Dziecko też może złożyć skargę i ma wtedy prawo do rzecznika.
