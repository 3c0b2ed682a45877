### Pentru un lucrător pe care conectarea de la serviciu nu l-a adus înăuntru.

site-council-sign-in-could-not = Nu v-am putut conecta
site-council-sign-in-nothing-changed = Conectarea de la serviciu nu a mers de data aceasta. Nimic nu s-a schimbat aici.
site-council-sign-in-other-way = Încercați din nou sau folosiți numele de conectare și fraza de acces.

site-council-sign-in-no-account = Nu aveți încă un cont aici
site-council-sign-in-ask-manager = Consiliul vă cunoaște, dar nu aveți încă un cont aici. Întrebați-vă șeful.
site-council-sign-in-has-account = Dacă aveți un cont, conectați-vă întâi cu numele și fraza de acces. Apoi legați conectarea de la serviciu.

site-council-sign-in-again = Înapoi la conectare
