### Declarația de accesibilitate. Doar adevărul: ce s-a testat, ce nu, și ce știm că nu merge.

site-access-heading = Accesibilitate
site-access-intro = Dorim ca oricine să poată folosi acest site: pe un telefon ieftin, cu tastatura, cu un cititor de ecran sau cu litere mari.

site-access-made-heading = Cum este făcut
site-access-made-zoom = Puteți mări literele de patru ori. Pagina nu se mișcă în lateral.
site-access-made-keys = Totul se poate face cu tastatura.
site-access-made-settings = Ține cont de setările telefonului: culori închise, contrast puternic, mai puțină mișcare.
site-access-made-plain = Aceste pagini publice merg fără scripturi, iar conectarea la fel.
site-access-made-time = Ce scrieți este păstrat înainte să vă deconectăm din lipsă de timp.

site-access-tested-heading = Ce s-a testat
site-access-tested-tools = La fiecare schimbare, un program caută bariere obișnuite pe fiecare pagină: pe paginile publice și pe cele pentru familii, în fiecare limbă, și pe paginile pentru lucrători.
site-access-tested-browsers = Asta se face în Chromium, felul de browser de pe cele mai multe telefoane, la lățimea unui telefon mic. În WebKit, felul de browser de pe iPhone, verificăm tot drumul de la invitație la răspuns, dar nu fiecare pagină.

site-access-untested-heading = Ce nu s-a testat
site-access-untested-people = Nicio persoană cu dizabilități nu l-a testat încă.
site-access-untested-readers = Nu a fost încercat cu cititoarele de ecran pe care le folosesc oamenii, cum ar fi NVDA, VoiceOver sau TalkBack.
site-access-untested-phones = Nu a fost încercat pe mai multe telefoane reale.
site-access-untested-words = Fiecare pagină spune dacă nimeni nu i-a verificat încă cuvintele.
site-access-untested-level = Țintim standardul WCAG 2.2, nivelul AA. Până nu sunt testate toate, nu spunem că îl îndeplinim.

site-access-limits-heading = Ce știm că nu merge
site-access-limits-old = După conectare aveți nevoie de un browser din 2022 sau mai nou, cu scripturile pornite.
site-access-limits-easy = Încă nu există o versiune ușor de citit și nici un buton de citire cu voce tare.
site-access-limits-written = Ce scriu oamenii se vede în limba în care au scris. Aici nu se traduce.

site-access-tell-heading = Dacă ceva nu merge pentru dumneavoastră
site-access-tell-ring = Sunați echipa la { $number } sau spuneți oricărui lucrător. Puteți primi totul pe hârtie, cu litere mari, citit cu voce tare sau cu interpret.
site-access-tell-further = Dacă nu rezolvăm, vă poate sfătui Equality Advisory and Support Service.
site-access-date = Scris în noiembrie 2026.
