### A child protection enquiry. Children Act 1989, section 47; Working Together to Safeguard Children 2023.

site-enquiry-heading = Kas vyksta per vaiko apsaugos tyrimą

site-enquiry-intro = Darbuotojai aiškinasi, ar vaikui daroma didelė žala arba ar ji gali būti padaryta. Laiškuose tai vadinama „child protection enquiry“.

site-enquiry-why-law = Kažkas sunerimo dėl vaiko. Įstatymas sako, kad tada darbuotojai turi sužinoti daugiau.
site-enquiry-why-open = Dar niekas nenusprendė, kas yra tiesa. Jūsų žodis yra šio aiškinimosi dalis.

site-enquiry-who-worker = Jam vadovauja socialinis darbuotojas. Jis kalbasi su jumis ir susitinka su jūsų vaiku, kartais be jūsų.
site-enquiry-who-others = Klausiama ir kitų, kurie pažįsta jūsų vaiką, pavyzdžiui, mokyklos ar gydytojo.
site-enquiry-who-police = Kartais dalyvauja policija.

site-enquiry-bring-people = Vardus žmonių, kurie mato jus su vaiku ir gali pasakyti, kaip sekasi.
site-enquiry-bring-papers = Laiškus ar žinutes, iš kurių matyti, kokios pagalbos prašėte.

# Skaitytojo žodžiai.
site-enquiry-ask-worry = „Dėl ko tiksliai nerimaujate?“
site-enquiry-ask-talk = „Su kuo kalbėsitės ir ar man iš anksto pasakysite?“
site-enquiry-ask-when = „Kada sužinosiu, ką nusprendėte?“

site-enquiry-next-end = Tuo viskas gali ir baigtis. Jums gali būti pasiūlyta pagalba.
# Working Together 2023: within 15 working days of the strategy discussion.
site-enquiry-next-conference = Jei darbuotojai vis dar bijo didelės žalos, rengiama pirmoji konferencija. Ji turėtų įvykti per 15 darbo dienų nuo pirmo jų pokalbio.
site-enquiry-next-act = Jei vaikui gresia pavojus dabar, darbuotojai gali prašyti teismo veikti iš karto.
