### The first visit: from a link given in person to being signed in.

## Waiting for the worker

invitation-wait-heading = Show this to your worker

invitation-wait-intro = Your worker sees the same two words. If they match, they let you in.

# Above the two words.
invitation-wait-words = Your two words

invitation-wait-note = This page goes on by itself as soon as your worker says yes.

# Said aloud when the worker has said yes.
invitation-wait-confirmed = Your worker has said yes.

# While the link is looked at.
invitation-wait-opening = Just a moment…

# The link is used, too old, or was opened elsewhere. The same words for all of these.
invitation-dead-heading = This link does not work any more

invitation-dead-note = Links work once, and only for a short time. Ask your worker for a new one.

# $number (String) - how to reach the team, where it is known
invitation-dead-ring = You can ring your team on { $number }.

## Choosing a passphrase

invitation-passphrase-heading = Choose a passphrase

invitation-passphrase-intro = A passphrase is a few words that only you know. You need it each time you sign in.

# $min (Number) - the fewest letters
invitation-passphrase-label = Your passphrase, { $min } letters or more

invitation-passphrase-hint = Four words you can picture work well. Spaces are fine.

invitation-passphrase-warning = Do not use a name, a birthday, or words someone close to you could guess.

# Shows the letters of the passphrase.
invitation-passphrase-show = Show what I type

# $min (Number) - the fewest letters
invitation-passphrase-too-short = Make it longer: { $min } letters or more.

# $max (Number) - the most letters
invitation-passphrase-too-long = Make it shorter: { $max } letters or fewer.

invitation-passphrase-too-simple = This is too easy to guess. Use four different words.

invitation-passphrase-is-the-name = Choose other words than your sign-in name.

# Four words or fewer.
invitation-passphrase-button = This is my passphrase

invitation-not-confirmed = Your worker has not said yes yet. Ask them to look at their screen.

## You are in

invitation-welcome-heading = You are in

invitation-welcome-name = Your sign-in name

# The name is three plain words and says nothing about the person.
invitation-welcome-name-note = You need this name and your passphrase to sign in again. Your worker can give you a new name at any time.

invitation-welcome-remember = Write the name down where only you look, or learn it by heart.

invitation-welcome-exit-heading = What Exit does

invitation-welcome-exit-does = Exit is at the top of every page. It leaves at once, signs you out, and shows another website.

invitation-welcome-exit-keys = On a computer you can also press the Shift key three times.

invitation-welcome-exit-not-heading = What Exit does not do

invitation-welcome-exit-not = It cannot clear your phone’s history. Someone who looks there can see that this website was opened.

invitation-welcome-exit-shared = If someone checks your phone, use another one, such as at a library. Or ask your worker for paper.

# Four words or fewer.
invitation-welcome-go = Go to my month
