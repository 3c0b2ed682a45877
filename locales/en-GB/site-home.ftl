### The first public page: what this is, for whom, and the way in. Nobody has signed in here yet.

site-home-heading = Your side of the plan, in your own words

site-home-intro = For parents and carers who have a { -service } team. See what everyone has promised. Say what you think. Talk with the people around your family.

# The way to sign in. Four words or fewer.
site-home-sign-in = Sign in

# The way to the page that explains. Four words or fewer.
site-home-about = What is this?

## What there is to do once signed in, each with a line about it

site-home-can-heading = What you can do here

site-home-plan-title = Read your plan
site-home-plan-note = It is in plain words. Your own answer stands beside every point, the same size.

site-home-goals-title = Set your own goals
site-home-goals-note = You start from what is going well. Nobody can turn a goal down.

site-home-promises-title = See what was promised
site-home-promises-note = Your promises and your team’s stand side by side. When we are late, it says so.

site-home-talk-title = Talk with your team
site-home-talk-note = You write to workers you know. You see when to expect an answer.

## Beginning

site-home-start-heading = How to start

site-home-start-note = Your worker invites you when you meet. You cannot sign up on your own, so nobody else can sign up as you.

site-home-start-paper = You do not have to use this. Everything here can be done on paper or by talking.

## Whom to ring

site-home-ring-heading = People you can ring

# The way to the page with every number.
site-home-ring-all = See all help numbers

## For people who share a phone

site-home-shared-title = Does someone else use your phone?

# The way to the page about it.
site-home-shared-link = What this site hides, and what it cannot hide

## For people who have a letter and no account

site-home-letter-heading = Has a letter come?

site-home-letter-note = Read what happens at each meeting, what you can bring and what to ask. You do not have to sign in.

# Above the way to “Explain my letter”.
site-home-letter-explain = Put your letter in, and see what its words mean. It stays on your device.
