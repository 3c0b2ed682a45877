### Being away, and leaving a family: parents are told, nobody is left waiting.

## Cover

team-away-heading = Time away

# Under the heading.
team-away-below = While you are away, one colleague answers for you. Parents read who it is and until when.

# Cover that is set.
# $name (String) - who covers
# $from (String) - first day, written out
# $to (String) - last day, written out
team-away-set = { $name } covers for you from { $from } to { $to }.

# None is set.
team-away-none = No time away is set.

# Above the choice.
team-away-by = Who covers?

team-away-from = First day away

team-away-to = Last day away

# Who learns of it.
team-away-sees = every parent you work with, and your team

# What they do not learn.
team-away-sees-not = other families. Nobody is told why you are away.

# The button.
team-away-save = Set cover

# It was set.
team-away-saved = Cover is set. Parents can see who answers.

# The last day is before the first.
team-away-refused-days = The last day is before the first. Change one of them.

# A worker cannot cover for themselves.
team-away-refused-same = Choose a colleague, not yourself.

# The colleague is of another team.
team-away-refused-team = Choose somebody of your own team.

# There are no colleagues.
team-away-no-colleagues = There is nobody else in your team yet. Ask your manager.

## Handing over

team-away-over-heading = Hand over or end

# The involvement.
# $name (String) - the worker
team-away-over-children = { $name }, with the children

# The involvement.
# $name (String) - the worker
# $person (String) - the adult
team-away-over-adult = { $name }, with { $person }

# Under the heading.
team-away-over-below = Open messages move to whoever takes over. Unread ones stay unread, so none is lost.

# Above the choice.
team-away-over-to = Who takes over?

# Above the first box.
team-away-over-goodbye = Your goodbye

# Under it.
team-away-over-goodbye-hint = What you valued, who comes next, and when they will say hello.

# Above the second box.
team-away-over-note = A note for the next worker

# Under it.
team-away-over-note-hint = What has been promised, what helps, what to do first.

# Who reads the goodbye of a worker with the children.
team-away-over-goodbye-all = each adult of the family, in their own room

# Who does not read the goodbye to one adult.
# $name (String) - the adult
team-away-over-goodbye-not = anyone but { $name }

# Who does not read the goodbye to all.
team-away-over-goodbye-none = the children

# Who reads the note.
team-away-over-note-sees = the next worker only

# The button.
team-away-over-send = Hand over

# It was handed over.
team-away-over-done = Handed over

# Under the line above.
team-away-over-done-note = The goodbye is on their page now. The next worker has your note and the open messages.

# Ends without anybody taking over.
team-away-over-end-heading = End without handing over

team-away-over-end-note = Only if the work is finished. Open messages go to the duty desk, and parents are told.

# The button.
team-away-over-end = End my part today

# Asks again before ending.
team-away-over-end-sure = I have said goodbye in person

# Said when the box above is not ticked.
team-away-over-end-unsure = Tick this once you have said goodbye.

# It was ended.
team-away-over-ended = Your part has ended

# Under the line above.
team-away-over-ended-note = You will not see this family from tomorrow.

# It had ended already.
team-away-over-refused-ended = This has ended already.

# The next worker is of another team.
team-away-over-refused-team = Choose somebody of this team.

# The next worker is the same.
team-away-over-refused-same = Choose a colleague, not the same worker.

# The last one with the children cannot leave.
team-away-over-refused-last = Nobody else is with the children. Somebody has to take over.
