### The child in need meeting. Children Act 1989, section 17. How often it meets is for each council.

site-child-in-need-heading = Ce se întâmplă la o întâlnire pentru sprijinul copilului

site-child-in-need-intro = Stabiliți împreună cu lucrătorii cum este ajutat copilul. În scrisori i se spune „child in need meeting”.

site-child-in-need-why-help = Copilul are nevoie de puțin mai mult ajutor ca să îi fie bine și să crească. Legea îi spune „in need”.
site-child-in-need-why-agree = La acest ajutor puteți spune da sau nu. Nu este un plan de protecție a copilului.

site-child-in-need-who-lead = Un asistent social sau alt lucrător, care o conduce.
site-child-in-need-who-you = Dumneavoastră, copilul dacă vrea și rudele pe care le doriți acolo.
site-child-in-need-who-help = Oameni care ajută, cum ar fi școala, asistenta de sănătate sau un lucrător pentru familii.

site-child-in-need-bring-need = La ce ați dori cel mai mult ajutor.
site-child-in-need-bring-works = Ce merge deja bine acasă.

# Cuvintele cititorului.
site-child-in-need-ask-help = „Cine dă acest ajutor, de când și cât timp?”
site-child-in-need-ask-no = „Ce se întâmplă dacă spun nu la o parte din el?”
site-child-in-need-ask-end = „Cum vom ști că am reușit?”

site-child-in-need-next-plan = Se scrie ce ați stabilit. Ar trebui să primiți o copie.
site-child-in-need-next-again = Vă întâlniți din nou. Cât de des depinde de loc, așa că întrebați.
site-child-in-need-next-end = Când lucrurile merg bine, planul se încheie. Dacă lucrătorii se tem că un copil poate păți ceva grav, poate urma o anchetă.
