### Ko tėvai gali prašyti, kai į šeimos gyvenimą įsitraukia socialiniai darbuotojai Anglijoje. Kur savivaldybės skiriasi, sakoma „klauskite“.

site-rights-heading = Jūsų teisės

site-rights-intro = Ko galite prašyti, kai į jūsų šeimos gyvenimą ateina socialiniai darbuotojai.

site-rights-heard-heading = Kad jus išklausytų

site-rights-heard-think = Galite pasakyti, ką manote apie kiekvieną nuogąstavimą ir kiekvieną planą.
site-rights-heard-part = Su viena dalimi galite sutikti, su kita – ne. Paprašykite, kad jūsų žodžius užrašytų.
site-rights-heard-no = Siūlomos pagalbos galite atsisakyti. Pirma paklauskite, kas tada būtų.
site-rights-heard-must = Jei vaikui gali būti padaryta didelė žala, darbuotojai turi veikti ir be jūsų sutikimo. Jūsų nuomonė vis tiek svarbi.

site-rights-clear-heading = Kad viską suprastumėte

site-rights-clear-interpreter = Vertėjas, kuris nėra iš jūsų šeimos. Jums neturėtų reikėti mokėti.
site-rights-clear-papers = Svarbūs dokumentai jūsų kalba, didelėmis raidėmis arba perskaityti balsu.
site-rights-clear-disabled = Jei turite negalią – pakeitimai, kurie padeda dalyvauti. Įstatymas juos vadina „reasonable adjustments“.

site-rights-meeting-heading = Prieš susitikimą ir po jo

site-rights-meeting-report = Konferencijos ataskaitas turėtumėte gauti iš anksto, kad spėtumėte perskaityti.
site-rights-meeting-someone = Galite ateiti su žmogumi, kuris jus palaiko. Iš anksto pasakykite darbuotojui.
site-rights-meeting-break = Galite prašyti pertraukos arba kad jus išklausytų atskirai nuo ko nors.
site-rights-meeting-notes = Galite prašyti plano ir užrašų popieriuje. Jei kas nors neteisinga, pasakykite.

site-rights-advice-heading = Kad gautumėte patarimą

site-rights-advice-free = Galite gauti nemokamų patarimų iš žmonių, kurie nedirba savivaldybei.
site-rights-advice-solicitor = Advokato (angliškai „solicitor“) galite klausti bet kada. Pirma paklauskite, ar tai ką nors kainuos.
site-rights-advice-letter = Jei laiške rašoma, kad toliau gali būti teismas, ir turite tėvų atsakomybę, advokatas nemokamas. Nesvarbu, kiek uždirbate.
site-rights-advice-court = Taip pat yra ir tada, kai savivaldybė kreipiasi į teismą.
