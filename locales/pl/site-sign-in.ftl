### Logowanie. Rodzice i pracownicy logują się na tej samej stronie.

site-sign-in-heading = Zaloguj się

site-sign-in-name-label = Twoja nazwa do logowania

site-sign-in-name-hint = Trzy słowa, które są tylko dla ciebie.

site-sign-in-passphrase-label = Twoje hasło

site-sign-in-passphrase-hint = Słowa, które znasz tylko ty. Możesz je wkleić.

site-sign-in-button = Zaloguj się

site-sign-in-name-blank = Wpisz swoją nazwę do logowania.

site-sign-in-name-shape = Wpisz trzy słowa, ze spacją między nimi.

site-sign-in-passphrase-blank = Wpisz swoje hasło.

site-sign-in-wrong = Ta nazwa i to hasło do siebie nie pasują. Sprawdź pisownię i spróbuj ponownie.

site-sign-in-shared-heading = Jeśli ktoś jeszcze używa twojego telefonu

site-sign-in-shared-save = Jeśli telefon zaproponuje, że zapamięta hasło, odmów.

site-sign-in-shared-end = Na koniec naciśnij Wyjdź. To cię wyloguje.

site-sign-in-shared-more = Co robi przycisk Wyjdź, a czego nie może

site-sign-in-lost-heading = Jeśli nie możesz się zalogować

site-sign-in-lost-note = Zadzwoń do swojego zespołu: { $number }. Tylko pracownik, który cię zna, może pomóc ci wrócić. Nigdy nie wysyłamy kodów SMS-em ani e-mailem.

site-sign-in-new-heading = Jeśli logujesz się pierwszy raz

site-sign-in-new-note = Twój pracownik zaprosi cię przy spotkaniu. Za pierwszym razem wejdziesz przez link, który od niego dostaniesz.

site-sign-in-council-heading = Jeśli pracujesz w samorządzie
site-sign-in-council-note = Pracownicy mogą wejść przez logowanie z pracy. Połącz je raz, gdy jesteś tu po zalogowaniu.
site-sign-in-council-button = Zaloguj się służbowo
