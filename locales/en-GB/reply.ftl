### What workers say back to a goal or an entry. Five ways, and no way to turn anything down.

reply-kind-affirm = Something your team noticed

reply-kind-ask = A question for you

reply-kind-offer = An offer of help

reply-kind-link = This belongs to your plan

reply-kind-lets-talk = Let’s talk

# In place of a name, for someone the reader is not told of by name.
reply-by-team = Someone on your team

# Goes to a new message to the worker who wrote back. Four words or fewer.
reply-answer-button = Answer in a message

# What that button is about, for people who hear it.
# $name (String) - the worker
reply-answer-about = to { $name }

# Above the part of the plan a reply points to.
reply-link-point = Your plan says
