### Spotkanie rodzinne: family group decision making, także family group conference.

site-family-meeting-heading = Co dzieje się na spotkaniu rodzinnym

site-family-meeting-intro = Twoi krewni i bliscy przyjaciele układają własny plan. W listach to „family group conference”.

site-family-meeting-why-know = Rodziny często najlepiej wiedzą, co się u nich sprawdzi.
site-family-meeting-why-choose = Ty decydujesz, czy się odbędzie. Możesz o nie poprosić w każdej chwili.

site-family-meeting-who-lead = Koordynator, który przygotowuje je z tobą i o niczym nie decyduje.
site-family-meeting-who-people = Krewni i przyjaciele ważni dla twojego dziecka.
site-family-meeting-who-workers = Pracownicy mówią, co ich martwi i jaka jest pomoc. Potem wychodzą z pokoju.

site-family-meeting-bring-people = Nazwiska osób, które mogłyby pomóc w dużych lub małych sprawach.
site-family-meeting-bring-ideas = Pomysły, na przykład podwiezienie, obiad albo noc u babci.

site-family-meeting-ask-must = „Czym musi się zająć nasz plan?”
site-family-meeting-ask-alone = „Ile czasu mamy tylko dla siebie?”
site-family-meeting-ask-tongue = „Czy możemy rozmawiać w naszym języku?”

site-family-meeting-next-plan = Rodzina układa plan, a potem pokazuje go pracownikom.
site-family-meeting-next-agree = Pracownicy powinni się zgodzić, chyba że dziecko nie byłoby bezpieczne.
site-family-meeting-next-look = Później razem patrzycie, czy plan działa.
