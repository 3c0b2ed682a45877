### Po wylogowaniu oraz dla każdego, kto otworzy stronę wymagającą logowania.

site-signed-out-heading = Wylogowano cię

site-signed-out-kept = To, co napisane, jest u nas. W tym telefonie nic z tego nie zostało.

site-signed-out-history = Telefon może jednak pamiętać, że otwarto tę stronę.

site-signed-out-again = Zaloguj się ponownie

site-signed-out-home = Przejdź na początek
