### Prisijungus: kiekvieno ekrano rėmas, puslapio uždengimas, atsijungimas. Pavadinimai lieka telefono istorijoje, todėl apie
### nieką nieko nesako.

session-title-month = Pradžia
session-title-plan = Planas
session-title-goals = Tikslai
session-title-activities = Užduotys
session-title-log = Dienoraštis
session-title-messages = Žinutės
session-title-team = Komanda
session-title-help = Pagalba
session-title-settings = Nustatymai
session-title-welcome = Sveiki
session-title-error = Klaida: { $title }

session-tab-month = Mėnuo
session-tab-plan = Planas
session-tab-goals = Tikslai
session-tab-log = Įrašai
session-tab-messages = Žinutės

session-foot-label = Pagalba ir nustatymai
session-foot-help = Pasikalbėti su kuo nors
session-foot-team = Mano komanda
session-foot-activities = Užduotys
session-foot-settings = Kalba ir atsijungimas

session-settings-heading = Kalba ir atsijungimas
session-settings-language = Kalba, kuria skaitote
session-settings-sign-out = Atsijungti
session-settings-sign-out-note = Atsijungus viskas užsidaro telefone, kurį laikote. Tai, ką parašėte, lieka pas mus.
session-settings-sign-out-button = Atsijungti dabar
session-settings-sign-out-unsent = Dar neatsijungėte, nes nėra ryšio. Spauskite „Išeiti“, kad paliktumėte šį puslapį.
session-settings-families = Čia turite daugiau nei vieną planą. Kurį norite matyti?
session-settings-family = { $number } planas
session-settings-traces = Kas lieka jūsų telefone
session-settings-traces-kept = Pačiame telefone nesaugome nieko, ką čia skaitote ar rašote.
session-settings-traces-history = Telefonas vis tiek atsimena, kad ši svetainė buvo atverta. „Išeiti“ to pakeisti negali.
session-settings-traces-others = Tai gali pamatyti žmogus, kuris gali naudotis jūsų telefonu. Darbuotojas gali padėti apie tai pagalvoti.

session-lock-soon = Jau kurį laiką niekas nesinaudoja šiuo puslapiu. Po minutės jis užsidarys.
session-lock-stay = Neuždaryti
session-lock-kept = Šis puslapis užsidaro, nes niekas juo nesinaudojo. Tai, ką parašėte, išsaugota.
session-lock-unkept =
    { $minutes ->
        [one] Nėra ryšio, todėl paskutiniai žodžiai dar neišsaugoti. Bandysime { $minutes } minutę.
        [few] Nėra ryšio, todėl paskutiniai žodžiai dar neišsaugoti. Bandysime { $minutes } minutes.
       *[other] Nėra ryšio, todėl paskutiniai žodžiai dar neišsaugoti. Bandysime { $minutes } minučių.
    }
session-over-heading = Jūs atjungti
session-over-unkept = Keli paskutiniai žodžiai galėjo neišsisaugoti. Atsiprašome.
session-over-sign-in = Prisijungti iš naujo
