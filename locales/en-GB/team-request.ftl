### What one adult asked their team for, as a worker or the manager reads and answers it.

team-request-heading = Asked for

# $name (String) - the adult
team-request-below = What { $name } asked your team for. They see every answer, and whether it is done.

# A link in the row at the top of an adult's page.
team-request-link = Asked for

# $name (String) - the adult
team-request-none = { $name } has not asked for anything that is for you to see.

# What other workers do not see, said to the manager.
team-request-note = Requests for records, for another worker and complaints are shown to the manager only.

# $day (String) - when it was asked
team-request-on = Asked on { $day }

# $day (String) - the day by which a first answer is meant to come
team-request-answer-by = First answer by { $day }

# What the answers together are called, for people who hear the page.
team-request-answers = Answers

# The button that opens the box.
team-request-answer = Answer

# What the button answers, for people who hear the page.
# $kind (String) - what was asked for
# $day (String) - when it was asked
team-request-about = { $kind }, { $day }

team-request-words = What do you want to tell them?

team-request-words-hint = Say what happens next, who does it and by when.

# The same, where something written is to be put right.
team-request-words-hint-correction = Look at it with them. Say whether it was changed, and where. If it stays as it is, say why.

# The same, where they want somebody to see something of theirs.
team-request-words-hint-share = Talk with them first. Ask whoever it is for in person, never here, and write nothing of what that person said.

team-request-done = Is it done?

# One of the two answers to that.
team-request-done-no = Not yet, someone is seeing to it

team-request-done-yes = Yes, it is done

team-request-send = Send the answer

team-request-close = Close without sending

# $name (String) - the adult
team-request-sent = Sent. { $name } is told that there is an answer.

# $name (String) - the adult
team-request-sees = { $name }, their workers and the team's manager

# $name (String) - the adult, where only the manager sees what they asked
team-request-sees-manager = { $name } and the team's manager

# $name (String) - the adult
team-request-sees-not = anyone else in the family. Nothing tells them that { $name } asked.

# It was settled or taken back meanwhile.
team-request-refused = This is done or taken back by now. Nothing was sent.
