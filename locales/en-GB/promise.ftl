### Promises: the parent's and the team's side by side. Nobody fails; the service can be late and says so.

# Whose promise: the reader's own.
promise-owner-me = You

# Whose promise: someone of the team the reader is not told of by name.
promise-owner-team = Your team

# A worker who made a promise.
# $name (String) - the worker's name
# $role (String) - what the worker does, as families know it
promise-owner-worker = { $name }, { $role }

# $day (String) - the day, already written out
promise-when = By { $day }

# The service is late. Honest, and sorry. “We” is the team.
# $day (String) - the day that has passed
promise-late-ours = We said we would do this by { $day }. We have not yet. We are sorry.

# An agency such as a school is late.
# $name (String) - the agency
# $day (String) - the day that has passed
promise-late-agency = { $name } said they would do this by { $day }. They have not yet.

# A very short label beside the two lines above.
promise-late-label = Late

# $why (String) - why it helps, in the words of the plan
promise-why = Why it helps: { $why }

# $help (String) - what help is offered, in the words of the plan
promise-help = Help with this: { $help }

# What was agreed instead, or why it is not needed now.
# $words (String) - what the team says about it
promise-because = What changed: { $words }

## How it is going

promise-state-to-do = Not started

promise-state-doing = Doing it

promise-state-done = Done

promise-state-stuck = Stuck

promise-state-changed = Changed

promise-state-no-longer-needed = Not needed now

## Saying how one's own promise is going

# Opens the choice below.
promise-update-open = Say how it is going

promise-update-question = How is it going?

# Under “Stuck”.
promise-update-stuck-hint = Your team will see that you would like help.

# Under “Changed”.
promise-update-changed-hint = You and your team agreed on something else.
