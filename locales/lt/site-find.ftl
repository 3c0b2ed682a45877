### The way to every public page, for people who have a letter in their hand and no account.

site-find-heading = Raskite kelią

site-find-intro = Atėjo laiškas arba paskambino darbuotojas. Pradėkite čia.

site-find-happens-heading = Kas vyksta kiekviename susitikime

site-find-rights-heading = Ko galite prašyti

site-find-help-heading = Kas gali jums padėti

site-find-site-heading = Apie šią svetainę
