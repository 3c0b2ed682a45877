### One adult's room, as far as each thing's audience lets a worker see it.

# Above the adult's name.
team-adult-above = Adult of the family

# Under the heading: what this page is.
# $name (String) - the adult
team-adult-below = This is what { $name } shares with you. There may be more that is theirs alone.

# A link in the row at the top.
team-adult-preview = What they will see

# A link in the row at the top.
team-adult-type-in = Type in their words

# A link in the row at the top.
team-adult-family = Family page

## Goals

team-adult-goals = Goals

# There are none to see.
team-adult-no-goals = No goal is shared with you.

# How many entries the log has for this goal that the reader may see.
# $count (Number) - how many
team-adult-entries =
    { $count ->
        [0] No entries yet
        [one] { $count } entry
       *[other] { $count } entries
    }

# Nobody has answered the goal.
# $day (String) - the day by which it is answered, written out
team-adult-answer-by = First answer by { $day }

# The goal was answered.
team-adult-answered = Answered

## The plan

# The heading of the part about the plan.
# $name (String) - the adult
team-adult-plan = The plan, and what { $name } says

# Nothing is published to them.
team-adult-no-plan = Nothing is published to them yet.

# Above the parent's own answer.
# $name (String) - the adult
team-adult-side = { $name }’s answer

# They have not answered.
team-adult-no-answer = No answer yet.

# What they said before.
team-adult-answer-before = Earlier answers

## Messages and promises

team-adult-threads = Messages

# There are none.
team-adult-no-threads = No messages that name you.

# How many are unread.
# $count (Number) - how many
team-adult-unread =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }

# The thread's last worker has left.
team-adult-thread-ended = Nobody named is here now

# With whom a thread is.
# $names (String) - the workers, as a list
team-adult-thread-with = with { $names }

# The heading of the part about their own promises.
# $name (String) - the adult
team-adult-promises = What { $name } said they would do

# There are none.
team-adult-no-promises = Nothing agreed yet.
