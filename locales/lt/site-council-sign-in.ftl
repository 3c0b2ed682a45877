### Darbuotojui, kurio darbo prisijungimas neįleido.

site-council-sign-in-could-not = Nepavyko jūsų prijungti
site-council-sign-in-nothing-changed = Šį kartą darbo prisijungimas nesuveikė. Čia niekas nepasikeitė.
site-council-sign-in-other-way = Bandykite dar kartą arba naudokite prisijungimo vardą ir slaptafrazę.

site-council-sign-in-no-account = Čia dar neturite paskyros
site-council-sign-in-ask-manager = Savivaldybė jus pažįsta, bet čia dar neturite paskyros. Paklauskite savo vadovo.
site-council-sign-in-has-account = Jei paskyrą turite, pirma prisijunkite vardu ir slaptafraze. Tada susiekite darbo prisijungimą.

site-council-sign-in-again = Atgal į prisijungimą
