### A thread of messages with one parent.

# Above the topic.
# $name (String) - the parent
team-thread-above = Messages with { $name }

# In place of the parent's name, while nobody has told it.
team-thread-parent = the parent

# Under the topic: everyone who can read it.
# $names (String) - the parent and the workers, as a list
team-thread-between = { $names } can read this, and whoever covers. Nobody else in the family can.

# A named worker is away.
# $name (String) - who is away
# $day (String) - the last day, written out
# $cover (String) - who covers
team-thread-away = { $name } is away until { $day }. { $cover } covers. The parent is told.

# When an answer is due.
# $when (String) - day and time, written out
team-thread-answer-by = The parent was told: an answer by { $when }

# The thread's last worker has left.
team-thread-ended = Nobody named here works with them now. New messages go to the duty desk, and the page tells them.

# Above a note from the last worker.
team-thread-note = Note from the worker before you. No family member sees it.

# Names the list of messages.
team-thread-list = Messages, oldest first

# Beside one's own messages.
team-thread-me = You

# Above the box.
team-thread-words = Your message

# The button.
team-thread-send = Send

# It was sent.
team-thread-sent = Sent.

# Who reads it.
# $names (String) - the parent and the workers, as a list
team-thread-sees = { $names }, and whoever covers

# Somebody named is not on the team any more.
team-thread-refused = Somebody named here is not on the team any more. Open the thread again.
