### My log: how it has been going. No streaks, no scores; a hard day is worth as much as a good one.

## How it went

entry-went-did-it = Did it

entry-went-partly = Partly

entry-went-not-today = Not today

entry-went-does-not-apply = Does not apply today

## The log

entry-log-heading = My log

entry-log-intro = How it has been going, in your words. Good days and hard days both belong here.

# Four words or fewer.
entry-log-write = Write in my log

entry-log-none = Your log is empty. Write something when you feel like it.

entry-log-no-goals = Your log is about your goals. Set a goal first, then you can write here.

# Shows the older part of a long log. Four words or fewer.
entry-log-older = Show older days

# Said aloud when older days are shown.
# $count (Number) - how many are shown now
# $of (Number) - how many there are
entry-log-shown = { $count } of { $of } days are shown.

# $goal (String) - what the goal is, in the parent's words
entry-about-goal = My goal: { $goal }

entry-helped = What helped

# Above the number with its words.
entry-now = Where I felt I was

entry-history = What I wrote before

# Taken back: only the writer sees it.
entry-state-taken-back = Taken back. Only you see this.

# Somebody on the team opened it.
entry-state-seen = Read by your team

# Four words or fewer.
entry-button-change = Change this

# Four words or fewer.
entry-button-take-back = Take it back

# What the buttons are about, for people who hear them.
# $day (String) - the day the entry is about
entry-button-about = what you wrote about { $day }

## Writing

entry-write-heading = How did it go?

entry-edit-heading = Change what you wrote

# Truthful: changing it does not unread it.
entry-edit-seen = Someone on your team has already read this. They can see that you changed it.

entry-write-goal = Which goal is it about?

entry-write-day = Which day?

entry-write-today = Today

entry-write-yesterday = Yesterday

entry-write-went = How did it go?

entry-write-words = What happened?

entry-write-words-hint = As much or as little as you like.

entry-write-helped = What helped?

entry-write-helped-hint = A person, a place, something you did or said to yourself.

# Opens the 0 to 10 question.
entry-write-now-open = Say where you are with this, from 0 to 10

entry-write-now = Where are you with this now?

# Four words or fewer.
entry-write-save = Save in my log

# Said after saving.
entry-write-saved = Saved in your log.

# The day has not come yet.
entry-problem-future = Choose today or an earlier day.

# It was changed or taken back on another phone.
entry-problem-changed = This was changed on another phone. Copy your words, go back and look at it again.

## What happens when this is shared. Honest: before words are sent.

# Opens the explanation.
entry-share-open = What happens if I share a hard day?

entry-share-who = The people you choose read it at work. Most often they write back or talk with you.

entry-share-normal = Slips and hard days are normal. They do not by themselves change your plan.

entry-share-act = They may have to act if a child or you may be seriously harmed. One example is when nobody is well enough to look after the children. Another is when your own life is in danger.

## Taking back

entry-take-back-heading = Take this back?

entry-take-back-note = Your team will not see it any more. You still will.

entry-take-back-seen = Someone on your team has already read it. Taking it back does not change that.

# Four words or fewer.
entry-take-back-yes = Yes, take it back

# Four words or fewer.
entry-take-back-no = No, leave it

entry-taken-back-unseen = Taken back. Nobody on your team had opened it.

# $day (String) - when somebody had first opened it
entry-taken-back-seen = Taken back. Someone on your team had already read it on { $day }.
