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

## Words a family reads: gentle hints for whoever writes them. Never a block.

# Opens nothing; stands above the hints.
team-hint-heading = Before you send: easier to read

# A word that parents find cold or hard, and what to say instead.
# $wrote (String) - the word as it was written
# $instead (String) - what to say instead
team-hint-word = Instead of “{ $wrote }” you could say: { $instead }.

# A long sentence.
# $first (String) - its first words
# $count (Number) - how many words it has
team-hint-long = The sentence that begins “{ $first }” has { $count } words. Two short ones read better.

# Letters that stand for words.
# $wrote (String) - the letters
team-hint-letters = Write “{ $wrote }” out in full.

# Something that looks like where somebody lives or can be rung.
# $wrote (String) - what was written
team-hint-place = “{ $wrote }” looks like an address or a phone number. Could it tell somebody where another person is?

# What to say instead of contact.
team-instead-contact = family time, or seeing (name)

# What to say instead of a hard word for not taking part.
team-instead-engage = we have not found what works yet

# What to say instead of working with services.
team-instead-engaging = meet, talk to, use

# What to say instead of failing to come.
team-instead-attend = you were not there on (day)

# What to say instead of failure to protect.
team-instead-protect = who caused harm, and what they did

# What to say instead of challenging behaviour.
team-instead-behaviour = finding it hard to cope

# What to say instead of placement.
team-instead-placement = home, with (name)

# What to say instead of siblings.
team-instead-siblings = brothers and sisters

# What to say instead of substance misuse.
team-instead-substances = drinking, or using drugs

# What to say instead of perpetrator.
team-instead-perpetrator = the person who hurt you

# What to say instead of escalate or threshold.
team-instead-escalate = what will happen next

# What to say instead of core group.
team-instead-core-group = the people helping with your plan

# What to say instead of conference.
team-instead-conference = the big meeting about the plan

# What to say instead of outcome or intervention.
team-instead-outcome = what changes, or the help

# What to say instead of case or service user.
team-instead-case = family, or your name

# What to say instead of disclosure.
team-instead-disclosure = what you told us

# What to say instead of dysfunctional, chaotic or manipulative.
team-instead-chaotic = what happened

## A worry about safety: on every goal, entry and message

# Leads to a page to say why. Always there, never pressing.
team-concern-link = I am worried about someone’s safety

# Said to people who hear the link without seeing what it stands beside.
team-concern-link-about = because of these words
