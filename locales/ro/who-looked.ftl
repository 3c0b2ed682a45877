### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = Cine mi-a deschis paginile

who-looked-intro = De fiecare dată când un lucrător vă deschide paginile, acest lucru se înregistrează. Aici vedeți ultima lună.

# Nobody has looked.
who-looked-none = Niciunul dintre lucrătorii pe care îi cunoașteți nu v-a deschis paginile în ultima lună.

## What they opened

who-looked-room = Ce ați împărtășit: obiective, jurnal, activități, răspunsuri la plan

who-looked-messages = Mesaje

who-looked-plan = Planul dumneavoastră

who-looked-requests = Ce ați cerut lucrătorilor dumneavoastră

# Always there, the same for every family.
who-looked-others = Și alții din echipa { -service } pot deschide paginile dumneavoastră. Nu sunt numiți aici.

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = Când s-a conectat cineva ca mine

who-looked-sign-ins-note = Dacă nu cunoașteți una dintre aceste ore, poate a fost altcineva aici. Puteți deconecta acea persoană, dar va observa. Puteți și să spuneți lucrătorului când îl vedeți sau să sunați echipa.

# Beside the session that reads this.
who-looked-here = Dumneavoastră, aici

# Beside another that is still going on.
who-looked-open = Încă în cont

# The button.
who-looked-elsewhere = Deconectați peste tot în altă parte

# Said when it was done.
who-looked-elsewhere-done = Gata. Deocamdată sunteți în cont numai aici. Dacă altcineva știe cum vă conectați, cereți echipei un nume nou de conectare.

# Heading above the workers who opened their pages.
who-looked-workers = Lucrătorii care mi-au deschis paginile
