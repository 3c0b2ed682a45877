### প্রথমবার আসা: হাতে পাওয়া লিংক থেকে সাইন ইন পর্যন্ত।

invitation-wait-heading = এটি আপনার টিমের কর্মীকে দেখান
invitation-wait-intro = আপনার টিমের কর্মীও একই দুটি শব্দ দেখতে পান। শব্দ দুটি মিলে গেলে তিনি আপনাকে ঢুকতে দেবেন।
invitation-wait-words = আপনার দুটি শব্দ
invitation-wait-note = আপনার টিমের কর্মী হ্যাঁ বললেই এই পাতা নিজে থেকে এগিয়ে যাবে।
invitation-wait-confirmed = আপনার টিমের কর্মী হ্যাঁ বলেছেন।
invitation-wait-opening = একটু অপেক্ষা করুন…
invitation-dead-heading = এই লিংক আর কাজ করে না
invitation-dead-note = লিংক একবারই কাজ করে, তা-ও অল্প সময়ের জন্য। আপনার টিমের কর্মীর কাছে নতুন একটি চান।
invitation-dead-ring = { $number } নম্বরে আপনার টিমকে ফোন করতে পারেন।

invitation-passphrase-heading = একটি গোপন বাক্য বেছে নিন
invitation-passphrase-intro = গোপন বাক্য মানে কয়েকটি শব্দ, যা শুধু আপনি জানেন। প্রতিবার সাইন ইন করতে এটি লাগবে।
invitation-passphrase-label = আপনার গোপন বাক্য, { $min } বা তার বেশি অক্ষর
invitation-passphrase-hint = মনে মনে ছবির মতো ভাবা যায়, এমন চারটি শব্দ ভালো। মাঝে ফাঁকা জায়গা থাকতে পারে।
invitation-passphrase-warning = কারও নাম, জন্মদিন, বা কাছের কেউ আন্দাজ করতে পারে এমন শব্দ দেবেন না।
invitation-passphrase-show = যা লিখছি তা দেখান
invitation-passphrase-too-short = আরও লম্বা করুন: { $min } বা তার বেশি অক্ষর।
invitation-passphrase-too-long = আরও ছোট করুন: { $max } বা তার কম অক্ষর।
invitation-passphrase-too-simple = এটি সহজেই আন্দাজ করা যায়। চারটি আলাদা শব্দ দিন।
invitation-passphrase-is-the-name = আপনার সাইন-ইন নামের শব্দগুলো ছাড়া অন্য শব্দ দিন।
invitation-passphrase-button = এটিই আমার গোপন বাক্য
invitation-not-confirmed = আপনার টিমের কর্মী এখনো হ্যাঁ বলেননি। তাঁকে তাঁর স্ক্রিন দেখতে বলুন।

invitation-welcome-heading = আপনার সাইন ইন হয়ে গেছে
invitation-welcome-name = আপনার সাইন-ইন নাম
invitation-welcome-name-note = আবার সাইন ইন করতে এই নাম আর আপনার গোপন বাক্য লাগবে। আপনার টিমের কর্মী যেকোনো সময় নতুন নাম দিতে পারেন।
invitation-welcome-remember = নামটি এমন জায়গায় লিখে রাখুন যেখানে শুধু আপনি দেখেন, অথবা মুখস্থ করে নিন।
invitation-welcome-exit-heading = “বের হোন” বোতাম কী করে
invitation-welcome-exit-does = “বের হোন” বোতামটি প্রতিটি পাতার ওপরে থাকে। চাপলে সঙ্গে সঙ্গে এই সাইট বন্ধ হয়, আপনি সাইন আউট হয়ে যান, আর অন্য একটি ওয়েবসাইট খোলে।
invitation-welcome-exit-keys = কম্পিউটারে Shift বোতাম তিনবার চাপলেও হয়।
invitation-welcome-exit-not-heading = “বের হোন” বোতাম কী করে না
invitation-welcome-exit-not = এটি আপনার ফোনের হিস্ট্রি মুছতে পারে না। কেউ সেখানে দেখলে বুঝতে পারবে যে এই ওয়েবসাইট খোলা হয়েছিল।
invitation-welcome-exit-shared = কেউ যদি আপনার ফোন ঘেঁটে দেখে, তাহলে অন্য ফোন বা কম্পিউটার ব্যবহার করুন, যেমন লাইব্রেরিতে। অথবা কর্মীর কাছে কাগজে চান।
invitation-welcome-go = আমার মাসে যান
