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

site-page-find = Raskite kelią
site-page-letter = Paaiškinti mano laišką
site-page-enquiry = Vaiko apsaugos tyrimas
site-page-first-conference = Pirmoji vaiko apsaugos konferencija
site-page-review-conference = Peržiūros konferencija
site-page-core-group = Pagrindinės grupės susitikimas
site-page-child-in-need = Susitikimas dėl pagalbos vaikui
site-page-family-meeting = Šeimos susitikimas
site-page-before-court = Susitikimas prieš teismą

site-page-rights = Jūsų teisės
site-page-complain = Kaip skųstis
site-page-advocates = Kas gali būti šalia jūsų
site-page-records = Pamatyti savo bylą
site-page-glossary = Ką reiškia žodžiai

site-ring-heading = Kam skambinti
