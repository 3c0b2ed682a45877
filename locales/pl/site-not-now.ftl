### Dla kogoś, kto nie może się teraz zalogować. Każde zdanie ma być prawdziwe i przy awarii, i przy wstrzymaniu konta.

site-not-now-heading = Nie można teraz z tego korzystać
site-not-now-ring = Jeśli potrzebujesz kogoś teraz, zadzwoń pod jeden z tych numerów.
site-not-now-later = Możesz też spróbować później.
site-not-now-again = Spróbuj ponownie
