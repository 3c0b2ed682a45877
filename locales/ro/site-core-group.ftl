### The core group. Working Together to Safeguard Children 2023.

site-core-group-heading = Ce se întâmplă la un grup de bază

site-core-group-intro = Un grup mic care pune în practică planul de protecție a copilului. Faceți parte din el. În scrisori i se spune „core group”.

site-core-group-why-plan = Conferința spune ce trebuie să se schimbe. Grupul de bază spune cine ce face și până când.
site-core-group-why-often = Se întâlnește des, ca ajutorul să nu aștepte până la conferința următoare.

site-core-group-who-lead = Asistentul social al copiilor, care îl conduce.
site-core-group-who-you = Dumneavoastră și rudele care ajută la plan.
site-core-group-who-workers = Oameni care lucrează cu dumneavoastră sau cu copilul, cum ar fi școala sau un lucrător pentru familii.

site-core-group-bring-good = Ce a mers bine de data trecută. Contează și lucrurile mici.
site-core-group-bring-hard = Ce a fost greu și ce ajutor ați dori.

# Cuvintele cititorului.
site-core-group-ask-who = „Ce îmi cereți mie și ce va face fiecare dintre voi?”
site-core-group-ask-when = „Până când? Ce se întâmplă dacă întârziați voi?”
site-core-group-ask-paper = „Pot primi planul pe hârtie?”

site-core-group-next-plan = Planul se scrie. Ar trebui să primiți o copie.
site-core-group-next-day = Vi se spune când se întâlnește grupul din nou.
site-core-group-next-review = Conferința de revizuire află ce ați făcut dumneavoastră și ceilalți.
