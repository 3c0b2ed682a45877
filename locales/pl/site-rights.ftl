### O co rodzice mogą prosić, gdy w sprawy rodziny włączają się pracownicy socjalni w Anglii.

site-rights-heading = Twoje prawa

site-rights-intro = O co możesz prosić, gdy w życiu twojej rodziny pojawiają się pracownicy socjalni.

site-rights-heard-heading = Żeby cię wysłuchano

site-rights-heard-think = Możesz powiedzieć, co myślisz o każdej obawie i o każdym planie.
site-rights-heard-part = Z jedną częścią możesz się zgodzić, a z inną nie. Poproś, żeby zapisano twoje słowa.
site-rights-heard-no = Na pomoc, którą ktoś proponuje, możesz powiedzieć nie. Najpierw zapytaj, co by wtedy było.
site-rights-heard-must = Jeśli dziecku może stać się poważna krzywda, pracownicy muszą działać także bez twojej zgody. Nadal masz głos.

site-rights-clear-heading = Żeby wszystko zrozumieć

site-rights-clear-interpreter = Tłumacz spoza twojej rodziny. Nie powinno cię to nic kosztować.
site-rights-clear-papers = Ważne dokumenty w twoim języku, dużym drukiem albo przeczytane na głos.
site-rights-clear-disabled = Jeśli masz niepełnosprawność: zmiany, które pomogą ci brać udział. Prawo nazywa je „reasonable adjustments”.

site-rights-meeting-heading = Przed spotkaniem i po nim

site-rights-meeting-report = Raporty na konferencję powinny trafić do ciebie wcześniej, z czasem na przeczytanie.
site-rights-meeting-someone = Możesz przyjść z kimś, kto stanie po twojej stronie. Uprzedź swojego pracownika.
site-rights-meeting-break = Możesz poprosić o przerwę albo o rozmowę osobno, bez kogoś.
site-rights-meeting-notes = Możesz poprosić o plan i notatki na papierze. Jeśli coś się nie zgadza, powiedz o tym.

site-rights-advice-heading = Żeby dostać poradę

site-rights-advice-free = Możesz dostać bezpłatną poradę od ludzi spoza samorządu.
site-rights-advice-solicitor = Prawnika (solicitor) możesz zapytać w każdej chwili. Najpierw zapytaj, czy to kosztuje.
site-rights-advice-letter = Jeśli list mówi, że następny może być sąd, prawnik jest bezpłatny dla osób z władzą rodzicielską. Nie ma znaczenia, ile zarabiasz.
site-rights-advice-court = Tak samo jest, jeśli samorząd pójdzie do sądu.
