### Group case supervision of one family: what lies on the table, what the team decided, the message back to each adult, and
### the text for a worker's own chapter in the council's case system.

# The model's own word for the monthly meeting of all workers of a family.
team-cycle-heading = Group case supervision

team-cycle-below = What each parent says comes first. Then how we see it together, and what each adult hears back.

# A link on the page of a family.
team-cycle-link = Group case supervision

# $day (String) - when the team last met about this family
team-cycle-last = Last time: { $day }.

team-cycle-first = This is the first one here.

# $day (String) - when the team met this month
team-cycle-held = Held on { $day }.

team-cycle-open = Not held yet this month.

## Who is there

team-cycle-present = Who else is there?

team-cycle-present-hint = Only what everyone ticked may read lies below.

team-cycle-present-none = Nobody else works with this family.

## What lies on the table

# $name (String) - the adult
team-cycle-adult = { $name }, in their own words

# $kind (String) - what kind of meeting
# $when (String) - day and time
team-cycle-meeting = Next for them: { $kind }, { $when }.

team-cycle-meeting-none = No meeting is set for them.

# $day (String) - when the plan was last published to them
team-cycle-published = Plan last published to them on { $day }.

team-cycle-published-none = No plan is published to them yet.

team-cycle-goals = Goals

team-cycle-goals-none = No goals lie on the table.

# Above the entries in the log about a goal.
team-cycle-entries = Since last time

# Opens the entries that are further back.
# $count (Number) - how many there are
team-cycle-entries-more = { $count ->
    [one] One more entry
   *[other] { $count } more entries
}

# $day (String) - the day of an entry in the log
# $went (String) - how it went, in words
team-cycle-entry = { $day }: { $went }

# Answers to the sheets for before and after a meeting.
team-cycle-for-meetings = For meetings, in their words

team-cycle-reasons = Reasons, in their words

team-cycle-points = What they see differently

# Under a point of the plan: what they answered.
# $stance (String) - for example “I disagree”
# $day (String) - when
team-cycle-stance = { $stance }, { $day }

team-cycle-waiting = Messages nobody has opened

team-cycle-promises = Promises

team-cycle-promises-none = No promise is open.

## Lines for the meeting

team-cycle-lines = From each worker

team-cycle-lines-none = Nobody has added a line yet.

team-cycle-line = My line for the meeting

team-cycle-line-hint = One or two sentences. No addresses, disclosures or safety plans: those stay in your case system.

team-cycle-line-save = Keep my line

team-cycle-line-saved = Kept.

# Who will see a line, and what was decided.
team-cycle-team-sees = The workers of this family and the manager

## What the team saw and decided

team-cycle-review = What we saw and decided

team-cycle-review-none = Nothing is recorded yet. The plan's holder or the manager records it.

# Above what was decided the month before.
# $day (String) - when
team-cycle-before = Last time, { $day }

# $names (String) - who was there
team-cycle-there = There: { $names }

team-cycle-view = How do we see it together?

team-cycle-view-hint = Begin with what goes well.

team-cycle-decision = What did we decide?

team-cycle-decision-hint = The next step for this family, and what it depends on.

team-cycle-steps = Who does what next

team-cycle-steps-note = One for each person there. Leave empty what nobody does. What a parent should see belongs into a promise.

# $name (String) - the worker
team-cycle-step = What will { $name } do?

# $name (String) - the worker
team-cycle-step-by = By when will { $name } do it?

# $name (String) - the worker
# $what (String) - what they will do
# $day (String) - by when
team-cycle-step-line = { $name }: { $what } By { $day }.

team-cycle-day = When did we meet?

team-cycle-record = Record it

team-cycle-recorded = Recorded.

# Opens what was recorded, to change it.
team-cycle-put-right = Put something right

## The message back

team-cycle-backs = A message back to each adult

team-cycle-backs-note = Each is sent as soon as it is written. The month is over when everyone has one.

team-cycle-backs-later = They can be written once the team has met.

# $name (String) - the adult
team-cycle-back = To { $name }

# $by (String) - the worker who wrote it
# $day (String) - when
team-cycle-back-by = { $by }, { $day }

# $name (String) - the adult
team-cycle-back-none = { $name } has no message back yet. Somebody who works with them or with the children can write it.

team-cycle-back-topic = What is it about?

team-cycle-back-topic-hint = They see this in their list of messages.

# What is filled in at first.
team-cycle-back-topic-first = From your team

team-cycle-back-noticed = What have we noticed?

team-cycle-back-noticed-hint = Something they did, by name. Begin with that.

team-cycle-back-will = What will we do?

team-cycle-back-will-hint = We, not they. Say by when.

team-cycle-back-ask = What would we like to ask?

team-cycle-back-ask-hint = One open question. They can answer it or leave it.

# $name (String) - the adult
team-cycle-back-send = Send it to { $name }

# $name (String) - the adult
team-cycle-back-sent = Sent to { $name }.

# $name (String) - the adult
team-cycle-back-sees = { $name }, and the workers of this family

team-cycle-back-sees-not = anyone else in the family

## The end of the month

team-cycle-close = Close this month

team-cycle-close-note = No parent sees that a month begins or ends. They see only what you write to them.

team-cycle-closed = Closed. The next month has begun.

## What can go wrong

team-cycle-refused-not-held = Record what you saw and decided first.

team-cycle-refused-closed = This month is closed. Load the page again.

# $names (String) - the adults who have no message back
team-cycle-refused-waiting = Write back to { $names } first.

team-cycle-refused-written = Somebody has written to them already. Load the page again to read it. More can be said in messages.

team-cycle-refused-future = That day has not come yet.

team-cycle-refused-nobody = Say who was there.

team-cycle-refused-steps = Write down at most 12 next steps.

team-cycle-refused-stranger = Somebody named here does not work with this family any more.

team-cycle-refused-stale = Somebody else recorded something meanwhile. Copy your words and load the page again.

## The text for a worker's own chapter

team-cycle-chapter = Text for my chapter

team-cycle-chapter-note = Plain text for your chapter in the council's case system. Only what you may read, quoted, in 300 words or fewer.

team-cycle-chapter-write = Write the text

team-cycle-chapter-label = The text

team-cycle-chapter-hint = Read it before you use it.

team-cycle-chapter-copy = Copy the text

team-cycle-chapter-copied = Copied.

team-cycle-chapter-copied-not = Your browser did not copy it. Select the text and copy it yourself.

# The first line of the text.
# $label (String) - what workers call the family
team-cycle-chapter-top = { $label }: summary of the month

# $day (String) - the first day it tells of
team-cycle-chapter-since = Since { $day }.

# $name (String) - the adult
team-cycle-chapter-adult = { $name }

# A goal in the text.
# $state (String) - where it stands
# $words (String) - the parent's words
team-cycle-chapter-goal = Goal ({ $state }): “{ $words }”

# $mark (Number) - 0 to 10
# $words (String) - why not lower, in their words
team-cycle-chapter-now = Now { $mark } of 10: “{ $words }”

# An entry in the log.
# $day (String) - the day
# $went (String) - how it went
team-cycle-chapter-entry = { $day }, { $went }

# The same with words.
# $day (String) - the day
# $went (String) - how it went
# $words (String) - the parent's words
team-cycle-chapter-entry-said = { $day }, { $went }: “{ $words }”

# $asked (String) - the question
# $words (String) - the parent's words
team-cycle-chapter-answer = { $asked } “{ $words }”

# A point of the plan and what they say to it.
# $point (String) - the point
# $stance (String) - what they say to it
team-cycle-chapter-point = Plan: { $point } ({ $stance })

# The same with words.
# $point (String) - the point
# $stance (String) - what they say to it
# $words (String) - their words
team-cycle-chapter-point-said = Plan: { $point } ({ $stance }: “{ $words }”)

# $owner (String) - whose promise
# $what (String) - what
# $state (String) - how it is going
team-cycle-chapter-promise = Promise, { $owner }: { $what } ({ $state })

# $count (Number) - how many lines did not fit
team-cycle-chapter-more = { $count ->
    [one] One more item is in Alongside.
   *[other] { $count } more items are in Alongside.
}
