### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = Wyjaśnij mój list
site-letter-intro = Wstaw swój list do pola. Zobaczysz, co znaczą słowa, kim są ludzie i kiedy co się odbędzie.
site-letter-private = List zostaje na tym urządzeniu. Nic nie jest wysyłane ani do nas, ani do nikogo innego.

site-letter-box-label = Wklej tu swój list
site-letter-box-hint = List musi być po angielsku.
site-letter-file-label = Albo otwórz plik ze zwykłym tekstem
site-letter-show = Pokaż, co znaleziono
site-letter-clear = Wyczyść wszystko

site-letter-found = To, co znaleziono w twoim liście, stoi pod polem.
site-letter-nothing = Nie znaleziono niczego, co umiemy wyjaśnić. Ta strona zna tylko listy po angielsku, i nie każde słowo.
site-letter-cleared = Pole jest znowu puste.

site-letter-meetings-heading = Spotkania w twoim liście
site-letter-dates-heading = Daty i godziny w twoim liście
site-letter-dates-doubt = W liście dzień tygodnia i data nie pasują do siebie. Zadzwoń i zapytaj, co jest dobrze.
site-letter-people-heading = Ludzie w twoim liście
site-letter-words-heading = Trudne słowa w twoim liście
site-letter-copy-heading = Twój list z zaznaczonymi słowami
site-letter-copy-note = Naciśnij zaznaczone słowo, a zobaczysz, co znaczy.
site-letter-back = Wróć do listu

site-letter-may-miss = Ta strona szuka słów, które zna. Może coś pominąć. Liczy się sam list.
site-letter-without = Pole na list nie działa w tej przeglądarce: potrzebuje skryptów. Tutaj możesz sprawdzić wszystko samodzielnie.
