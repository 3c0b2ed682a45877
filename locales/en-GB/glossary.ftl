### Hard words in plans, and what they mean. Each meaning in 25 words or fewer.
### A “words” message lists how the word may stand in a plan, divided by |. Keep the English words and put those of your
### language after them, since plans are often written in English.

# Opens the meaning of a word.
# $word (String) - the word as it stands in the plan
glossary-open = What does “{ $word }” mean?

glossary-advocate-words = advocate|advocates

glossary-advocate-meaning = Someone on your side who helps you say what you want to say. They do not work for the council.

glossary-assessment-words = parenting assessment|assessment

glossary-assessment-meaning = A time when workers find out what is going well and what help is needed. You can say what you think of it.

glossary-conference-words = child protection conference|conference|review conference

glossary-conference-meaning = A big meeting about keeping a child from harm. You, your workers and others such as school are there.

glossary-core-group-words = core group

glossary-core-group-meaning = The small group that makes the plan work. You are in it, with the people who work with you.

glossary-emotional-harm-words = emotional harm|emotional abuse

glossary-emotional-harm-meaning = When what a child sees, hears or feels at home hurts them inside, such as being often afraid.

glossary-family-time-words = contact|family time|supervised contact

glossary-family-time-meaning = Time a child spends with family they do not live with. Sometimes a worker is there too.

glossary-help-plan-words = child in need|child in need plan

glossary-help-plan-meaning = A plan for extra help for a child that families and workers agree on together.

glossary-neglect-words = neglect

glossary-neglect-meaning = When a child often goes without what they need, such as food, warmth, care or a doctor.

glossary-pre-proceedings-words = pre-proceedings|public law outline

glossary-pre-proceedings-meaning = The last step before a court may be asked to decide. You can have a solicitor, free of charge.

glossary-protection-plan-words = child protection plan

glossary-protection-plan-meaning = A plan that says what has to change so that a child is not harmed, and who does what.

glossary-responsibility-words = parental responsibility

glossary-responsibility-meaning = The rights and duties that parents have for a child by law.

glossary-section-47-words = section 47|section 47 enquiry

glossary-section-47-meaning = The law says workers must find out if a child may be badly harmed. This is how they do it.

glossary-serious-harm-words = significant harm

glossary-serious-harm-meaning = Harm that is serious: to a child’s body, mind, feelings or growing up.

glossary-trigger-words = trigger|triggers

glossary-trigger-meaning = Something that makes an old habit or a strong feeling come back.
