### What this site does for people whose phone is watched, and what it cannot do. Never promise safety. The page is the
### same for everyone, so that having opened it says nothing about anyone.

site-safe-heading = Staying safe with this site

site-safe-intro = Someone may look at your phone, or sit beside you. Here is what this site does about that, and what it cannot do.

site-safe-same = Every family sees the same pages and the same Exit button. That you see them says nothing about you.

site-safe-does-heading = What Exit does

site-safe-does-leave = It is at the top of every page. It leaves at once for a website about something else.
site-safe-does-sign-out = It signs you out.
site-safe-does-back = The Back button does not bring your plan back.
site-safe-does-keys = On a computer, pressing the Shift key three times does the same.

site-safe-not-heading = What Exit cannot do

site-safe-not-history = It cannot clear your phone’s history. Someone who looks there can see that this website was opened.
site-safe-not-seen = It cannot undo what someone has already seen.
site-safe-not-spy = It cannot find or stop an app that spies on your phone.
site-safe-not-signal = Without a signal it empties the page, but it cannot sign you out at once. You are signed out a little later, when nobody is using the site.

site-safe-else-heading = What else this site does

site-safe-else-address = Once you have signed in, every page has the same address and a plain name such as “Home”.
site-safe-else-kept = This site keeps nothing you read or write on the phone itself.
site-safe-else-idle = When nobody touches the page for a few minutes, it closes.
site-safe-else-notices = It sends no texts, no e-mails and no notices to your phone.

site-safe-you-heading = What you can do

site-safe-you-other = Use a phone or computer nobody else checks, such as at a library or with your worker.
site-safe-you-save = On a shared phone, do not let it keep your passphrase.
site-safe-you-contact = Tell your worker how and when it is all right to contact you.
site-safe-you-known = If someone knows your passphrase, ring your team. They can sign you out everywhere and give you a new name.
site-safe-you-paper = You do not have to use this site. Your worker can do the same with you on paper.

# The way to the numbers.
site-safe-ring = Whom to ring, also in an emergency
