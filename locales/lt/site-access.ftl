### Prieinamumo pareiškimas. Tik tiesa: kas patikrinta, kas ne ir kas tikrai neveikia.

site-access-heading = Prieinamumas
site-access-intro = Norime, kad šia svetaine galėtų naudotis visi: pigiu telefonu, klaviatūra, ekrano skaitytuvu ar didelėmis raidėmis.

site-access-made-heading = Kaip ji padaryta
site-access-made-zoom = Raides galite padidinti keturis kartus. Puslapio nereikia stumti į šoną.
site-access-made-keys = Viską galima padaryti klaviatūra.
site-access-made-settings = Ji paiso telefono nustatymų: tamsių spalvų, ryškaus kontrasto, mažiau judesio.
site-access-made-plain = Šie vieši puslapiai veikia be scenarijų („scripts“), prisijungimas irgi.
site-access-made-time = Tai, ką rašote, išsaugoma prieš atjungiant jus dėl laiko.

site-access-tested-heading = Kas patikrinta
site-access-tested-tools = Po kiekvieno pakeitimo programa ieško dažnų kliūčių kiekviename puslapyje: viešuose ir šeimų puslapiuose kiekviena kalba, taip pat darbuotojų puslapiuose.
site-access-tested-browsers = Tai daroma naršyklėje „Chromium“, kokia yra daugumoje telefonų, mažo telefono pločio ekrane. Naršyklėje „WebKit“, kokia yra „iPhone“ telefonuose, tikriname visą kelią nuo pakvietimo iki atsakymo, bet ne kiekvieną puslapį.

site-access-untested-heading = Kas nepatikrinta
site-access-untested-people = Jos dar neišbandė nė vienas žmogus su negalia.
site-access-untested-readers = Ji neišbandyta su žmonių naudojamais ekrano skaitytuvais, tokiais kaip NVDA, VoiceOver ar TalkBack.
site-access-untested-phones = Ji neišbandyta įvairiuose tikruose telefonuose.
site-access-untested-words = Jei niekas dar nepatikrino puslapio žodžių, puslapis tai pasako.
site-access-untested-level = Siekiame WCAG 2.2 standarto AA lygio. Kol viskas nepatikrinta, nesakome, kad jį atitinkame.

site-access-limits-heading = Kas, kaip žinome, neveikia
site-access-limits-old = Prisijungus reikia 2022 metų ar naujesnės naršyklės, kurioje įjungti scenarijai („scripts“).
site-access-limits-easy = Dar nėra lengvai skaitomos versijos ir mygtuko, kuris skaitytų balsu.
site-access-limits-written = Tai, ką žmonės rašo, rodoma ta kalba, kuria parašyta. Čia tai neverčiama.

site-access-tell-heading = Jei jums kas nors neveikia
site-access-tell-ring = Paskambinkite savo komandai { $number } arba pasakykite bet kuriam darbuotojui. Viską galite gauti popieriuje, dideliu šriftu, perskaityta balsu ar su vertėju.
site-access-tell-further = Jei to nesutvarkysime, jums gali patarti „Equality Advisory and Support Service“.
site-access-date = Parašyta 2026 metų lapkritį.
