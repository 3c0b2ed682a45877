### Who can be at a parent's side: somebody of their own, an advocate, a solicitor, an interpreter. Not every council has
### advocates for parents; do not promise one.

site-advocates-heading = People who can stand with you

site-advocates-intro = You do not have to do this alone.

## Somebody of your own

site-advocates-friend-heading = Someone you know

site-advocates-friend-what = A friend or relative can sit beside you, write things down, and remind you what you wanted to say.
site-advocates-friend-tell = Tell your worker before. If the person who leads the meeting says no, ask why.
site-advocates-friend-hear = They will hear private things. Choose someone you feel calm with, who is not part of the worry.

## Advocates

site-advocates-advocate-heading = An advocate

site-advocates-advocate-what = An advocate helps you understand, get ready and be heard.
site-advocates-advocate-side = They say what you want to say, not what they think is best.
site-advocates-advocate-ask = Not every council has advocates for parents. Ask yours. If you are ill or disabled, you may have a right to one.
site-advocates-advocate-child = Children can have one too. Children in care, or who complain, have a right to one.

## Solicitors

site-advocates-solicitor-heading = A solicitor

site-advocates-solicitor-what = A solicitor knows the law and can speak for you. What you tell them is private.
site-advocates-solicitor-letter = If a letter says court may come next, find one at once. If you have parental responsibility, it is free.
site-advocates-solicitor-find = Ask for one who often helps parents when the council may go to court.

## Interpreters

site-advocates-interpreter-heading = An interpreter

site-advocates-interpreter-what = An interpreter says everything in both languages. They add nothing and keep it private.
site-advocates-interpreter-family = Your children and relatives should not have to do it.
site-advocates-interpreter-other = If you know the interpreter, or feel uneasy, you can ask for another.
