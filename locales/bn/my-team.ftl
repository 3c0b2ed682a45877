### আমার টিম: কে কে আছেন, কে কীসে সাহায্য করতে পারেন, কবে কাজ করেন।

my-team-heading = আমার টিম
my-team-intro = এঁরা আপনার ও আপনার সন্তানদের সঙ্গে কাজ করেন।
my-team-with-children = সন্তানদের সঙ্গে কাজ করছেন
my-team-with-me = আমার সঙ্গে কাজ করছেন
my-team-none = এখানে এখনো কারও নাম নেই।
my-team-works-on = যে দিন কাজ করেন: { $days }
my-team-away = { $day } পর্যন্ত কাজে নেই। তত দিন { $cover } আপনার পাশে আছেন।
my-team-write = মেসেজ লিখুন
my-team-write-about = { $name }-কে
my-team-goodbyes = বিদায়
my-team-goodbye-from = { $name } { $day } তারিখে বিদায় নিয়েছেন
my-team-goodbye-to = এখন { $name } আপনার পাশে আছেন।
