### Activities: sheets of questions a parent can answer in their own words. Nothing in them is a test.

# The heading of the screen with everything there is to think about or try.
activity-list-heading = Activities

activity-list-intro = Things to think about or try, on your own or with a worker. None of them is a test. Leave any you do not like.

# Heading above the activities somebody has begun, done or been offered.
activity-list-yours = Yours

# Heading above the sheets that help somebody find their own reasons.
activity-list-tools = To think things through

# A worker offered it; nothing was done with it yet.
activity-state-assigned = Offered to you

activity-state-started = Begun

activity-state-done = Done

# They put it aside, but what they wrote is still there.
activity-state-left = Put aside

# $name (String) - the worker who offered it
activity-offered-by = { $name } thought this might help you.

# Somebody the parent is not told of by name offered it.
activity-offered-team = Someone on your team thought this might help you.

# Button: opens the questions.
activity-answer = Answer

# Button: opens the questions with what was answered.
activity-change = Change my answers

# Button: puts the activity aside.
activity-leave = Not for me

# Beside the button that puts it aside.
activity-leave-note = You do not have to say why. Nobody is told.

# Said after it was put aside.
activity-left = Put aside. You can come back to it any time.

# Button with which a parent says it themselves; it opens the sheet that weighs things up.
activity-decided = I have decided

# Why that sheet is not open yet.
activity-decided-note = This sheet is for when you have decided on a change. A worker can also open it for you.

# Under every number: one step up, not all the way to 10.
activity-up-one = What would help you move up by one?

# What 0 means. It must fit “how important”, “how sure” and “how ready”.
activity-ruler-low = Not at all

# What 10 means. It must fit the same three.
activity-ruler-high = Very

# Nothing is lower than 0, so somebody at 0 needs another question.
activity-ruler-hint = If it is 0, say what it is like for you now.

# A choice below the questions.
activity-together = I would like to do this with a worker

# Asks how somebody wants to do it; one choice follows.
activity-how = On your own or together?

# The heading of the screen with the questions, and with what was answered before.
activity-answer-heading = My answers

# Above the questions, below the name of the activity.
activity-any = Answer as many as you like.

# Button: keeps the answers.
activity-keep = Keep my answers

# Said after the answers were kept.
activity-kept = Your answers are kept.

# $day (String) - when somebody on the team first opened the answers
activity-seen = Someone on your team read this on { $day }.

# Nothing was answered.
activity-problem-empty = Answer at least one question, or go back.

# $max (Number) - how many cards at most
activity-problem-cards = Choose { $max } or fewer.

# Their words are still in the boxes.
activity-problem-changed = This was changed on another phone, or is not offered any more. Copy your words, go back and look again.
