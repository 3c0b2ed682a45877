### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = Ask for something

request-intro = You can always ask. Asking never counts against you.

# Heading above what somebody has asked for.
request-mine = What you asked for

# Heading above the form.
request-ask = Ask

request-what = What would you like?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = Someone on my side (an advocate)

request-kind-interpreter = An interpreter

request-kind-explain = Something explained, read aloud or translated

request-kind-share = To share something with someone

request-kind-correction = Something written about me put right

request-kind-records = To see what is written about me

request-kind-change-worker = Another worker

request-kind-complaint = To make a complaint

## A few words more about each

request-hint-advocate = They help you say what you want to say.

request-hint-interpreter = Not someone from your family. It costs you nothing.

request-hint-explain = Tell us which words or which paper.

request-hint-share = Say what, and with whom. Nothing is passed on. Your worker talks with you first.

request-hint-correction = Tell us what is wrong. We will say if it was changed and, if not, why. Your own view can stand beside your plan too.

request-hint-records = You may ask for your records at any time.

request-hint-change-worker = You do not have to say why.

request-hint-complaint = The team's manager reads and answers it. Your worker does not see it. If it is about the manager, see “How to complain” on our public pages.

## The form

request-words = Anything we should know?

request-words-hint = You can leave this empty.

# Who reads it, beside the box.
request-read = Your workers and their manager read this.

# The three kinds only the manager sees.
request-read-manager = Only the manager reads it if you choose to see what is written about you, another worker, or a complaint.

# The button.
request-send = Send

# Said when it was sent.
request-sent = Sent. You will see the answer here.

# Said when they asked to share something: always the same, whatever the team knows.
request-sent-share = Sent. Your worker will talk to you about it.

# Link beside something they wrote. It leads to the form above.
request-share = Ask to share this with someone

## What came of it

request-state-asked = Waiting for an answer

# Somebody answered and sees to it.
request-state-under-way = We are working on it

request-state-done = Done

request-state-taken-back = You took this back

# $day (String) - when it was asked
request-on = You asked on { $day }.

# $day (String) - the day by which a first answer is meant to come
request-answer-by = You should hear from us by { $day }.

# $day (String) - the day by which it should have come
request-late = An answer should have come by { $day }. It is late, and that is our doing. You can ring your team.

# Who answered what only the manager reads.
request-by-manager = The team's manager

# The button that takes it back.
request-take-back = Take this back

# Said when it was taken back.
request-taken-back = Taken back.

# Nothing can be done with it any more.
request-over = This is finished already. You can ask again.
