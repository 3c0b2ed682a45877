### Inviting a parent: in person, on two screens side by side.

team-invite-above = Signing in

# The heading.
# $name (String) - the parent
team-invite-heading = Invite { $name }

# The heading, for somebody who can sign in already.
# $name (String) - the parent
team-invite-heading-active = { $name }’s way in

# Under the heading.
team-invite-below = Do this together, in person. Make sure nobody else can see the screen.

# Before anything was made.
team-invite-steps = How it goes

team-invite-step-one = Press the button. A link and a picture appear here.

team-invite-step-two = They open it on their own phone or computer.

team-invite-step-three = Two words show on both screens. Compare them, then confirm.

team-invite-step-four = They choose a passphrase. Do not look, and never ask for it.

# The button that makes the invitation.
team-invite-make = Make the invitation

# Said where there was one already.
team-invite-again-note = A new invitation stops the earlier one.

# Until when the link works.
# $when (String) - day and time, written out
team-invite-until = It works once, until { $when }.

# Beside the picture.
team-invite-scan = They point their camera at this

# Said for the picture to people who cannot see it.
team-invite-picture = A square code that holds the link below

# Above the link.
team-invite-link = Or they type this address

# Under the link.
team-invite-link-note = It is shown only now. It lets one person in, so never send it by message or e-mail.

# While nothing was opened.
team-invite-waiting = Waiting for them to open it…

# The two words.
team-invite-matching = The same two words should stand on their screen:

# Above the buttons.
team-invite-compare = Do the words match, and is it the right person?

# The button.
team-invite-confirm = Yes, let them in

# The button that calls it off.
team-invite-cancel = No, call it off

# The button that calls off an invitation nobody has opened.
team-invite-call-off = Call it off

# Once it was confirmed.
team-invite-confirmed = Confirmed. They choose their passphrase now.

# Once they are in.
# $name (String) - the parent
team-invite-used = { $name } is in.

# Under the line above.
team-invite-used-note = Their screen shows a name of three words to sign in with. Help them find a safe place for it.

# It was called off, or another was made.
team-invite-cancelled = This invitation does not work any more.

# It does not work, whatever the reason.
team-invite-refused = This invitation has ended. Make a new one.

# The link was shown on another screen before.
team-invite-link-gone = The link was shown when it was made. If it is lost, make a new invitation.

# Back to the family page.
team-invite-done = Back to the family

## Their sign-in name and sessions

team-invite-sign-in = Their sign-in

# What to do about a lost name.
team-invite-renew-note = If the name is lost, or somebody else knows it, make a new one. The old one stops at once.

# The button.
team-invite-renew = Make a new name

# The new name.
team-invite-renewed = Their new name to sign in with. Tell them in person:

# What to do about a lost phone.
team-invite-sessions-note = If a phone is lost or somebody watches it, sign them out everywhere.

# The button.
team-invite-sessions = Sign them out everywhere

# It was done.
team-invite-sessions-done = They are signed out on every phone and computer.

# Said before somebody is kept out at once, for example when another person uses the parent's sign-in.
team-invite-pause-note = If somebody else uses it, or makes them use it, pause it. Everyone is signed out at once, and nobody gets in until you let them. Whoever tries reads that this cannot be used at the moment, the same as when something is broken.

# A button.
team-invite-pause = Pause it now

team-invite-paused = Paused. Nobody gets in with this name. If somebody else knows the passphrase, make a new invitation instead: the old name and passphrase stop. If you did not pause it, ask first.

# A button.
team-invite-pause-end = Let them in again

# What a lost passphrase needs.
team-invite-lost-passphrase = If the passphrase is lost, invite them again. You never see it.

# They cannot sign in yet.
team-invite-no-account = They have not been invited yet.
