### Setting a meeting. Each adult has a time and place of their own, so that nobody learns another's.

team-meeting-heading = Set a meeting

team-meeting-heading-change = Change or call off a meeting

# Under the heading.
team-meeting-below = Each adult is told only their own time and place.

# Above the choice.
team-meeting-kind = What kind of meeting?

# Above the choice of adults. Nobody is chosen to begin with.
team-meeting-who = Who is asked?

# Under it.
team-meeting-who-hint = Choose each person on purpose. Each has a time and place of their own.

# The heading of the part for one adult.
# $name (String) - the adult
team-meeting-for-adult = For { $name }

team-meeting-day = Which day?

team-meeting-time = What time?

team-meeting-time-hint = For example 2:30 pm or 14:30

team-meeting-place = Where, or how to join?

# Under it.
team-meeting-place-hint = Name a place they can get to, or how to ring in.

# Above the choice of workers.
team-meeting-workers = Who of the team will be there?

# The button.
team-meeting-save = Set the meeting

# The button that changes one.
team-meeting-save-change = Save the change

# The button that calls one off.
team-meeting-call-off = Call it off

# What calling off does.
team-meeting-call-off-note = Each adult asked is told on their own page.

# It was set.
team-meeting-saved = The meeting is set

# It was called off.
team-meeting-cancelled = The meeting is called off

# Under either.
team-meeting-saved-note = Each adult sees their own time and place on their page.

# A time that cannot be read.
team-meeting-time-wrong = Write a time like 2:30 pm or 14:30.

# A day that was not chosen.
team-meeting-day-wrong = Choose a day.

# Nobody is asked.
team-meeting-refused-nobody = Choose at least one adult.

# It starts in the past.
team-meeting-refused-past = That time has passed. Choose a later one.

# The kind is not known any more.
team-meeting-refused-kind = Choose what kind of meeting it is.

# Somebody named is not an adult of the family any more.
team-meeting-refused-adult = Somebody chosen is not an adult of this family any more. Open the page again.
