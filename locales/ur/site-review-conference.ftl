### جائزے کی کانفرنس۔ ورکنگ ٹوگیدر 2023۔

site-review-conference-heading = جائزے کی کانفرنس میں کیا ہوتا ہے

site-review-conference-intro = ایک ملاقات جس میں طے ہوتا ہے کہ بچے کے تحفظ کا منصوبہ اب بھی چاہیے یا نہیں۔

site-review-conference-why-look = سب دیکھتے ہیں کہ بچے کے لیے کیا بہتر ہوا، اور کیا ابھی مشکل ہے۔
site-review-conference-why-long = منصوبہ ضرورت سے زیادہ نہیں چلنا چاہیے۔

site-review-conference-who-chair = چیئر، جو آپ کے خاندان کے ساتھ کام نہیں کرتے۔ اکثر یہ وہی ہوتے ہیں جو پہلے تھے۔
site-review-conference-who-group = آپ، کور گروپ، اور دوسرے لوگ جو آپ کے بچے کو جانتے ہیں۔

site-review-conference-bring-good = ایک فہرست کہ کیا بدلا، اور کس بات نے مدد کی۔
site-review-conference-bring-promises = ایک فہرست کہ آپ سے کیا وعدے ہوئے، اور ان کا کیا بنا۔

site-review-conference-ask-better = ”آپ کو کیا بہتر نظر آتا ہے؟“
site-review-conference-ask-end = ”منصوبہ ختم ہونے کے لیے کیا مختلف ہونا چاہیے؟“
site-review-conference-ask-late = ”ہم سے کیا وعدہ ہوا تھا جو ابھی پورا نہیں ہوا؟“

site-review-conference-next-end = منصوبہ ختم ہو سکتا ہے۔ آپ چاہیں تو مدد جاری رہ سکتی ہے۔
site-review-conference-next-on = منصوبہ جاری رہ سکتا ہے۔ پھر اگلا جائزہ چھ مہینے کے اندر ہوتا ہے۔
site-review-conference-next-court = اگر بچہ پھر بھی محفوظ نہ ہو تو کارکن قانون کے ماہروں سے پوچھ سکتے ہیں۔ تب آپ کو ایک خط آئے گا۔
