### The first child protection conference. Working Together to Safeguard Children 2023.

site-first-conference-heading = What happens at the first conference

site-first-conference-intro = A big meeting that decides whether a child needs a child protection plan.

site-first-conference-why-worry = The enquiry found that a child may be badly harmed. People who know the child now think together.
site-first-conference-why-court = It is not a court. It cannot decide that your child has to leave home.

site-first-conference-who-chair = Someone leads it who does not work with your family. They are called the chair.
site-first-conference-who-you = You, and anyone you bring. Your child can come too, or someone can speak for them.
site-first-conference-who-others = Your social worker, the school, health workers, and sometimes the police.

site-first-conference-bring-report = The social worker’s report. You should get it before. Mark what you think is wrong.

# Spoken words of the reader.
site-first-conference-ask-change = “What has to change, and how will we all see that it has?”
site-first-conference-ask-help = “Who will help us, and from when?”
site-first-conference-ask-notes = “When do I get the notes, and how are mistakes put right?”

site-first-conference-next-told = You are told what was decided and why. What you think is written down.
# Working Together 2023: the core group within 10 working days of the conference, the review within three months.
site-first-conference-next-core = If there is a plan, the core group meets within 10 working days.
site-first-conference-next-review = A review conference comes within three months.
site-first-conference-next-none = If there is no plan, you can still have help.
