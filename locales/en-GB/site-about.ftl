### What Family Safeguarding is, for people who have just heard of it. Honest about its authority. No promises of results.

site-about-heading = What { -service } is

site-about-intro = { -service } is one team for your whole family. It wants children to be safe at home with their families.

site-about-why-heading = Why it is one team

site-about-why-hard = Being a parent is hard when someone frightens you, or when you feel very low. It is hard when drink or drugs take over. It is hard for children too.

site-about-why-one = Help with these things often comes from different offices. Here it comes from one team. They talk with each other, and with you.

site-about-why-where = This way of working began in Hertfordshire in 2015. Many councils in England use it now.

## The roles themselves come from the council.

site-about-team-heading = Who is in the team

site-about-team-note = You will not need all of them. Ask your team who could help you.

## How they work

site-about-way-heading = How the team works with you

site-about-way-with = We do things with you, not to you.
site-about-way-strengths = We start from what is going well.
site-about-way-listen = We listen first, and ask more than we tell.
site-about-way-goals = You choose your own goals.
site-about-way-promises = We make promises too, and you can see them.
site-about-way-monthly = Once a month the whole team thinks together about how to help.

## What nobody should have to find out later

site-about-honest-heading = What we must be honest about

site-about-honest-together = We look first for ways to keep your family together.
site-about-honest-act = If we think a child may be seriously harmed, we have to act. We tell you first unless that would be unsafe.
site-about-honest-court = If your family ever goes to court, the court can ask to see your plan and what is written here.

## Plans and meetings; what each is called and is for comes from the council.

site-about-plans-heading = Kinds of plan

site-about-meetings-heading = Kinds of meeting

site-about-ask-heading = What you can ask for

site-about-ask-someone = Someone of your own beside you at meetings.
site-about-ask-advocate = An advocate: someone on your side who does not work for the council.
site-about-ask-interpreter = An interpreter who is not from your family.
site-about-ask-again = To have something explained again, or read to you.
site-about-ask-worker = Another worker, if it does not work out.
site-about-ask-records = To see your records, and to have mistakes put right.
site-about-ask-complain = How to complain. Any worker must tell you.

# The way to the numbers, for advice from outside the council.
site-about-ask-advice = Free advice from outside the council
