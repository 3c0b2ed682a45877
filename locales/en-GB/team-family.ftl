### The family page. Each adult stands apart; nothing here belongs to two adults together.

# Above the family's name.
team-family-above = Family

# No kind of plan has been chosen.
team-family-no-plan = No plan yet

# A link.
team-family-plan = Open the plan

# The heading of the part about adults.
team-family-adults = Adults, each on their own

# Under that heading.
team-family-adults-note = Each adult has a room of their own. Neither sees the other’s.

# There are none.
team-family-no-adults = No adult has been added yet.

# The heading of the part about children.
team-family-children = Children

# There are none.
team-family-no-children = No child has been added yet.

## How old a child is. No dates of birth are kept.

team-family-age-unborn = not born yet

team-family-age-baby = under 1

team-family-age-toddler = 1 to 4

team-family-age-child = 5 to 10

team-family-age-teenager = 11 to 15

team-family-age-older = 16 or 17

## An adult's card

# They cannot sign in.
team-family-account-none = Not invited

# They were invited and have not signed in.
team-family-account-invited = Invited

# They can sign in.
team-family-account-active = Can sign in

# Somebody could sign in; a worker has stopped it for now.
team-family-account-paused = Sign-in paused

# When the plan was last published to them.
# $day (String) - the day, written out
team-family-published = Plan published to them on { $day }

# It never was.
team-family-unpublished = No plan published to them yet

# A button: opens the adult's room. $name is heard only by screen readers elsewhere.
# $name (String) - the adult
team-family-open = Open { $name }’s room

# A link.
team-family-preview = What they will see

# A link.
team-family-type-in = Type in their words

# A link.
team-family-invite = Invite

# A link, when they were invited before.
team-family-invite-again = Invite again

# A link: sign-in name and sessions.
team-family-signing-in = Signing in

## The team

# The heading of the part about workers.
team-family-team = The team around this family

# With whom a worker is involved.
team-family-with-children = with the children

# With whom a worker is involved.
# $name (String) - the adult
team-family-with-adult = with { $name }

# Since when.
# $day (String) - the day, written out
team-family-since = since { $day }

# A worker is away.
# $day (String) - the last day away, written out
# $name (String) - who covers
team-family-away = Away until { $day }. { $name } covers.

# Beside the reader's own name.
team-family-you = You

# A link: hand over or end one's own involvement.
team-family-hand-over = Hand over or end

# No one is involved.
team-family-no-team = Nobody is involved yet.

# Why the parents see fewer names than this list.
team-family-team-note = Each adult is told only of workers with them or with the children.

## Promises

# The heading of the part about promises.
team-family-promises = What we promised

# There are none.
team-family-no-promises = The team and other services have promised nothing yet.

# A link to the plan, where promises are made.
team-family-promises-plan = Make a promise in the plan

# Who sees a promise.
# $names (String) - the adults, as a list
team-family-promise-to = { $names } can see this

# The service is late with it.
team-family-late = Late

# By when.
# $day (String) - the day, written out
team-family-by = by { $day }

# A button: opens the choice below.
team-family-promise-change = Say how it is going

# Above the choice.
team-family-promise-state = How is it going?

# Asked when it was changed or is no longer needed.
team-family-promise-because = What has changed? The parent reads this.

# It was kept.
team-family-promise-saved = Saved. They can see it now.

## Meetings

# The heading of the part about meetings.
team-family-meetings = Coming meetings

# There are none.
team-family-no-meetings = No meeting is set.

# A button.
team-family-meeting-set = Set a meeting

# A link.
team-family-meeting-change = Change or call off

# When and where for one adult.
# $name (String) - the adult
# $when (String) - day and time, written out
# $place (String) - where
team-family-meeting-for = { $name }: { $when }, { $place }

# Who of the team will be there.
# $names (String) - the workers, as a list
team-family-meeting-with = With { $names }

# A line under the page's heading for a worker who covers.
team-family-covering = You are here because you cover for a colleague.

# A line for a worker who is involved with one adult only.
team-family-elsewhere = You work with one adult here. Everything you see is for the team.
