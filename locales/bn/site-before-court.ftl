### The meeting before court: pre-proceedings, the Public Law Outline. Free legal help is for those with parental
### responsibility who have had the letter; it does not depend on money.

site-before-court-heading = আদালতের আগের মিটিংয়ে কী হয়

site-before-court-intro = আদালত এড়ানো যায় কি না, তা দেখার একটি আনুষ্ঠানিক মিটিং। চিঠিতে একে “প্রি-প্রসিডিংস” বলে।

site-before-court-why-last = কর্মীরা একটি শিশুকে নিয়ে খুব চিন্তিত। আদালতকে সিদ্ধান্ত নিতে বলার আগে এটিই শেষ ধাপ।
site-before-court-why-letter = আগে আপনি একটি চিঠি পান। কী নিয়ে চিন্তা আর কী বদলাতে হবে, তাতে লেখা থাকে।

site-before-court-solicitor = চিঠি এলেই একজন উকিল (সলিসিটর) খুঁজুন। আপনার মা-বাবার আইনি দায়িত্ব থাকলে এতে আপনার কোনো খরচ নেই।

site-before-court-who-you = আপনি আর আপনার উকিল।
site-before-court-who-council = আপনার সোশ্যাল ওয়ার্কার, তাঁর ম্যানেজার আর কাউন্সিলের উকিল।

site-before-court-bring-letter = চিঠিটি। মিটিংয়ের আগে উকিলকে দেখান।
site-before-court-bring-people = এমন আত্মীয় বা বন্ধুদের নাম, যাঁরা সাহায্য করতে বা কিছুদিন শিশুকে দেখে রাখতে পারেন।

# পাঠকের নিজের কথা।
site-before-court-ask-change = “ঠিক কী বদলাতে হবে, আর কবের মধ্যে?”
site-before-court-ask-help = “এর জন্য আপনারা আমাদের কী সাহায্য দেবেন?”
site-before-court-ask-checks = “আমাদের সম্পর্কে আপনারা কী জানতে চান, আর কীভাবে?”

site-before-court-next-paper = যা ঠিক হয় তা লিখে রাখা হয়। হ্যাঁ বলার আগে উকিলকে পড়তে দিন।
site-before-court-next-end = যথেষ্ট বদলালে ব্যাপারটি এখানেই শেষ।
site-before-court-next-court = না হলে কাউন্সিল আদালতকে সিদ্ধান্ত নিতে বলতে পারে। সেখানে উকিলসহ আপনার কথা শোনা হয়।
