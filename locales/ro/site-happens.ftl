### What all the pages about meetings share: the five headings, and what is true of every meeting.

site-happens-why-heading = De ce are loc

site-happens-who-heading = Cine este acolo

site-happens-bring-heading = Ce puteți aduce

site-happens-ask-heading = Ce să întrebați

site-happens-next-heading = Ce urmează

## What you can bring to every meeting

site-happens-bring-someone = Pe cineva apropiat lângă dumneavoastră. Spuneți-i lucrătorului dinainte.
site-happens-bring-notes = O foaie cu ce vreți să spuneți, ca să nu uitați nimic.
site-happens-bring-interpreter = Un interpret, dacă doriți. Cereți din timp. Nu ar trebui să fie din familia dumneavoastră.

# What you can ask at every meeting. Spoken words of the reader.
site-happens-ask-again = „Vă rog să mai spuneți o dată, în cuvinte simple.”

# For people who are afraid of somebody who will be there. Never say who or why.
site-happens-apart = Dacă vă este greu să stați în aceeași cameră cu cineva, sunați echipa. Părerea dumneavoastră poate fi ascultată separat.

site-happens-more-heading = Întrebați sau citiți mai mult
