### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = Explain my letter
site-letter-intro = Put your letter in the box. You will see what its words mean, who people are, and when things happen.

# True: the page makes no request with the letter, and a test watches it.
site-letter-private = Your letter stays on this device. Nothing is sent to us or to anyone else.

site-letter-box-label = Paste your letter here
site-letter-box-hint = The letter has to be in English.

site-letter-file-label = Or open a file with plain text

# Four words or fewer. Leads to what was found.
site-letter-show = Show what was found

# Four words or fewer. Empties the box and everything below it.
site-letter-clear = Clear everything

## Said to screen readers when the box changes

site-letter-found = What was found in your letter stands below the box.
site-letter-nothing = Nothing was found that we can explain. This page only knows letters in English, and not every word.
site-letter-cleared = The box is empty again.

## What was found

site-letter-meetings-heading = Meetings in your letter
site-letter-dates-heading = Dates and times in your letter

# Beside a date such as “Monday 6 January” when that day is a Tuesday.
site-letter-dates-doubt = In the letter, the day of the week and the date do not fit together. Ring and ask which is right.
site-letter-people-heading = People in your letter
site-letter-words-heading = Hard words in your letter
site-letter-copy-heading = Your letter with the words marked
site-letter-copy-note = Press a marked word to see what it means.

# From a meaning to the place in the letter. Four words or fewer.
site-letter-back = Back to the letter

site-letter-may-miss = This page looks for words it knows. It can miss something. The letter itself counts.

# Where no scripts run. Links to the words and the meetings stand below.
site-letter-without = The box for your letter does not work in this browser: it needs scripts. Here you can look things up yourself.
