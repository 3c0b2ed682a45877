### Planul meu, așa cum a fost publicat pentru un părinte. Cinstit despre îngrijorări, fără vină. „Noi” este echipa.

plan-heading = Planul meu
plan-published = Echipa a schimbat ultima dată acest plan: { $day }.
plan-none-title = Planul dumneavoastră încă nu este aici
plan-none-note = Echipa încă îl scrie. Vor vorbi cu dumneavoastră despre el înainte să îl citiți aici.
plan-apology-title = Încă nu am putut vorbi despre asta cu dumneavoastră
plan-apology-note = O parte din ce citiți aici poate fi ceva nou. Ne pare rău pentru asta.
plan-apology-ring = Vă rugăm să sunați echipa la { $number } sau să trimiteți un mesaj, ca să putem vorbi.
plan-court-note = Acest plan poate fi arătat într-o instanță. Ce spuneți despre el este arătat alături.

plan-changed-heading = Ce s-a schimbat de când v-ați uitat ultima dată
plan-changed-count =
    { $count ->
        [one] 1 parte este nouă sau s-a schimbat. De când: { $day }.
        [few] { $count } părți sunt noi sau s-au schimbat. De când: { $day }.
       *[other] { $count } de părți sunt noi sau s-au schimbat. De când: { $day }.
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = Ce merge bine
plan-kind-worry = Ce ne îngrijorează
plan-kind-needs-to-change = Ce trebuie să se schimbe
plan-kind-life-will-look = Cum va arăta viața când planul se încheie
plan-kind-what-happens-if = Ce se întâmplă dacă lucrurile rămân la fel
plan-point-because = Ce am văzut sau am auzit

plan-talk-in-person = { $name } a vorbit despre asta cu dumneavoastră, față în față: { $day }.
plan-talk-phone = { $name } a vorbit despre asta cu dumneavoastră la telefon: { $day }.
plan-talk-video = { $name } a vorbit despre asta cu dumneavoastră într-un apel video: { $day }.
plan-talk-interpreter = { $name } a vorbit despre asta cu dumneavoastră, cu un interpret: { $day }.
plan-talk-team = Echipa dumneavoastră

plan-mine-title = Ce spun eu
plan-mine-none = Încă nu ați spus nimic despre asta.
plan-mine-say = Spun ce cred
plan-mine-change = Îmi schimb răspunsul
plan-mine-when = Ați spus asta: { $day }.
plan-mine-history = Ce am spus înainte

plan-stance-agree = Sunt de acord
plan-stance-agree-in-part = Sunt de acord cu o parte
plan-stance-disagree = Nu sunt de acord
plan-stance-need-to-talk = Am nevoie să vorbim despre asta

plan-respond-heading = Ce credeți despre asta?
plan-respond-words = Doriți să spuneți mai mult?
plan-respond-hint = Cuvintele dumneavoastră rămân lângă această parte a planului. Le puteți schimba oricând.
plan-respond-seen = Toți cei care pot vedea această parte a planului pot vedea cuvintele dumneavoastră.

plan-promises-heading = Cine ce face
plan-seen-you = Dumneavoastră
