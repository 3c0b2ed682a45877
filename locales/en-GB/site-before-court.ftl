### The meeting before court: pre-proceedings, the Public Law Outline. Free legal help is for those with parental
### responsibility who have had the letter; it does not depend on money.

site-before-court-heading = What happens at a meeting before court

site-before-court-intro = A formal meeting to see whether court can be avoided. Letters call it pre-proceedings.

site-before-court-why-last = Workers are very worried about a child. This is the last step before they may ask a court to decide.
site-before-court-why-letter = You get a letter first. It says what worries them and what has to change.

site-before-court-solicitor = Find a solicitor as soon as the letter comes. If you have parental responsibility, it costs you nothing.

site-before-court-who-you = You and your solicitor.
site-before-court-who-council = Your social worker, their manager, and the council’s lawyer.

site-before-court-bring-letter = The letter. Show it to your solicitor before the meeting.
site-before-court-bring-people = Names of relatives or friends who could help, or look after your child for a while.

# Spoken words of the reader.
site-before-court-ask-change = “What exactly has to change, and by when?”
site-before-court-ask-help = “What help will you give us to do it?”
site-before-court-ask-checks = “What do you want to find out about us, and how?”

site-before-court-next-paper = What was agreed is written down. Let your solicitor read it before you say yes.
site-before-court-next-end = If enough changes, it ends there.
site-before-court-next-court = If not, the council may ask a court to decide. You are heard there, with your solicitor.
