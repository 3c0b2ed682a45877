### Rama stron publicznych: linki na końcu każdej z nich i kto je prowadzi.

site-pages-label = Strony tej witryny

site-page-home = Początek
site-page-about = Czym jest Family Safeguarding
site-page-sign-in = Logowanie
site-page-help = Numery pomocy
site-page-safe = Bezpieczne korzystanie z tej strony
site-page-access = Dostępność
site-page-privacy = Prywatność
site-page-signed-out = Wylogowano

site-council-line = Stronę { -brand } prowadzi { $council }.

site-title-problem = Problem – { $page }
