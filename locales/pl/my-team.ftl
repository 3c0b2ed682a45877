### Mój zespół: kto jest kim, w czym może pomóc, kiedy pracuje.

my-team-heading = Mój zespół
my-team-intro = To osoby, które pracują z tobą i z twoimi dziećmi.
my-team-with-children = Pracują z dziećmi
my-team-with-me = Pracują ze mną
my-team-none = Na razie nie ma tu żadnego imienia.
my-team-works-on = Pracuje: { $days }
my-team-away = Nie ma tej osoby do { $day }. Do tego czasu zastępuje ją { $cover }.
my-team-write = Napisz wiadomość
my-team-write-about = do: { $name }
my-team-goodbyes = Pożegnania
my-team-goodbye-from = { $name } – pożegnanie, { $day }
my-team-goodbye-to = Teraz jest przy tobie { $name }.
