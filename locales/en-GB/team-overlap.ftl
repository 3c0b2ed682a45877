### Shown before words go to one adult, when they also stand in something of another's that the worker can read.

team-overlap-heading = Please look at these words again

# Followed by the words.
# $name (String) - another adult of the family
team-overlap-found = These words also stand in something { $name } wrote or was told:

# When it could not be found out, in place of the two above.
team-overlap-unknown = We could not look whether these words also stand somewhere else. Read them once more before anybody else does.

team-overlap-why = You can read it. Whoever you are writing to may not know of it. If your words could tell them something about another person, say it in another way.

# The button that sends or saves the words all the same.
team-overlap-keep = Keep my words as they are
