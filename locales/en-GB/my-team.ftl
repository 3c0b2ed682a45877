### My team: who is who, what each can help with, when they work.

my-team-heading = My team

my-team-intro = These are the people who work with you and your children.

my-team-with-children = Working with the children

my-team-with-me = Working with me

my-team-none = Nobody is named here yet.

# $days (String) - the days, already written out
my-team-works-on = Works on { $days }

# $day (String) - until when
# $cover (String) - who covers
my-team-away = Away until { $day }. { $cover } is there for you until then.

# Four words or fewer.
my-team-write = Write a message

# What that button is about, for people who hear it.
# $name (String) - the worker
my-team-write-about = to { $name }

my-team-goodbyes = Goodbyes

# $name (String) - the worker who left
# $day (String) - when
my-team-goodbye-from = { $name } said goodbye on { $day }

# $name (String) - the worker who took over
my-team-goodbye-to = { $name } is there for you now.
