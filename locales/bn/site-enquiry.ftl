### A child protection enquiry. Children Act 1989, section 47; Working Together to Safeguard Children 2023.

site-enquiry-heading = শিশু সুরক্ষার খোঁজখবরে কী হয়

site-enquiry-intro = কোনো শিশুর গুরুতর ক্ষতি হচ্ছে বা হতে পারে কি না, কর্মীরা তা জানেন। চিঠিতে একে “চাইল্ড প্রোটেকশন এনকোয়ারি” বলে।

site-enquiry-why-law = কেউ একটি শিশুকে নিয়ে চিন্তিত হয়েছেন। আইন বলে, তখন কর্মীদের আরও জানতেই হয়।
site-enquiry-why-open = কী সত্য, তা এখনো কেউ ঠিক করেননি। আপনার কথাও এই জানার অংশ।

site-enquiry-who-worker = একজন সোশ্যাল ওয়ার্কার এটি চালান। তিনি আপনার সঙ্গে কথা বলেন আর শিশুকে দেখেন, কখনো আপনাকে ছাড়া।
site-enquiry-who-others = যাঁরা শিশুকে চেনেন, যেমন স্কুল বা ডাক্তার, তাঁদেরও জিজ্ঞেস করা হয়।
site-enquiry-who-police = কখনো কখনো পুলিশও থাকে।

site-enquiry-bring-people = যাঁরা শিশুর সঙ্গে আপনাকে দেখেন আর কেমন চলে বলতে পারেন, তাঁদের নাম।
site-enquiry-bring-papers = যেসব চিঠি বা মেসেজে দেখা যায় আপনি কী সাহায্য চেয়েছেন।

# পাঠকের নিজের কথা।
site-enquiry-ask-worry = “ঠিক কী নিয়ে আপনারা চিন্তিত?”
site-enquiry-ask-talk = “কার কার সঙ্গে কথা বলবেন, আর আমাকে আগে বলবেন কি?”
site-enquiry-ask-when = “কী ঠিক করলেন, তা আমি কবে জানব?”

site-enquiry-next-end = এখানেই শেষ হতে পারে। আপনাকে সাহায্য দেওয়ার কথা বলা হতে পারে।
# Working Together 2023: within 15 working days of the strategy discussion.
site-enquiry-next-conference = কর্মীরা তখনও গুরুতর ক্ষতির ভয় পেলে প্রথম কনফারেন্স হয়। তাঁদের প্রথম আলোচনার পর 15 কাজের দিনের মধ্যে তা হওয়ার কথা।
site-enquiry-next-act = কোনো শিশু এখনই বিপদে থাকলে কর্মীরা আদালতকে তখনই ব্যবস্থা নিতে বলতে পারেন।
