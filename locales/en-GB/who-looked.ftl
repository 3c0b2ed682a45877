### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = Who has opened my pages

who-looked-intro = Each time a worker opens your pages, it is recorded. You can see the last month here.

# Nobody has looked.
who-looked-none = None of the workers you know has opened your pages in the last month.

## What they opened

who-looked-room = What you shared: goals, log, activities, answers to the plan

who-looked-messages = Messages

who-looked-plan = Your plan

who-looked-requests = What you asked your workers for

# Always there, the same for every family.
who-looked-others = Others in the { -service } team may open your pages too. They are not named here.

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = When someone signed in as me

who-looked-sign-ins-note = If you do not know one of these times, someone else may have been here. You can sign them out, but they will notice. You can also tell your worker when you see them, or ring your team.

# Beside the session that reads this.
who-looked-here = You, here

# Beside another that is still going on.
who-looked-open = Still signed in

# The button.
who-looked-elsewhere = Sign out everywhere else

# Said when it was done.
who-looked-elsewhere-done = Done. You are signed in only here for now. If someone else knows how you sign in, ask your team for a new sign-in name.

# Heading above the workers who opened their pages.
who-looked-workers = Workers who opened my pages
