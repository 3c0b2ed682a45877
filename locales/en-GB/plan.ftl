### My plan, as it was published to one parent. Honest about worries, never blaming. “We” is the team.

plan-heading = My plan

# $day (String) - the day, already written out
plan-published = Your team last changed this plan on { $day }.

# Before there is a plan.
plan-none-title = Your plan is not here yet

plan-none-note = Your team is still writing it. They will talk it through with you before you read it here.

# Shown first, when a manager recorded why a worry could not be talked through.
plan-apology-title = We have not been able to talk about this with you yet

plan-apology-note = Some of what you read here may be new to you. We are sorry about that.

# $number (String) - the team's number
plan-apology-ring = Please ring your team on { $number }, or send a message, so that we can talk.

# Parents have to be told this.
plan-court-note = This plan can be shown in a court. What you say about it is shown beside it.

## What is new

plan-changed-heading = What changed since you last looked

# $count (Number) - how many points
# $day (String) - when they last looked
plan-changed-count =
    { $count ->
        [one] 1 part is new or has changed since { $day }.
       *[other] { $count } parts are new or have changed since { $day }.
    }

# A link to a part that changed.
# $child (String) - the child's name
# $part (String) - one of the five headings below
plan-changed-link = { $child }: { $part }

## The five parts, for each child

plan-kind-going-well = What is going well

plan-kind-worry = What we are worried about

plan-kind-needs-to-change = What needs to change

plan-kind-life-will-look = What life will look like when the plan ends

plan-kind-what-happens-if = What happens if things stay the same

# Above what was seen or heard.
plan-point-because = What we saw or heard

## How a worry was talked through. “You” is the reader.

# $name (String) - the worker
# $day (String) - the day, already written out
plan-talk-in-person = { $name } talked with you about this on { $day }, face to face.

# $name (String) - the worker
# $day (String) - the day, already written out
plan-talk-phone = { $name } talked with you about this on { $day }, on the phone.

# $name (String) - the worker
# $day (String) - the day, already written out
plan-talk-video = { $name } talked with you about this on { $day }, on a video call.

# $name (String) - the worker
# $day (String) - the day, already written out
plan-talk-interpreter = { $name } talked with you about this on { $day }, with an interpreter.

# In place of the worker's name at the start of the four above.
plan-talk-team = Your team

## The parent's own side

plan-mine-title = My side

plan-mine-none = You have not said anything about this yet.

# Four words or fewer.
plan-mine-say = Say what I think

# Four words or fewer.
plan-mine-change = Change my answer

# $day (String) - the day, already written out
plan-mine-when = You said this on { $day }.

plan-mine-history = What I said before

plan-stance-agree = I agree

plan-stance-agree-in-part = I agree with some of it

plan-stance-disagree = I do not agree

plan-stance-need-to-talk = I need to talk about this

## Saying what one thinks

plan-respond-heading = What do you think about this?

plan-respond-words = Would you like to say more?

plan-respond-hint = Your words stay beside this part of the plan. You can change them at any time.

plan-respond-seen = Everyone who can see this part of the plan can see your words.

## Promises at the end of the plan

plan-promises-heading = Who does what

## Who can see it

# The reader, at the start of a list of names.
plan-seen-you = You
