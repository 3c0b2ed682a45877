### আমার পরিকল্পনা, একজন অভিভাবকের জন্য যেভাবে দেওয়া হয়েছে। চিন্তার কথা সৎভাবে বলা, দোষ দেওয়া নয়। “আমরা” মানে টিম।

plan-heading = আমার পরিকল্পনা
plan-published = আপনার টিম শেষবার { $day } তারিখে এই পরিকল্পনা বদলেছে।
plan-none-title = আপনার পরিকল্পনা এখনো আসেনি
plan-none-note = আপনার টিম এখনো এটি লিখছে। এখানে পড়ার আগে তাঁরা আপনার সঙ্গে এ নিয়ে কথা বলবেন।
plan-apology-title = এ নিয়ে আমরা এখনো আপনার সঙ্গে কথা বলতে পারিনি
plan-apology-note = এখানে যা পড়বেন, তার কিছু আপনার কাছে নতুন হতে পারে। সে জন্য আমরা দুঃখিত।
plan-apology-ring = আমরা যাতে কথা বলতে পারি, দয়া করে { $number } নম্বরে আপনার টিমকে ফোন করুন বা মেসেজ পাঠান।
plan-court-note = এই পরিকল্পনা আদালতে দেখানো হতে পারে। এ নিয়ে আপনি যা বলেন, তা এর পাশেই দেখানো হয়।

plan-changed-heading = আপনি শেষবার দেখার পর যা বদলেছে
plan-changed-count =
    { $count ->
        [one] { $day }-এর পর { $count }টি অংশ নতুন এসেছে বা বদলেছে।
       *[other] { $day }-এর পর { $count }টি অংশ নতুন এসেছে বা বদলেছে।
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = যা ভালো চলছে
plan-kind-worry = যা নিয়ে আমরা চিন্তিত
plan-kind-needs-to-change = যা বদলানো দরকার
plan-kind-life-will-look = পরিকল্পনা শেষ হলে জীবন কেমন হবে
plan-kind-what-happens-if = সব কিছু একই রকম থাকলে কী হবে
plan-point-because = আমরা যা দেখেছি বা শুনেছি

plan-talk-in-person = { $name } { $day } তারিখে সামনাসামনি বসে আপনার সঙ্গে এ নিয়ে কথা বলেছেন।
plan-talk-phone = { $name } { $day } তারিখে ফোনে আপনার সঙ্গে এ নিয়ে কথা বলেছেন।
plan-talk-video = { $name } { $day } তারিখে ভিডিও কলে আপনার সঙ্গে এ নিয়ে কথা বলেছেন।
plan-talk-interpreter = { $name } { $day } তারিখে দোভাষী নিয়ে আপনার সঙ্গে এ নিয়ে কথা বলেছেন।
plan-talk-team = আপনার টিমের কেউ

plan-mine-title = আমার কথা
plan-mine-none = আপনি এখনো এ নিয়ে কিছু বলেননি।
plan-mine-say = আমার মত জানাব
plan-mine-change = আমার উত্তর বদলাব
plan-mine-when = আপনি { $day } তারিখে এটি বলেছেন।
plan-mine-history = আগে যা বলেছিলাম
plan-stance-agree = আমি একমত
plan-stance-agree-in-part = আমি কিছুটা একমত
plan-stance-disagree = আমি একমত নই
plan-stance-need-to-talk = আমি এ নিয়ে কথা বলতে চাই

plan-respond-heading = এ নিয়ে আপনি কী ভাবেন?
plan-respond-words = আরও কিছু বলতে চান?
plan-respond-hint = আপনার কথা পরিকল্পনার এই অংশের পাশেই থাকবে। যেকোনো সময় তা বদলাতে পারেন।
plan-respond-seen = পরিকল্পনার এই অংশ যাঁরা দেখতে পারেন, তাঁরা সবাই আপনার কথাও দেখতে পারেন।

plan-promises-heading = কে কী করবে
plan-seen-you = আপনি
