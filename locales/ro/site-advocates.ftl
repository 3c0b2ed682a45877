### Cine poate fi alături de un părinte: cineva apropiat, un susținător, un avocat, un interpret. Nu orice consiliu are susținători.

site-advocates-heading = Cine vă poate fi alături

site-advocates-intro = Nu trebuie să treceți prin asta fără sprijin.

site-advocates-friend-heading = Cineva cunoscut

site-advocates-friend-what = Un prieten sau o rudă poate sta lângă dumneavoastră, poate nota și vă poate aminti ce voiați să spuneți.
site-advocates-friend-tell = Spuneți-i lucrătorului dinainte. Dacă cel care conduce întâlnirea spune nu, întrebați de ce.
site-advocates-friend-hear = Va auzi lucruri personale. Alegeți pe cineva lângă care vă simțiți bine și care nu ține de îngrijorare.

site-advocates-advocate-heading = Un susținător („advocate”)

site-advocates-advocate-what = Un susținător vă ajută să înțelegeți, să vă pregătiți și să vă faceți auzită părerea.
site-advocates-advocate-side = Spune ce vreți dumneavoastră să spuneți, nu ce crede el că e mai bine.
site-advocates-advocate-ask = Nu orice consiliu are susținători pentru părinți. Întrebați. Dacă aveți o boală sau o dizabilitate, ați putea avea dreptul la unul.
site-advocates-advocate-child = Și copiii pot avea unul. Cei aflați în grija consiliului sau care fac o plângere au dreptul la unul.

site-advocates-solicitor-heading = Un avocat („solicitor”)

site-advocates-solicitor-what = Un avocat cunoaște legea și poate vorbi pentru dumneavoastră. Ce îi spuneți rămâne între voi.
site-advocates-solicitor-letter = Dacă o scrisoare spune că poate urma instanța, găsiți imediat un avocat. Dacă aveți răspundere părintească, este gratuit.
site-advocates-solicitor-find = Cereți pe cineva care ajută des părinți când consiliul poate merge în instanță.

site-advocates-interpreter-heading = Un interpret

site-advocates-interpreter-what = Un interpret spune totul în ambele limbi. Nu adaugă nimic și nu spune mai departe.
site-advocates-interpreter-family = Copiii și rudele dumneavoastră nu ar trebui să facă asta.
site-advocates-interpreter-other = Dacă îl cunoașteți pe interpret sau nu vă simțiți în largul dumneavoastră, puteți cere altul.
