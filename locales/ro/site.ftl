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

site-page-find = Găsiți drumul
site-page-letter = Explică scrisoarea mea
site-page-enquiry = Ancheta de protecție a copilului
site-page-first-conference = Prima conferință de protecție a copilului
site-page-review-conference = Conferința de revizuire
site-page-core-group = Grupul de bază
site-page-child-in-need = Întâlnirea pentru sprijinul copilului
site-page-family-meeting = Întâlnirea familiei
site-page-before-court = Întâlnirea dinainte de instanță

site-page-rights = Drepturile dumneavoastră
site-page-complain = Cum se face o plângere
site-page-advocates = Cine vă poate fi alături
site-page-records = Să vă vedeți dosarul
site-page-glossary = Ce înseamnă cuvintele

site-ring-heading = Pe cine să sunați
