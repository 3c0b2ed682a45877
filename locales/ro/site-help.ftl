### Toate numerele. Numerele, numele și orele vin de la consiliu.

site-help-heading = Numere de ajutor
site-help-intro = Nu trebuie să vă descurcați fără ajutor. Puteți suna la aceste numere fără să vă conectați.
site-help-emergency-heading = Dacă cineva este în pericol acum
site-help-team-heading = Echipa dumneavoastră
site-help-team-name = Echipa { -service }
site-help-team-about = În orele de birou. Cereți să vorbiți cu lucrătorul dumneavoastră sau cu oricine este acolo.
site-help-others-heading = Cine mai poate ajuta
site-help-line = { $helps } Ore: { $hours }.
site-help-calls = Numerele la care sunați rămân în lista de apeluri a telefonului. Unele apar și pe factură.
site-help-interpreter = Dacă vă este greu în engleză, spuneți: „Romanian, please” și cereți un interpret.
