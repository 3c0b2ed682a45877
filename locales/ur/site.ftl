### عوامی صفحات کا ڈھانچہ: ہر صفحے کے آخر کے لنک، اور یہ کون چلاتا ہے۔

site-pages-label = اس ویب سائٹ کے صفحے

site-page-home = پہلا صفحہ
site-page-about = فیملی سیف گارڈنگ کیا ہے
site-page-sign-in = سائن اِن
site-page-help = مدد کے نمبر
site-page-safe = اس ویب سائٹ پر اپنی حفاظت
site-page-access = سب کے لیے آسانی
site-page-privacy = آپ کی رازداری
site-page-signed-out = سائن آؤٹ

site-council-line = { -brand } کو { $council } چلاتی ہے۔

site-title-problem = مسئلہ: { $page }

site-page-find = اپنا راستہ ڈھونڈیں
site-page-letter = میرا خط سمجھائیں
site-page-enquiry = بچے کے تحفظ کی چھان بین (انکوائری)
site-page-first-conference = بچے کے تحفظ کی پہلی کانفرنس
site-page-review-conference = جائزے کی کانفرنس (ریویو کانفرنس)
site-page-core-group = کور گروپ
site-page-child-in-need = چائلڈ اِن نیڈ ملاقات
site-page-family-meeting = خاندانی ملاقات
site-page-before-court = عدالت سے پہلے کی ملاقات

site-page-rights = آپ کے حقوق
site-page-complain = شکایت کیسے کریں
site-page-advocates = آپ کے ساتھ کون کھڑا ہو سکتا ہے
site-page-records = اپنا ریکارڈ دیکھنا
site-page-glossary = الفاظ کا مطلب

site-ring-heading = کس کو فون کریں
