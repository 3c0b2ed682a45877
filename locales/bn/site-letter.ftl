### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = আমার চিঠি বুঝিয়ে দিন
site-letter-intro = আপনার চিঠি ঘরে দিন। দেখতে পাবেন শব্দের মানে কী, কে কে আছেন আর কখন কী হবে।
site-letter-private = আপনার চিঠি এই যন্ত্রেই থাকে। আমাদের বা অন্য কাউকে কিছুই পাঠানো হয় না।

site-letter-box-label = আপনার চিঠি এখানে পেস্ট করুন
site-letter-box-hint = চিঠি ইংরেজিতে হতে হবে।
site-letter-file-label = অথবা সাধারণ লেখার ফাইল খুলুন
site-letter-show = যা পাওয়া গেছে দেখান
site-letter-clear = সব মুছে ফেলুন

site-letter-found = আপনার চিঠিতে যা পাওয়া গেছে, তা ঘরের নিচে আছে।
site-letter-nothing = বুঝিয়ে দেওয়ার মতো কিছু পাওয়া যায়নি। এই পাতা শুধু ইংরেজি চিঠি বোঝে, আর সব শব্দ নয়।
site-letter-cleared = ঘর আবার খালি।

site-letter-meetings-heading = আপনার চিঠিতে মিটিং
site-letter-dates-heading = আপনার চিঠিতে তারিখ আর সময়
site-letter-dates-doubt = চিঠিতে বার আর তারিখ মেলে না। ফোন করে জিজ্ঞেস করুন কোনটা ঠিক।
site-letter-people-heading = আপনার চিঠিতে মানুষজন
site-letter-words-heading = আপনার চিঠিতে কঠিন শব্দ
site-letter-copy-heading = চিহ্ন দেওয়া শব্দসহ আপনার চিঠি
site-letter-copy-note = মানে দেখতে চিহ্ন দেওয়া শব্দে চাপ দিন।
site-letter-back = চিঠিতে ফিরে যান

site-letter-may-miss = এই পাতা যে শব্দ জানে, তা খোঁজে। কিছু বাদ যেতে পারে। আসল কথা চিঠিতেই আছে।
site-letter-without = চিঠির ঘর এই ব্রাউজারে চলে না: এর জন্য স্ক্রিপ্ট লাগে। এখানে আপনি নিজেই দেখে নিতে পারেন।
