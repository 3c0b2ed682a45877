### Jak zobaczyć, co samorząd o kimś przechowuje. Pamiętaj, że listy w domu może otworzyć ktoś inny.

site-records-heading = Wgląd w swoje dokumenty

site-records-intro = Możesz zapytać, co samorząd o tobie napisał. W listach to „subject access request”.

site-records-ask-heading = Jak poprosić

site-records-ask-say = Powiedz lub napisz: „Proszę o kopię wszystkiego, co o mnie macie”. Nie musisz wypełniać formularza ani mówić, po co.
site-records-ask-what = Powiedz, co chcesz zobaczyć i z jakiego czasu. Wtedy idzie to szybciej.
site-records-ask-who = Może trzeba będzie pokazać, kim jesteś. Zwykle nic to nie kosztuje.
site-records-ask-safe = Powiedz, jak chcesz to dostać. Ktoś inny może otworzyć twoją pocztę lub zobaczyć twój ekran.

site-records-when-heading = Kiedy to przyjdzie

site-records-when-month = Powinno przyjść w ciągu miesiąca.
site-records-when-longer = Jeśli jest z tym dużo pracy, samorząd może wziąć jeszcze dwa miesiące. Musi ci o tym powiedzieć.

site-records-out-heading = Czego może tam nie być

site-records-out-others = Tego, co dotyczy innych ludzi albo co ktoś powiedział w zaufaniu.
site-records-out-harm = Tego, co mogłoby komuś poważnie zaszkodzić, gdyby to pokazano.
site-records-out-why = Możesz zapytać, dlaczego czegoś nie ma.

site-records-child-heading = Dokumenty twoich dzieci

site-records-child-ask = Jeśli masz władzę rodzicielską, możesz poprosić o dokumenty dziecka.
site-records-child-own = Należą one do dziecka. Dziecko, które już to rozumie, decyduje samo. Samorząd może odmówić, jeśli to by dziecku zaszkodziło.

site-records-wrong-heading = Jeśli coś się nie zgadza

site-records-wrong-ask = Poproś o poprawienie. Jeśli samorząd się nie zgadza, poproś, żeby obok dopisano twoje słowa.
site-records-wrong-complain = To za mało? Najpierw powiedz o tym samorządowi. Potem możesz złożyć bezpłatną skargę do Information Commissioner’s Office.
