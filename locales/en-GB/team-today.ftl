### Today: what waits at a worker's own desk. One line each.

team-today-heading = Today

# Under the heading.
# $day (String) - today, written out
team-today-day = { $day }

# The heading of the list.
team-today-waiting = Waiting for you

# Nothing waits.
team-today-nothing = Nothing is waiting for you.

# Under the line above.
team-today-nothing-note = When a parent writes, it shows here at once.

# The heading of the list of families.
team-today-families = Your families

# There are none.
team-today-no-families = You are not involved with a family yet. Your manager can add you.

# A line: somebody raised a worry about safety.
team-today-concern = Worry about someone’s safety

# What to do about it.
team-today-concern-do = Read it and act

# A line: nobody has opened a message.
team-today-message = A new message

# Why it lies here: the named worker is away.
team-today-message-cover = A message, because you cover

# Why it lies here: nobody opened it in time.
team-today-message-duty = A message nobody has opened. You are on duty

# Why it lies here: nobody opened it for long.
team-today-message-manager = A message nobody has opened. It has reached you as manager

# A line: a message was opened and not answered.
team-today-answer = A message to answer

# Beside a message whose answer was promised for an earlier time.
team-today-late = Late

# A line: somebody opened an invitation and waits.
team-today-invitation = Waiting for you to confirm an invitation

# A line: a promise of this worker whose day has passed.
team-today-promise = Your promise is late

# A line: a goal without a first answer.
team-today-goal = A new goal

# A line: an entry with words and no reply.
team-today-entry = A new entry in the log

# A line: the team has met, and this adult has no message back.
team-today-message-back = A message back to write

# A line: an adult asked for an advocate, an interpreter or something else, and it is not done.
team-today-request = Asked for something

# The same once somebody has answered, and it is still not done.
team-today-request-under-way = Waits for what they asked for

# A line: points that were not talked through with somebody.
team-today-talk = Plan points to talk through

# A line: somebody asked to talk about a point.
team-today-needs-to-talk = Wants to talk about the plan

# When something arrived.
# $when (String) - day and time, written out
team-today-since = since { $when }

# By when something is due.
# $when (String) - day and time, written out
team-today-by = by { $when }

## Only where the council has a sign-in of its own

team-today-council-heading = Your sign-in from work

team-today-council-note = You can come in here with the sign-in your council gave you. Your name and passphrase go on working.

# Leads to the council's own sign-in and back. Four words or fewer.
team-today-council-button = Use it from now
