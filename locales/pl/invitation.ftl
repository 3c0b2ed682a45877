### Pierwsza wizyta: od linku danego osobiście do zalogowania.

invitation-wait-heading = Pokaż to pracownikowi
invitation-wait-intro = Pracownik widzi te same dwa słowa. Jeśli się zgadzają, wpuści cię dalej.
invitation-wait-words = Twoje dwa słowa
invitation-wait-note = Ta strona sama przejdzie dalej, gdy pracownik się zgodzi.
invitation-wait-confirmed = Pracownik potwierdził, że to ty.
invitation-wait-opening = Chwileczkę…

invitation-dead-heading = Ten link już nie działa
invitation-dead-note = Linki działają jeden raz i tylko przez krótki czas. Poproś pracownika o nowy.
invitation-dead-ring = Możesz zadzwonić do zespołu pod numer { $number }.

invitation-passphrase-heading = Wybierz hasło z kilku słów
invitation-passphrase-intro = To kilka słów, które znasz tylko ty. Są potrzebne przy każdym logowaniu.
invitation-passphrase-label = Twoje hasło, co najmniej { $min } znaków
invitation-passphrase-hint = Dobre są cztery słowa, które łatwo sobie wyobrazić. Mogą być spacje.
invitation-passphrase-warning = Nie używaj imienia, daty urodzin ani słów, które mógłby zgadnąć ktoś bliski.
invitation-passphrase-show = Pokaż, co piszę
invitation-passphrase-too-short = Zrób je dłuższe: co najmniej { $min } znaków.
invitation-passphrase-too-long = Zrób je krótsze: najwyżej { $max } znaków.
invitation-passphrase-too-simple = To za łatwo zgadnąć. Użyj czterech różnych słów.
invitation-passphrase-is-the-name = Wybierz inne słowa niż twoja nazwa do logowania.
invitation-passphrase-button = To moje hasło
invitation-not-confirmed = Pracownik jeszcze nie potwierdził. Poproś, żeby spojrzał na swój ekran.

invitation-welcome-heading = Wszystko gotowe
invitation-welcome-name = Twoja nazwa do logowania
invitation-welcome-name-note = Do logowania potrzebujesz tej nazwy i hasła. Pracownik może ci w każdej chwili dać nową nazwę.
invitation-welcome-remember = Zapisz nazwę tam, gdzie zaglądasz tylko ty, albo naucz się jej na pamięć.
invitation-welcome-exit-heading = Co robi „Wyjdź”
invitation-welcome-exit-does = „Wyjdź” jest na górze każdej strony. Od razu ją zamyka, wylogowuje cię i pokazuje inną stronę.
invitation-welcome-exit-keys = Na komputerze możesz też trzy razy nacisnąć klawisz Shift.
invitation-welcome-exit-not-heading = Czego „Wyjdź” nie robi
invitation-welcome-exit-not = Nie może wyczyścić historii telefonu. Ktoś, kto tam zajrzy, zobaczy, że ta strona była otwarta.
invitation-welcome-exit-shared = Jeśli ktoś sprawdza twój telefon, użyj innego, na przykład komputera w bibliotece. Albo poproś pracownika o wersję na papierze.
invitation-welcome-go = Przejdź do mojego miesiąca
