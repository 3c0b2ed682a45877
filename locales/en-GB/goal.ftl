### Goals: what a parent would like to be different, in their own words. Nobody can turn one down.

## The list

goal-list-heading = My goals

goal-list-intro = A goal is something you would like to be different. It is yours. Nobody can turn it down.

# Four words or fewer.
goal-list-set = Set a goal

# Three are going on already.
goal-list-full = You have three goals going on. A new one is kept for later, until you have room.

goal-list-none = You have no goals yet. Start with something small that matters to you.

goal-list-active = Going on now

goal-list-paused = Resting

goal-list-later = Kept for later

goal-list-reached = Reached

goal-list-let-go = Let go

# On a goal with replies the parent has not read.
# $count (Number) - how many replies
goal-list-new-replies =
    { $count ->
        [one] 1 new reply
       *[other] { $count } new replies
    }

# Nobody has written back yet.
# $day (String) - by when somebody does
goal-list-answer-by = Someone will write back by { $day }

# $day (String) - the day, already written out
goal-list-set-on = Set on { $day }

## What a goal is about

goal-area-school = School and learning

goal-area-early-years = A good start for little ones

goal-area-health = Health, body and mind

goal-area-drinking-and-drugs = Drinking or drugs

goal-area-getting-on = Getting on as a family

goal-area-children-safe = Keeping children from harm

goal-area-out-of-trouble = Staying out of trouble

goal-area-safe-at-home = No fear at home

goal-area-our-home = Our home

goal-area-money = Money

goal-area-something-else = Something else

## Strengths on cards. The parent chooses the ones that fit.

goal-strength-i-keep-going = I keep going

goal-strength-i-know-my-children = I know my children well

goal-strength-i-ask-for-help = I ask for help

goal-strength-i-make-people-laugh = I make people laugh

goal-strength-good-with-routines = I am good with routines

goal-strength-i-listen = I listen

goal-strength-done-hard-things = I have done hard things before

goal-strength-i-am-patient = I am patient

goal-strength-i-speak-up = I say when something is wrong

goal-strength-people-around-me = I have people around me

goal-strength-i-can-say-sorry = I can say sorry

goal-strength-look-after-our-home = I look after our home

## One goal

goal-story-heading = My goal

goal-story-different = What I would like to be different

goal-story-replies = What my team says

goal-story-replies-none = Nobody has written back yet.

# Four words or fewer.
goal-story-write = Write in my log

goal-story-entries = How it has been going

goal-story-entries-none = You have not written in your log about this yet.

goal-story-entries-all = See all of my log

goal-story-chart = Where I felt I was

goal-story-point = This belongs to your plan

goal-story-history = What I wrote before

# $day (String) - the day until which these words stood
goal-story-until = Until { $day }

goal-story-change = Change this goal

goal-story-moves = Where to from here?

# A worker typed the words in with the parent.
# $name (String) - the worker
# $day (String) - when it was checked with the parent
goal-story-typed-in = Written by { $name } in your words, and checked with you on { $day }.

# The same, when the worker is not named.
# $day (String) - when it was checked with the parent
goal-story-typed-in-team = Written by your team in your words, and checked with you on { $day }.

## What can be done with a goal. Four words or fewer each.

goal-move-begin = Begin this goal

goal-move-pause = Let it rest

goal-move-reach = I have reached it

goal-move-let-go = Let it go

goal-move-start-again = Start again

# Under the buttons.
goal-move-note = Nothing is lost. You can change your mind at any time.

# Said after a goal was moved.
goal-move-done = Done. You can see it in your goals.

# Three others are going on.
goal-move-three = Three goals are going on already. Let one of them rest first.

# It was moved on another phone meanwhile.
goal-move-not-from-here = This goal has changed on another phone. Look at it again.

## Setting a goal, one question at a time

# $at (Number) - which question
# $of (Number) - how many there are
goal-set-steps = Question { $at } of { $of }

goal-set-area = What is it about?

goal-set-different = What would you like to be different?

goal-set-different-hint = Use your own words. One small thing is enough.

goal-set-matters = Why does this matter to you?

goal-set-matters-hint = What would be better for you, or for your children?

goal-set-strengths = What are you good at that can help?

# $max (Number) - the most cards
goal-set-strengths-hint = Choose up to { $max }.

goal-set-own-strengths = Something else you are good at

# Too many cards were chosen.
# $max (Number) - the most cards
goal-set-strengths-too-many = Choose { $max } or fewer.

goal-set-first-step = What is a first small step?

goal-set-first-step-hint = Something you could do in the next few days.

goal-set-step-by = When would you like to do it?

goal-set-step-by-none = I do not know yet

# Days to choose from.
goal-set-step-by-tomorrow = Tomorrow

goal-set-step-by-week = In a week

# There is a day but no step.
goal-set-step-missing = Say what the first step is, or choose “I do not know yet”.

goal-set-who-helps = Who can help you with this?

goal-set-who-helps-hint = A friend, someone in your family, a worker, or someone at school.

goal-set-now = Where are you with this now?

goal-set-now-hint = You can leave this out.

# What 0 means.
goal-set-now-low = A long way off

# What 10 means.
goal-set-now-high = Just how I want it

# One of the best questions there is: it asks for what works already.
goal-set-now-why = Why that number, and not a lower one?

goal-set-now-why-hint = What do you do already, even now and then?

# A number was chosen without words. Numbers never stand alone.
goal-set-now-words-missing = Say why that number and not a lower one, or take the number away.

# Words were written without a number.
goal-set-now-number-missing = Choose a number as well, or leave the words out.

# Takes the number away again. Four words or fewer.
goal-set-now-clear = Leave this out

goal-set-point = Does this belong to something in your plan?

goal-set-point-none = No, or I am not sure

goal-set-audience-hint = You can change this later.

# Above the box to tick that is next.
goal-set-when = When would you like to begin?

# To keep a goal for later although there is room.
goal-set-for-later = Keep this for later

goal-set-for-later-hint = It waits in your goals until you begin it.

## Check answers

goal-check-heading = Check what you wrote

goal-check-heading-change = Check your changes

# Four words or fewer.
goal-check-set = Set this goal

# Four words or fewer.
goal-check-save = Save my changes

goal-check-area = What it is about

goal-check-different = What I would like to be different

goal-check-matters = Why it matters to me

goal-check-strengths = My strengths

goal-check-first-step = A first small step

goal-check-step-by = When

goal-check-who-helps = Who can help

goal-check-now = Where I am now

goal-check-point = In my plan

# An answer that was left empty.
goal-check-empty = Left empty

# A number with its words.
# $number (Number) - from 0 to 10
# $words (String) - why that and not lower, in the parent's words
goal-check-now-value = { $number } out of 10: { $words }

## Done

goal-done-active = Your goal is set

goal-done-later = Your goal is kept for later

# Why it was kept for later.
goal-done-later-why = Three goals are going on already. You can begin this one when you have room.

goal-done-later-chosen = You can begin it whenever you like.

# Shared with workers.
goal-done-shared = Your team can read it now. Someone will write back to you.

# Shared with nobody.
goal-done-alone = Only you can see it.

goal-done-changed = Your goal is changed

# What comes next, in kind words.
goal-done-next = When something happens, good or hard, you can write it in your log.

## Changed on two phones

goal-changed-heading = This goal was changed somewhere else

goal-changed-intro = Both texts are here. Nothing is lost. Choose the one to keep.

# Four words or fewer.
goal-changed-keep-mine = Keep what I wrote

# Four words or fewer.
goal-changed-keep-theirs = Keep the other one

## Refusals

goal-problem-not-my-worker = This worker is not on your team any more. Choose again who can see it.

goal-problem-not-my-point = That part is not in your plan any more. Choose again.
