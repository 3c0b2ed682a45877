### Hard words in letters and plans about children's social care in England, on the public pages only. Each meaning in
### 25 words or fewer, plain and without blame. A “word” message is how the page calls it: in your language. Where it is
### not the same, the page puts the English word beside it by itself, since letters are in English; do not repeat it.
### Words the family app explains too have their meaning in glossary.ftl, and only their name here.

site-glossary-heading = What words mean

site-glossary-intro = Words in letters and plans, said in plain words.

# For screen readers: the list of letters that lead to the words beginning with them.
site-glossary-letters-label = Go to a letter

## Their meaning is in glossary.ftl

site-glossary-advocate-word = Advocate
site-glossary-assessment-word = Parenting assessment
site-glossary-conference-word = Child protection conference
site-glossary-core-group-word = Core group
site-glossary-emotional-harm-word = Emotional harm
site-glossary-family-time-word = Contact or family time
site-glossary-help-plan-word = Child in need plan
site-glossary-neglect-word = Neglect
site-glossary-pre-proceedings-word = Pre-proceedings or Public Law Outline (PLO)
site-glossary-protection-plan-word = Child protection plan
site-glossary-responsibility-word = Parental responsibility
site-glossary-section-47-word = Section 47 enquiry
site-glossary-serious-harm-word = Significant harm
site-glossary-trigger-word = Trigger

## Words and their meanings

site-glossary-ambivalence-word = Ambivalence
site-glossary-ambivalence-meaning = Being in two minds: part of you wants a change, part of you does not. Most people know this.

# An organisation; its name stays.
site-glossary-cafcass-word = Cafcass
site-glossary-cafcass-meaning = An organisation that tells the family court what may be best for a child. It is not part of the council.

site-glossary-care-order-word = Care order
site-glossary-care-order-meaning = A court decides that the council looks after a child. Council and parents then share parental responsibility.

site-glossary-care-proceedings-word = Care proceedings
site-glossary-care-proceedings-meaning = The council asks a family court to decide how a child is kept from harm. Parents are heard, with a solicitor.

site-glossary-chair-word = Chair
site-glossary-chair-meaning = The person who leads a meeting and sees that everyone is heard.

site-glossary-child-arrangements-word = Child arrangements order
site-glossary-child-arrangements-meaning = A family court decides where a child lives and whom they spend time with.

site-glossary-chronology-word = Chronology
site-glossary-chronology-meaning = A list of what happened in a family, with dates. You can say what is missing or wrong.

site-glossary-coercive-control-word = Coercive control
site-glossary-coercive-control-meaning = When someone takes over another person’s life: their money, friends, phone or time. It can be a crime.

site-glossary-confidential-word = Confidential
site-glossary-confidential-meaning = Kept to those who need to know. If a child may be harmed, workers have to pass it on.

site-glossary-consent-word = Consent
site-glossary-consent-meaning = Saying yes when you know what you say yes to. As a rule you can take it back.

site-glossary-contingency-word = Contingency plan
site-glossary-contingency-meaning = What everyone will do if the first plan does not work, or if something goes wrong.

site-glossary-disguised-compliance-word = Disguised compliance
site-glossary-disguised-compliance-meaning = Words for seeming to agree while nothing changes. You can ask what makes someone write that about you.

site-glossary-domestic-abuse-word = Domestic abuse
site-glossary-domestic-abuse-meaning = When someone hurts, controls or frightens a partner, an ex-partner or a relative. Words or money can do it too.

site-glossary-duty-team-word = Duty team
site-glossary-duty-team-meaning = The workers who answer when your own worker is not there.

site-glossary-early-help-word = Early help
site-glossary-early-help-meaning = Help for a family before things get harder. You can say yes or no to it.

site-glossary-emergency-order-word = Emergency protection order
# Up to eight days, and it can be made longer once.
site-glossary-emergency-order-meaning = A court lets the council keep a child in a safe place for some days, because there is danger now.

site-glossary-engage-word = Engage
site-glossary-engage-meaning = To meet, talk and take part. Ask what exactly you are asked to do.

site-glossary-exploitation-word = Exploitation
site-glossary-exploitation-meaning = When someone uses another person for sex, crime or work, often with gifts or threats. Whoever is used is not to blame.

site-glossary-family-group-word = Family group conference
site-glossary-family-group-meaning = A meeting where relatives and friends make their own plan for a child. For part of it, no workers are in the room.

site-glossary-family-help-word = Family help
site-glossary-family-help-meaning = A newer name for help to families from one team with one lead worker. Ask what it means where you live.

site-glossary-foster-carer-word = Foster carer
site-glossary-foster-carer-meaning = Someone who looks after a child in their own home when the child cannot live with their parents.

site-glossary-group-supervision-word = Group supervision
site-glossary-group-supervision-meaning = A regular meeting where your workers think together about how to help your family.

site-glossary-guardian-word = Children’s guardian
site-glossary-guardian-meaning = A Cafcass worker who tells the court what a child needs and wants.

site-glossary-health-visitor-word = Health visitor
site-glossary-health-visitor-meaning = A nurse who visits families with babies and small children.

site-glossary-reviewing-officer-word = Independent reviewing officer (IRO)
site-glossary-reviewing-officer-meaning = Someone who leads the reviews for a child in care, and checks that what was promised is done.

site-glossary-kinship-word = Kinship care
site-glossary-kinship-meaning = When a relative or friend looks after a child who cannot live with their parents.

site-glossary-lado-word = Local authority designated officer (LADO)
site-glossary-lado-meaning = The person at the council who deals with worries about people who work with children.

site-glossary-lead-practitioner-word = Lead practitioner
site-glossary-lead-practitioner-meaning = The worker who brings all the help together. Ask this person first.

site-glossary-legal-aid-word = Legal aid
site-glossary-legal-aid-meaning = Money from the government that pays for your lawyer. Whether you get it depends on the stage, so ask a solicitor.

site-glossary-letter-before-word = Letter before proceedings
site-glossary-letter-before-meaning = A letter that says court may come next, and what has to change. Take it to a solicitor at once.

site-glossary-local-authority-word = Local authority
site-glossary-local-authority-meaning = Another name for the council.

site-glossary-looked-after-word = Looked after child (LAC)
site-glossary-looked-after-meaning = A child the council looks after, for example with foster carers or relatives. Some say “child in care”.

# MARAC: multi-agency risk assessment conference. The short form stays.
site-glossary-marac-word = MARAC
site-glossary-marac-meaning = A meeting where police and others plan how to protect an adult whom a partner or relative may badly harm.

site-glossary-mash-word = Multi-agency safeguarding hub (MASH)
site-glossary-mash-meaning = Where worries about a child arrive. Council, police and health workers decide together what comes next.

site-glossary-motivational-word = Motivational interviewing
site-glossary-motivational-meaning = A way of talking that helps you find your own reasons and your own way to change.

site-glossary-no-action-word = No further action (NFA)
site-glossary-no-action-meaning = The workers stop here. You can still ask for help.

site-glossary-perpetrator-word = Perpetrator
site-glossary-perpetrator-meaning = A word in some papers for a person who has hurt, controlled or frightened someone.

site-glossary-physical-abuse-word = Physical abuse
site-glossary-physical-abuse-meaning = When someone hurts a child’s body, for example by hitting or shaking.

site-glossary-placement-word = Placement
site-glossary-placement-meaning = Where a child lives while the council looks after them.

site-glossary-police-protection-word = Police protection
site-glossary-police-protection-meaning = The police keep a child in a safe place for up to 72 hours, because there is danger now.

site-glossary-pre-birth-word = Pre-birth assessment
site-glossary-pre-birth-meaning = Finding out, before a baby is born, what is going well and what help the parents will need.

site-glossary-protective-word = Protective factors
site-glossary-protective-meaning = What helps to keep a child safe and well, such as a grandmother nearby or a calm bedtime.

site-glossary-referral-word = Referral
site-glossary-referral-meaning = Someone passes on a worry, or asks for help for you. You can ask what it says.

site-glossary-risk-assessment-word = Risk assessment
site-glossary-risk-assessment-meaning = Thinking through what could go wrong, how likely it is, and what can be done about it.

site-glossary-safeguarding-word = Safeguarding
site-glossary-safeguarding-meaning = Keeping children and adults from being harmed.

site-glossary-section-17-word = Section 17
site-glossary-section-17-meaning = The part of the law about extra help for a child in need. You can say yes or no to it.

site-glossary-section-20-word = Section 20
site-glossary-section-20-meaning = Parents agree that the council looks after a child for a time. Get advice first. You can take your yes back.

site-glossary-sexual-abuse-word = Sexual abuse
site-glossary-sexual-abuse-meaning = When someone draws a child into anything sexual, with or without touch. It is never the child’s fault.

site-glossary-social-worker-word = Social worker
site-glossary-social-worker-meaning = A trained worker who helps families and protects children. The law says what they must do.

site-glossary-solicitor-word = Solicitor
site-glossary-solicitor-meaning = A lawyer who advises you and speaks for you. What you tell them is private.

site-glossary-special-guardianship-word = Special guardianship order
site-glossary-special-guardianship-meaning = A court decides that a relative or friend brings up a child. Parents stay parents; the guardian decides most things.

site-glossary-step-word = Step up, step down
site-glossary-step-meaning = Step up: more help and more checking. Step down: less of it, because things are going better.

site-glossary-strategy-word = Strategy discussion
site-glossary-strategy-meaning = The first talk of social workers, police and health workers when a child may be badly harmed. Parents are not there.

site-glossary-strengths-word = Strengths
site-glossary-strengths-meaning = What you and your family are good at, and what already works.

site-glossary-subject-access-word = Subject access request
site-glossary-subject-access-meaning = Asking for a copy of what an organisation holds about you.

site-glossary-substance-misuse-word = Substance misuse
site-glossary-substance-misuse-meaning = Drinking or using drugs in a way that harms you or other people. There is help for it.

site-glossary-supervision-order-word = Supervision order
site-glossary-supervision-order-meaning = A court asks a social worker to advise a family and keep an eye on a child. The child is not in care.

site-glossary-threshold-word = Threshold
site-glossary-threshold-meaning = The line where workers or a court may do more. Ask what they have seen that crosses it.

site-glossary-voice-word = Voice of the child
site-glossary-voice-meaning = What a child says, shows and wants. Every plan should hear it.

site-glossary-working-day-word = Working day
site-glossary-working-day-meaning = Monday to Friday, but not bank holidays.

site-glossary-written-agreement-word = Written agreement
site-glossary-written-agreement-meaning = A paper that says what you and the workers will do. You can get advice before you sign.

site-glossary-designated-lead-word = Designated safeguarding lead (DSL)
site-glossary-designated-lead-meaning = The person at a school or nursery who deals with worries about children.

site-glossary-judge-word = Judge
site-glossary-judge-meaning = The person who decides in a court. In some family courts, these are two or three magistrates.

site-glossary-support-worker-word = Family support worker
site-glossary-support-worker-meaning = A worker who helps at home with everyday things, such as routines, money or school.

site-glossary-team-manager-word = Team manager
site-glossary-team-manager-meaning = The person your social worker answers to. You can ask to speak to them.
