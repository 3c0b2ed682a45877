### Do kogo zadzwonić i co stoi przy każdym polu do pisania. Spokojnie i krótko.

help-heading = Porozmawiaj z kimś
help-intro = Nie musisz radzić sobie z tym bez pomocy.
help-emergency-heading = Jeśli komuś teraz grozi niebezpieczeństwo
help-team-heading = Twój zespół
help-team-name = Twój zespół
help-team-about = Gdy biuro jest otwarte. Poproś o swojego pracownika albo o kogoś, kto jest na miejscu.
help-team-write = Napisz wiadomość

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = O tłumacza, kogoś po twojej stronie, wyjaśnienie czegoś albo o to, co jest poniżej.
help-others-heading = Inni, którzy mogą pomóc
help-shared-heading = Jeśli ktoś inny używa twojego telefonu
help-shared-note = Powiedz o tym pracownikowi przy spotkaniu albo zadzwoń do zespołu. Nie musisz o tym tu pisać.
help-shared-ways = Zespół może wylogować cię na każdym telefonie. Może też dać ci nową nazwę do logowania.
help-rights-heading = Jeśli coś ci się u nas nie podoba
help-rights-note = Możesz poprosić o innego pracownika, o wgląd w swoje akta albo złożyć skargę. Każdy pracownik musi powiedzieć ci, jak.
help-rights-advocate = Możesz też mieć kogoś po swojej stronie. Taka osoba to rzecznik. Poproś dowolnego pracownika, żeby go znalazł.

# The button that opens the screen for asking, below the two sentences before.
help-request = Poproś tutaj
help-box-read = Zespół czyta to w godzinach pracy, nie w nocy i nie w weekend.
help-box-alone = Jeśli wybierzesz „Tylko ja”, nikt w zespole tego nie czyta.
help-box-emergency = To nie jest na nagłe przypadki. Jeśli komuś grozi niebezpieczeństwo, zadzwoń pod numer { $number }.
help-box-ring = Aby porozmawiać z zespołem, zadzwoń pod numer { $number }.
