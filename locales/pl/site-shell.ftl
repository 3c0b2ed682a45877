### Pusta strona, do której wczytuje się aplikacja, i strona pod adresem, którego nie ma.

site-shell-scripts = Ta strona potrzebuje skryptów, a twoja przeglądarka ich nie uruchamia. Możesz do nas zadzwonić.

site-shell-missing-heading = Nie możemy znaleźć tej strony

site-shell-missing-note = Adres może być błędny albo strona została przeniesiona.
