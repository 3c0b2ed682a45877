### কোর গ্রুপ। Working Together to Safeguard Children 2023।

site-core-group-heading = কোর গ্রুপে কী হয়

site-core-group-intro = ছোট একটি দল, যা শিশু সুরক্ষার পরিকল্পনা কাজে লাগায়। আপনি এর একজন।

site-core-group-why-plan = কী বদলাতে হবে, তা বলে কনফারেন্স। কে কী করবেন আর কবের মধ্যে, তা বলে কোর গ্রুপ।
site-core-group-why-often = দলটি ঘন ঘন বসে, যাতে সাহায্যের জন্য পরের কনফারেন্স পর্যন্ত বসে থাকতে না হয়।

site-core-group-who-lead = আপনার সন্তানদের সোশ্যাল ওয়ার্কার, যিনি দলটি চালান।
site-core-group-who-you = আপনি, আর পরিবারের যাঁরা পরিকল্পনায় সাহায্য করেন।
site-core-group-who-workers = যাঁরা আপনার বা আপনার শিশুর সঙ্গে কাজ করেন, যেমন স্কুল বা পরিবারের কর্মী।

site-core-group-bring-good = গতবারের পর কী ভালো হয়েছে। ছোট ব্যাপারেরও দাম আছে।
site-core-group-bring-hard = কী কঠিন ছিল, আর আপনি কী সাহায্য চান।

# পাঠকের নিজের কথা।
site-core-group-ask-who = “আমাকে কী করতে বলছেন, আর আপনারা প্রত্যেকে কী করবেন?”
site-core-group-ask-when = “কবের মধ্যে? আপনাদের দেরি হলে কী হবে?”
site-core-group-ask-paper = “পরিকল্পনাটি কি কাগজে পেতে পারি?”

site-core-group-next-plan = পরিকল্পনা লিখে রাখা হয়। আপনার একটি কপি পাওয়ার কথা।
site-core-group-next-day = দল আবার কবে বসবে, আপনাকে জানানো হয়।
site-core-group-next-review = আপনি আর অন্যরা কী করেছেন, রিভিউ কনফারেন্সে তা শোনা হয়।
