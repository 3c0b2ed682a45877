# Goes past the top of the page, for people who move with the keyboard.
ui-skip-link = Skip to what this page is about
# The same leaving as the Exit button, for people who move with the keyboard.
ui-skip-exit = Leave this page now
# The name of the strip across the top.
ui-top-label = Top of the page
# The name of the row of main screens.
ui-tabs-label = Main screens
ui-back-link = Back
# Stands above the list of things to put right in a form.
ui-problem-title = There is a problem
# Read aloud before the words beside a box that needs another look.
ui-problem-prefix = Please look again:
# Follows the name of a box that may stay empty.
ui-field-optional = (you can leave this empty)
# $max (Number) - the most letters the box takes
ui-field-limit = You can use up to { $max } letters.
# $left (Number) - how many more letters fit
ui-field-left =
    { $left ->
        [one] You have { $left } letter left.
       *[other] You have { $left } letters left.
    }
# $over (Number) - how many letters too many there are
ui-field-over =
    { $over ->
        [one] You have { $over } letter too many.
       *[other] You have { $over } letters too many.
    }
# One choice among days: a day of your own.
ui-date-other = Another day
# Names the box where that day is chosen.
ui-date-other-label = Which day?
# Beside an answer on the page where you check your answers. Read aloud with the name of the answer after it.
ui-change-link = Change
ui-loading-text = Still loading. Thank you for waiting.
ui-unsaved-title = Not saved yet
ui-unsaved-text = These words will be lost if you close this.
ui-incident-title = Something went wrong on our side
ui-incident-text = You did nothing wrong. Your words are kept. Please try again in a few minutes.
# Comes before the number we gave to what went wrong.
ui-incident-number = If you tell us about it, give us this number:
# Opens the chart's numbers as a list.
ui-chart-list = See these numbers as a list
ui-chart-day = Day
ui-chart-number = 0 to 10
ui-chart-words = What you said about it
# Said instead of the picture of a line, to people who cannot see it.
# $title (String) - what the line shows, such as the words of a goal
# $count (Number) - how many times a number was written down
ui-chart-about =
    { $count ->
        [one] A chart with { $count } point, from 0 to 10: { $title }. The list below has the number, the day and the words.
       *[other] A chart with { $count } points, from 0 to 10: { $title }. The list below has the numbers, the days and the words.
    }
ui-audience-title = Who can see this:
# The duty we have, said the same way in every place.
ui-audience-promise = If we think someone may be badly hurt, we have to tell people who can help keep them from harm. We talk to you first whenever we can.
ui-language-label = Choose a language
# $name (String) - who it is, such as Childline
ui-help-ring = Ring { $name }
