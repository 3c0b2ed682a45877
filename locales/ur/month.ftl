### میرا مہینہ: پہلی سکرین۔ کوئی پاس سے دیکھ سکتا ہے، اس لیے یہاں نہ کوئی فکر ہے نہ کسی کے الفاظ۔

month-heading = میرا مہینہ
month-today = آج { $day } ہے

month-new-heading = آپ کے لیے نیا
month-new-none = ابھی کچھ نیا نہیں۔
month-new-reply = { $name } نے آپ کو جواب دیا
month-new-reply-team = آپ کی ٹیم میں سے کسی نے آپ کو جواب دیا
month-new-message = { $name } کی طرف سے پیغام
month-new-plan = آپ کا منصوبہ بدلا ہے
month-new-activity = آپ کے لیے ایک سرگرمی ہے

# Somebody answered what they asked the team for. It never says what.
month-new-request = آپ کی ٹیم میں سے کسی نے آپ کو جواب دیا
month-new-open-plan = میرا منصوبہ پڑھیں

month-meeting-heading = اگلی ملاقات
month-meeting-none = ابھی کوئی ملاقات طے نہیں۔
month-meeting-when = کب
month-meeting-where = کہاں
month-meeting-who = کون کون ہوگا
month-meeting-why = کس لیے ہے
month-meeting-bring = آپ کسی کو ساتھ لا سکتے ہیں۔ ترجمان چاہیے تو اپنی ٹیم کو بتائیں۔
month-meeting-prepare = اس ملاقات کی تیاری کریں

month-promises-heading = ہم سب نے کیا کرنے کو کہا
month-promises-mine = میں
month-promises-theirs = میری ٹیم
month-promises-mine-none = اس مہینے آپ کے ذمے کچھ نہیں۔
month-promises-theirs-none = اس مہینے آپ کی ٹیم کے ذمے کچھ باقی نہیں۔

month-help-heading = بات کرنا چاہتے ہیں؟
month-help-more = بات کرنے کے لیے اور لوگ
