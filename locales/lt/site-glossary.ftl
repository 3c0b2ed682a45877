### Sunkūs žodžiai iš laiškų ir planų, tik viešuose puslapiuose. Angliškas žodis šalia atsiranda pats.

site-glossary-heading = Ką reiškia žodžiai

site-glossary-intro = Žodžiai iš laiškų ir planų, pasakyti paprastai.

site-glossary-letters-label = Eikite prie raidės

site-glossary-advocate-word = Užtarėjas
site-glossary-assessment-word = Tėvų gebėjimų vertinimas
site-glossary-conference-word = Vaiko apsaugos konferencija
site-glossary-core-group-word = Pagrindinė grupė
site-glossary-emotional-harm-word = Emocinė žala
site-glossary-family-time-word = Laikas su šeima
site-glossary-help-plan-word = Pagalbos vaikui planas
site-glossary-neglect-word = Nepriežiūra
site-glossary-pre-proceedings-word = Etapas prieš teismą
site-glossary-protection-plan-word = Vaiko apsaugos planas
site-glossary-responsibility-word = Tėvų atsakomybė
site-glossary-section-47-word = Tyrimas pagal 47 straipsnį
site-glossary-serious-harm-word = Didelė žala
site-glossary-trigger-word = Dirgiklis

site-glossary-ambivalence-word = Dvejonė
site-glossary-ambivalence-meaning = Kai dalis jūsų nori pokyčio, o dalis – ne. Taip būna beveik visiems.

site-glossary-cafcass-word = Cafcass
site-glossary-cafcass-meaning = Organizacija, kuri šeimos teismui sako, kas vaikui gali būti geriausia. Ji nėra savivaldybės dalis.

site-glossary-care-order-word = Globos nutartis
site-glossary-care-order-meaning = Teismas nusprendžia, kad vaiku rūpinasi savivaldybė. Tada tėvų atsakomybę turi ir savivaldybė, ir tėvai.

site-glossary-care-proceedings-word = Byla dėl vaiko globos
site-glossary-care-proceedings-meaning = Savivaldybė prašo šeimos teismo nuspręsti, kaip apsaugoti vaiką nuo žalos. Tėvai išklausomi kartu su advokatu.

site-glossary-chair-word = Pirmininkas
site-glossary-chair-meaning = Žmogus, kuris veda susitikimą ir žiūri, kad visi būtų išklausyti.

site-glossary-child-arrangements-word = Nutartis, kur vaikas gyvena
site-glossary-child-arrangements-meaning = Šeimos teismas nusprendžia, kur vaikas gyvena ir su kuo leidžia laiką.

site-glossary-chronology-word = Įvykių sąrašas
site-glossary-chronology-meaning = Kas ir kada šeimoje įvyko, su datomis. Galite pasakyti, ko trūksta ar kas neteisinga.

site-glossary-coercive-control-word = Prievartinė kontrolė
site-glossary-coercive-control-meaning = Kai kas nors perima kito žmogaus gyvenimą: pinigus, draugus, telefoną ar laiką. Tai gali būti nusikaltimas.

site-glossary-confidential-word = Konfidencialu
site-glossary-confidential-meaning = Tik tiems, kam reikia žinoti. Jei vaikui gali būti padaryta žala, darbuotojai turi tai perduoti.

site-glossary-consent-word = Sutikimas
site-glossary-consent-meaning = Pasakyti „taip“, kai žinote kam. Paprastai galite persigalvoti.

site-glossary-contingency-word = Atsarginis planas
site-glossary-contingency-meaning = Ką visi darys, jei pirmas planas nepavyks arba kas nors nutiks ne taip.

site-glossary-disguised-compliance-word = Tariamas sutikimas
site-glossary-disguised-compliance-meaning = Taip sakoma, kai žmogus lyg ir sutinka, bet niekas nesikeičia. Galite klausti, kodėl taip apie jus parašyta.

site-glossary-domestic-abuse-word = Smurtas artimoje aplinkoje
site-glossary-domestic-abuse-meaning = Kai kas nors skriaudžia, kontroliuoja ar gąsdina partnerį, buvusį partnerį ar giminaitį. Ir žodžiais ar pinigais.

site-glossary-duty-team-word = Budinti komanda
site-glossary-duty-team-meaning = Darbuotojai, kurie atsiliepia, kai jūsų darbuotojo nėra.

site-glossary-early-help-word = Ankstyva pagalba
site-glossary-early-help-meaning = Pagalba šeimai, kol netapo sunkiau. Galite sutikti arba atsisakyti.

site-glossary-emergency-order-word = Skubios apsaugos nutartis
site-glossary-emergency-order-meaning = Teismas leidžia savivaldybei kelias dienas laikyti vaiką saugioje vietoje, nes pavojus gresia dabar.

site-glossary-engage-word = Dalyvauti
site-glossary-engage-meaning = Susitikti, kalbėtis ir prisidėti. Klauskite, ko tiksliai iš jūsų prašoma.

site-glossary-exploitation-word = Išnaudojimas
site-glossary-exploitation-meaning = Kai kas nors naudojasi kitu žmogumi seksui, nusikaltimams ar darbui, dažnai dovanomis ar grasinimais. Išnaudojamas žmogus nekaltas.

site-glossary-family-group-word = Šeimos grupės konferencija
site-glossary-family-group-meaning = Susitikimas, kuriame giminės ir draugai sudaro savo planą vaikui. Dalį laiko darbuotojų kambaryje nėra.

site-glossary-family-help-word = Pagalba šeimai
site-glossary-family-help-meaning = Naujesnis pavadinimas: pagalba iš vienos komandos su vienu pagrindiniu darbuotoju. Klauskite, ką tai reiškia pas jus.

site-glossary-foster-carer-word = Globėjas
site-glossary-foster-carer-meaning = Žmogus, kuris savo namuose rūpinasi vaiku, negalinčiu gyventi su tėvais.

site-glossary-group-supervision-word = Bendras komandos aptarimas
site-glossary-group-supervision-meaning = Nuolatinis susitikimas, kuriame jūsų darbuotojai kartu galvoja, kaip padėti jūsų šeimai.

site-glossary-guardian-word = Vaiko atstovas teisme
site-glossary-guardian-meaning = „Cafcass“ darbuotojas, kuris teismui sako, ko vaikui reikia ir ko jis nori.

site-glossary-health-visitor-word = Lankanti slaugytoja
site-glossary-health-visitor-meaning = Slaugytoja, kuri lanko šeimas su kūdikiais ir mažais vaikais.

site-glossary-reviewing-officer-word = Nepriklausomas peržiūrų pareigūnas (IRO)
site-glossary-reviewing-officer-meaning = Veda savivaldybės globojamo vaiko peržiūras ir tikrina, ar padaryta tai, kas žadėta.

site-glossary-kinship-word = Artimųjų globa
site-glossary-kinship-meaning = Kai giminaitis ar draugas rūpinasi vaiku, kuris negali gyventi su tėvais.

site-glossary-lado-word = Paskirtas savivaldybės pareigūnas (LADO)
site-glossary-lado-meaning = Žmogus savivaldybėje, kuris tiria nuogąstavimus dėl dirbančiųjų su vaikais.

site-glossary-lead-practitioner-word = Pagrindinis darbuotojas
site-glossary-lead-practitioner-meaning = Darbuotojas, kuris sujungia visą pagalbą. Pirma klauskite jo.

site-glossary-legal-aid-word = Nemokama teisinė pagalba
site-glossary-legal-aid-meaning = Valstybės pinigai jūsų advokatui. Ar juos gausite, priklauso nuo etapo, todėl klauskite advokato.

site-glossary-letter-before-word = Laiškas prieš bylą
site-glossary-letter-before-meaning = Laiškas, kad toliau gali būti teismas ir kas turi pasikeisti. Iškart neškite jį advokatui.

site-glossary-local-authority-word = Vietos valdžia
site-glossary-local-authority-meaning = Kitas savivaldybės pavadinimas.

site-glossary-looked-after-word = Savivaldybės globojamas vaikas (LAC)
site-glossary-looked-after-meaning = Vaikas, kuriuo rūpinasi savivaldybė, pavyzdžiui, pas globėjus ar gimines.

site-glossary-marac-word = MARAC
site-glossary-marac-meaning = Susitikimas, kuriame policija ir kiti planuoja, kaip apsaugoti suaugusį žmogų, kuriam partneris ar giminaitis gali labai pakenkti.

site-glossary-mash-word = Pranešimų apie vaikus centras (MASH)
site-glossary-mash-meaning = Čia ateina nuogąstavimai dėl vaiko. Savivaldybė, policija ir sveikatos darbuotojai kartu sprendžia, kas toliau.

site-glossary-motivational-word = Motyvuojantis pokalbis
site-glossary-motivational-meaning = Kalbėjimosi būdas, kuris padeda rasti savo priežastis ir savo kelią keistis.

site-glossary-no-action-word = Daugiau veiksmų nebus (NFA)
site-glossary-no-action-meaning = Darbuotojai čia sustoja. Pagalbos vis tiek galite prašyti.

site-glossary-perpetrator-word = Skriaudėjas
site-glossary-perpetrator-meaning = Taip kai kuriuose dokumentuose vadinamas žmogus, kuris ką nors skriaudė, kontroliavo ar gąsdino.

site-glossary-physical-abuse-word = Fizinis smurtas
site-glossary-physical-abuse-meaning = Kai kas nors žaloja vaiko kūną, pavyzdžiui, muša ar purto.

site-glossary-placement-word = Vieta, kur vaikas gyvena
site-glossary-placement-meaning = Kur vaikas gyvena, kol juo rūpinasi savivaldybė.

site-glossary-police-protection-word = Policijos apsauga
site-glossary-police-protection-meaning = Policija iki 72 valandų laiko vaiką saugioje vietoje, nes pavojus gresia dabar.

site-glossary-pre-birth-word = Vertinimas prieš gimimą
site-glossary-pre-birth-meaning = Prieš gimstant vaikui sužinoma, kas sekasi gerai ir kokios pagalbos reikės tėvams.

site-glossary-protective-word = Apsaugantys dalykai
site-glossary-protective-meaning = Kas padeda vaikui būti saugiam ir sveikam, pavyzdžiui, netoli gyvenanti močiutė ar ramus vakaras.

site-glossary-referral-word = Pranešimas
site-glossary-referral-meaning = Kas nors perduoda nuogąstavimą arba prašo jums pagalbos. Galite klausti, kas ten parašyta.

site-glossary-risk-assessment-word = Rizikos vertinimas
site-glossary-risk-assessment-meaning = Pagalvojama, kas gali nepavykti, kiek tai tikėtina ir ką galima padaryti.

site-glossary-safeguarding-word = Apsauga nuo žalos
site-glossary-safeguarding-meaning = Žiūrėti, kad vaikams ir suaugusiesiems nebūtų daroma žala.

site-glossary-section-17-word = Įstatymo 17 straipsnis
site-glossary-section-17-meaning = Įstatymo dalis apie papildomą pagalbą vaikui, kuriam jos reikia. Galite sutikti arba atsisakyti.

site-glossary-section-20-word = Įstatymo 20 straipsnis
site-glossary-section-20-meaning = Tėvai sutinka, kad kurį laiką vaiku rūpintųsi savivaldybė. Pirma gaukite patarimą. Galite persigalvoti.

site-glossary-sexual-abuse-word = Seksualinis smurtas
site-glossary-sexual-abuse-meaning = Kai kas nors įtraukia vaiką į seksualinius dalykus, su prisilietimu ar be jo. Tai niekada nėra vaiko kaltė.

site-glossary-social-worker-word = Socialinis darbuotojas
site-glossary-social-worker-meaning = Parengtas darbuotojas, kuris padeda šeimoms ir saugo vaikus. Įstatymas sako, ką jis turi daryti.

site-glossary-solicitor-word = Advokatas
site-glossary-solicitor-meaning = Jums pataria ir kalba už jus. Ką jam pasakote, lieka tarp jūsų.

site-glossary-special-guardianship-word = Ypatingosios globos nutartis
site-glossary-special-guardianship-meaning = Teismas nusprendžia, kad vaiką augina giminaitis ar draugas. Tėvai lieka tėvais; daugumą dalykų sprendžia globėjas.

site-glossary-step-word = Žingsnis aukštyn, žingsnis žemyn
site-glossary-step-meaning = Aukštyn: daugiau pagalbos ir tikrinimo. Žemyn: mažiau, nes sekasi geriau.

site-glossary-strategy-word = Pirmasis darbuotojų pasitarimas
site-glossary-strategy-meaning = Socialiniai darbuotojai, policija ir sveikatos darbuotojai kalbasi, kai vaikui gali būti padaryta didelė žala. Tėvų ten nėra.

site-glossary-strengths-word = Stipriosios pusės
site-glossary-strengths-meaning = Ką jums ir jūsų šeimai gerai sekasi daryti ir kas jau veikia.

site-glossary-subject-access-word = Prašymas parodyti duomenis
site-glossary-subject-access-meaning = Prašymas duoti kopiją to, ką organizacija apie jus saugo.

site-glossary-substance-misuse-word = Žalingas vartojimas
site-glossary-substance-misuse-meaning = Kai gėrimas ar narkotikai kenkia jums ar kitiems. Pagalbos yra.

site-glossary-supervision-order-word = Priežiūros nutartis
site-glossary-supervision-order-meaning = Teismas prašo socialinio darbuotojo patarti šeimai ir stebėti, kaip vaikui sekasi. Vaikas nėra globojamas.

site-glossary-threshold-word = Riba
site-glossary-threshold-meaning = Nuo jos darbuotojai ar teismas gali daryti daugiau. Klauskite, ką jie matė, kad ji peržengta.

site-glossary-voice-word = Vaiko balsas
site-glossary-voice-meaning = Ką vaikas sako, rodo ir ko nori. Tai turėtų girdėtis kiekviename plane.

site-glossary-working-day-word = Darbo diena
site-glossary-working-day-meaning = Nuo pirmadienio iki penktadienio, be švenčių.

site-glossary-written-agreement-word = Rašytinis susitarimas
site-glossary-written-agreement-meaning = Popierius, kuriame parašyta, ką darysite jūs ir darbuotojai. Prieš pasirašydami galite gauti patarimą.

site-glossary-designated-lead-word = Už vaikų apsaugą atsakingas asmuo (DSL)
site-glossary-designated-lead-meaning = Žmogus mokykloje ar darželyje, kuris rūpinasi nerimu dėl vaikų.

site-glossary-judge-word = Teisėjas
site-glossary-judge-meaning = Žmogus, kuris sprendžia teisme. Kai kuriuose šeimos teismuose sprendžia du ar trys žmonės („magistrates“).

site-glossary-support-worker-word = Pagalbos šeimai darbuotojas
site-glossary-support-worker-meaning = Darbuotojas, kuris namuose padeda kasdieniais reikalais: dienotvarkė, pinigai ar mokykla.

site-glossary-team-manager-word = Komandos vadovas
site-glossary-team-manager-meaning = Žmogus, kuriam atsiskaito jūsų socialinis darbuotojas. Galite paprašyti su juo pasikalbėti.
