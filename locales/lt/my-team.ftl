### Mano komanda: kas yra kas, kuo kiekvienas gali padėti, kada dirba.

my-team-heading = Mano komanda
my-team-intro = Tai žmonės, kurie dirba su jumis ir jūsų vaikais.
my-team-with-children = Dirba su vaikais
my-team-with-me = Dirba su manimi
my-team-none = Čia dar niekas neįrašytas.
my-team-works-on = Dirba: { $days }
my-team-away = Nedirba iki: { $day }. Iki tol jums padės { $cover }.
my-team-write = Rašyti žinutę
my-team-write-about = kam: { $name }
my-team-goodbyes = Atsisveikinimai
my-team-goodbye-from = { $name } atsisveikino: { $day }
my-team-goodbye-to = Dabar jums padeda { $name }.
