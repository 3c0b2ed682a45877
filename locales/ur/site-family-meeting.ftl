### خاندانی ملاقات: فیملی گروپ ڈسیژن میکنگ، جسے فیملی گروپ کانفرنس بھی کہتے ہیں۔

site-family-meeting-heading = خاندانی ملاقات میں کیا ہوتا ہے

site-family-meeting-intro = آپ کے رشتہ دار اور قریبی دوست اپنا منصوبہ بناتے ہیں۔ خطوں میں اسے فیملی گروپ کانفرنس کہتے ہیں۔

site-family-meeting-why-know = خاندان اکثر سب سے بہتر جانتے ہیں کہ ان کے لیے کیا کارآمد ہے۔
site-family-meeting-why-choose = یہ ملاقات ہو یا نہ ہو، آپ طے کرتے ہیں۔ آپ اسے کسی بھی وقت مانگ سکتے ہیں۔

site-family-meeting-who-lead = کوآرڈینیٹر، جو اسے آپ کے ساتھ تیار کرتے ہیں اور خود کچھ طے نہیں کرتے۔
site-family-meeting-who-people = وہ رشتہ دار اور دوست جو آپ کے بچے کے لیے اہم ہیں۔
site-family-meeting-who-workers = کارکن بتاتے ہیں کہ انہیں کیا فکر ہے اور کیا مدد موجود ہے۔ پھر وہ کمرے سے چلے جاتے ہیں۔

site-family-meeting-bring-people = ان لوگوں کے نام جو بڑی یا چھوٹی باتوں میں مدد کر سکیں۔
site-family-meeting-bring-ideas = تجویزیں، جیسے کہیں چھوڑ آنا، کھانا، یا نانی دادی کے ہاں ایک رات۔

site-family-meeting-ask-must = ”ہمارے منصوبے کو کن باتوں کا حل بتانا ہے؟“
site-family-meeting-ask-alone = ”ہمیں اکیلے میں کتنا وقت ملے گا؟“
site-family-meeting-ask-tongue = ”کیا ہم اپنی زبان میں بات کر سکتے ہیں؟“

site-family-meeting-next-plan = آپ کا خاندان اپنا منصوبہ بناتا ہے، پھر کارکنوں کو دکھاتا ہے۔
site-family-meeting-next-agree = کارکنوں کو مان لینا چاہیے، سوائے اس کے کہ منصوبے سے بچہ محفوظ نہ رہے۔
site-family-meeting-next-look = بعد میں آپ مل کر دیکھتے ہیں کہ یہ کام کر رہا ہے یا نہیں۔
