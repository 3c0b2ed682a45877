### লক্ষ্য: মা বা বাবা যা অন্য রকম দেখতে চান, তাঁর নিজের কথায়। কেউ এটি নাকচ করতে পারে না।

goal-list-heading = আমার লক্ষ্যগুলো
goal-list-intro = লক্ষ্য মানে এমন কিছু, যা আপনি অন্য রকম দেখতে চান। এটি আপনার নিজের। কেউ এটি বাতিল করতে পারে না।
goal-list-set = লক্ষ্য ঠিক করুন
goal-list-full = আপনার তিনটি লক্ষ্যের কাজ চলছে। নতুন লক্ষ্যটি পরের জন্য রাখা হবে, জায়গা হলে শুরু করবেন।
goal-list-none = আপনার এখনো কোনো লক্ষ্য নেই। আপনার কাছে গুরুত্ব আছে, এমন ছোট কিছু দিয়ে শুরু করুন।
goal-list-active = এখন চলছে
goal-list-paused = বিরতিতে আছে
goal-list-later = পরের জন্য রাখা
goal-list-reached = পূরণ হয়েছে
goal-list-let-go = ছেড়ে দেওয়া
goal-list-new-replies =
    { $count ->
        [one] { $count }টি নতুন উত্তর
       *[other] { $count }টি নতুন উত্তর
    }
goal-list-answer-by = { $day }-এর মধ্যে কেউ আপনাকে উত্তর লিখবেন
goal-list-set-on = { $day } তারিখে ঠিক করা

goal-area-school = স্কুল ও পড়াশোনা
goal-area-early-years = ছোটদের সুন্দর শুরু
goal-area-health = স্বাস্থ্য, শরীর ও মন
goal-area-drinking-and-drugs = মদ বা নেশা
goal-area-getting-on = পরিবারে মিলেমিশে থাকা
goal-area-children-safe = শিশুদের ক্ষতি থেকে বাঁচানো
goal-area-out-of-trouble = ঝামেলা থেকে দূরে থাকা
goal-area-safe-at-home = ঘরে কোনো ভয় নয়
goal-area-our-home = আমাদের বাসা
goal-area-money = টাকা-পয়সা
goal-area-something-else = অন্য কিছু

goal-strength-i-keep-going = আমি হাল ছাড়ি না
goal-strength-i-know-my-children = আমি আমার সন্তানদের ভালো করে চিনি
goal-strength-i-ask-for-help = আমি সাহায্য চাই
goal-strength-i-make-people-laugh = আমি মানুষকে হাসাই
goal-strength-good-with-routines = আমি রুটিন মেনে চলতে পারি
goal-strength-i-listen = আমি মন দিয়ে শুনি
goal-strength-done-hard-things = আমি আগেও কঠিন কাজ করেছি
goal-strength-i-am-patient = আমার ধৈর্য আছে
goal-strength-i-speak-up = কিছু ঠিক না থাকলে আমি বলি
goal-strength-people-around-me = আমার পাশে মানুষ আছে
goal-strength-i-can-say-sorry = আমি মাফ চাইতে পারি
goal-strength-look-after-our-home = আমি ঘরের যত্ন নিই

goal-story-heading = আমার লক্ষ্য
goal-story-different = আমি যা অন্য রকম দেখতে চাই
goal-story-replies = আমার টিম কী বলছে
goal-story-replies-none = এখনো কেউ উত্তর লেখেননি।
goal-story-write = ডায়েরিতে লিখুন
goal-story-entries = কেমন চলছে
goal-story-entries-none = আপনি এখনো ডায়েরিতে এ নিয়ে কিছু লেখেননি।
goal-story-entries-all = আমার পুরো ডায়েরি দেখুন
goal-story-chart = তখন নিজেকে যেখানে মনে হয়েছিল
goal-story-point = এটি আপনার পরিকল্পনার অংশ
goal-story-history = আগে কী লিখেছিলাম
goal-story-until = { $day } পর্যন্ত
goal-story-change = লক্ষ্যটি বদলান
goal-story-moves = এখন কী করতে চান?
goal-story-typed-in = { $name } আপনার কথায় এটি লিখেছেন, আর { $day } তারিখে আপনার সঙ্গে মিলিয়ে দেখেছেন।
goal-story-typed-in-team = আপনার টিম আপনার কথায় এটি লিখেছে, আর { $day } তারিখে আপনার সঙ্গে মিলিয়ে দেখেছে।

goal-move-begin = এই লক্ষ্য শুরু করুন
goal-move-pause = এখন বিরতি দিন
goal-move-reach = আমি এটি পেরেছি
goal-move-let-go = ছেড়ে দিন
goal-move-start-again = আবার শুরু করুন
goal-move-note = কিছুই হারাবে না। যেকোনো সময় মত বদলাতে পারেন।
goal-move-done = হয়ে গেছে। আপনার লক্ষ্যগুলোর মধ্যে এটি দেখতে পাবেন।
goal-move-three = তিনটি লক্ষ্যের কাজ এখনই চলছে। আগে একটিকে বিরতি দিন।
goal-move-not-from-here = এই লক্ষ্যটি অন্য একটি ফোনে বদলানো হয়েছে। আবার দেখুন।

goal-set-steps = { $of }টির মধ্যে { $at } নম্বর প্রশ্ন
goal-set-area = এটি কী নিয়ে?
goal-set-different = আপনি কী অন্য রকম দেখতে চান?
goal-set-different-hint = নিজের মতো করে লিখুন। একটি ছোট জিনিসই যথেষ্ট।
goal-set-matters = এটি আপনার কাছে গুরুত্বপূর্ণ কেন?
goal-set-matters-hint = এতে আপনার বা আপনার সন্তানদের কী ভালো হবে?
goal-set-strengths = আপনার কোন গুণ এখানে কাজে লাগতে পারে?
goal-set-strengths-hint = সবচেয়ে বেশি { $max }টি বেছে নিতে পারেন।
goal-set-own-strengths = আপনার অন্য কোনো গুণ
goal-set-strengths-too-many = { $max }টি বা তার কম বেছে নিন।
goal-set-first-step = প্রথম ছোট ধাপটি কী?
goal-set-first-step-hint = আগামী কয়েক দিনে আপনি যা করতে পারেন।
goal-set-step-by = কবে এটি করতে চান?
goal-set-step-by-none = এখনো জানি না
goal-set-step-by-tomorrow = আগামীকাল
goal-set-step-by-week = এক সপ্তাহ পরে
goal-set-step-missing = প্রথম ধাপটি কী তা লিখুন, অথবা “এখনো জানি না” বেছে নিন।
goal-set-who-helps = এতে কে আপনাকে সাহায্য করতে পারে?
goal-set-who-helps-hint = কোনো বন্ধু, পরিবারের কেউ, কোনো কর্মী, বা স্কুলের কেউ।
goal-set-now = এ ব্যাপারে এখন আপনি কোথায় আছেন?
goal-set-now-hint = চাইলে এটি বাদ দিতে পারেন।
goal-set-now-low = এখনো অনেক দূরে
goal-set-now-high = ঠিক যেমনটা চাই
goal-set-now-why = এই সংখ্যাটি কেন? এর চেয়ে কম নয় কেন?
goal-set-now-why-hint = মাঝেমধ্যে হলেও আপনি এখনই কী কী করেন?
goal-set-now-words-missing = কেন এই সংখ্যা, এর চেয়ে কম কেন নয়, তা লিখুন। অথবা সংখ্যাটি সরিয়ে দিন।
goal-set-now-number-missing = একটি সংখ্যাও বেছে নিন, অথবা লেখাটি বাদ দিন।
goal-set-now-clear = এটি বাদ দিন
goal-set-point = এটি কি আপনার পরিকল্পনার কোনো অংশের সঙ্গে জড়িত?
goal-set-point-none = না, বা ঠিক জানি না
goal-set-audience-hint = পরে এটি বদলাতে পারবেন।
goal-set-when = কখন শুরু করতে চান?
goal-set-for-later = পরের জন্য রেখে দিন
goal-set-for-later-hint = আপনি শুরু না করা পর্যন্ত এটি আপনার লক্ষ্যগুলোর মধ্যে থাকবে।

goal-check-heading = আপনার লেখা মিলিয়ে দেখুন
goal-check-heading-change = যা বদলেছেন মিলিয়ে দেখুন
goal-check-set = লক্ষ্যটি ঠিক করুন
goal-check-save = বদলগুলো সেভ করুন
goal-check-area = এটি কী নিয়ে
goal-check-different = আমি যা অন্য রকম দেখতে চাই
goal-check-matters = এটি আমার কাছে কেন গুরুত্বপূর্ণ
goal-check-strengths = আমার গুণ
goal-check-first-step = প্রথম ছোট ধাপ
goal-check-step-by = কবে
goal-check-who-helps = কে সাহায্য করতে পারে
goal-check-now = আমি এখন কোথায় আছি
goal-check-point = আমার পরিকল্পনায়
goal-check-empty = খালি রাখা হয়েছে
goal-check-now-value = 10-এর মধ্যে { $number }: { $words }

goal-done-active = আপনার লক্ষ্য ঠিক হয়েছে
goal-done-later = আপনার লক্ষ্য পরের জন্য রাখা হয়েছে
goal-done-later-why = তিনটি লক্ষ্যের কাজ এখনই চলছে। জায়গা হলে এটি শুরু করতে পারবেন।
goal-done-later-chosen = যখন ইচ্ছা এটি শুরু করতে পারেন।
goal-done-shared = আপনার টিম এখন এটি পড়তে পারে। কেউ আপনাকে উত্তর লিখবেন।
goal-done-alone = শুধু আপনিই এটি দেখতে পান।
goal-done-changed = আপনার লক্ষ্য বদলানো হয়েছে
goal-done-next = ভালো হোক বা কঠিন, কিছু হলে আপনি তা ডায়েরিতে লিখতে পারেন।

goal-changed-heading = এই লক্ষ্যটি অন্য কোথাও বদলানো হয়েছে
goal-changed-intro = দুটো লেখাই এখানে আছে। কিছুই হারায়নি। কোনটি রাখবেন বেছে নিন।
goal-changed-keep-mine = আমার লেখাটি রাখুন
goal-changed-keep-theirs = অন্যটি রাখুন

goal-problem-not-my-worker = এই কর্মী এখন আর আপনার টিমে নেই। কে কে দেখতে পারবে, আবার বেছে নিন।
goal-problem-not-my-point = ওই অংশটি এখন আর আপনার পরিকল্পনায় নেই। আবার বেছে নিন।
