### Ce pot cere părinții când intervin asistenții sociali în Anglia. Unde consiliile diferă, se spune „întrebați”.

site-rights-heading = Drepturile dumneavoastră

site-rights-intro = Ce puteți cere când asistenții sociali intră în viața familiei.

site-rights-heard-heading = Să vi se asculte părerea

site-rights-heard-think = Puteți spune ce credeți despre fiecare îngrijorare și despre fiecare plan.
site-rights-heard-part = Puteți fi de acord cu o parte și nu cu alta. Cereți să se scrie cuvintele dumneavoastră.
site-rights-heard-no = Puteți spune nu unui ajutor care vi se oferă. Întrebați întâi ce s-ar întâmpla atunci.
site-rights-heard-must = Dacă un copil poate păți ceva grav, lucrătorii trebuie să facă ceva și fără acordul dumneavoastră. Tot aveți un cuvânt de spus.

site-rights-clear-heading = Să înțelegeți totul

site-rights-clear-interpreter = Un interpret care nu este din familie. Nu ar trebui să plătiți.
site-rights-clear-papers = Hârtiile importante în limba dumneavoastră, cu litere mari sau citite cu voce tare.
site-rights-clear-disabled = Dacă aveți o dizabilitate, schimbări care vă ajută să luați parte. Legea le spune „reasonable adjustments”.

site-rights-meeting-heading = Înainte și după o întâlnire

site-rights-meeting-report = Rapoartele pentru o conferință ar trebui să vină la dumneavoastră înainte, cu timp să le citiți.
site-rights-meeting-someone = Puteți veni cu cineva care să vă fie alături. Spuneți-i lucrătorului dinainte.
site-rights-meeting-break = Puteți cere o pauză sau o discuție separată, fără cineva anume.
site-rights-meeting-notes = Puteți cere planul și notițele pe hârtie. Dacă ceva e greșit, spuneți.

site-rights-advice-heading = Să primiți sfaturi

site-rights-advice-free = Puteți primi sfaturi gratuite de la oameni din afara consiliului.
site-rights-advice-solicitor = Puteți întreba un avocat („solicitor”) oricând. Întrebați întâi dacă vă costă ceva.
site-rights-advice-letter = Dacă o scrisoare spune că poate urma instanța, avocatul este gratuit dacă aveți răspundere părintească. Nu contează cât câștigați.
site-rights-advice-court = La fel este și dacă se ajunge în instanță.
