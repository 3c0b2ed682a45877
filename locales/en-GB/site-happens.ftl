### What all the pages about meetings share: the five headings, and what is true of every meeting.

site-happens-why-heading = Why it happens

site-happens-who-heading = Who is there

site-happens-bring-heading = What you can bring

site-happens-ask-heading = What to ask

site-happens-next-heading = What happens next

## What you can bring to every meeting

site-happens-bring-someone = Someone of your own beside you. Tell your worker before.
site-happens-bring-notes = A paper with what you want to say, so that nothing is forgotten.
site-happens-bring-interpreter = An interpreter, if you want one. Ask early. It should not be someone from your family.

# What you can ask at every meeting. Spoken words of the reader.
site-happens-ask-again = “Please say that again in plain words.”

# For people who are afraid of somebody who will be there. Never say who or why.
site-happens-apart = If it is hard for you to be in a room with someone, ring your team. You can be heard apart.

# The team's number stands under it, then the ways to other pages.
site-happens-more-heading = To ask or read more
