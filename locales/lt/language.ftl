### Kalbos pasirinkimas ir kiek galima pasitikėti jos žodžiais.

language-switch-label = Kalba
language-switch-current = Skaitote kalba:
language-checked-nobody = Niekas dar nepatikrino šių lietuviškų žodžių. Kai kurie gali būti netikslūs. Jei kas neaišku, klauskite savo komandos.
language-checked-by = Šiuos žodžius patikrino { $name }. Kada: { $day }.
language-english-note = Kai kurie šio puslapio žodžiai vis dar yra angliški.
