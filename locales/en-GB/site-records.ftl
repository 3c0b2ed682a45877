### Seeing what the council holds: UK GDPR and Data Protection Act 2018. Mind that papers can be opened by others at home.

site-records-heading = Seeing your records

site-records-intro = You can ask what the council has written about you. Letters call it a subject access request.

## Asking

site-records-ask-heading = How to ask

# Spoken words of the reader.
site-records-ask-say = Say or write: “Please give me a copy of what you hold about me.” You need no form and no reason.
site-records-ask-what = Say what you want to see, and from when. Then it is quicker.
site-records-ask-who = You may have to show who you are. As a rule it costs nothing.
# For people whose post is opened by somebody else.
site-records-ask-safe = Say how you want to get it. Others may open your post or see your screen.

## Waiting

site-records-when-heading = When it comes

site-records-when-month = It should come within one month.
site-records-when-longer = If it is a lot of work, the council can take two months more. It must tell you.

## What may be left out

site-records-out-heading = What may be left out

site-records-out-others = Things about other people, or what someone said in trust.
site-records-out-harm = Things that could seriously harm someone if they were shown.
site-records-out-why = You can ask why something was left out.

## Children

site-records-child-heading = Your children’s records

site-records-child-ask = If you have parental responsibility, you can ask for your child’s records.
site-records-child-own = They belong to the child. A child who is old enough to understand decides. The council may say no if it would harm the child.

## Mistakes

site-records-wrong-heading = If something is wrong

site-records-wrong-ask = Ask for it to be put right. If the council does not agree, ask for your words to be put beside it.
site-records-wrong-complain = Not content? Tell the council first. Then you can complain to the Information Commissioner’s Office, free of charge.
