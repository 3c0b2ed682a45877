### Wybór języka i to, na ile można ufać jego słowom.

language-switch-label = Język
language-switch-current = Czytasz to w języku:
language-checked-nobody = Nikt jeszcze nie sprawdził tych słów po polsku. Mogą być w nich błędy. Jeśli coś jest niejasne, zapytaj swój zespół.
language-checked-by = Te słowa zostały sprawdzone. Kto: { $name }. Kiedy: { $day }.
language-english-note = Część słów na tej stronie jest wciąż po angielsku.
