### Being signed in: the frame around every screen, hiding the page, signing out. Titles stay in the phone's history, so
### they say nothing about anybody.

## The title on the browser's tab. One or two neutral words.

session-title-month = Home
session-title-plan = Plan
session-title-goals = Goals
session-title-activities = Activities
session-title-log = Log
session-title-messages = Messages
session-title-team = Team
session-title-help = Help
session-title-settings = Settings
session-title-welcome = Welcome

# In front of the title while something on the page has to be put right.
# $title (String) - one of the titles above
session-title-error = Error: { $title }

## The five main screens, under the thumb. One short word.

session-tab-month = Month
session-tab-plan = Plan
session-tab-goals = Goals
session-tab-log = Log
session-tab-messages = Messages

## At the end of every screen, always in this order

# Heading above the links at the end of every screen. Read out by screen readers.
session-foot-label = Help and settings

session-foot-help = Talk to someone
session-foot-team = My team
session-foot-activities = Activities
session-foot-settings = Language and signing out

## Settings

session-settings-heading = Language and signing out

session-settings-language = The language you read in

session-settings-sign-out = Sign out

# What the button above does.
session-settings-sign-out-note = Signing out closes this on the phone you are holding. What you wrote stays with us.

# The button that signs out.
session-settings-sign-out-button = Sign out now

# When signing out did not work because there was no signal.
session-settings-sign-out-unsent = You are not signed out yet, because there is no signal. Press Exit to leave this page.

# Only for the few adults who belong to more than one family.
session-settings-families = You have more than one plan here. Which one do you want to see?

# One family among several. The number only says which is first.
# $number (Number) - from 1
session-settings-family = Plan { $number }

# Heading above what signing out and Exit can do and cannot do.
session-settings-traces = What this leaves on your phone

session-settings-traces-kept = We keep nothing you read or write here on the phone itself.

# Plain and exact: this is not a promise of safety.
session-settings-traces-history = Your phone still remembers that this website was opened. Exit cannot change that.

session-settings-traces-others = Someone who can use your phone may see that. Your worker can help you think about it.

## Nobody was here for a while

# A minute before the page is locked. Any touch stops it.
session-lock-soon = Nobody has used this page for a while. In one minute it will close.

# Stops the page from closing. Four words or fewer.
session-lock-stay = Keep it open

# On the empty page while it closes.
session-lock-kept = This page is closing because nobody was using it. What you wrote is kept.

# On the empty page while words wait for a signal.
# $minutes (Number) - how long they wait before they are lost
session-lock-unkept =
    { $minutes ->
        [one] There is no signal, so your last words are not kept yet. We will try for 1 minute.
       *[other] There is no signal, so your last words are not kept yet. We will try for { $minutes } minutes.
    }

# Instead of everything, once a session is over.
session-over-heading = You are signed out

# The session ended before the last words could be kept.
session-over-unkept = Your last few words may not have been kept. We are sorry.

# The way to sign in again.
session-over-sign-in = Sign in again
