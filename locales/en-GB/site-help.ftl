### Every number to ring. The numbers, names and hours come from the council.

site-help-heading = Help numbers

site-help-intro = You do not have to manage this on your own. You can ring these numbers without signing in.

site-help-emergency-heading = If someone is in danger now

site-help-team-heading = Your team

site-help-team-name = { -service } team

site-help-team-about = In office hours. Ask for your worker, or for whoever is there.

site-help-others-heading = Other people who can help

# One line about somebody to ring. Both parts are written by the council.
# $helps (String) - what they help with, one or two whole sentences
# $hours (String) - when they answer, without a full stop
site-help-line = { $helps } Hours: { $hours }.

# For people whose phone is looked at.
site-help-calls = Numbers you ring stay in the phone’s list of calls. Some also show on the bill.

site-help-interpreter = If English is hard for you, say the name of your language. Ask for an interpreter.
