### Wszystkie numery. Same numery, nazwy i godziny podaje samorząd.

site-help-heading = Numery pomocy

site-help-intro = Nie musisz radzić sobie w pojedynkę. Pod te numery możesz zadzwonić bez logowania.

site-help-emergency-heading = Jeśli komuś grozi teraz niebezpieczeństwo

site-help-team-heading = Twój zespół

site-help-team-name = Zespół { -service }

site-help-team-about = W godzinach pracy biura. Poproś swojego pracownika albo kogoś, kto akurat jest.

site-help-others-heading = Kto jeszcze może pomóc

site-help-line = { $helps } Godziny: { $hours }.

site-help-calls = Wybrane numery zostają na liście połączeń w telefonie. Niektóre widać też na rachunku.

site-help-interpreter = Jeśli trudno ci mówić po angielsku, powiedz: „Polish, please” i poproś o tłumacza.
