### A parent's goal as a worker reads it, and writing back. Nobody can reject or rewrite a goal.

# Above the goal.
# $name (String) - the parent
team-goal-above = { $name }’s goal

# Who set it and when.
# $day (String) - the day, written out
team-goal-set-on = Set on { $day }

# A worker typed it in.
# $by (String) - who typed
# $day (String) - when it was checked with the parent, written out
team-goal-typed-in = Typed in by { $by }, checked with them on { $day }

# A worker typed it in whose name is not known any more.
# $day (String) - when it was checked with the parent, written out
team-goal-typed-in-unnamed = Typed in by a worker, checked with them on { $day }

# Who can see it: one worker.
# $name (String) - the parent
# $worker (String) - the worker
team-goal-seen-by-worker = { $name } and { $worker }

# Who can see it: all workers of the family.
# $name (String) - the parent
team-goal-seen-by-team = { $name } and their team

# Before the parent's reasons.
team-goal-matters = Why it matters

# Before the parent's strengths.
team-goal-strengths = Strengths

# Before the first step.
team-goal-first-step = A first small step

# Before who can help.
team-goal-who-helps = Who can help

# Before the number and its words.
team-goal-now = Where they are now

# A number, before the words that explain it.
# $mark (Number) - from 0 to 10
team-goal-mark = { $mark } out of 10, and not lower because:

# Before the plan point the goal belongs to.
team-goal-point = It goes with this point of the plan

# The list of entries.
team-goal-log = The log

# There is none.
team-goal-no-log = No entries yet that you can see.

# What helped, in the parent's words.
team-goal-helped = What helped

# Earlier texts of a goal or an entry.
team-goal-earlier = What it said before

# Until when it said so.
# $day (String) - the day, written out
team-goal-until = Until { $day }

# What workers wrote back.
team-goal-replies = What the team wrote back

# A button below a goal or an entry.
team-goal-write-back = Write back

# What the button belongs to, for people who hear it.
# $what (String) - the goal, or the day of the entry
team-goal-write-back-about = to: { $what }

# The parent has not opened the reply.
team-goal-reply-new = Not opened yet

## Writing back

team-goal-reply-heading = Write back

# Above the words being answered.
# $name (String) - the parent
team-goal-reply-to = { $name } wrote

# A choice.
team-goal-reply-kind = How do you want to answer?

# Under the choice.
team-goal-reply-kind-hint = Nobody can turn a goal down. If it is not safe, choose “Let’s talk”, and raise your worry.

team-goal-kind-affirm = Say what I notice

team-goal-kind-affirm-hint = Something they did or a strength they showed, named exactly.

team-goal-kind-ask = Ask an open question

team-goal-kind-ask-hint = One that starts with what or how, and has no right answer.

team-goal-kind-offer = Offer help

team-goal-kind-offer-hint = What you will do, and by when. They choose.

team-goal-kind-link = Link it to the plan

team-goal-kind-link-hint = Show how it goes with a point of their plan.

team-goal-kind-talk = Let’s talk

team-goal-kind-talk-hint = When words on a screen are not enough.

# Above the box.
team-goal-reply-words = Your words

# Above the choice of a point.
team-goal-reply-point = Which point of their plan?

# None is published to them.
team-goal-reply-no-points = No plan is published to them yet. Choose another way to answer.

# The button.
team-goal-reply-send = Send

# Closes the form. The draft stays.
team-goal-reply-close = Close, keep draft

# It was sent.
# $name (String) - the parent
team-goal-reply-sent = Sent. { $name } can read it now.

# The linked point is not theirs any more.
team-goal-refused-point = That point is not in their plan any more. Choose another.

# It was taken back meanwhile.
team-goal-refused-taken-back = They have taken this back. Your words were not sent.

## The four skills of motivational interviewing, as gentle prompts

team-goal-skills = Four ways to begin

team-goal-skill-open = Ask openly

# An example of how to begin.
team-goal-skill-open-start = “What would be a bit better if…?”

team-goal-skill-affirm = Notice strengths

# An example of how to begin.
team-goal-skill-affirm-start = “You kept going when… That takes…”

team-goal-skill-reflect = Say back what you heard

# An example of how to begin.
team-goal-skill-reflect-start = “It sounds as if mornings are…, and you want…”

team-goal-skill-sum = Draw it together

# An example of how to begin.
team-goal-skill-sum-start = “So far you have… and next you want to…”
