### Pe cine puteți suna și ce stă lângă fiecare loc în care scrie un părinte. Calm și scurt.

help-heading = Vorbiți cu cineva
help-intro = Nu trebuie să vă descurcați fără ajutor.
help-emergency-heading = Dacă cineva este în pericol acum
help-team-heading = Echipa dumneavoastră
help-team-name = Echipa dumneavoastră
help-team-about = Când biroul este deschis. Cereți să vorbiți cu lucrătorul dumneavoastră sau cu oricine este acolo.
help-team-write = Scrieți un mesaj

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = Pentru un interpret, cineva de partea dumneavoastră, ceva explicat sau oricare dintre cele de mai jos.
help-others-heading = Cine mai poate ajuta
help-shared-heading = Dacă altcineva folosește telefonul dumneavoastră
help-shared-note = Spuneți lucrătorului când vă vedeți sau sunați echipa. Nu trebuie să scrieți aici.
help-shared-ways = Echipa vă poate deconecta de pe toate telefoanele. Vă poate da și un nume de conectare nou.
help-rights-heading = Dacă nu sunteți de acord cu felul în care lucrăm
help-rights-note = Puteți cere alt lucrător, puteți cere să vedeți dosarul dumneavoastră sau puteți face o plângere. Orice lucrător trebuie să vă spună cum.
help-rights-advocate = Puteți avea și pe cineva de partea dumneavoastră, numit susținător (în engleză „advocate”). Rugați orice lucrător să vă găsească unul.

# The button that opens the screen for asking, below the two sentences before.
help-request = Cereți aici

help-box-read = Echipa citește aici când este la serviciu, nu noaptea și nu în weekend.
help-box-alone = Dacă alegeți „Doar eu”, nimeni din echipă nu citește.
help-box-emergency = Aici nu este pentru urgențe. Dacă cineva este în pericol, sunați la { $number }.
help-box-ring = Ca să vorbiți cu echipa, sunați la { $number }.
