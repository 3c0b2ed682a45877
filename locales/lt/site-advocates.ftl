### Kas gali būti šalia tėvų: savas žmogus, užtarėjas, advokatas, vertėjas. Ne kiekviena savivaldybė turi užtarėjų tėvams.

site-advocates-heading = Kas gali būti šalia jūsų

site-advocates-intro = Nebūtina viso to daryti be pagalbos.

site-advocates-friend-heading = Žmogus, kurį pažįstate

site-advocates-friend-what = Draugas ar giminaitis gali sėdėti šalia, užsirašyti ir priminti, ką norėjote pasakyti.
site-advocates-friend-tell = Iš anksto pasakykite darbuotojui. Jei susitikimo vedėjas nesutinka, klauskite kodėl.
site-advocates-friend-hear = Tas žmogus išgirs asmeninių dalykų. Rinkitės tą, su kuriuo jums ramu ir kurio šis nuogąstavimas neliečia.

site-advocates-advocate-heading = Užtarėjas (angliškai „advocate“)

site-advocates-advocate-what = Užtarėjas padeda suprasti, pasiruošti ir pasakyti savo nuomonę.
site-advocates-advocate-side = Jis sako tai, ką norite pasakyti jūs, o ne tai, kas jam atrodo geriausia.
site-advocates-advocate-ask = Ne kiekviena savivaldybė turi užtarėjų tėvams. Paklauskite savo. Jei sergate ar turite negalią, gal turite į jį teisę.
site-advocates-advocate-child = Jį gali turėti ir vaikai. Teisę į jį turi savivaldybės globojami vaikai ir vaikai, kurie skundžiasi.

site-advocates-solicitor-heading = Advokatas (angliškai „solicitor“)

site-advocates-solicitor-what = Advokatas žino įstatymus ir gali kalbėti už jus. Ką jam pasakote, lieka tarp jūsų.
site-advocates-solicitor-letter = Jei laiške rašoma, kad toliau gali būti teismas, susiraskite advokatą iškart. Jei turite tėvų atsakomybę, tai nemokama.
site-advocates-solicitor-find = Ieškokite tokio, kuris dažnai padeda tėvams, kai savivaldybė gali kreiptis į teismą.

site-advocates-interpreter-heading = Vertėjas

site-advocates-interpreter-what = Vertėjas pasako viską abiem kalbomis. Jis nieko neprideda ir niekam nepasakoja.
site-advocates-interpreter-family = Jūsų vaikai ir giminės to daryti neturėtų.
site-advocates-interpreter-other = Jei vertėją pažįstate arba jums nejauku, galite prašyti kito.
