### The review child protection conference. Working Together to Safeguard Children 2023.

site-review-conference-heading = What happens at a review conference

site-review-conference-intro = A meeting that decides whether the child protection plan is still needed.

site-review-conference-why-look = Everyone looks at what is better for the child, and what is still hard.
site-review-conference-why-long = A plan should not go on longer than it has to.

site-review-conference-who-chair = The chair, who does not work with your family. Often it is the same person as before.
site-review-conference-who-group = You, the core group, and others who know your child.

site-review-conference-bring-good = A list of what has changed, and what helped.
site-review-conference-bring-promises = A list of what was promised to you, and what came of it.

# Spoken words of the reader.
site-review-conference-ask-better = “What do you see that is better?”
site-review-conference-ask-end = “What has to be different for the plan to end?”
site-review-conference-ask-late = “What was promised to us and has not come yet?”

site-review-conference-next-end = The plan can end. You can still have help if you want it.
# Working Together 2023: later reviews at most six months apart.
site-review-conference-next-on = The plan can go on. The next review is then within six months.
site-review-conference-next-court = If a child is still not safe, workers may ask lawyers what to do. You would get a letter.
