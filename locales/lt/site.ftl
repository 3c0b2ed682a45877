### Viešų puslapių rėmas: nuorodos kiekvieno gale ir kas juos tvarko.

site-pages-label = Šios svetainės puslapiai

site-page-home = Pradžia
site-page-about = Kas yra „Family Safeguarding“
site-page-sign-in = Prisijungimas
site-page-help = Pagalbos numeriai
site-page-safe = Saugus naudojimasis šia svetaine
site-page-access = Prieinamumas
site-page-privacy = Privatumas
site-page-signed-out = Atsijungta

site-council-line = „{ -brand }“ tvarko { $council }.
site-title-problem = Problema: { $page }
