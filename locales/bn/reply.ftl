### লক্ষ্য বা ডায়েরির লেখার উত্তরে কর্মীরা যা বলেন। পাঁচ রকম, কিন্তু কোনো কিছু নাকচ করার উপায় নেই।

reply-kind-affirm = আপনার টিমের চোখে পড়া একটি ভালো দিক
reply-kind-ask = আপনার জন্য একটি প্রশ্ন
reply-kind-offer = সাহায্যের প্রস্তাব
reply-kind-link = এটি আপনার পরিকল্পনার অংশ
reply-kind-lets-talk = চলুন কথা বলি
reply-by-team = আপনার টিমের একজন
reply-answer-button = মেসেজে উত্তর দিন
reply-answer-about = { $name }-কে
reply-link-point = আপনার পরিকল্পনায় আছে
