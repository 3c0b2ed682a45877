# The button that leaves at once for a harmless page.
common-exit-button = Exit
common-saved-note = Saved
# The lowest and the highest of a scale
# $low (Number) - the lowest number of the scale
# $high (Number) - the highest number
common-scale-range = { $low } to { $high }
