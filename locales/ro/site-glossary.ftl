### Cuvinte grele din scrisori și planuri, numai pe paginile publice. Cuvântul englezesc apare singur alături.

site-glossary-heading = Ce înseamnă cuvintele

site-glossary-intro = Cuvinte din scrisori și planuri, spuse simplu.

site-glossary-letters-label = Mergeți la o literă

site-glossary-advocate-word = Susținător
site-glossary-assessment-word = Evaluare ca părinte
site-glossary-conference-word = Conferință de protecție a copilului
site-glossary-core-group-word = Grup de bază
site-glossary-emotional-harm-word = Vătămare emoțională
site-glossary-family-time-word = Timp cu familia
site-glossary-help-plan-word = Plan de ajutor pentru copil
site-glossary-neglect-word = Neglijare
site-glossary-pre-proceedings-word = Etapa dinainte de instanță
site-glossary-protection-plan-word = Plan de protecție a copilului
site-glossary-responsibility-word = Răspundere părintească
site-glossary-section-47-word = Anchetă după secțiunea 47
site-glossary-serious-harm-word = Vătămare gravă
site-glossary-trigger-word = Declanșator

site-glossary-ambivalence-word = Îndoială
site-glossary-ambivalence-meaning = Când o parte din dumneavoastră vrea o schimbare, iar alta nu. Aproape toți cunosc asta.

site-glossary-cafcass-word = Cafcass
site-glossary-cafcass-meaning = O organizație care îi spune instanței ce poate fi mai bine pentru un copil. Nu ține de consiliu.

site-glossary-care-order-word = Ordin de îngrijire
site-glossary-care-order-meaning = O instanță hotărăște că de copil are grijă consiliul. Răspunderea părintească o au atunci și consiliul, și părinții.

site-glossary-care-proceedings-word = Proces pentru îngrijirea copilului
site-glossary-care-proceedings-meaning = Consiliul cere instanței să hotărască cum e ferit un copil de rău. Părinții sunt ascultați, cu un avocat.

site-glossary-chair-word = Cel care conduce întâlnirea
site-glossary-chair-meaning = Persoana care conduce o întâlnire și are grijă ca toți să fie ascultați.

site-glossary-child-arrangements-word = Ordin despre unde stă copilul
site-glossary-child-arrangements-meaning = O instanță hotărăște unde locuiește un copil și cu cine petrece timp.

site-glossary-chronology-word = Cronologie
site-glossary-chronology-meaning = O listă cu ce s-a întâmplat într-o familie, cu date. Puteți spune ce lipsește sau e greșit.

site-glossary-coercive-control-word = Control prin constrângere
site-glossary-coercive-control-meaning = Când cineva pune stăpânire pe viața altuia: banii, prietenii, telefonul sau timpul. Poate fi infracțiune.

site-glossary-confidential-word = Confidențial
site-glossary-confidential-meaning = Numai pentru cei care trebuie să știe. Dacă un copil poate păți ceva, lucrătorii trebuie să spună mai departe.

site-glossary-consent-word = Consimțământ
site-glossary-consent-meaning = Să spuneți da când știți la ce spuneți da. De obicei vă puteți răzgândi.

site-glossary-contingency-word = Plan de rezervă
site-glossary-contingency-meaning = Ce face fiecare dacă primul plan nu merge sau dacă se strică ceva.

site-glossary-disguised-compliance-word = Acord de fațadă
site-glossary-disguised-compliance-meaning = Vorbe pentru cine pare de acord, dar nimic nu se schimbă. Puteți întreba de ce s-a scris asta despre dumneavoastră.

site-glossary-domestic-abuse-word = Violență în familie
site-glossary-domestic-abuse-meaning = Când cineva rănește, controlează sau sperie partenerul, fostul partener sau o rudă. Și cu vorbe sau bani.

site-glossary-duty-team-word = Echipa de serviciu
site-glossary-duty-team-meaning = Lucrătorii care răspund când lucrătorul dumneavoastră nu este acolo.

site-glossary-early-help-word = Ajutor timpuriu
site-glossary-early-help-meaning = Ajutor pentru o familie înainte să fie mai greu. Puteți spune da sau nu.

site-glossary-emergency-order-word = Ordin de protecție de urgență
site-glossary-emergency-order-meaning = O instanță lasă consiliul să țină un copil câteva zile într-un loc sigur, pentru că acum este în pericol.

site-glossary-engage-word = A colabora
site-glossary-engage-meaning = A vă întâlni, a vorbi și a lua parte. Întrebați ce anume vi se cere.

site-glossary-exploitation-word = Exploatare
site-glossary-exploitation-meaning = Când cineva folosește un om pentru sex, infracțiuni sau muncă, des cu daruri sau amenințări. Cel folosit nu are vină.

site-glossary-family-group-word = Conferința familiei
site-glossary-family-group-meaning = O întâlnire în care rudele și prietenii fac propriul plan pentru un copil. O parte din timp nu sunt lucrători în cameră.

site-glossary-family-help-word = Ajutor pentru familie
site-glossary-family-help-meaning = Un nume mai nou: ajutor de la o echipă, cu un lucrător principal. Întrebați ce înseamnă la dumneavoastră.

site-glossary-foster-carer-word = Asistent maternal
site-glossary-foster-carer-meaning = Cineva care îngrijește în casa lui un copil care nu poate locui cu părinții.

site-glossary-group-supervision-word = Întâlnirea echipei
site-glossary-group-supervision-meaning = O întâlnire obișnuită în care lucrătorii se gândesc împreună cum să vă ajute familia.

site-glossary-guardian-word = Tutorele copilului în instanță
site-glossary-guardian-meaning = Un lucrător Cafcass care îi spune instanței de ce are nevoie copilul și ce vrea.

site-glossary-health-visitor-word = Asistentă medicală de familie
site-glossary-health-visitor-meaning = Vizitează familiile cu bebeluși și copii mici.

site-glossary-reviewing-officer-word = Ofițer independent de revizuire (IRO)
site-glossary-reviewing-officer-meaning = Cineva care conduce întâlnirile despre un copil aflat în grija consiliului și verifică dacă s-a făcut ce s-a promis.

site-glossary-kinship-word = Îngrijire de către rude
site-glossary-kinship-meaning = Când o rudă sau un prieten are grijă de un copil care nu poate locui cu părinții.

site-glossary-lado-word = Ofițerul desemnat al consiliului (LADO)
site-glossary-lado-meaning = Persoana din consiliu care se ocupă de îngrijorări despre oameni care lucrează cu copii.

site-glossary-lead-practitioner-word = Lucrător principal
site-glossary-lead-practitioner-meaning = Lucrătorul care leagă tot ajutorul. Întrebați-l întâi pe el.

site-glossary-legal-aid-word = Ajutor juridic gratuit
site-glossary-legal-aid-meaning = Bani de la stat pentru avocatul dumneavoastră. Depinde de etapă dacă îi primiți, așa că întrebați un avocat.

site-glossary-letter-before-word = Scrisoare înainte de proces
site-glossary-letter-before-meaning = O scrisoare care spune că poate urma instanța și ce trebuie să se schimbe. Duceți-o imediat unui avocat.

site-glossary-local-authority-word = Autoritate locală
site-glossary-local-authority-meaning = Alt nume pentru consiliu.

site-glossary-looked-after-word = Copil în grija consiliului (LAC)
site-glossary-looked-after-meaning = Un copil de care are grijă consiliul, de exemplu la un asistent maternal sau la rude.

site-glossary-marac-word = MARAC
site-glossary-marac-meaning = O întâlnire în care poliția și alții plănuiesc cum apără un adult căruia un partener sau o rudă îi poate face mult rău.

site-glossary-mash-word = Centrul pentru îngrijorări despre copii (MASH)
site-glossary-mash-meaning = Aici ajung îngrijorările despre un copil. Consiliul, poliția și lucrătorii din sănătate hotărăsc împreună ce urmează.

site-glossary-motivational-word = Discuție motivațională
site-glossary-motivational-meaning = Un fel de a vorbi care vă ajută să vă găsiți propriile motive și propriul drum spre schimbare.

site-glossary-no-action-word = Nicio altă măsură (NFA)
site-glossary-no-action-meaning = Lucrătorii se opresc aici. Puteți cere în continuare ajutor.

site-glossary-perpetrator-word = Făptaș
site-glossary-perpetrator-meaning = Un cuvânt din unele hârtii pentru cineva care a rănit, a controlat sau a speriat pe altcineva.

site-glossary-physical-abuse-word = Abuz fizic
site-glossary-physical-abuse-meaning = Când cineva rănește corpul unui copil, de exemplu îl lovește sau îl zguduie.

site-glossary-placement-word = Plasament
site-glossary-placement-meaning = Unde locuiește un copil cât timp are grijă de el consiliul.

site-glossary-police-protection-word = Protecția poliției
site-glossary-police-protection-meaning = Poliția ține un copil într-un loc sigur cel mult 72 de ore, pentru că acum este în pericol.

site-glossary-pre-birth-word = Evaluare înainte de naștere
site-glossary-pre-birth-meaning = Să se afle, înainte să se nască un copil, ce merge bine și ce ajutor le va trebui părinților.

site-glossary-protective-word = Factori de protecție
site-glossary-protective-meaning = Ce ajută un copil să fie ferit și sănătos, cum ar fi o bunică aproape sau o seară liniștită.

site-glossary-referral-word = Sesizare
site-glossary-referral-meaning = Cineva spune mai departe o îngrijorare sau cere ajutor pentru dumneavoastră. Puteți întreba ce scrie.

site-glossary-risk-assessment-word = Evaluarea riscului
site-glossary-risk-assessment-meaning = Să ne gândim ce poate merge rău, cât de probabil este și ce se poate face.

site-glossary-safeguarding-word = Protejare
site-glossary-safeguarding-meaning = Să fie feriți de rău copiii și adulții.

site-glossary-section-17-word = Secțiunea 17
site-glossary-section-17-meaning = Partea din lege despre ajutorul în plus pentru un copil aflat în nevoie. Puteți spune da sau nu.

site-glossary-section-20-word = Secțiunea 20
site-glossary-section-20-meaning = Părinții acceptă să aibă consiliul grijă de copil o vreme. Cereți întâi sfat. Vă puteți răzgândi.

site-glossary-sexual-abuse-word = Abuz sexual
site-glossary-sexual-abuse-meaning = Când cineva atrage un copil în ceva sexual, cu atingere sau fără. Nu este niciodată vina copilului.

site-glossary-social-worker-word = Asistent social
site-glossary-social-worker-meaning = Un lucrător cu pregătire, care ajută familii și protejează copii. Legea spune ce trebuie să facă.

site-glossary-solicitor-word = Avocat
site-glossary-solicitor-meaning = Vă sfătuiește și vorbește pentru dumneavoastră. Ce îi spuneți rămâne între voi.

site-glossary-special-guardianship-word = Ordin de tutelă specială
site-glossary-special-guardianship-meaning = O instanță hotărăște că o rudă sau un prieten crește un copil. Părinții rămân părinți; tutorele hotărăște cele mai multe lucruri.

site-glossary-step-word = Un pas în sus, un pas în jos
site-glossary-step-meaning = În sus: mai mult ajutor și mai multe verificări. În jos: mai puțin, fiindcă merge mai bine.

site-glossary-strategy-word = Prima discuție a lucrătorilor
site-glossary-strategy-meaning = Asistenți sociali, poliție și lucrători din sănătate vorbesc când un copil poate păți ceva grav. Părinții nu sunt acolo.

site-glossary-strengths-word = Puncte tari
site-glossary-strengths-meaning = La ce sunteți buni, dumneavoastră și familia, și ce merge deja.

site-glossary-subject-access-word = Cerere de acces la date
site-glossary-subject-access-meaning = Să cereți o copie a ceea ce o organizație păstrează despre dumneavoastră.

site-glossary-substance-misuse-word = Consum dăunător
site-glossary-substance-misuse-meaning = Băutură sau droguri în așa fel încât vă fac rău dumneavoastră sau altora. Există ajutor.

site-glossary-supervision-order-word = Ordin de supraveghere
site-glossary-supervision-order-meaning = O instanță roagă un asistent social să sfătuiască familia și să aibă copilul în vedere. Copilul nu e luat în grijă.

site-glossary-threshold-word = Prag
site-glossary-threshold-meaning = Linia de la care lucrătorii sau instanța pot face mai mult. Întrebați ce au văzut ca să o treacă.

site-glossary-voice-word = Vocea copilului
site-glossary-voice-meaning = Ce spune, arată și vrea un copil. Orice plan ar trebui să o asculte.

site-glossary-working-day-word = Zi lucrătoare
site-glossary-working-day-meaning = De luni până vineri, fără sărbători.

site-glossary-written-agreement-word = Acord scris
site-glossary-written-agreement-meaning = O hârtie care spune ce faceți dumneavoastră și ce fac lucrătorii. Puteți cere sfat înainte să semnați.

site-glossary-designated-lead-word = Responsabil cu protecția copiilor (DSL)
site-glossary-designated-lead-meaning = Persoana de la școală sau grădiniță care se ocupă de îngrijorările despre copii.

site-glossary-judge-word = Judecător
site-glossary-judge-meaning = Persoana care hotărăște într-o instanță. În unele instanțe de familie hotărăsc doi sau trei oameni („magistrates”).

site-glossary-support-worker-word = Lucrător de sprijin pentru familie
site-glossary-support-worker-meaning = Un lucrător care ajută acasă la lucruri de zi cu zi, cum ar fi programul, banii sau școala.

site-glossary-team-manager-word = Șef de echipă
site-glossary-team-manager-meaning = Persoana căreia îi dă socoteală asistentul social. Puteți cere să vorbiți cu ea.
