### My month: the first screen. Somebody may look over the reader's shoulder, so it holds no worry and no one's words.

month-heading = My month

# The fixed name above the screen: today's date.
# $day (String) - today, already written out
month-today = Today is { $day }

## What is new

month-new-heading = New for you

month-new-none = Nothing new just now.

# The words themselves are on the next screen.
# $name (String) - the worker
month-new-reply = { $name } wrote back to you

# The same, from someone the reader is not told of by name.
month-new-reply-team = Someone on your team wrote back to you

# $name (String) - the worker
month-new-message = A message from { $name }

month-new-plan = Your plan has changed

# A worker offered one. It never says which.
month-new-activity = An activity is waiting for you

# Somebody answered what they asked the team for. It never says what.
month-new-request = Someone on your team answered you

# The link to the plan, where nothing is new.
month-new-open-plan = Read my plan

## The next meeting

month-meeting-heading = Next meeting

month-meeting-none = No meeting is planned just now.

month-meeting-when = When

month-meeting-where = Where

month-meeting-who = Who will be there

month-meeting-why = What it is for

# Under the names of the people who will be there.
month-meeting-bring = You can bring someone with you. Tell your team if you need an interpreter.

# Link below the meeting: opens a sheet for what they want to bring to it.
month-meeting-prepare = Get ready for this meeting

## What everybody promised

month-promises-heading = What we each said we would do

month-promises-mine = Me

month-promises-theirs = My team

month-promises-mine-none = Nothing for you to do this month.

month-promises-theirs-none = Your team has nothing open this month.

## Help

month-help-heading = Need to talk?

month-help-more = More people to talk to
