### A child protection enquiry. Children Act 1989, section 47; Working Together to Safeguard Children 2023.

site-enquiry-heading = What happens in a child protection enquiry

site-enquiry-intro = Workers find out whether a child is being badly harmed, or may be.

site-enquiry-why-law = Someone was worried about a child. The law says that workers must then find out more.
site-enquiry-why-open = Nobody has decided yet what is true. Your side is part of finding out.

site-enquiry-who-worker = A social worker leads it. They talk with you and see your child, sometimes without you.
site-enquiry-who-others = They ask others who know your child, such as the school or the doctor.
site-enquiry-who-police = Sometimes the police take part.

site-enquiry-bring-people = Names of people who see you with your child and can say how it goes.
site-enquiry-bring-papers = Letters or messages that show what help you have asked for.

# Spoken words of the reader.
site-enquiry-ask-worry = “What exactly are you worried about?”
site-enquiry-ask-talk = “Whom will you talk to, and will you tell me before?”
site-enquiry-ask-when = “When will I hear what you have decided?”

site-enquiry-next-end = It may end there. You may be offered help.
# Working Together 2023: within 15 working days of the strategy discussion.
site-enquiry-next-conference = If workers still fear serious harm, there is a first conference. It should come within 15 working days of their first talk.
site-enquiry-next-act = If a child is in danger now, workers can ask a court to act at once.
