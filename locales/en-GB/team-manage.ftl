### The manager's page: people, involvements, cover, invitations, and what is late by the service.

# Under the team's name.
team-manage-below = What is late here is late by us. No parent is ranked or scored.

# The heading of the part about lateness.
team-manage-overdue = Late by the service

# Nothing is.
team-manage-overdue-none = Nothing is late.

# Messages are counted, never shown.
team-manage-overdue-note = Messages are counted here. Only people named in them can read them.

# A line: nobody has opened a message.
team-manage-late-message = A message nobody has opened

# A line: nobody has answered a message.
team-manage-late-answer = A message nobody has answered

# A line: a worker's promise.
team-manage-late-promise = A promise of ours

# A line: a goal.
team-manage-late-goal = A goal nobody has answered

# A line: the team has met, and an adult has no message back.
team-manage-late-back = A message back nobody has written

# A line: an adult asked for something, and nobody answered in time, or said anything more since. It never says what.
team-manage-late-request = A request nobody has answered lately

## Workers

team-manage-workers = Workers

team-manage-worker = Worker

team-manage-role = Role

team-manage-post = Post

team-manage-families-count = Families

team-manage-away = Away

# Nobody is away.
team-manage-here = Not away

# Away until a day.
# $day (String) - the last day, written out
# $name (String) - who covers
team-manage-away-until = Until { $day }; { $name } covers

# Posts.
team-manage-post-practitioner = Works with families

team-manage-post-duty = Duty desk as well

team-manage-post-manager = Manager

## Families

team-manage-families = Families

team-manage-family = Family

team-manage-adults = Adults and signing in

team-manage-with-children = With the children

team-manage-published = Last published

# Nothing was.
team-manage-never = Not yet

# Nobody.
team-manage-nobody = Nobody yet

# Between an adult's name and how their account stands.
# $name (String) - the adult
# $state (String) - how it stands, such as Invited
team-manage-account = { $name }: { $state }

# A link for an adult who was not invited.
team-manage-invite = Invite

## Adding

team-manage-add = Add or arrange

team-manage-add-worker = Add a worker

team-manage-add-family = Add a family

team-manage-add-person = Add an adult or child

team-manage-add-involvement = Involve a worker

team-manage-add-cover = Set cover for someone

team-manage-close = Close

# Kept, and what was added is named.
# $name (String) - what was added
team-manage-added = Added: { $name }

# It was kept.
team-manage-done = Saved.

team-manage-name = Name families know them by

team-manage-choose-role = Their role

team-manage-choose-post = Their post

team-manage-days = Days they work

team-manage-day-monday = Monday

team-manage-day-tuesday = Tuesday

team-manage-day-wednesday = Wednesday

team-manage-day-thursday = Thursday

team-manage-day-friday = Friday

team-manage-day-saturday = Saturday

team-manage-day-sunday = Sunday

team-manage-sign-in-name = Three plain words to sign in with

# Under it.
team-manage-sign-in-name-hint = For example river apple chair. Not a person’s name.

# Not three plain words.
team-manage-sign-in-name-wrong = Write three plain words, with spaces between them.

team-manage-passphrase = A first passphrase

# Under it.
# $min (Number) - the fewest letters
team-manage-passphrase-hint = At least { $min } letters and spaces. Tell them in person.

# Refusals of a passphrase.
# $min (Number) - the fewest letters
team-manage-passphrase-short = Make it longer: at least { $min } letters and spaces.

team-manage-passphrase-long = Make it shorter.

team-manage-passphrase-simple = This is too easy to guess. Use several words.

team-manage-passphrase-name = Use other words than the sign-in name.

team-manage-label = What workers call the family

# Under it.
team-manage-label-hint = Choose it with the family. Only workers see it.

team-manage-plan-kind = Kind of plan

# No plan.
team-manage-no-plan = No plan yet

team-manage-which-family = Which family?

team-manage-person-name = The name they chose

team-manage-person-kind = Who are they?

team-manage-person-adult = An adult

# A child of an age.
# $age (String) - the age, such as 5 to 10
team-manage-person-child = A child, { $age }

team-manage-which-worker = Which worker?

team-manage-with-whom = With whom?

# A choice.
team-manage-with-the-children = The children

# Who learns of it when a worker is involved with one adult.
# $name (String) - the adult
team-manage-with-sees = { $name } will see this worker on their team

# Who learns of it when a worker is involved with the children.
team-manage-with-sees-all = each adult of the family

# Who does not learn of it.
# $name (String) - the adult
team-manage-with-sees-not = any other adult of { $name }’s family

# Whom the cover is for.
team-manage-cover-who = Who is away?

team-manage-refused-kind = The council does not know this kind any more. Choose another.

team-manage-refused-team = They are not of this team.

team-manage-refused-name = Those three words are taken. Choose others.

team-manage-refused-involved = They are involved like this already.

team-manage-refused-family = They are not of this family.
