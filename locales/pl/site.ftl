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

site-page-find = Znajdź drogę
site-page-letter = Wyjaśnij mój list
site-page-enquiry = Sprawdzenie, czy dziecku grozi krzywda (enquiry)
site-page-first-conference = Pierwsza konferencja ochrony dziecka
site-page-review-conference = Konferencja przeglądowa (review conference)
site-page-core-group = Grupa robocza (core group)
site-page-child-in-need = Spotkanie „child in need”
site-page-family-meeting = Spotkanie rodzinne
site-page-before-court = Spotkanie przed sądem

site-page-rights = Twoje prawa
site-page-complain = Jak złożyć skargę
site-page-advocates = Kto może być przy tobie
site-page-records = Wgląd w swoje dokumenty
site-page-glossary = Co znaczą słowa

site-ring-heading = Do kogo zadzwonić
