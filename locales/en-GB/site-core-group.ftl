### The core group. Working Together to Safeguard Children 2023.

site-core-group-heading = What happens at a core group

site-core-group-intro = A small group that makes the child protection plan work. You are part of it.

site-core-group-why-plan = The conference says what has to change. The core group says who does what, and by when.
site-core-group-why-often = It meets often, so that help does not wait for the next conference.

site-core-group-who-lead = Your children’s social worker, who leads it.
site-core-group-who-you = You, and people in your family who help with the plan.
site-core-group-who-workers = People who work with you or your child, such as the school or a family worker.

site-core-group-bring-good = What went well since last time. Small things count.
site-core-group-bring-hard = What was hard, and what help you would like.

# Spoken words of the reader.
site-core-group-ask-who = “What do you ask of me, and what will each of you do?”
site-core-group-ask-when = “By when? What happens if you are late?”
site-core-group-ask-paper = “Can I have the plan on paper?”

site-core-group-next-plan = The plan is written down. You should get a copy.
site-core-group-next-day = You hear when the group meets again.
site-core-group-next-review = The review conference hears what you and the others have done.
