### Whom to ring, and what stands beside every box a parent writes in. Calm and short.

help-heading = Talk to someone

help-intro = You do not have to manage this on your own.

# Above the number for an emergency.
help-emergency-heading = If someone is in danger now

# Above the number of the team.
help-team-heading = Your team

# Who answers at the team's number, in the list of numbers.
help-team-name = Your team

help-team-about = When the office is open. Ask for your worker, or for whoever is there.

# The button that starts a message.
help-team-write = Write a message

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = For an interpreter, someone on your side, to have something explained, or any of the things below.

# Above all other numbers.
help-others-heading = Other people who can help

# For people who share a phone. Plain.
help-shared-heading = If someone else uses your phone

help-shared-note = Tell your worker when you see them, or ring your team. You do not have to write it here.

help-shared-ways = Your team can sign you out on every phone. They can also give you a new sign-in name.

# To complain, to get records, to change worker. Two taps away at most.
help-rights-heading = If you are not happy with us

help-rights-note = You can ask for another worker, ask to see your records, or make a complaint. Any worker must tell you how.

help-rights-advocate = You can also have someone on your side, called an advocate. Ask any worker to find you one.

# The button that opens the screen for asking, below the two sentences before.
help-request = Ask here

## Beside every box for writing

# When what is written is read.
help-box-read = Your team reads this when they are at work, not at night or at weekends.

# Where only the writer sees what is written.
help-box-alone = If you choose “Just me”, nobody in your team reads it.

# $number (String) - the number for an emergency
help-box-emergency = This is not for emergencies. If someone is in danger, ring { $number }.

# $number (String) - the team's number in office hours
help-box-ring = To talk to your team, ring { $number }.
