### Messages between one parent and named workers. Always clear: when an answer comes, who covers, what to do if urgent.

## The list

message-list-heading = Messages

message-list-intro = You and the workers you choose. Nobody else in your family can see these.

# Four words or fewer.
message-list-new = Write a new message

message-list-none = No messages yet.

# $count (Number) - how many messages are unread
message-list-unread =
    { $count ->
        [one] 1 new
       *[other] { $count } new
    }

# $when (String) - when the newest message came, already written out
message-list-last = Last message { $when }

# Nobody of a thread is left.
message-list-ended = Ended

## When to expect an answer

# $when (String) - the moment, already written out
message-answer-by = If you write now, you will have an answer by { $when }.

# $name (String) - the worker who is away
# $day (String) - until when
# $cover (String) - who covers
message-away = { $name } is away until { $day }. { $cover } reads for them.

message-ended-note = The workers in this talk have moved on. If you write, the duty worker reads it.

# $number (String) - the team's number
message-urgent = If it cannot wait, ring your team on { $number }.

## One thread

message-thread-heading = Conversation

# $topic (String) - what the thread is about
message-thread-about = About: { $topic }

# $names (String) - the workers, already joined
message-thread-with = With { $names }

# The reader, as the author of their own message.
message-thread-me = You

# Names the list of messages, for people who hear the page.
message-thread-label = Messages, oldest first

message-thread-box = Your message

# Four words or fewer.
message-thread-send = Send

message-thread-sent = Sent.

# Shows older messages. Four words or fewer.
message-thread-older = Show older messages

## What became of a message of one's own

# $day (String) - the day
message-went-opened = Opened on { $day }

# $when (String) - by when there is an answer
message-went-named = Sent. Not opened yet. You will have an answer by { $when }.

# $when (String) - by when there is an answer
message-went-cover = Nobody has opened it yet, so the worker who covers has it now. Answer by { $when }.

# $when (String) - by when there is an answer
message-went-duty = Nobody has opened it yet, so the duty worker has it now. Answer by { $when }.

# $when (String) - by when there is an answer
message-went-manager = Nobody has opened it yet, so the manager has it now. Answer by { $when }.

# The moment named above has passed.
message-went-late = We are late with this answer. We are sorry.

## A new thread

message-new-heading = A new message

message-new-workers = Who is it for?

# $max (Number) - the most workers
message-new-workers-hint = Choose one or more, up to { $max }. They can all read it.

message-new-topic = What is it about?

message-new-topic-hint = A few words.

message-new-words = Your message

# Nobody was chosen.
message-problem-nobody = Choose who it is for.

# $max (Number) - the most workers
message-problem-too-many = Choose { $max } or fewer.

message-problem-not-my-worker = One of them is not on your team any more. Choose again.

## The message back from the team, in its three parts

# Above what the team saw this parent do.
message-back-noticed = What we noticed

# Above what the team will do next.
message-back-will = What we will do

# Above one open question to this parent.
message-back-ask = What we would like to ask
