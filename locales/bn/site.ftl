### সবার জন্য খোলা পাতাগুলোর কাঠামো: প্রতিটির শেষে লিংক, আর কে এটি চালায়।

site-pages-label = এই সাইটের পাতাগুলো
site-page-home = প্রথম পাতা
site-page-about = ফ্যামিলি সেফগার্ডিং কী
site-page-sign-in = সাইন ইন
site-page-help = সাহায্যের নম্বর
site-page-safe = সাইটটি সাবধানে ব্যবহার করা
site-page-access = সবাই যাতে ব্যবহার করতে পারে
site-page-privacy = আপনার তথ্যের গোপনীয়তা
site-page-signed-out = সাইন আউট হয়েছে
site-council-line = { -brand } চালায় { $council }।
site-title-problem = সমস্যা: { $page }

site-page-find = যা খুঁজছেন তা পান
site-page-letter = আমার চিঠি বুঝিয়ে দিন
site-page-enquiry = শিশু সুরক্ষার খোঁজখবর
site-page-first-conference = প্রথম শিশু সুরক্ষা কনফারেন্স
site-page-review-conference = রিভিউ কনফারেন্স
site-page-core-group = কোর গ্রুপের মিটিং
site-page-child-in-need = শিশুর সাহায্যের মিটিং
site-page-family-meeting = পরিবারের মিটিং
site-page-before-court = আদালতের আগের মিটিং

site-page-rights = আপনার অধিকার
site-page-complain = কীভাবে অভিযোগ করবেন
site-page-advocates = কে আপনার পাশে থাকতে পারেন
site-page-records = আপনার রেকর্ড দেখা
site-page-glossary = কোন শব্দের মানে কী

site-ring-heading = কাকে ফোন করবেন
