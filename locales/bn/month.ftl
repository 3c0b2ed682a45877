### আমার মাস: প্রথম স্ক্রিন। কেউ পাশ থেকে দেখতে পারে, তাই এখানে কোনো চিন্তার কথা বা কারও লেখা থাকে না।

month-heading = আমার মাস
month-today = আজ { $day }

month-new-heading = আপনার জন্য নতুন
month-new-none = এখন নতুন কিছু নেই।
month-new-reply = { $name } আপনাকে উত্তর লিখেছেন
month-new-reply-team = আপনার টিমের একজন আপনাকে উত্তর লিখেছেন
month-new-message = { $name } একটি মেসেজ পাঠিয়েছেন
month-new-plan = আপনার পরিকল্পনা বদলেছে
month-new-activity = আপনার জন্য একটি কাজের পাতা আছে

# Somebody answered what they asked the team for. It never says what.
month-new-request = আপনার টিমের কেউ আপনাকে উত্তর দিয়েছেন
month-new-open-plan = আমার পরিকল্পনা পড়ুন

month-meeting-heading = পরের মিটিং
month-meeting-none = এখন কোনো মিটিং ঠিক করা নেই।
month-meeting-when = কখন
month-meeting-where = কোথায়
month-meeting-who = কে কে থাকবেন
month-meeting-why = কেন এই মিটিং
month-meeting-bring = আপনি কাউকে সঙ্গে আনতে পারেন। দোভাষী লাগলে টিমকে বলুন।
month-meeting-prepare = এই মিটিংয়ের জন্য তৈরি হোন

month-promises-heading = আমরা কে কী করার কথা দিয়েছি
month-promises-mine = আমি
month-promises-theirs = আমার টিম
month-promises-mine-none = এই মাসে আপনার কিছু করার নেই।
month-promises-theirs-none = এই মাসে আপনার টিমের কোনো কাজ বাকি নেই।

month-help-heading = কথা বলতে চান?
month-help-more = আর যাঁদের সঙ্গে কথা বলতে পারেন
