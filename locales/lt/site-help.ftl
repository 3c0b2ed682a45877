### Visi numeriai. Numerius, pavadinimus ir valandas pateikia savivaldybė.

site-help-heading = Pagalbos numeriai
site-help-intro = Jums nereikia su tuo tvarkytis be pagalbos. Šiais numeriais galite skambinti neprisijungę.
site-help-emergency-heading = Jei kam nors dabar gresia pavojus
site-help-team-heading = Jūsų komanda
site-help-team-name = „{ -service }“ komanda
site-help-team-about = Darbo valandomis. Paprašykite savo darbuotojo arba to, kas yra vietoje.
site-help-others-heading = Kas dar gali padėti
site-help-line = { $helps } Valandos: { $hours }.
site-help-calls = Numeriai, kuriais skambinate, lieka telefono skambučių sąraše. Kai kurie matomi ir sąskaitoje.
site-help-interpreter = Jei sunku kalbėti angliškai, pasakykite: „Lithuanian, please“ ir paprašykite vertėjo.
