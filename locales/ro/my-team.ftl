### Echipa mea: cine este fiecare, cu ce poate ajuta, când lucrează.

my-team-heading = Echipa mea
my-team-intro = Acestea sunt persoanele care lucrează cu dumneavoastră și cu copiii.
my-team-with-children = Lucrează cu copiii
my-team-with-me = Lucrează cu mine
my-team-none = Încă nu este nimeni trecut aici.
my-team-works-on = Lucrează: { $days }
my-team-away = Lipsește până { $day }. Până atunci vă ajută { $cover }.
my-team-write = Scrieți un mesaj
my-team-write-about = către { $name }
my-team-goodbyes = Rămas-bun
my-team-goodbye-from = { $name } și-a luat rămas-bun: { $day }
my-team-goodbye-to = Acum vă ajută { $name }.
