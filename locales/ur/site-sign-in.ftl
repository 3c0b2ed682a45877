### سائن اِن۔ والدین اور کارکن ایک ہی صفحے سے سائن اِن کرتے ہیں۔

site-sign-in-heading = سائن اِن کریں

site-sign-in-name-label = آپ کا سائن اِن کا نام

site-sign-in-name-hint = وہ تین الفاظ جو آپ کو دیے گئے تھے۔

site-sign-in-passphrase-label = آپ کا خفیہ جملہ

site-sign-in-passphrase-hint = وہ الفاظ جو صرف آپ جانتے ہیں۔ آپ انہیں پیسٹ کر سکتے ہیں۔

site-sign-in-button = سائن اِن کریں

site-sign-in-name-blank = اپنا سائن اِن کا نام لکھیں۔

site-sign-in-name-shape = تین الفاظ لکھیں، ہر دو کے درمیان خالی جگہ چھوڑ کر۔

site-sign-in-passphrase-blank = اپنا خفیہ جملہ لکھیں۔

site-sign-in-wrong = یہ نام اور یہ خفیہ جملہ آپس میں نہیں ملتے۔ ہجے دیکھ لیں، پھر دوبارہ کوشش کریں۔

site-sign-in-shared-heading = اگر آپ کا فون کوئی اور بھی استعمال کرتا ہے

site-sign-in-shared-save = اگر فون خفیہ جملہ یاد رکھنے کا پوچھے تو منع کر دیں۔

site-sign-in-shared-end = کام ختم ہو تو ”باہر نکلیں“ دبائیں۔ اس سے آپ سائن آؤٹ ہو جاتے ہیں۔

site-sign-in-shared-more = ”باہر نکلیں“ کیا کرتا ہے، اور کیا نہیں کر سکتا

site-sign-in-lost-heading = اگر آپ سائن اِن نہ کر سکیں

site-sign-in-lost-note = اپنی ٹیم کو { $number } پر فون کریں۔ صرف وہ کارکن آپ کی مدد کر سکتا ہے جو آپ کو جانتا ہو۔ ہم کبھی ایس ایم ایس یا ای میل سے کوڈ نہیں بھیجتے۔

site-sign-in-new-heading = اگر آپ نے کبھی سائن اِن نہیں کیا

site-sign-in-new-note = آپ کے کارکن ملاقات پر آپ کو دعوت دیتے ہیں۔ پہلی بار آپ اس لنک سے آتے ہیں جو وہ آپ کو دیتے ہیں۔

site-sign-in-council-heading = اگر آپ کونسل کے لیے کام کرتے ہیں
site-sign-in-council-note = کارکن اپنے دفتر کے سائن اِن سے آ سکتے ہیں۔ یہاں سائن اِن ہو کر اسے ایک بار جوڑ لیں۔
site-sign-in-council-button = دفتر کا سائن اِن
