### Ką ši svetainė daro dėl žmonių, kurių telefonas stebimas, ir ko negali. Niekada nežadėti saugumo.

site-safe-heading = Saugus naudojimasis šia svetaine
site-safe-intro = Kas nors gali žiūrėti į jūsų telefoną arba sėdėti šalia. Štai ką dėl to daro ši svetainė ir ko ji negali.
site-safe-same = Kiekviena šeima mato tuos pačius puslapius ir tą patį mygtuką „Išeiti“. Tai, kad juos matote, apie jus nieko nesako.

site-safe-does-heading = Ką daro „Išeiti“
site-safe-does-leave = Mygtukas yra kiekvieno puslapio viršuje. Jis tuoj pat nuveda į svetainę apie ką nors kita.
site-safe-does-sign-out = Jis jus atjungia.
site-safe-does-back = Mygtukas „Atgal“ jūsų plano nebeparodo.
site-safe-does-keys = Kompiuteryje tą patį padaro tris kartus paspaustas klavišas „Shift“.

site-safe-not-heading = Ko „Išeiti“ negali
site-safe-not-history = Mygtukas negali ištrinti telefono istorijos. Kas ten pažiūrės, matys, kad ši svetainė buvo atverta.
site-safe-not-seen = Jis negali panaikinti to, ką kas nors jau pamatė.
site-safe-not-spy = Jis negali rasti ar sustabdyti programėlės, kuri šnipinėja jūsų telefoną.
site-safe-not-signal = Be ryšio jis ištuština puslapį, bet negali jūsų iš karto atjungti. Būsite atjungti kiek vėliau, kai niekas svetaine nesinaudos.

site-safe-else-heading = Ką dar daro ši svetainė
site-safe-else-address = Prisijungus kiekvienas puslapis turi tą patį adresą ir paprastą pavadinimą, pavyzdžiui, „Pradžia“.
site-safe-else-kept = Ši svetainė pačiame telefone nesaugo nieko, ką skaitote ar rašote.
site-safe-else-idle = Kai kelias minutes niekas neliečia puslapio, jis užsidaro.
site-safe-else-notices = Ji nesiunčia nei SMS, nei el. laiškų, nei pranešimų į telefoną.

site-safe-you-heading = Ką galite padaryti jūs
site-safe-you-other = Naudokitės telefonu ar kompiuteriu, kurio niekas kitas netikrina, pavyzdžiui, bibliotekoje ar pas savo darbuotoją.
site-safe-you-save = Jei telefonu naudojatės keliese, neleiskite jam išsaugoti slaptafrazės.
site-safe-you-contact = Pasakykite darbuotojui, kaip ir kada galima su jumis susisiekti.
site-safe-you-known = Jei kas nors žino jūsų slaptafrazę, paskambinkite komandai. Ji gali jus visur atjungti ir duoti naują vardą.
site-safe-you-paper = Jums nebūtina naudotis šia svetaine. Darbuotojas tą patį gali su jumis padaryti popieriuje.

site-safe-ring = Kam skambinti, taip pat ir skubiu atveju
