### Pagina goală în care se încarcă aplicația și pagina pentru o adresă care nu duce nicăieri.

site-shell-scripts = Această pagină are nevoie de scripturi, iar browserul dumneavoastră nu le rulează. Ne puteți suna oricum.
site-shell-missing-heading = Nu găsim această pagină
site-shell-missing-note = Adresa poate fi greșită sau pagina s-a mutat.
