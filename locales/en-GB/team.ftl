### The app for workers: its frame, and what many of its screens share. Plain and calm; workers are busy people.

## The frame

# In the strip across the top.
team-frame-name = Family team

# The first of the main screens.
team-tab-today = Today

# The main screen about being away.
team-tab-cover = Time away

# The manager's main screen.
team-tab-manage = Team

# Ends the session in this browser.
team-frame-sign-out = Sign out

# Shown when nobody is signed in.
team-ended-heading = You are signed out

# What to do about it.
team-ended-note = Sign in again to go on. What you were writing is kept at your desk.

# Shown when words were typed that could not be kept.
team-ended-lost = We could not keep your last words. Check what is there when you sign in.

# Leads to the page for signing in.
team-ended-button = Sign in

# The heading when an address leads nowhere.
team-nowhere-heading = There is nothing here

# Leads to Today.
team-nowhere-button = Go to Today

# Said at the top while the page may be out of date.
team-frame-old = You are not connected. What you see may be out of date.

## Titles on the browser's tab. They stay in its history, so they name nobody.

# Something that was sent has to be put right. Heard first.
# $title (String) - the title otherwise
team-title-problem = Error: { $title }

team-title-today = Today

team-title-family = Family

team-title-adult = Adult

team-title-activities = Activities

team-title-requests = Asked for

team-title-goal = Goal

team-title-thread = Messages

team-title-cycle = Supervision

team-title-plan = Plan

team-title-preview = What they will see

team-title-type-in = Type in words

team-title-invite = Invitation

team-title-raise-concern = Safety

team-title-concern = Safety

team-title-hand-over = Hand over

team-title-meeting = Meeting

team-title-cover = Time away

team-title-team = Team

## Who will see what is written. These are promises: keep them plain and exact.

# Before the people who will see it.
team-sees-will = Will see this:

# Before the people who will not.
team-sees-not = Will not see this:

# Nobody has been chosen yet.
team-sees-nobody-yet = nobody yet

# Other adults of the family, when there are none besides the reader of these words.
team-sees-children = the children

# Everyone of the family but one adult.
# $name (String) - the adult who will see it
team-sees-others = anyone else in { $name }’s family

# Nobody of the family.
team-sees-no-family = anyone in the family

# The workers who are involved with this family.
team-sees-workers = workers involved with this family

# An adult and workers.
# $name (String) - the adult
team-sees-adult-and-workers = { $name }, and workers who can see what it answers

## A worry about safety: on every goal, entry and message

# Leads to a page to say why. Always there, never pressing.
team-concern-link = I am worried about someone’s safety

# Said to people who hear the link without seeing what it stands beside.
team-concern-link-about = because of these words
