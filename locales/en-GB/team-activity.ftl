### One adult's activities as a worker may see them: what was offered, what was shared, and offering another.

team-activity-heading = Activities

# $name (String) - the adult
team-activity-below = What { $name } shares with you, in their own words. Reading it here is told to them.

# A link in the row at the top of an adult's page.
team-activity-link = Activities

## What was shared

team-activity-shared = Shared with you

team-activity-shared-none = No answers are shared with you.

# $name (String) - the adult; they want to do the activity with somebody.
team-activity-together = { $name } would like to do this with a worker.

# $day (String) - when the answers were last changed
team-activity-changed = Last changed on { $day }

## What was offered

team-activity-offered = Offered, not shared

# Whether it was begun, done or left is theirs to say.
team-activity-offered-note = What they do with these is theirs. It shows here only if they share it.

team-activity-offered-none = Nothing else is offered.

# $day (String) - when it was offered
team-activity-offered-on = Offered on { $day }

## Offering another

team-activity-offer = Offer an activity

team-activity-which = Which one?

team-activity-which-hint = They can leave it without saying why.

team-activity-why = Why might it help?

team-activity-why-hint = One sentence to them, if you like. Start from something they said.

team-activity-save = Offer it

team-activity-saved = Offered.

# $name (String) - the adult
team-activity-sees = { $name } and the team

# $name (String) - the adult
team-activity-sees-not = anyone else in the family. What { $name } answers is shown only to whom they choose.

team-activity-refused = This activity cannot be offered any more. Load the page again.

## The tools, as a heading above them in the list

team-activity-tools = To think things through
