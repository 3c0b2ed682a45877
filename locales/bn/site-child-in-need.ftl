### The child in need meeting. Children Act 1989, section 17. How often it meets is for each council.

site-child-in-need-heading = শিশুর সাহায্যের মিটিংয়ে কী হয়

site-child-in-need-intro = আপনি আর কর্মীরা মিলে ঠিক করেন শিশুকে কী সাহায্য দেওয়া হবে। চিঠিতে একে “চাইল্ড ইন নিড মিটিং” বলে।

site-child-in-need-why-help = ভালো থাকতে আর বেড়ে উঠতে আপনার শিশুর একটু বাড়তি সাহায্য দরকার। আইনে একে “ইন নিড” বলে।
site-child-in-need-why-agree = এই সাহায্যে আপনি হ্যাঁ বা না বলতে পারেন। এটি শিশু সুরক্ষার পরিকল্পনা নয়।

site-child-in-need-who-lead = একজন সোশ্যাল ওয়ার্কার বা অন্য কর্মী, যিনি মিটিং চালান।
site-child-in-need-who-you = আপনি, চাইলে আপনার শিশু, আর পরিবারের যাঁদের আপনি চান।
site-child-in-need-who-help = যাঁরা সাহায্য করেন, যেমন স্কুল, হেলথ ভিজিটর বা পরিবারের কর্মী।

site-child-in-need-bring-need = কোন বিষয়ে আপনি সবচেয়ে বেশি সাহায্য চান।
site-child-in-need-bring-works = বাড়িতে কোন জিনিস এখনই ভালো চলছে।

# পাঠকের নিজের কথা।
site-child-in-need-ask-help = “এই সাহায্য কে দেবেন, কবে থেকে, আর কত দিন?”
site-child-in-need-ask-no = “এর কোনো অংশে না বললে কী হবে?”
site-child-in-need-ask-end = “কাজটা হয়ে গেছে, তা কীভাবে বুঝব?”

site-child-in-need-next-plan = আপনারা যা ঠিক করেন তা লিখে রাখা হয়। আপনার একটি কপি পাওয়ার কথা।
site-child-in-need-next-again = আবার মিটিং হয়। কত দিন পরপর, তা একেক জায়গায় একেক রকম, তাই জেনে নিন।
site-child-in-need-next-end = সব ভালো চললে পরিকল্পনা শেষ হয়। কর্মীরা গুরুতর ক্ষতির ভয় পেলে খোঁজখবর শুরু হতে পারে।
