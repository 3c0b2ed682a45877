### Tam, kas dabar negali prisijungti. Kiekvienas sakinys turi tikti ir gedimui, ir sustabdytai paskyrai.

site-not-now-heading = Šiuo metu negalite tuo naudotis
site-not-now-ring = Jei dabar jums ko nors reikia, skambinkite vienu iš šių numerių.
site-not-now-later = Taip pat galite pabandyti vėliau. Niekas, ką parašėte, nedingo.
site-not-now-again = Bandyti dar kartą
