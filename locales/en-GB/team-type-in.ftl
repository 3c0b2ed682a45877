### Typing in a parent's words with them, for a parent without a phone.

# The heading.
# $name (String) - the parent
team-type-in-heading = Type in { $name }’s words

# Under the heading.
# $name (String) - the parent
team-type-in-below = These stay { $name }’s words. Write what they say as they say it. Read it back before you save.

# Above the choice.
team-type-in-what = What are you typing in?

team-type-in-goal = A goal

team-type-in-entry = An entry for the log

# Who will see it.
# $name (String) - the parent
team-type-in-sees = { $name } and workers involved with the family

## A goal

team-type-in-area = What is it about?

team-type-in-different = What would they like to be different?

# Under it.
team-type-in-different-hint = In their words, for example “I want calmer mornings”.

team-type-in-matters = Why does it matter to them?

team-type-in-strengths = Strengths they bring

# Under it.
# $max (Number) - how many can be chosen
team-type-in-strengths-hint = Up to { $max }. They choose.

# Too many strengths.
# $max (Number) - how many can be chosen
team-type-in-strengths-many = Choose up to { $max }.

team-type-in-own-strengths = Other strengths, in their words

team-type-in-step = A first small step

team-type-in-step-by = By when?

# No day.
team-type-in-no-day = No day yet

team-type-in-who-helps = Who can help?

team-type-in-now = Where are they now?

# The low end.
team-type-in-low = Not there at all

# The high end.
team-type-in-high = All the way there

team-type-in-why = Why that, and not lower?

# A number without words.
team-type-in-why-blank = A number needs words. Ask why that and not lower.

# Words without a number.
team-type-in-mark-blank = Choose a number to go with these words, or clear the words.

## An entry

team-type-in-which-goal = Which goal is it about?

# There are none.
team-type-in-no-goals = They have no active goal you can see. Type in a goal first.

team-type-in-day = Which day?

team-type-in-went = How did it go?

team-type-in-words = In their words

team-type-in-helped = What helped?

## Checking

team-type-in-checked = I read it back to them, and they said it is right

# Said when the box above is not ticked.
team-type-in-unchecked = Read it back to them first, then tick this.

# The button.
team-type-in-save = Save their words

# A goal was kept.
# $name (String) - the parent
team-type-in-goal-saved = { $name }’s goal is saved

# An entry was kept.
# $name (String) - the parent
team-type-in-entry-saved = { $name }’s entry is saved

# Under either.
team-type-in-saved-note = It says that you typed it and that you checked it with them.

# Three goals are active.
team-type-in-saved-later = Three goals are active, so this one is saved for later.

# Another one.
team-type-in-more = Type in more

# The day has not come.
team-type-in-refused-future = That day has not come yet.

# It was changed meanwhile.
team-type-in-refused-changed = This was changed on another screen. Open the room and look at it.

# The plan point is not theirs.
team-type-in-refused-point = That point is not in their plan any more.
