### Pusta strona, na której wczytuje się aplikacja, i strona dla adresu, który nigdzie nie prowadzi.

# Czytane tylko tam, gdzie przeglądarka nie uruchamia skryptów. Numery telefonów są poniżej.
site-shell-scripts = Ta strona potrzebuje skryptów, a Twoja przeglądarka ich nie uruchamia. Nadal możesz do nas zadzwonić.

# Adres, który nigdzie nie prowadzi.
site-shell-missing-heading = Nie możemy znaleźć tej strony

site-shell-missing-note = Adres może być błędny albo strona mogła zostać przeniesiona.
