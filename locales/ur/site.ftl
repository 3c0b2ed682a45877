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
