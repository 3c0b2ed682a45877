### Words that belong to the parts screens are made of. What screens share otherwise is in common.ftl.

# $max (Number) - the most letters the box takes
ui-field-limit = You can use up to { $max } letters.

# One choice among days: a day of your own.
ui-date-other = Another day

# Names the box where that day is chosen.
ui-date-other-label = Which day?

# Opens the chart's numbers as a list.
ui-chart-list = See these numbers as a list

ui-chart-day = Day

ui-chart-number = 0 to 10

ui-chart-words = What was said about it

# Said instead of the picture of a line, to people who cannot see it.
# $title (String) - what the line shows, such as the words of a goal
# $count (Number) - how many times a number was written down
ui-chart-about =
    { $count ->
        [one] A chart with { $count } point, from 0 to 10: { $title }. The list below has the number, the day and the words.
       *[other] A chart with { $count } points, from 0 to 10: { $title }. The list below has the numbers, the days and the words.
    }

# $name (String) - who it is, such as Childline
ui-help-ring = Ring { $name }
