### What we say when something cannot be done. Never blame. Say what to do next.

# Heading above the list of things to put right on a page.
problem-summary-heading = There is a problem

# Read out by a screen reader before one thing to put right.
problem-item-label = Problem:

## What somebody wrote

# A box that needs words is empty.
problem-words-blank = Write something here.

# More was written than fits.
# $max (Number) - how many letters and spaces fit, for example 300
problem-words-too-long = Make this shorter. It can have up to { $max } letters and spaces.

# The text holds hidden characters, mostly from pasting.
problem-words-disguised = This has hidden characters that we cannot keep. Type the words instead of pasting them.

# Nothing was chosen from a list.
problem-choice-blank = Choose one answer.

# More than can be sent in one go.
problem-request-too-big = This is too much to send in one go. Send it in smaller parts.

## Signal

# Above words that are only on this phone. Said while they are being typed.
problem-signal-unsaved = Not saved yet. These words will be lost if you close this.

# The phone cannot reach us. What is on the screen can still be read.
problem-signal-none = We cannot reach { -brand } just now. We will keep trying.

# The signal is back after one of the two above.
problem-signal-back = You are connected again.

# A message or an answer did not leave the phone. The button to try again stands below.
problem-signal-unsent = This was not sent. Your words are still here.

## Something went wrong

# Our mistake. Nothing was lost.
# $code (String) - letters and digits by which we find what went wrong
problem-fault-kept = Something went wrong on our side. Your words are kept. If it happens again, give your team this code: { $code }.

# Our mistake, when nothing was being written.
# $code (String) - letters and digits by which we find what went wrong
problem-fault-note = Something went wrong on our side. Try again in a few minutes. If it happens again, give your team this code: { $code }.

# What was asked for is not there, or is not for this person. We say the same for both.
problem-not-found = We cannot find this. It may have moved, or it may not be shared with you.

# The page is older than what it talks to.
problem-page-old = This page is out of date. Open it again to carry on.

## Signing in

# The session ended.
problem-signed-out = You have been signed out. Sign in again to carry on.

# Below the line above, when a draft is on the server.
problem-signed-out-kept = What you wrote is kept. You will find it when you sign in.

# Too many tries at signing in or at a code.
# $minutes (Number) - how many minutes to wait
problem-tries-wait =
    { $minutes ->
        [one] That was a lot of tries. Wait 1 minute, then try again.
       *[other] That was a lot of tries. Wait { $minutes } minutes, then try again.
    }

# Too much was asked of us in a short time.
problem-pace-wait = That was too fast for us. Wait a moment, then try again.

## Two people, or two screens, at once

# The same thing was changed on another screen meanwhile. Both texts are shown below.
problem-changed-both = This was changed somewhere else while you were writing. Both texts are below. Choose which one to keep.

# Above the person's own text.
problem-changed-mine = What you wrote now

# Above the other text.
problem-changed-theirs = What is there already

# Something of this kind was already sent, with other words.
problem-changed-sent = This was sent before with other words. Look at what is there, then send again if you need to.
