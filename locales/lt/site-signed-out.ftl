### Po atsijungimo ir visiems, kas atveria puslapį, kuriam reikia prisijungti. Apie nieką nieko nesako.

site-signed-out-heading = Jūs atsijungėte
site-signed-out-kept = Tai, ką parašėte, saugoma pas mus. Šiame telefone nieko neliko.
site-signed-out-history = Telefonas vis dar gali atsiminti, kad ši svetainė buvo atverta.
site-signed-out-again = Prisijungti iš naujo
site-signed-out-home = Eiti į pradžią
