### Words a family reads: what is shown to whoever writes them, while they write. Never a block.

# Opens nothing; stands above what was found.
team-plain-heading = Before you send: easier to hear

# Said aloud when what was found in a box has changed.
# $count (Number) - how much is shown now
team-plain-count =
    { $count ->
        [0] Nothing more to think about in these words.
        [one] One thing to think about, below the box.
       *[other] { $count } things to think about, below the box.
    }

# Stands below the words it is about.
# $hears (String) - what a parent may hear
team-plain-hears = A parent may hear: “{ $hears }”

# Stands below what a parent may hear.
# $say (String) - what to say instead
team-plain-instead = Perhaps say: { $say }

# Something that looks like where somebody lives or can be rung.
# $wrote (String) - what was written
team-plain-place = “{ $wrote }” looks like an address or a phone number. Could it tell somebody where another person is?

# A step of one adult that is about what another adult does.
# $wrote (String) - what was written
team-plain-burden = “{ $wrote }” makes one adult answer for what another does. Ofsted found no sign that agreements like this keep anyone safe, and some of them blame whoever is being hurt. Whose step is it? Give it to them, or to a worker.

# Letters that stand for words.
# $wrote (String) - the letters
team-plain-letters = Write “{ $wrote }” out in full.

# A long sentence.
# $first (String) - its first words
# $count (Number) - how many words it has
team-plain-long = The sentence that begins “{ $first }” has { $count } words. Two short ones read better.

# A sentence in which something is done and nobody does it.
# $wrote (String) - what was written
team-plain-passive = “{ $wrote }” does not say who. Name them: “we”, or a first name.

# The whole text, when its words and sentences are long.
# $years (Number) - an age in years
team-plain-age = These words read as if for someone of { $years } or more. Aim for 9 to 11: shorter sentences, everyday words.
