### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = Kto otwierał moje strony

who-looked-intro = Za każdym razem, gdy pracownik otwiera twoje strony, zostaje to zapisane. Tutaj widzisz ostatni miesiąc.

# Nobody has looked.
who-looked-none = Nikt z pracowników, których znasz, nie otwierał twoich stron w ostatnim miesiącu.

## What they opened

who-looked-room = To, co udostępniasz: cele, dziennik, ćwiczenia, odpowiedzi do planu

who-looked-messages = Wiadomości

who-looked-plan = Twój plan

who-looked-requests = To, o co prosisz swoich pracowników

# Always there, the same for every family.
who-looked-others = Inne osoby z zespołu { -service } też mogą otwierać twoje strony. Nie są tu wymienione.

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = Kiedy ktoś logował się jako ja

who-looked-sign-ins-note = Jeśli nie znasz którejś z tych godzin, mógł tu być ktoś inny. Możesz tę osobę wylogować, ale ona to zauważy. Możesz też powiedzieć o tym pracownikowi przy spotkaniu albo zadzwonić do zespołu.

# Beside the session that reads this.
who-looked-here = Ty, tutaj

# Beside another that is still going on.
who-looked-open = Nadal zalogowano

# The button.
who-looked-elsewhere = Wyloguj wszędzie indziej

# Said when it was done.
who-looked-elsewhere-done = Gotowe. Na razie konto jest otwarte tylko tutaj. Jeśli ktoś inny wie, jak się logujesz, poproś zespół o nową nazwę do logowania.

# Heading above the workers who opened their pages.
who-looked-workers = Pracownicy, którzy otwierali moje strony
