### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = কিছু চান

request-intro = আপনি সব সময় চাইতে পারেন। কেউ এটা আপনার বিরুদ্ধে ধরতে পারে না।

# Heading above what somebody has asked for.
request-mine = আপনি কী চেয়েছেন

# Heading above the form.
request-ask = নতুন অনুরোধ

request-what = আপনি কী চান?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = আমার পক্ষের কেউ (অ্যাডভোকেট)

request-kind-interpreter = দোভাষী

request-kind-explain = কিছু বুঝিয়ে দেওয়া, পড়ে শোনানো বা অনুবাদ

request-kind-records = আমার সম্পর্কে কী লেখা আছে তা দেখা

request-kind-change-worker = অন্য কর্মী

request-kind-complaint = অভিযোগ করা

## A few words more about each

request-hint-advocate = আপনি যা বলতে চান তা বলতে তাঁরা সাহায্য করেন।

request-hint-interpreter = আপনার পরিবারের কেউ নন। আপনার কোনো খরচ নেই।

request-hint-explain = কোন শব্দ বা কোন কাগজ, আমাদের জানান।

request-hint-records = আপনি যে কোনো সময় আপনার রেকর্ড চাইতে পারেন।

request-hint-change-worker = কেন, তা বলতে হবে না।

request-hint-complaint = টিমের ম্যানেজারকে এর উত্তর দিতেই হবে।

## The form

request-words = আমাদের জানা দরকার এমন কিছু আছে কি?

request-words-hint = এটা খালি রাখতে পারেন।

# Who reads it, beside the box.
request-read = এটা আপনার কর্মীরা ও তাঁদের ম্যানেজার পড়েন।

# The three kinds only the manager sees.
request-read-manager = আপনার রেকর্ড, অন্য কর্মী বা অভিযোগের কথা হলে শুধু ম্যানেজার পড়েন।

# The button.
request-send = পাঠান

# Said when it was sent.
request-sent = পাঠানো হয়েছে। উত্তর এখানে দেখতে পাবেন।

## What came of it

request-state-asked = উত্তরের অপেক্ষায়

# Somebody answered and sees to it.
request-state-under-way = কেউ এটা দেখছেন

request-state-done = হয়ে গেছে

request-state-taken-back = ফিরিয়ে নেওয়া হয়েছে

# $day (String) - when it was asked
request-on = আপনি { $day } চেয়েছেন।

# $day (String) - the day by which a first answer is meant to come
request-answer-by = { $day }-এর মধ্যে আপনার উত্তর পাওয়ার কথা।

# The button that takes it back.
request-take-back = আমার আর এটা দরকার নেই

# Said when it was taken back.
request-taken-back = ফিরিয়ে নেওয়া হয়েছে।

# Nothing can be done with it any more.
request-over = এটা আগেই শেষ হয়ে গেছে। আপনি আবার চাইতে পারেন।
