### Co o ludziach przechowujemy, kto może to zobaczyć i czego nie możemy obiecać.

site-privacy-heading = Prywatność

site-privacy-intro = Co ta strona o tobie przechowuje, kto może to zobaczyć i czego nie możemy obiecać.

site-privacy-council = O tym, co się tu przechowuje, decyduje i odpowiada za to { $council }.

site-privacy-held-heading = Co przechowujemy

site-privacy-held-name = Imię, którym chcesz być nazywana lub nazywany, oraz imiona dzieci z grupą wieku.
site-privacy-held-words = Twój plan, odpowiedzi, cele, dziennik, wiadomości i niedokończone słowa.
site-privacy-held-sign-in = Twoją nazwę do logowania oraz hasło w postaci, której nikt nie odczyta.
site-privacy-held-record = Zapis tego, kto i kiedy coś otworzył lub zmienił.

site-privacy-not-heading = Na co nie ma tu miejsca

site-privacy-not-where = Adresy, daty urodzenia, numery telefonów ani to, gdzie jest twój telefon.
site-privacy-not-track = Reklamy ani śledzenie. Jest jeden plik cookie. Mówi, że jesteś po zalogowaniu, i znika, gdy się wylogujesz.
site-privacy-not-phone = Cokolwiek zapisane w twoim telefonie.

site-privacy-who-heading = Kto może to zobaczyć

site-privacy-who-choose = Przy każdym celu i każdym wpisie wybierasz: tylko ty, ty i jeden pracownik albo ty i twój zespół.
site-privacy-who-manager = Osoba, która kieruje twoim pracownikiem, widzi to, co pokazujesz jemu lub zespołowi.
site-privacy-who-message = Wiadomość trafia do wybranych przez ciebie pracowników. Jeśli nikt jej w porę nie otworzy, trafia do zastępcy, potem na dyżur, potem do kierownika. Widzisz każdy krok.
site-privacy-who-parent = Drugi rodzic nigdy nie widzi twoich celów, dziennika, wiadomości ani odpowiedzi. Nie dowie się od nas, że korzystasz z tej strony.
site-privacy-who-plan = Punkt planu widzą tylko ci rodzice, dla których go napisano.

site-privacy-limits-heading = Czego nie możemy obiecać

site-privacy-limits-court = Sąd może nakazać samorządowi pokazanie tego, co się tu przechowuje. Także tego, co oznaczysz „Tylko ja”.
site-privacy-limits-key = Twoje słowa są przechowywane w postaci zaszyfrowanej. Klucz ma samorząd.
site-privacy-limits-known = Kto zna twoją nazwę do logowania i hasło, może czytać to, co ty.

site-privacy-rights-heading = O co możesz prosić

site-privacy-rights-copy = Możesz poprosić o kopię tego, co przechowujemy, i o poprawienie błędów.
site-privacy-rights-long = Możesz zapytać, jak długo samorząd to przechowuje.
site-privacy-rights-ring = Zadzwoń do swojego zespołu: { $number }, albo zapytaj dowolnego pracownika.
site-privacy-rights-further = Jeśli odpowiedź cię nie zadowoli, możesz złożyć skargę do Information Commissioner’s Office.
