### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = میرا خط سمجھائیں
site-letter-intro = اپنا خط خانے میں ڈالیں۔ آپ دیکھیں گے کہ الفاظ کا کیا مطلب ہے، کون کون ہے، اور کیا کب ہو گا۔
site-letter-private = آپ کا خط اسی آلے پر رہتا ہے۔ ہمیں یا کسی اور کو کچھ نہیں بھیجا جاتا۔

site-letter-box-label = اپنا خط یہاں چسپاں کریں
site-letter-box-hint = خط انگریزی میں ہونا چاہیے۔
site-letter-file-label = یا سادہ متن کی فائل کھولیں
site-letter-show = جو ملا وہ دکھائیں
site-letter-clear = سب کچھ مٹائیں

site-letter-found = آپ کے خط میں جو ملا وہ خانے کے نیچے ہے۔
site-letter-nothing = ایسا کچھ نہیں ملا جو ہم سمجھا سکیں۔ یہ صفحہ صرف انگریزی خط سمجھتا ہے، اور ہر لفظ نہیں۔
site-letter-cleared = خانہ پھر سے خالی ہے۔

site-letter-meetings-heading = آپ کے خط میں ملاقاتیں
site-letter-dates-heading = آپ کے خط میں تاریخیں اور اوقات
site-letter-dates-doubt = خط میں ہفتے کا دن اور تاریخ آپس میں نہیں ملتے۔ فون کر کے پوچھیں کہ کون سا درست ہے۔
site-letter-people-heading = آپ کے خط میں لوگ
site-letter-words-heading = آپ کے خط میں مشکل الفاظ
site-letter-copy-heading = آپ کا خط، نشان زدہ الفاظ کے ساتھ
site-letter-copy-note = مطلب دیکھنے کے لیے نشان زدہ لفظ دبائیں۔
site-letter-back = خط پر واپس

site-letter-may-miss = یہ صفحہ وہ الفاظ ڈھونڈتا ہے جو اسے معلوم ہیں۔ کچھ رہ بھی سکتا ہے۔ اصل بات خط کی ہے۔
site-letter-without = خط کا خانہ اس براؤزر میں نہیں چلتا: اس کے لیے اسکرپٹس ضروری ہیں۔ یہاں آپ خود دیکھ سکتے ہیں۔
