### Dla pracownika, którego logowanie z pracy nie wpuściło.

site-council-sign-in-could-not = Nie udało się zalogować
site-council-sign-in-nothing-changed = Logowanie z pracy tym razem nie zadziałało. Nic się tu nie zmieniło.
site-council-sign-in-other-way = Spróbuj ponownie albo użyj swojej nazwy do logowania i hasła.

site-council-sign-in-no-account = Nie masz tu jeszcze konta
site-council-sign-in-ask-manager = Twój samorząd cię zna, ale nie masz tu jeszcze konta. Zapytaj swojego kierownika.
site-council-sign-in-has-account = Jeśli masz konto, najpierw zaloguj się nazwą i hasłem. Potem połącz logowanie z pracy.

site-council-sign-in-again = Wróć do logowania
