### Tuščias puslapis, į kurį įkeliama programa, ir puslapis adresui, kuris niekur neveda.

site-shell-scripts = Šiam puslapiui reikia scenarijų („scripts“), o jūsų naršyklė jų nevykdo. Vis tiek galite mums paskambinti.
site-shell-missing-heading = Nerandame šio puslapio
site-shell-missing-note = Adresas gali būti neteisingas arba puslapis perkeltas.
