### কাকে ফোন করবেন, আর লেখার প্রতিটি ঘরের পাশে কী লেখা থাকে। শান্ত ও ছোট।

help-heading = কারও সঙ্গে কথা বলুন
help-intro = সব কিছু আপনাকে একা সামলাতে হবে না।
help-emergency-heading = কেউ যদি এখন বিপদে থাকে
help-team-heading = আপনার টিম
help-team-name = আপনার টিম
help-team-about = অফিস খোলা থাকার সময়। আপনার টিমের কর্মীকে চাইবেন, নয়তো যিনি আছেন তাঁর সঙ্গে কথা বলবেন।
help-team-write = মেসেজ লিখুন

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = দোভাষী, আপনার পক্ষের কেউ, কিছু বুঝিয়ে দেওয়া, বা নিচের যে কোনো কিছুর জন্য।
help-others-heading = আর যাঁরা সাহায্য করতে পারেন
help-shared-heading = আপনার ফোন যদি অন্য কেউও ব্যবহার করে
help-shared-note = দেখা হলে আপনার টিমের কর্মীকে বলুন, বা টিমকে ফোন করুন। এখানে লিখতেই হবে এমন নয়।
help-shared-ways = আপনার টিম সব ফোন থেকে আপনাকে সাইন আউট করে দিতে পারে। চাইলে একটি নতুন সাইন-ইন নামও দিতে পারে।
help-rights-heading = আমাদের নিয়ে খুশি না হলে
help-rights-note = আপনি অন্য কর্মী চাইতে পারেন, আপনার রেকর্ড দেখতে চাইতে পারেন, বা অভিযোগ করতে পারেন। কীভাবে করবেন, যেকোনো কর্মীর তা আপনাকে বলতেই হবে।
help-rights-advocate = আপনার পক্ষে কথা বলার জন্যও কেউ থাকতে পারেন। তাঁকে অ্যাডভোকেট বলে। যেকোনো কর্মীকে একজন খুঁজে দিতে বলুন।

# The button that opens the screen for asking, below the two sentences before.
help-request = এখানে চান

help-box-read = আপনার টিম কাজের সময় এটি পড়ে, রাতে বা শনি-রবিবারে নয়।
help-box-alone = “শুধু আমি” বেছে নিলে আপনার টিমের কেউ এটি পড়েন না।
help-box-emergency = এটি জরুরি বিপদের জন্য নয়। কেউ বিপদে থাকলে { $number } নম্বরে ফোন করুন।
help-box-ring = টিমের সঙ্গে কথা বলতে { $number } নম্বরে ফোন করুন।
