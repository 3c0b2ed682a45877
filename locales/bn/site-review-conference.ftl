### শিশু সুরক্ষার রিভিউ কনফারেন্স। Working Together to Safeguard Children 2023।

site-review-conference-heading = রিভিউ কনফারেন্সে কী হয়

site-review-conference-intro = শিশু সুরক্ষার পরিকল্পনা এখনো দরকার কি না, এই মিটিংয়ে ঠিক হয়।

site-review-conference-why-look = শিশুর জন্য কী ভালো হয়েছে আর কী এখনো কঠিন, সবাই তা দেখেন।
site-review-conference-why-long = যত দিন দরকার, পরিকল্পনা তার বেশি চলা উচিত নয়।

site-review-conference-who-chair = যিনি মিটিং চালান (“চেয়ার”), তিনি আপনার পরিবারের সঙ্গে কাজ করেন না। অনেক সময় তিনি আগের জনই হন।
site-review-conference-who-group = আপনি, কোর গ্রুপ, আর যাঁরা আপনার শিশুকে চেনেন।

site-review-conference-bring-good = কী কী বদলেছে আর কীসে কাজ হয়েছে, তার একটি তালিকা।
site-review-conference-bring-promises = আপনাকে কী কী কথা দেওয়া হয়েছিল আর তার কী হলো, তার একটি তালিকা।

# পাঠকের নিজের কথা।
site-review-conference-ask-better = “আপনাদের চোখে কী কী ভালো হয়েছে?”
site-review-conference-ask-end = “পরিকল্পনা শেষ হতে হলে কী অন্য রকম হতে হবে?”
site-review-conference-ask-late = “আমাদের কী কী কথা দেওয়া হয়েছিল, যা এখনো পাইনি?”

site-review-conference-next-end = পরিকল্পনা শেষ হতে পারে। চাইলে এরপরও সাহায্য পেতে পারেন।
# Working Together 2023: later reviews at most six months apart.
site-review-conference-next-on = পরিকল্পনা চলতেও পারে। তখন পরের রিভিউ ছয় মাসের মধ্যে হয়।
site-review-conference-next-court = শিশু তখনও নিরাপদ না হলে কী করা যায়, কর্মীরা উকিলদের জিজ্ঞেস করতে পারেন। তা হলে আপনি একটি চিঠি পাবেন।
