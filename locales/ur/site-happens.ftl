### ملاقاتوں کے تمام صفحوں میں جو ایک جیسا ہے: پانچ سرخیاں، اور وہ باتیں جو ہر ملاقات پر سچ ہیں۔

site-happens-why-heading = یہ کیوں ہوتی ہے

site-happens-who-heading = وہاں کون ہوتا ہے

site-happens-bring-heading = آپ کیا ساتھ لا سکتے ہیں

site-happens-ask-heading = کیا پوچھیں

site-happens-next-heading = اس کے بعد کیا ہوتا ہے

site-happens-bring-someone = آپ کا اپنا کوئی شخص جو آپ کے ساتھ بیٹھے۔ اپنے کارکن کو پہلے بتا دیں۔
site-happens-bring-notes = ایک کاغذ جس پر لکھا ہو کہ آپ کیا کہنا چاہتے ہیں، تاکہ کچھ رہ نہ جائے۔
site-happens-bring-interpreter = مترجم، اگر آپ چاہیں۔ پہلے سے مانگیں۔ وہ آپ کے خاندان سے نہیں ہونا چاہیے۔

site-happens-ask-again = ”براہِ کرم یہ دوبارہ سادہ الفاظ میں بتائیں۔“

site-happens-apart = اگر کسی کے ساتھ ایک کمرے میں بیٹھنا آپ کے لیے مشکل ہو تو اپنی ٹیم کو فون کریں۔ آپ کی بات الگ بھی سنی جا سکتی ہے۔

site-happens-more-heading = پوچھیں یا مزید پڑھیں
