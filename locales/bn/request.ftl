### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = কিছু চান

request-intro = আপনি সব সময় চাইতে পারেন। চাওয়া কখনও আপনার বিরুদ্ধে যায় না।

# Heading above what somebody has asked for.
request-mine = আপনি কী চেয়েছেন

# Heading above the form.
request-ask = নতুন অনুরোধ

request-what = আপনি কী চান?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = আমার পক্ষের কেউ (অ্যাডভোকেট)

request-kind-interpreter = দোভাষী

request-kind-explain = কিছু বুঝিয়ে দেওয়া, পড়ে শোনানো বা অনুবাদ

request-kind-share = কারো সঙ্গে কিছু ভাগ করা

request-kind-correction = আমার সম্পর্কে লেখা কিছু ঠিক করানো

request-kind-records = আমার সম্পর্কে কী লেখা আছে তা দেখা

request-kind-change-worker = অন্য কর্মী

request-kind-complaint = অভিযোগ করা

## A few words more about each

request-hint-advocate = আপনি যা বলতে চান তা বলতে তাঁরা সাহায্য করেন।

request-hint-interpreter = আপনার পরিবারের কেউ নন। আপনার কোনো খরচ নেই।

request-hint-explain = কোন শব্দ বা কোন কাগজ, আমাদের জানান।

request-hint-share = কী, আর কার সঙ্গে, তা লিখুন। কিছুই অন্যকে দেওয়া হয় না। আগে আপনার কর্মী আপনার সঙ্গে কথা বলেন।

request-hint-correction = কী ভুল তা আমাদের বলুন। তা বদলানো হয়েছে কি না, না হলে কেন, আমরা বলব। আপনার নিজের মতও পরিকল্পনার পাশে থাকতে পারে।

request-hint-records = আপনি যে কোনো সময় আপনার রেকর্ড চাইতে পারেন।

request-hint-change-worker = কেন, তা বলতে হবে না।

request-hint-complaint = টিমের ম্যানেজার এটা পড়েন ও উত্তর দেন। আপনার কর্মী এটা দেখেন না। বিষয়টা ম্যানেজারকে নিয়ে হলে আমাদের সাধারণ পাতায় “কীভাবে অভিযোগ করবেন” দেখুন।

## The form

request-words = আমাদের জানা দরকার এমন কিছু আছে কি?

request-words-hint = এটা খালি রাখতে পারেন।

# Who reads it, beside the box.
request-read = এটা আপনার কর্মীরা ও তাঁদের ম্যানেজার পড়েন।

# The three kinds only the manager sees.
request-read-manager = আপনার সম্পর্কে লেখা দেখা, অন্য কর্মী বা অভিযোগ বেছে নিলে শুধু ম্যানেজার পড়েন।

# The button.
request-send = পাঠান

# Said when it was sent.
request-sent = পাঠানো হয়েছে। উত্তর এখানে দেখতে পাবেন।

request-sent-share = পাঠানো হয়েছে। আপনার কর্মী এ নিয়ে আপনার সঙ্গে কথা বলবেন।

request-share = এটি কারো সঙ্গে ভাগ করতে বলুন

## What came of it

request-state-asked = উত্তরের অপেক্ষায়

# Somebody answered and sees to it.
request-state-under-way = এর কাজ চলছে

request-state-done = হয়ে গেছে

request-state-taken-back = অনুরোধ ফিরিয়ে নেওয়া হয়েছে

# $day (String) - when it was asked
request-on = আপনি { $day } চেয়েছেন।

# $day (String) - the day by which a first answer is meant to come
request-answer-by = { $day }-এর মধ্যে আপনার উত্তর পাওয়ার কথা।

# $day (String) - the day by which it should have come
request-late = { $day }-এর মধ্যে উত্তর আসার কথা ছিল। দেরিটা আমাদের কারণে হয়েছে। আপনি টিমকে ফোন করতে পারেন।

# Who answered what only the manager reads.
request-by-manager = টিমের ম্যানেজার

# The button that takes it back.
request-take-back = এই অনুরোধ ফিরিয়ে নিন

# Said when it was taken back.
request-taken-back = ফিরিয়ে নেওয়া হয়েছে।

# Nothing can be done with it any more.
request-over = এটা আগেই শেষ হয়ে গেছে। আপনি আবার চাইতে পারেন।
