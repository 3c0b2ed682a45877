### The plan editor: drafted per child, addressed to named people, talked through, then published to each.

team-plan-heading = The plan

# Under the heading.
team-plan-below = What you write here is a draft until you publish it, to one person at a time.

# Links on this page to where it stands with each adult.
team-plan-adults = Where it stands, person by person

# There are none.
team-plan-no-adults = No adult has been added to this family yet.

# There are none.
team-plan-no-children = No child has been added yet. Your manager can add them.

# When it was last published to somebody.
# $day (String) - the day, written out
team-plan-published = Published on { $day }

# It never was.
team-plan-unpublished = Not published yet

# The draft differs from what they see.
team-plan-behind = The draft has changed since

# The draft is what they see.
team-plan-level = They see the newest draft

# Nothing of the draft is for them.
team-plan-nothing-for = Nothing is addressed to them

# How many points wait for a talk.
# $count (Number) - how many
team-plan-to-talk =
    { $count ->
        [one] { $count } point to talk through first
       *[other] { $count } points to talk through first
    }

# A button.
team-plan-talk = Record a talk

# A link: preview and publish.
team-plan-preview = Preview and publish

# What the button belongs to.
# $name (String) - the adult
team-plan-with-adult = with { $name }

# What the link belongs to.
# $name (String) - the adult
team-plan-for-adult = for { $name }

## Points

# One child's part. Repeated for each.
# $name (String) - the child
team-plan-child = { $name }

# No points of this kind.
team-plan-no-points = Nothing yet

# A button below each kind of point.
team-plan-add = Add

# What the button adds, for people who hear it.
# $kind (String) - the kind of point
# $child (String) - the child
team-plan-add-about = to “{ $kind }” for { $child }

# A button.
team-plan-change = Change

# A button: takes the point out of the draft.
team-plan-remove = Take out

# Asks again.
team-plan-remove-sure = Yes, take it out

# What happens then.
team-plan-remove-note = Whoever has it on their page keeps it until you publish to them again.

# It was taken out.
team-plan-removed = Taken out of the draft.

# Why: what was seen or heard.
team-plan-because = Because:

# To whom a point is addressed.
# $names (String) - the adults, as a list
team-plan-to = To { $names }

# How a point stands with one adult.
# $name (String) - the adult
# $by (String) - who talked it through
# $how (String) - how, such as in person
# $day (String) - when, written out
team-plan-talked = Talked through with { $name } by { $by }, { $how }, { $day }

# How a point stands with one adult.
# $name (String) - the adult
team-plan-not-talked = Not yet talked through with { $name }

# How a point stands with one adult.
# $name (String) - the adult
# $by (String) - the manager
# $day (String) - when, written out
team-plan-could-not = Could not be talked through with { $name }: recorded by { $by }, { $day }

# Words were kept as a draft of a new point.
team-plan-unfinished = You began a new point and did not finish it.

# Words were kept as a draft of a new promise.
team-plan-unfinished-promise = You began a new promise and did not finish it.

# Opens it.
team-plan-unfinished-open = Go on with it

## A point

team-plan-point-new = A new point

team-plan-point-change = Change a point

team-plan-point-child = Which child?

team-plan-point-kind = What does it say?

team-plan-point-says = The point, in plain words

# Under it.
team-plan-point-says-hint = One idea. What happens, who does what, by when. Write it to the parent.

team-plan-point-because = Why? What was seen or heard?

# Under it.
team-plan-point-because-hint = Facts with a day, not a label. You can leave this empty.

# Nobody is chosen to begin with.
team-plan-point-to = Who is this addressed to?

# Under it.
team-plan-point-to-hint = Choose each person on purpose. One point for two people needs both ticks.

# When a kind must be talked through first.
team-plan-point-talk-first = Nobody should read this for the first time on a screen. Talk it through before you publish.

# When the words of a point that was talked through are changed.
team-plan-point-talk-again = If you change the words, it has to be talked through again.

# Who will see the point.
# $names (String) - the adults, as a list
team-plan-point-sees = { $names }, once you publish to them

# The button.
team-plan-point-save = Save the draft

# Leaves the form; what was typed stays at the desk.
team-plan-close = Close, keep my words

# It was saved.
team-plan-point-saved = Saved in the draft. Nobody in the family sees it yet.

# Addressed to nobody.
team-plan-refused-nobody = Choose at least one person.

# Somebody named is not an adult of the family.
team-plan-refused-adult = Somebody chosen is not an adult of this family any more.

# The child is not of this family any more.
team-plan-refused-child = Choose a child of this family.

# Two people changed the same point.
team-plan-changed-heading = Somebody changed this while you were writing

# Under it.
team-plan-changed-note = Both texts are here. Nothing is lost. Choose one, or mix them.

# Above one's own text.
team-plan-changed-mine = Yours

# Above the other text.
team-plan-changed-theirs = What is there now

# A button.
team-plan-changed-keep-mine = Save mine over it

# A button.
team-plan-changed-take-theirs = Keep what is there

# A button: puts the other text into the form below one's own.
team-plan-changed-mix = Put both in the box

## Talking through

# The heading.
# $name (String) - the adult
team-plan-talk-heading = Talked through with { $name }

# Under the heading.
team-plan-talk-below = Record it only for what you said and heard together.

team-plan-talk-points = Which points?

team-plan-talk-how = How?

team-plan-talk-on = When?

# A day among the choices.
# $day (String) - today, written out
team-plan-talk-today = Today, { $day }

# How people talked.
team-plan-how-in-person = face to face

team-plan-how-phone = on the phone

team-plan-how-video = on a video call

team-plan-how-interpreter = with an interpreter

# Who sees it.
# $name (String) - the adult
team-plan-talk-sees = { $name }: that you talked about it, how, and when

# The button.
team-plan-talk-save = Record the talk

# It was recorded.
team-plan-talk-saved = Recorded.

# The day has not come.
team-plan-talk-refused-future = That day has not come yet.

# A point's words have changed since.
team-plan-talk-refused-point = The words of a point have changed. Look at it again, then record the talk.

# No point is chosen.
team-plan-talk-no-points = Choose at least one point.

# Nothing waits for a talk with them.
team-plan-talk-nothing = No point waits for a talk with them.

# For a manager: the heading of the other way.
team-plan-could-heading = It could not be talked through

# Under it.
team-plan-could-note = Their page then says first: “We have not been able to talk about this with you yet”, and how to.

# Above the box.
team-plan-could-because = Why could it not be?

# Under it.
team-plan-could-because-hint = For the record. Say what was tried.

# Who sees the reason.
team-plan-could-sees = workers of this family

# Who does not.
# $name (String) - the adult
team-plan-could-sees-not = { $name }, or anyone in the family

# The button.
team-plan-could-save = Record why

# For workers who are not the manager.
team-plan-could-manager = If it cannot be talked through, ask your manager to record why.

## Promises

team-plan-promises = Promises

# Under it.
team-plan-promises-below = The service’s promises stand beside the parent’s, the same size.

# A button.
team-plan-promise-add = Add a promise

team-plan-promise-new = A new promise

team-plan-promise-change = Change a promise

team-plan-promise-owner = Who promises?

# A choice: an agency.
team-plan-promise-agency = Another service

# Under the choice of a parent.
# $name (String) - the parent
team-plan-promise-owner-parent = Only what { $name } has agreed to do. Nobody else in the family sees it.

# Above the box for its name.
team-plan-promise-agency-name = Which service?

team-plan-promise-what = What will be done?

# Under it.
team-plan-promise-what-hint = Something small that can be seen when it is done.

team-plan-promise-why = Why does it help?

team-plan-promise-help = What help comes with it?

team-plan-promise-by = By when?

team-plan-promise-to = Who sees it?

# The button.
team-plan-promise-save = Save the promise

# It was saved.
team-plan-promise-saved = Saved. Whoever it is for can see it.

# Who will see it.
# $names (String) - the adults, as a list
team-plan-promise-sees = { $names }

# A parent's promise is addressed to that parent alone.
team-plan-promise-refused-others = A parent’s promise is for that parent alone.

# Somebody changed it meanwhile.
team-plan-promise-refused-stale = Somebody changed this promise. Your words are still here. Look at theirs, then save again.

## Preview and publishing

# Above the heading.
team-plan-preview-above = Preview

# The heading.
# $name (String) - the adult
team-plan-preview-heading = What { $name } will see

# Under the heading.
# $name (String) - the adult
team-plan-preview-below = This is the page as { $name } gets it. Nothing else of the draft reaches them.

# Names the frame around the preview.
team-plan-preview-frame = Their page

# Nothing is in it.
team-plan-preview-empty = Their page would be empty.

# The button.
# $name (String) - the adult
team-plan-publish = Publish to { $name }

# Who will see it.
# $name (String) - the adult
team-plan-publish-sees = { $name }, at once

# It was published.
# $name (String) - the adult
team-plan-publish-done = Published to { $name }

# Under the line above.
team-plan-publish-done-note = They can answer each point in their own words. You will see when they do.

# Why it cannot be published yet.
team-plan-publish-not-yet = Not ready to publish yet

# What is missing.
# $count (Number) - how many points
team-plan-publish-not-talked =
    { $count ->
        [one] { $count } point has not been talked through with them.
       *[other] { $count } points have not been talked through with them.
    }

# What to do about it.
team-plan-publish-not-talked-do = Talk about it together, then record the talk here. If that cannot be, a manager records why.

# Nothing is addressed to them.
team-plan-publish-nothing = No point of the draft is addressed to them. Address one in the plan, then come back.

# They are not an adult of the family any more.
team-plan-publish-not-adult = They are not an adult of this family any more.

# For workers who may not publish.
team-plan-publish-others = Whoever holds the children’s plan publishes it, or the manager.
