### একজন অভিভাবক ও নাম জানা কর্মীদের মধ্যে মেসেজ। সব সময় পরিষ্কার: উত্তর কখন আসবে, কে দেখবেন, জরুরি হলে কী করবেন।

message-list-heading = মেসেজ
message-list-intro = আপনি আর আপনার বেছে নেওয়া কর্মীরা। আপনার পরিবারের আর কেউ এগুলো দেখতে পারে না।
message-list-new = নতুন মেসেজ লিখুন
message-list-none = এখনো কোনো মেসেজ নেই।
message-list-unread =
    { $count ->
        [one] { $count }টি নতুন
       *[other] { $count }টি নতুন
    }
message-list-last = শেষ মেসেজ: { $when }
message-list-ended = শেষ হয়েছে

message-answer-by = এখন লিখলে { $when }-এর মধ্যে উত্তর পাবেন।
message-away = { $name } { $day } পর্যন্ত কাজে নেই। তাঁর বদলে { $cover } মেসেজ পড়েন।
message-ended-note = এই আলাপের কর্মীরা এখন অন্য কাজে চলে গেছেন। আপনি লিখলে সেদিনের ডিউটি কর্মী তা পড়বেন।
message-urgent = দেরি করা না গেলে { $number } নম্বরে আপনার টিমকে ফোন করুন।

message-thread-heading = কথোপকথন
message-thread-about = বিষয়: { $topic }
message-thread-with = যাঁদের সঙ্গে: { $names }
message-thread-me = আপনি
message-thread-label = মেসেজ, পুরোনোটি আগে
message-thread-box = আপনার মেসেজ
message-thread-send = পাঠান
message-thread-sent = পাঠানো হয়েছে।
message-thread-older = আগের মেসেজ দেখুন

message-went-opened = { $day } তারিখে খোলা হয়েছে
message-went-named = পাঠানো হয়েছে। এখনো খোলা হয়নি। { $when }-এর মধ্যে উত্তর পাবেন।
message-went-cover = এখনো কেউ এটি খোলেননি। তাই এটি এখন বদলি কর্মীর কাছে। { $when }-এর মধ্যে উত্তর পাবেন।
message-went-duty = এখনো কেউ এটি খোলেননি। তাই এটি এখন ডিউটি কর্মীর কাছে। { $when }-এর মধ্যে উত্তর পাবেন।
message-went-manager = এখনো কেউ এটি খোলেননি। তাই এটি এখন ম্যানেজারের কাছে। { $when }-এর মধ্যে উত্তর পাবেন।
message-went-late = এই উত্তর দিতে আমাদের দেরি হয়ে গেছে। আমরা দুঃখিত।

message-new-heading = নতুন মেসেজ
message-new-workers = কাকে লিখছেন?
message-new-workers-hint = একজন বা কয়েকজন বেছে নিন, সবচেয়ে বেশি { $max } জন। তাঁরা সবাই এটি পড়তে পারবেন।
message-new-topic = কী নিয়ে?
message-new-topic-hint = কয়েকটি শব্দ।
message-new-words = আপনার মেসেজ

message-problem-nobody = কাকে লিখছেন, বেছে নিন।
message-problem-too-many = { $max } জন বা তার কম বেছে নিন।
message-problem-not-my-worker = তাঁদের একজন এখন আর আপনার টিমে নেই। আবার বেছে নিন।
message-back-noticed = আমরা কী লক্ষ্য করেছি
message-back-will = আমরা কী করব
message-back-ask = আমরা কী জানতে চাই
