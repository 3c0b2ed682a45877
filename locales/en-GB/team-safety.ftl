### "I am worried about someone's safety". Never shown to a family, and no trace of it.

team-safety-raise-heading = I am worried about someone’s safety

# Under the heading.
team-safety-raise-below = The duty desk and your manager see this at once. It stays on their page until one of them closes it.

# Above everything else, with the team's number and the emergency number.
# $emergency (String) - the emergency number
# $phone (String) - the team's number
team-safety-now = If someone is in danger now, ring { $emergency }. To reach the team, ring { $phone }.

# Before the words that worried the worker.
team-safety-about-goal = You are worried because of a goal.

team-safety-about-entry = You are worried because of an entry in the log.

team-safety-about-message = You are worried because of a message.

# Above the box.
team-safety-reason = What worries you, and about whom?

# Under it.
team-safety-reason-hint = Say what you read, what you know, and what has been done. Facts first.

# Who sees it.
team-safety-sees = the duty desk and your manager

# Who does not.
team-safety-sees-not = anyone in the family. Nothing shows them that it was raised.

# The button.
team-safety-raise = Raise it now

# It was raised.
team-safety-raised = Duty and your manager have it

# What to do next.
team-safety-raised-note = If it cannot wait, ring them as well. They decide what happens next and write it down.

# Back to what was read.
team-safety-back = Go back to the page

## Acting on it

team-safety-heading = Worry about someone’s safety

# Who raised it and when.
# $name (String) - who raised it
# $when (String) - day and time, written out
team-safety-by = Raised by { $name }, { $when }

# Whom it is about.
# $person (String) - the adult whose words they are
# $family (String) - what workers call the family
team-safety-words-of = Words of { $person }, { $family }

# Before the reason.
team-safety-why = Why they are worried

# Nothing was kept of the words.
team-safety-no-quote = The words are not kept here. Open the room to read them.

# A link to the adult's room.
# $name (String) - the adult
team-safety-open-room = Open { $name }’s room

# The heading of the form.
team-safety-close-heading = Act and close

# Under it.
team-safety-close-note = It leaves Today once both are written. The record stays.

# Above the first box.
team-safety-action = What did you do?

# Under it.
team-safety-action-hint = Who was told, when, and who decided.

# Above the second box.
team-safety-outcome = What came of it?

# Under it.
team-safety-outcome-hint = How safe is everyone now? What happens next, and who does it?

# The button.
team-safety-close = Close this worry

# It was closed.
# $name (String) - who closed it
# $when (String) - day and time, written out
team-safety-closed = Closed by { $name }, { $when }

# Said aloud once it is closed.
team-safety-closed-now = Closed. The record stays.

# Somebody else closed it meanwhile.
team-safety-refused = Somebody closed this while you were writing. Their words are below. Yours are still in the boxes.
