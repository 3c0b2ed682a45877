### Signing in. Parents and workers sign in on the same page.

site-sign-in-heading = Sign in

site-sign-in-name-label = Your sign-in name

site-sign-in-name-hint = The three words you were given.

site-sign-in-passphrase-label = Your passphrase

site-sign-in-passphrase-hint = The words that only you know. You can paste them.

# The button. Four words or fewer.
site-sign-in-button = Sign in

## What to put right

site-sign-in-name-blank = Write your sign-in name.

# What was typed is not three words.
site-sign-in-name-shape = Write three words, with a space between them.

site-sign-in-passphrase-blank = Write your passphrase.

# The same words whether the name is unknown or the passphrase is wrong.
site-sign-in-wrong = This name and passphrase do not go together. Look at the spelling, then try again.

## Below the form

site-sign-in-shared-heading = If someone else uses your phone

site-sign-in-shared-save = If the phone offers to keep your passphrase, say no.

site-sign-in-shared-end = Press Exit when you have finished. It signs you out.

# The way to the page about it.
site-sign-in-shared-more = What Exit does, and what it cannot do

site-sign-in-lost-heading = If you cannot sign in

# $number (String) - the team's number
site-sign-in-lost-note = Ring your team on { $number }. Only a worker who knows you can help you back in. We never send codes by text or e-mail.

site-sign-in-new-heading = If you have never signed in

site-sign-in-new-note = Your worker invites you when you meet. The link they give you brings you in the first time.

## Only where the council has a sign-in of its own

site-sign-in-council-heading = If you work for the council

site-sign-in-council-note = Workers can come in with their sign-in from work. Link it once, when you are signed in here.

# The button. Four words or fewer.
site-sign-in-council-button = Use work sign-in
