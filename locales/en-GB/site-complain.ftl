### How to complain about children's social care in England. The three steps: Children Act 1989 section 26 and the
### Representations Procedure (England) Regulations 2006. Child protection is outside them; each council has its own way.

site-complain-heading = How to complain

site-complain-intro = You can say that something is not right. It should never be held against you.

## The beginning

site-complain-start-heading = How to begin

site-complain-start-say = Tell your worker or their manager what is wrong, and what you would like instead.
site-complain-start-team = Or go straight to the council’s complaints team. You can ring or write.
site-complain-start-write = Write down what happened, when, and who was there. Keep a copy.
site-complain-start-soon = Do it soon. After a year the council may say no.

## The three steps

site-complain-steps-heading = Three steps set by law

site-complain-steps-one = First, a manager answers you. This should take 10 working days, or 20 at most.
site-complain-steps-two = Not content? Two people look into it. One does not work for the council. This should take 25 working days, or 65 at most.
site-complain-steps-three = Still not content? Three people from outside the council look at it again.
site-complain-steps-ombudsman = After that you can go to the Local Government and Social Care Ombudsman. It is free, and not part of the council.

## What the three steps are not for

site-complain-other-heading = If it is about child protection

site-complain-other-way = An enquiry or a conference is usually outside these three steps. Ask your council which way it has.
site-complain-other-chair = About a conference, you can first tell the chair. The plan goes on meanwhile.
site-complain-other-court = What a court has decided, only a court can change. Ask a solicitor.

## Who can help

site-complain-help-heading = Who can help you

site-complain-help-someone = A friend or an advocate can do it with you. You can ask for an interpreter.
# Children Act 1989 section 26A.
site-complain-help-child = A child can complain too, and has a right to an advocate for that.
