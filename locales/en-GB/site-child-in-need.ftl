### The child in need meeting. Children Act 1989, section 17. How often it meets is for each council.

site-child-in-need-heading = What happens at a child in need meeting

site-child-in-need-intro = You and your workers agree on help for your child.

site-child-in-need-why-help = Your child needs some extra help to be well and to grow. The law calls this “in need”.
site-child-in-need-why-agree = You say yes or no to this help. It is not a child protection plan.

site-child-in-need-who-lead = A social worker or another worker, who leads it.
site-child-in-need-who-you = You, your child if they want to, and family you would like there.
site-child-in-need-who-help = People who help, such as the school, the health visitor or a family worker.

site-child-in-need-bring-need = What you would like help with most.
site-child-in-need-bring-works = What already works at home.

# Spoken words of the reader.
site-child-in-need-ask-help = “Who gives this help, from when, and for how long?”
site-child-in-need-ask-no = “What happens if I say no to part of it?”
site-child-in-need-ask-end = “How will we know that we have done it?”

site-child-in-need-next-plan = What you agreed is written down. You should get a copy.
site-child-in-need-next-again = You meet again. How often is different in each place, so ask.
site-child-in-need-next-end = When things go well, the plan ends. If workers fear serious harm, there may be an enquiry.
