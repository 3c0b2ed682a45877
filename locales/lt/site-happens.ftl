### What all the pages about meetings share: the five headings, and what is true of every meeting.

site-happens-why-heading = Kodėl tai vyksta

site-happens-who-heading = Kas dalyvauja

site-happens-bring-heading = Ką galite atsinešti

site-happens-ask-heading = Ko klausti

site-happens-next-heading = Kas bus toliau

## What you can bring to every meeting

site-happens-bring-someone = Savo žmogų šalia. Iš anksto pasakykite darbuotojui.
site-happens-bring-notes = Lapą su tuo, ką norite pasakyti, kad nieko nepamirštumėte.
site-happens-bring-interpreter = Vertėją, jei norite. Paprašykite iš anksto. Jis neturėtų būti iš jūsų šeimos.

# What you can ask at every meeting. Spoken words of the reader.
site-happens-ask-again = „Prašau pasakyti tai dar kartą paprastais žodžiais.“

# For people who are afraid of somebody who will be there. Never say who or why.
site-happens-apart = Jei jums sunku būti viename kambaryje su kuo nors, paskambinkite savo komandai. Jus gali išklausyti atskirai.

site-happens-more-heading = Klauskite ar skaitykite toliau
