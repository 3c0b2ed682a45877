### সাইন ইন থাকা: প্রতিটি স্ক্রিনের চারপাশ, পাতা লুকানো, সাইন আউট। শিরোনাম ফোনের হিস্ট্রিতে থাকে, তাই কারও কথা বলে না।

session-title-month = প্রথম পাতা
session-title-plan = পরিকল্পনা
session-title-goals = লক্ষ্য
session-title-activities = কাজের পাতা
session-title-log = ডায়েরি
session-title-messages = মেসেজ
session-title-team = টিম
session-title-help = সাহায্য
session-title-settings = সেটিংস
session-title-welcome = স্বাগতম
session-title-error = সমস্যা: { $title }

session-tab-month = মাস
session-tab-plan = পরিকল্পনা
session-tab-goals = লক্ষ্য
session-tab-log = ডায়েরি
session-tab-messages = মেসেজ

session-foot-label = সাহায্য ও সেটিংস
session-foot-help = কারও সঙ্গে কথা বলুন
session-foot-team = আমার টিম
session-foot-activities = কাজের পাতা
session-foot-settings = ভাষা ও সাইন আউট

session-settings-heading = ভাষা ও সাইন আউট
session-settings-language = যে ভাষায় পড়বেন
session-settings-sign-out = সাইন আউট
session-settings-sign-out-note = সাইন আউট করলে আপনার হাতের ফোনে এটি বন্ধ হয়ে যাবে। আপনার লেখা আমাদের কাছে থাকবে।
session-settings-sign-out-button = এখনই সাইন আউট করুন
session-settings-sign-out-unsent = নেটওয়ার্ক নেই, তাই এখনো সাইন আউট হয়নি। এই পাতা ছাড়তে “বের হোন” চাপুন।
session-settings-families = এখানে আপনার একটির বেশি পরিকল্পনা আছে। কোনটি দেখতে চান?
session-settings-family = পরিকল্পনা { $number }
session-settings-traces = আপনার ফোনে যা থেকে যায়
session-settings-traces-kept = আপনি এখানে যা পড়েন বা লেখেন, তার কিছুই আমরা ফোনে রাখি না।
session-settings-traces-history = তবু এই ওয়েবসাইট যে খোলা হয়েছিল, তা আপনার ফোনে থেকে যায়। “বের হোন” চাপলেও তা বদলায় না।
session-settings-traces-others = যে আপনার ফোন ব্যবহার করতে পারে, সে তা দেখে ফেলতে পারে। এ নিয়ে ভাবতে আপনার টিমের কর্মী আপনাকে সাহায্য করতে পারেন।

session-lock-soon = কিছুক্ষণ ধরে কেউ এই পাতা ব্যবহার করেনি। এক মিনিট পরে এটি বন্ধ হয়ে যাবে।
session-lock-stay = খোলা রাখুন
session-lock-kept = কেউ ব্যবহার করছিল না বলে এই পাতা বন্ধ হচ্ছে। আপনার লেখা রাখা আছে।
session-lock-unkept =
    { $minutes ->
        [one] নেটওয়ার্ক নেই, তাই আপনার শেষ লেখাগুলো এখনো রাখা যায়নি। আমরা { $minutes } মিনিট চেষ্টা করব।
       *[other] নেটওয়ার্ক নেই, তাই আপনার শেষ লেখাগুলো এখনো রাখা যায়নি। আমরা { $minutes } মিনিট চেষ্টা করব।
    }

session-over-heading = আপনি সাইন আউট হয়েছেন
session-over-unkept = আপনার শেষ কয়েকটি শব্দ হয়তো রাখা যায়নি। আমরা দুঃখিত।
session-over-sign-in = আবার সাইন ইন করুন
