### ہر عوامی صفحے کا راستہ، ان کے لیے جن کے ہاتھ میں خط ہے اور اکاؤنٹ نہیں۔

site-find-heading = اپنا راستہ ڈھونڈیں

site-find-intro = کوئی خط آیا ہے، یا کسی کارکن کا فون۔ یہاں سے شروع کریں۔

site-find-happens-heading = ہر ملاقات میں کیا ہوتا ہے

site-find-rights-heading = آپ کیا مانگ سکتے ہیں

site-find-help-heading = آپ کی مدد کون کر سکتا ہے

site-find-site-heading = اس ویب سائٹ کے بارے میں
