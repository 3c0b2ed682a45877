### The family meeting: family group decision making, also called a family group conference.

site-family-meeting-heading = What happens at a family meeting

site-family-meeting-intro = Your relatives and close friends make a plan of their own. Letters call it a family group conference.

site-family-meeting-why-know = Families often know best what can work for them.
site-family-meeting-why-choose = You choose whether to have one. You can ask for one at any time.

site-family-meeting-who-lead = A coordinator, who gets it ready with you and does not decide anything.
site-family-meeting-who-people = Relatives and friends who matter to your child.
site-family-meeting-who-workers = Workers say what worries them and what help there is. Then they leave the room.

site-family-meeting-bring-people = Names of people who could help, with big or small things.
site-family-meeting-bring-ideas = Ideas, such as a lift, a meal or a night at Grandma’s.

# Spoken words of the reader.
site-family-meeting-ask-must = “What does our plan have to deal with?”
site-family-meeting-ask-alone = “How long do we have on our own?”
site-family-meeting-ask-tongue = “Can we hold it in our own language?”

site-family-meeting-next-plan = Your family makes its plan, then shows it to the workers.
site-family-meeting-next-agree = Workers should agree, unless the plan would leave a child unsafe.
site-family-meeting-next-look = Later you look together at whether it works.
