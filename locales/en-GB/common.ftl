### Words that many screens share. Say "you". Keep buttons to a few words.

# The name of this website. Not translated.
-brand = Alongside

# The council service the workers belong to. Its name stays recognisable, as it stands on letters.
-service = Family Safeguarding

# The name of this website on its public pages. Never in the title of a signed-in page.
common-brand-name = { -brand }

## Leaving at once

# The button that leaves at once for a harmless page. Always on screen. One short word.
common-exit-button = Exit

# Read out for the Exit button by a screen reader.
common-exit-label = Exit: leave this site now

# Beside the Exit button. Shift is the key on a keyboard.
common-exit-keys = You can also press Shift three times.

# Read out after the Shift key was pressed once or twice.
# $left (Number) - how many more times to press it, 1 or 2
common-exit-presses =
    { $left ->
        [one] Press Shift 1 more time to leave.
       *[other] Press Shift { $left } more times to leave.
    }

# Read out when the presses of Shift were too slow and count from the start again.
common-exit-expired = You waited too long. Press Shift three times to leave.

# Shown for a moment while the page is being left.
common-exit-leaving = Leaving…

## Moving about

# The first link of every page, for people who use a keyboard.
common-skip-link = Skip to main content

# Goes up one screen.
common-back-link = Back

# Goes to the first screen.
common-home-link = Home

# Name of the list of links to the main parts, for screen readers.
common-menu-label = Menu

# Goes on to the next question.
common-button-continue = Continue

# Keeps what was written.
common-button-save = Save

# Leaves without keeping anything.
common-button-cancel = Cancel

# Goes back to an answer to change it.
common-button-change = Change

# Sends a message or an answer.
common-button-send = Send

# Adds one more of something to a list.
common-button-add = Add

# Takes something off a list.
common-button-remove = Remove

# Closes what was opened.
common-button-close = Close

# Finished with this screen.
common-button-done = Done

# Does again what did not work.
common-button-try-again = Try again

# Loads the page again, when it is out of date.
common-button-reload = Open this page again

# Takes back the last thing that was done.
common-button-undo = Undo

# Shows what was left out.
common-button-more = Show more

# Shows less again.
common-button-less = Show less

# Prints the page.
common-button-print = Print this page

## Answers

common-answer-yes = Yes

common-answer-no = No

# In place of an answer nobody has given.
common-answer-none = Not answered yet

# Beside a question that may be left empty.
common-hint-optional = You can leave this empty.

# Under a box for writing, while there is room.
# $left (Number) - how many letters and spaces still fit
common-count-left =
    { $left ->
        [one] There is room for 1 more letter.
       *[other] There is room for { $left } more letters.
    }

# Under a box for writing that is too full.
# $over (Number) - how many letters and spaces are too many
common-count-over =
    { $over ->
        [one] This is 1 letter too long.
       *[other] This is { $over } letters too long.
    }

## The scale people use to say where they are now

# The name of the scale.
common-scale-range = 0 to 10

# One answer on the scale. The words that explain it always stand beside it.
# $number (Number) - from 0 to 10
common-scale-value = { $number } out of 10

## Lists in a sentence

# Two names, or the end of a longer list.
# $first (String) - a name, or several with commas
# $last (String) - the last name
common-list-and = { $first } and { $last }

# The start of a list of three or more names.
# $first (String) - a name, or several with commas
# $next (String) - the next name, not the last
common-list-comma = { $first }, { $next }

## What is happening

# While something is fetched. The rest of the page can be read meanwhile.
common-loading-note = Loading…

# When fetching takes long.
common-loading-late = This is taking longer than usual. Your signal may be weak.

common-saved-saving = Saving…

common-saved-note = Saved

# Words were typed and are not on the server yet. It tries again by itself.
common-saved-not-yet = Not saved yet…

common-sent-sending = Sending…

common-sent-note = Sent

# A draft that waits on the server.
common-draft-note = Your draft is saved.

# Beside something that arrived since the person last looked.
common-new-label = New

## Who can see this

# Above the choice of who can see something.
common-audience-question = Who can see this?

# Beside something written, before the names.
common-audience-heading = Who can see this

# The person who writes is the only one.
common-audience-me = Just me

# The person who writes and one worker.
# $name (String) - the worker's name
common-audience-worker = Me and { $name }

# Under the choice above.
# $name (String) - the worker's name
common-audience-worker-note = If { $name } is away, the worker who covers for them can see it. Their manager can see it too.

# The person who writes and every worker of theirs.
common-audience-team = Me and my team

# One fixed line, the same for every family. It stands for all workers who are not named.
common-audience-others = Others in the { -service } team may see this when they plan how to help.

# Said wherever a parent chooses who can see something. Keep it plain and exact: this is a promise.
common-audience-promise = If we think a child or you may be seriously harmed we may have to act on it. We will tell you first unless that would be unsafe.
