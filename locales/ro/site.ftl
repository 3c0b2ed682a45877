### Cadrul paginilor publice: linkurile de la sfârșitul fiecăreia și cine le conduce.

site-pages-label = Paginile acestui site

site-page-home = Început
site-page-about = Ce este Family Safeguarding
site-page-sign-in = Conectare
site-page-help = Numere de ajutor
site-page-safe = Siguranța pe acest site
site-page-access = Accesibilitate
site-page-privacy = Confidențialitate
site-page-signed-out = Deconectare încheiată

site-council-line = { -brand } este condus de { $council }.
site-title-problem = Problemă: { $page }
