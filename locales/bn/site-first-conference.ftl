### প্রথম শিশু সুরক্ষা কনফারেন্স। Working Together to Safeguard Children 2023।

site-first-conference-heading = প্রথম কনফারেন্সে কী হয়

site-first-conference-intro = বড় একটি মিটিং, যেখানে ঠিক হয় শিশু সুরক্ষার পরিকল্পনা লাগবে কি না। চিঠিতে একে “চাইল্ড প্রোটেকশন কনফারেন্স” বলে।

site-first-conference-why-worry = খোঁজখবরে দেখা গেছে, কোনো শিশুর গুরুতর ক্ষতি হতে পারে। শিশুকে যাঁরা চেনেন, তাঁরা এখন একসঙ্গে ভাবেন।
site-first-conference-why-court = এটি আদালত নয়। আপনার শিশুকে বাড়ি ছাড়তে হবে, এমন সিদ্ধান্ত এখানে নেওয়া যায় না।

site-first-conference-who-chair = যিনি এটি চালান, তিনি আপনার পরিবারের সঙ্গে কাজ করেন না। তাঁকে “চেয়ার” বলে।
site-first-conference-who-you = আপনি, আর আপনি যাঁকে আনেন। আপনার শিশুও আসতে পারে, বা তার হয়ে কেউ বলতে পারেন।
site-first-conference-who-others = আপনার সোশ্যাল ওয়ার্কার, স্কুল, স্বাস্থ্যকর্মী, আর কখনো পুলিশ।

site-first-conference-bring-report = সোশ্যাল ওয়ার্কারের রিপোর্ট। আপনার এটি আগেই পাওয়ার কথা। যা ভুল মনে হয়, দাগ দিয়ে রাখুন।

# পাঠকের নিজের কথা।
site-first-conference-ask-change = “কী বদলাতে হবে, আর বদলেছে কি না সবাই কীভাবে বুঝব?”
site-first-conference-ask-help = “কে আমাদের সাহায্য করবেন, আর কবে থেকে?”
site-first-conference-ask-notes = “মিটিংয়ের লেখা কবে পাব, আর ভুল কীভাবে ঠিক হয়?”

site-first-conference-next-told = কী ঠিক হলো আর কেন, আপনাকে বলা হয়। আপনি যা ভাবেন, তা লিখে রাখা হয়।
# Working Together 2023: the core group within 10 working days of the conference, the review within three months.
site-first-conference-next-core = পরিকল্পনা হলে 10 কাজের দিনের মধ্যে কোর গ্রুপ বসে।
site-first-conference-next-review = তিন মাসের মধ্যে একটি রিভিউ কনফারেন্স হয়।
site-first-conference-next-none = পরিকল্পনা না হলেও আপনি সাহায্য পেতে পারেন।
