### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = Kto otwierał moje strony

# The heading of the part of the settings with that link.
who-looked-heading-short = Kto może zobaczyć, co piszę

who-looked-intro = Za każdym razem, gdy pracownik otwiera twoje strony, zostaje to zapisane. Tutaj widzisz ostatni miesiąc.

# Nobody has looked.
who-looked-none = Nikt z pracowników, których znasz, nie otwierał twoich stron w ostatnim miesiącu.

## What they opened

who-looked-room = To, co udostępniasz: cele, dziennik, ćwiczenia, odpowiedzi do planu

who-looked-messages = Wiadomości, w których uczestniczą

who-looked-plan = Twój plan

who-looked-requests = Twoje prośby

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = Zalogowania na moje konto

who-looked-sign-ins-note = Jeśli nie znasz którejś z tych godzin, mógł tu być ktoś inny. Możesz tę osobę wylogować, ale ona to zauważy. Możesz też powiedzieć o tym pracownikowi przy spotkaniu albo zadzwonić do zespołu.

# Beside the session that reads this.
who-looked-here = Ty, tutaj

# Beside another that is still going on.
who-looked-open = Nadal zalogowano

# The button.
who-looked-elsewhere = Wyloguj wszędzie indziej

# Said when it was done.
who-looked-elsewhere-done = Gotowe. Jesteś teraz zalogowana lub zalogowany tylko tutaj.

# Heading above the workers who opened their pages.
who-looked-workers = Pracownicy, którzy otwierali moje strony
