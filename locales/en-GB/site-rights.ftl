### What parents can ask for when social workers are involved, in England. Modest: where councils differ, say “ask”.
### Children Act 1989; Working Together to Safeguard Children 2023; Equality Act 2010.

site-rights-heading = Your rights

site-rights-intro = What you can ask for when social workers come into your family’s life.

## Being heard

site-rights-heard-heading = To be heard

site-rights-heard-think = You can say what you think of every worry and every plan.
site-rights-heard-part = You can agree with one part and disagree with another. Ask for your words to be written down.
# Help under section 17 is by agreement.
site-rights-heard-no = You can say no to help that is offered. Ask first what would happen then.
site-rights-heard-must = If a child may be badly harmed, workers must act even without your yes. You still have a say.

## Understanding

site-rights-clear-heading = To understand everything

site-rights-clear-interpreter = An interpreter who is not from your family. You should not have to pay.
site-rights-clear-papers = Important papers in your language, in large print, or read to you.
# Reasonable adjustments, Equality Act 2010.
site-rights-clear-disabled = If you are disabled, changes that help you take part. The law calls them “reasonable adjustments”.

## Meetings

site-rights-meeting-heading = Before and after a meeting

site-rights-meeting-report = Reports for a conference should come to you before it, with time to read them.
site-rights-meeting-someone = You can bring someone who stands with you. Tell your worker before.
site-rights-meeting-break = You can ask for a break, or to be heard apart from someone.
site-rights-meeting-notes = You can ask for the plan and the notes on paper. If something is wrong, say so.

## Advice and lawyers

site-rights-advice-heading = To get advice

site-rights-advice-free = You can get free advice from people outside the council.
site-rights-advice-solicitor = You can ask a solicitor at any time. Ask first if it costs you anything.
# The letter before proceedings. Legal aid for those with parental responsibility, without a look at money or chances.
site-rights-advice-letter = If a letter says court may come next, a solicitor is free if you have parental responsibility. What you earn does not matter.
site-rights-advice-court = It is the same if the council does go to court.
