### Tam, kas dabar negali prisijungti. Kiekvienas sakinys turi tikti ir gedimui, ir sustabdytai paskyrai.

site-not-now-heading = Šiuo metu negalite tuo naudotis
site-not-now-ring = Jei jums dabar reikia su kuo nors pasikalbėti, skambinkite vienu iš šių numerių.
site-not-now-later = Taip pat galite pabandyti vėliau.
site-not-now-again = Bandyti dar kartą
