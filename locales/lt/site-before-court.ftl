### The meeting before court: pre-proceedings, the Public Law Outline. Free legal help is for those with parental
### responsibility who have had the letter; it does not depend on money.

site-before-court-heading = Kas vyksta susitikime prieš teismą

site-before-court-intro = Oficialus susitikimas, kuriame žiūrima, ar galima išvengti teismo. Laiškuose jis vadinamas „pre-proceedings“.

site-before-court-why-last = Darbuotojai labai nerimauja dėl vaiko. Tai paskutinis žingsnis, prieš jiems galint prašyti, kad spręstų teismas.
site-before-court-why-letter = Pirma gausite laišką. Jame parašyta, kas kelia nerimą ir kas turi pasikeisti.

site-before-court-solicitor = Vos gavę laišką, susiraskite advokatą (angliškai „solicitor“). Jei turite tėvų atsakomybę, jums tai nieko nekainuos.

site-before-court-who-you = Jūs ir jūsų advokatas.
site-before-court-who-council = Jūsų socialinis darbuotojas, jo vadovas ir savivaldybės teisininkas.

site-before-court-bring-letter = Laišką. Parodykite jį savo advokatui prieš susitikimą.
site-before-court-bring-people = Vardus giminaičių ar draugų, kurie galėtų padėti arba kurį laiką prižiūrėti vaiką.

# Skaitytojo žodžiai.
site-before-court-ask-change = „Kas tiksliai turi pasikeisti ir iki kada?“
site-before-court-ask-help = „Kaip jūs mums padėsite tai padaryti?“
site-before-court-ask-checks = „Ką norite apie mus sužinoti ir kaip tai darysite?“

site-before-court-next-paper = Tai, dėl ko susitarta, užrašoma. Prieš sutikdami duokite tai perskaityti savo advokatui.
site-before-court-next-end = Jei pasikeičia pakankamai, tuo viskas ir baigiasi.
site-before-court-next-court = Jei ne, savivaldybė gali prašyti, kad spręstų teismas. Ten jus išklausys kartu su jūsų advokatu.
