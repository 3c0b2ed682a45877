### Choosing a language, and how far its words can be trusted.

# Name of the list of languages. Each stands there in its own language.
language-switch-label = Language

# Read out before the language that is in use.
language-switch-current = You are reading this in:

# Said while no person has checked the words of this language. Name this language here.
language-checked-nobody = Nobody has checked these English words yet. Some may be wrong. If something is not clear, ask your team.

# Said once a person has checked the words of this language.
# $name (String) - the person, as they wish to be named
# $day (String) - the day, already written out
language-checked-by = { $name } checked these words on { $day }.

# Said when part of a page has not been translated.
language-english-note = Some words on this page are still in English.
