### کور گروپ۔ ورکنگ ٹوگیدر 2023۔

site-core-group-heading = کور گروپ میں کیا ہوتا ہے

site-core-group-intro = ایک چھوٹا گروپ جو بچے کے تحفظ کے منصوبے پر عمل کرواتا ہے۔ آپ بھی اس میں ہیں۔

site-core-group-why-plan = کانفرنس بتاتی ہے کہ کیا بدلنا ہے۔ کور گروپ بتاتا ہے کہ کون کیا کرے گا، اور کب تک۔
site-core-group-why-often = یہ اکثر ملتا ہے، تاکہ مدد اگلی کانفرنس تک نہ رکی رہے۔

site-core-group-who-lead = آپ کے بچوں کے سوشل ورکر، جو اسے چلاتے ہیں۔
site-core-group-who-you = آپ، اور خاندان کے وہ لوگ جو منصوبے میں مدد کرتے ہیں۔
site-core-group-who-workers = وہ لوگ جو آپ یا بچے کے ساتھ کام کرتے ہیں، جیسے سکول یا فیملی ورکر۔

site-core-group-bring-good = پچھلی بار سے کیا اچھا ہوا۔ چھوٹی باتیں بھی اہم ہیں۔
site-core-group-bring-hard = کیا مشکل تھا، اور آپ کیسی مدد چاہتے ہیں۔

site-core-group-ask-who = ”آپ مجھ سے کیا چاہتے ہیں، اور آپ میں سے ہر ایک کیا کرے گا؟“
site-core-group-ask-when = ”کب تک؟ اگر آپ سے دیر ہو جائے تو کیا ہو گا؟“
site-core-group-ask-paper = ”کیا مجھے منصوبہ کاغذ پر مل سکتا ہے؟“

site-core-group-next-plan = منصوبہ لکھا جاتا ہے۔ اس کی نقل آپ کو ملنی چاہیے۔
site-core-group-next-day = آپ کو بتایا جاتا ہے کہ گروپ دوبارہ کب ملے گا۔
site-core-group-next-review = جائزے کی کانفرنس کو بتایا جاتا ہے کہ آپ نے اور دوسروں نے کیا کیا۔
