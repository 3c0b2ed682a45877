### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = Paaiškinti mano laišką
site-letter-intro = Įdėkite laišką į langelį. Pamatysite, ką reiškia žodžiai, kas yra tie žmonės ir kada kas vyksta.
site-letter-private = Jūsų laiškas lieka šiame įrenginyje. Niekas nesiunčiama nei mums, nei kam nors kitam.

site-letter-box-label = Įklijuokite laišką čia
site-letter-box-hint = Laiškas turi būti anglų kalba.
site-letter-file-label = Arba atverkite paprasto teksto failą
site-letter-show = Rodyti, kas rasta
site-letter-clear = Viską išvalyti

site-letter-found = Kas rasta jūsų laiške, yra po langeliu.
site-letter-nothing = Nerasta nieko, ką galėtume paaiškinti. Šis puslapis supranta tik angliškus laiškus ir ne kiekvieną žodį.
site-letter-cleared = Langelis vėl tuščias.

site-letter-meetings-heading = Susitikimai jūsų laiške
site-letter-dates-heading = Datos ir laikas jūsų laiške
site-letter-dates-doubt = Laiške savaitės diena ir data nesutampa. Paskambinkite ir paklauskite, kas teisinga.
site-letter-people-heading = Žmonės jūsų laiške
site-letter-words-heading = Sunkūs žodžiai jūsų laiške
site-letter-copy-heading = Jūsų laiškas su pažymėtais žodžiais
site-letter-copy-note = Paspauskite pažymėtą žodį ir pamatysite, ką jis reiškia.
site-letter-back = Atgal į laišką

site-letter-may-miss = Šis puslapis ieško žodžių, kuriuos žino. Jis gali ko nors nepastebėti. Svarbiausia, kas parašyta laiške.
site-letter-without = Langelis laiškui šioje naršyklėje neveikia: jam reikia scenarijų („scripts“). Čia galite pasižiūrėti patys.
