### Co ta strona robi dla osób, których telefon ktoś sprawdza, i czego nie może. Nigdy nie obiecuj bezpieczeństwa.

site-safe-heading = Bezpieczne korzystanie z tej strony

site-safe-intro = Ktoś może zaglądać do twojego telefonu albo siedzieć obok. Oto co ta strona z tym robi i czego nie może.

site-safe-same = Każda rodzina widzi te same strony i ten sam przycisk Wyjdź. To, że je widzisz, nic o tobie nie mówi.

site-safe-does-heading = Co robi przycisk Wyjdź

site-safe-does-leave = Jest na górze każdej strony. Od razu przenosi na stronę o czymś zupełnie innym.
site-safe-does-sign-out = Wylogowuje cię.
site-safe-does-back = Przycisk Wstecz nie pokaże znów twojego planu.
site-safe-does-keys = Na komputerze to samo zrobi trzykrotne naciśnięcie klawisza Shift.

site-safe-not-heading = Czego przycisk Wyjdź nie może

site-safe-not-history = Nie może wyczyścić historii w telefonie. Kto tam zajrzy, zobaczy, że otwarto tę stronę.
site-safe-not-seen = Nie może cofnąć tego, co ktoś już zobaczył.
site-safe-not-spy = Nie może znaleźć ani zatrzymać aplikacji, która szpieguje twój telefon.
site-safe-not-signal = Bez zasięgu opróżni stronę, ale nie wyloguje cię od razu. Wylogowanie nastąpi trochę później, gdy nikt nie będzie korzystał ze strony.

site-safe-else-heading = Co jeszcze robi ta strona

site-safe-else-address = Po zalogowaniu każda strona ma ten sam adres i zwykłą nazwę, na przykład „Początek”.
site-safe-else-kept = Ta strona nie zapisuje w telefonie niczego, co tu czytasz lub piszesz.
site-safe-else-idle = Gdy przez kilka minut nikt nie dotknie strony, zamyka się ona.
site-safe-else-notices = Nie wysyła SMS-ów, e-maili ani powiadomień na telefon.

site-safe-you-heading = Co możesz zrobić

site-safe-you-other = Skorzystaj z telefonu lub komputera, którego nikt inny nie sprawdza, na przykład w bibliotece albo u swojego pracownika.
site-safe-you-save = We wspólnym telefonie nie zapisuj hasła.
site-safe-you-contact = Powiedz swojemu pracownikowi, jak i kiedy można się z tobą kontaktować.
site-safe-you-known = Jeśli ktoś zna twoje hasło, zadzwoń do zespołu. Zespół może wylogować cię wszędzie i dać ci nową nazwę.
site-safe-you-paper = Nie musisz korzystać z tej strony. Z pracownikiem możesz zrobić to samo na papierze.

site-safe-ring = Do kogo zadzwonić, także w nagłej sprawie
