### Sprawdzenie, czy dziecku grozi krzywda. Children Act 1989, section 47; Working Together to Safeguard Children 2023.

site-enquiry-heading = Gdy sprawdza się, czy dziecku grozi krzywda

site-enquiry-intro = Pracownicy sprawdzają, czy dziecku dzieje się lub może się stać poważna krzywda. W listach to „section 47 enquiry”.

site-enquiry-why-law = Ktoś martwił się o dziecko. Prawo mówi, że pracownicy muszą wtedy dowiedzieć się więcej.
site-enquiry-why-open = Nikt jeszcze nie zdecydował, co jest prawdą. Twoja strona też się liczy.

site-enquiry-who-worker = Prowadzi to pracownik socjalny. Rozmawia z tobą i widzi się z dzieckiem, czasem bez ciebie.
site-enquiry-who-others = Pyta innych, którzy znają dziecko, na przykład szkołę lub lekarza.
site-enquiry-who-police = Czasem bierze w tym udział policja.

site-enquiry-bring-people = Nazwiska osób, które widują cię z dzieckiem i mogą powiedzieć, jak wam idzie.
site-enquiry-bring-papers = Listy lub wiadomości, z których widać, o jaką pomoc prosisz.

site-enquiry-ask-worry = „Czym dokładnie się martwicie?”
site-enquiry-ask-talk = „Z kim będziecie rozmawiać i czy powiecie mi o tym wcześniej?”
site-enquiry-ask-when = „Kiedy usłyszę, co zdecydowaliście?”

site-enquiry-next-end = Może się na tym skończyć. Możesz dostać propozycję pomocy.
site-enquiry-next-conference = Jeśli pracownicy nadal obawiają się poważnej krzywdy, jest pierwsza konferencja. Powinna odbyć się w ciągu 15 dni roboczych od ich pierwszej rozmowy.
site-enquiry-next-act = Jeśli dziecku grozi coś teraz, pracownicy mogą poprosić sąd, żeby działał od razu.
