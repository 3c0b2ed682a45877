### Cuvinte grele din planuri și ce înseamnă ele. Întâi rămân cuvintele englezești, fiindcă planurile sunt des în engleză.

glossary-open = Ce înseamnă „{ $word }”?

glossary-advocate-words = advocate|advocates|susținător|susținătorul|susținătorului
glossary-advocate-meaning = Cineva de partea dumneavoastră, care vă ajută să spuneți ce doriți. Nu lucrează pentru consiliu.

glossary-assessment-words = parenting assessment|assessment|evaluare|evaluarea|evaluării
glossary-assessment-meaning = Un timp în care lucrătorii află ce merge bine și ce ajutor trebuie. Puteți spune ce credeți despre asta.

glossary-conference-words = child protection conference|conference|review conference|conferință|conferința|conferinței
glossary-conference-meaning = O întâlnire mare despre cum e ferit un copil de rău. Sunteți acolo cu lucrătorii și cu alții, cum ar fi școala.

glossary-core-group-words = core group|grup de bază|grupul de bază|grupului de bază
glossary-core-group-meaning = Grupul mic care pune planul în practică. Faceți parte din el, alături de cei care lucrează cu dumneavoastră.

glossary-emotional-harm-words = emotional harm|emotional abuse|vătămare emoțională|abuz emoțional
glossary-emotional-harm-meaning = Când ce vede, aude sau simte un copil acasă îl doare în suflet, de exemplu dacă îi este des frică.

glossary-family-time-words = contact|family time|supervised contact|timp cu familia
glossary-family-time-meaning = Timpul pe care un copil îl petrece cu familia cu care nu locuiește. Uneori este și un lucrător acolo.

glossary-help-plan-words = child in need|child in need plan|copil aflat în nevoie|plan de ajutor
glossary-help-plan-meaning = Un plan de ajutor în plus pentru un copil, asupra căruia familia și lucrătorii se înțeleg împreună.

glossary-neglect-words = neglect|neglijare|neglijarea|neglijării
glossary-neglect-meaning = Când unui copil îi lipsește des ce are nevoie, cum ar fi mâncare, căldură, îngrijire sau doctor.

glossary-pre-proceedings-words = pre-proceedings|public law outline|etapa dinainte de instanță
glossary-pre-proceedings-meaning = Ultimul pas înainte ca o instanță să poată fi rugată să decidă. Puteți avea un avocat, gratuit.

glossary-protection-plan-words = child protection plan|plan de protecție a copilului|planul de protecție a copilului
glossary-protection-plan-meaning = Un plan care spune ce trebuie să se schimbe ca un copil să nu pățească ceva rău, și cine ce face.

glossary-responsibility-words = parental responsibility|răspundere părintească|răspunderea părintească|răspunderii părintești
glossary-responsibility-meaning = Drepturile și îndatoririle pe care părinții le au, prin lege, față de un copil.

glossary-section-47-words = section 47|section 47 enquiry|secțiunea 47|articolul 47
glossary-section-47-meaning = Legea spune că lucrătorii trebuie să afle dacă un copil poate păți ceva foarte rău. Așa fac ei asta.

glossary-serious-harm-words = significant harm|vătămare gravă|vătămări grave|vătămare semnificativă
glossary-serious-harm-meaning = Un rău grav: pentru corpul, mintea, sufletul sau creșterea unui copil.

glossary-trigger-words = trigger|triggers|declanșator|declanșatorul|declanșatori
glossary-trigger-meaning = Ceva care face să revină un obicei vechi sau un sentiment puternic.
