### Kas apie žmones saugoma, kas gali tai matyti ir ko negalima pažadėti. Paprastai ir tiksliai.

site-privacy-heading = Privatumas
site-privacy-intro = Ką ši svetainė apie jus saugo, kas gali tai matyti ir ko negalime pažadėti.
site-privacy-council = { $council } sprendžia, kas čia saugoma, ir už tai atsako.

site-privacy-held-heading = Kas saugoma
site-privacy-held-name = Vardas, kuriuo norite būti vadinami, ir vaikų vardai su amžiaus grupe.
site-privacy-held-words = Jūsų planas, atsakymai, tikslai, dienoraštis, žinutės ir nebaigti žodžiai.
site-privacy-held-sign-in = Jūsų prisijungimo vardas ir slaptafrazė tokiu pavidalu, kurio niekas negali perskaityti.
site-privacy-held-record = Įrašas, kas ir kada ką nors atvėrė ar pakeitė.

site-privacy-not-heading = Kam čia nėra vietos
site-privacy-not-where = Adresams, gimimo datoms, telefono numeriams ar tam, kur yra jūsų telefonas.
site-privacy-not-track = Reklamai ar sekimui. Yra vienas slapukas. Jis sako, kad esate prisijungę, ir dingsta, kai atsijungiate.
site-privacy-not-phone = Niekam, kas liktų jūsų telefone.

site-privacy-who-heading = Kas gali tai matyti
site-privacy-who-choose = Kiekvienam tikslui ir įrašui pasirenkate: tik jūs, jūs ir vienas darbuotojas arba jūs ir komanda.
site-privacy-who-manager = Jūsų darbuotojo vadovas gali matyti, ką parodote tam darbuotojui ar komandai.
site-privacy-who-message = Žinutė eina jūsų pasirinktiems darbuotojams. Jei niekas jos laiku neatveria, ji eina pavaduojančiam, tada budinčiam, tada vadovui. Jūs matote kiekvieną žingsnį.
site-privacy-who-parent = Kitas iš tėvų niekada nemato jūsų tikslų, dienoraščio, žinučių ar atsakymų. Jam nesakoma, kad naudojatės šia svetaine.
site-privacy-who-plan = Plano punktas rodomas tik tiems tėvams, kuriems jis parašytas.

site-privacy-limits-heading = Ko negalime pažadėti
site-privacy-limits-court = Teismas gali įpareigoti savivaldybę parodyti, kas čia saugoma. Taip pat ir tai, ką pažymėjote „Tik aš“.
site-privacy-limits-key = Jūsų žodžiai saugomi užšifruoti. Raktą turi savivaldybė.
site-privacy-limits-known = Kas žino jūsų prisijungimo vardą ir slaptafrazę, gali skaityti tą patį, ką ir jūs.

site-privacy-rights-heading = Ko galite prašyti
site-privacy-rights-copy = Galite prašyti kopijos to, kas saugoma, ir ištaisyti klaidas.
site-privacy-rights-long = Galite klausti, kiek laiko savivaldybė tai saugo.
site-privacy-rights-ring = Paskambinkite savo komandai { $number } arba klauskite bet kurio darbuotojo.
site-privacy-rights-further = Jei atsakymas jums netinka, galite skųstis tarnybai „Information Commissioner’s Office“.
