### পরিবারের মিটিং (family group decision making); একে family group conference-ও বলে।

site-family-meeting-heading = পরিবারের মিটিংয়ে কী হয়

site-family-meeting-intro = আপনার আত্মীয় আর কাছের বন্ধুরা নিজেরা একটি পরিকল্পনা করেন। চিঠিতে একে “ফ্যামিলি গ্রুপ কনফারেন্স” বলে।

site-family-meeting-why-know = কী কাজে দেবে, পরিবারই তা অনেক সময় সবচেয়ে ভালো জানে।
site-family-meeting-why-choose = মিটিংটি হবে কি না, আপনি ঠিক করেন। যেকোনো সময় চাইতে পারেন।

site-family-meeting-who-lead = একজন কোঅর্ডিনেটর, যিনি আপনার সঙ্গে মিলে সব গুছিয়ে দেন আর নিজে কিছু ঠিক করেন না।
site-family-meeting-who-people = যেসব আত্মীয় আর বন্ধু আপনার শিশুর আপন।
site-family-meeting-who-workers = কর্মীরা বলেন কী নিয়ে চিন্তা আর কী সাহায্য আছে। তারপর তাঁরা ঘর থেকে বেরিয়ে যান।

site-family-meeting-bring-people = যাঁরা ছোট বা বড় কাজে সাহায্য করতে পারেন, তাঁদের নাম।
site-family-meeting-bring-ideas = নানা ভাবনা, যেমন গাড়িতে পৌঁছে দেওয়া, এক বেলার খাবার বা নানি বা দাদির বাড়িতে এক রাত।

# পাঠকের নিজের কথা।
site-family-meeting-ask-must = “আমাদের পরিকল্পনায় কোন কোন বিষয় থাকতেই হবে?”
site-family-meeting-ask-alone = “নিজেরা একা কতক্ষণ সময় পাব?”
site-family-meeting-ask-tongue = “মিটিংটি কি আমাদের নিজেদের ভাষায় করা যায়?”

site-family-meeting-next-plan = আপনার পরিবার পরিকল্পনা করে, তারপর কর্মীদের দেখায়।
site-family-meeting-next-agree = পরিকল্পনায় কোনো শিশু বিপদে না থাকলে কর্মীদের রাজি হওয়ার কথা।
site-family-meeting-next-look = পরে আপনারা একসঙ্গে দেখেন, পরিকল্পনায় কাজ হচ্ছে কি না।
