### What is held about people, who can see it, and what cannot be promised. Plain and exact.

site-privacy-heading = Privacy

site-privacy-intro = What this site holds about you, who can see it, and what we cannot promise.

# $council (String) - the council's name
site-privacy-council = { $council } decides what is held here, and answers for it.

site-privacy-held-heading = What is held

site-privacy-held-name = The name you want to be called, and the children’s names with an age group.
site-privacy-held-words = Your plan, your answers, your goals, your log, your messages and unfinished words.
site-privacy-held-sign-in = Your sign-in name, and your passphrase in a form that nobody can read.
site-privacy-held-record = A record of who opened or changed something, and when.

site-privacy-not-heading = What there is no place for

site-privacy-not-where = Addresses, dates of birth, phone numbers, or where your phone is.
site-privacy-not-track = Adverts or tracking. There is one cookie. It says that you are signed in, and it goes when you sign out.
site-privacy-not-phone = Anything kept on your phone.

site-privacy-who-heading = Who can see it

site-privacy-who-choose = For each goal and each entry, you choose: just you, you and one worker, or you and your team.
site-privacy-who-manager = The manager of your worker can see what you share with that worker or with your team.
site-privacy-who-message = A message goes to the workers you name. If nobody opens it in time, it goes to whoever covers, then to duty, then to the manager. You see each step.
site-privacy-who-parent = Another parent never sees your goals, your log, your messages or your answers. They are not told that you use this site.
site-privacy-who-plan = A point of the plan is shown only to the parents it is written for.

site-privacy-limits-heading = What we cannot promise

site-privacy-limits-court = A court can order the council to show what is kept here. That includes what you marked “Just me”.
site-privacy-limits-key = Your words are scrambled where they are stored. The council holds the key to them.
site-privacy-limits-known = Whoever knows your sign-in name and passphrase can read what you can read.

site-privacy-rights-heading = What you can ask

site-privacy-rights-copy = You can ask for a copy of what is held, and for mistakes to be put right.
site-privacy-rights-long = You can ask how long the council keeps it.
# $number (String) - the team's number
site-privacy-rights-ring = Ring your team on { $number }, or ask any worker.
site-privacy-rights-further = If you are not happy with the answer, you can complain to the Information Commissioner’s Office.
