### پہلی بار: ہاتھ میں دیے گئے لنک سے سائن اِن ہونے تک۔

invitation-wait-heading = یہ اپنے کارکن کو دکھائیں
invitation-wait-intro = آپ کے کارکن کو یہی دو الفاظ نظر آتے ہیں۔ اگر وہ ملتے ہیں تو وہ آپ کو اندر آنے دیں گے۔
invitation-wait-words = آپ کے دو الفاظ
invitation-wait-note = جیسے ہی آپ کا کارکن ہاں کہے گا، یہ صفحہ خود آگے بڑھ جائے گا۔
invitation-wait-confirmed = آپ کے کارکن نے ہاں کہہ دی ہے۔
invitation-wait-opening = ایک لمحہ…

invitation-dead-heading = یہ لنک اب کام نہیں کرتا
invitation-dead-note = لنک ایک بار اور تھوڑی دیر کے لیے کام کرتے ہیں۔ اپنے کارکن سے نیا مانگیں۔
invitation-dead-ring = آپ اپنی ٹیم کو { $number } پر فون کر سکتے ہیں۔

invitation-passphrase-heading = اپنا خفیہ جملہ چنیں
invitation-passphrase-intro = خفیہ جملہ چند الفاظ ہیں جو صرف آپ جانتے ہیں۔ ہر بار سائن اِن کے لیے ان کی ضرورت ہوگی۔
invitation-passphrase-label = آپ کا خفیہ جملہ، کم از کم { $min } حروف
invitation-passphrase-hint = چار الفاظ جن کی تصویر ذہن میں بنے، اچھے رہتے ہیں۔ بیچ میں جگہ چھوڑنا ٹھیک ہے۔
invitation-passphrase-warning = کوئی نام، سالگرہ یا ایسے الفاظ نہ رکھیں جن کا اندازہ کوئی قریبی لگا سکے۔
invitation-passphrase-show = جو میں لکھوں وہ دکھائیں
invitation-passphrase-too-short = اسے لمبا کریں: کم از کم { $min } حروف۔
invitation-passphrase-too-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $max } حروف۔
invitation-passphrase-too-simple = اس کا اندازہ لگانا بہت آسان ہے۔ چار مختلف الفاظ لکھیں۔
invitation-passphrase-is-the-name = اپنے سائن اِن کے نام سے مختلف الفاظ چنیں۔
invitation-passphrase-button = یہ میرا خفیہ جملہ ہے
invitation-not-confirmed = آپ کے کارکن نے ابھی ہاں نہیں کہی۔ ان سے کہیں کہ اپنی سکرین دیکھیں۔

invitation-welcome-heading = آپ اندر آ گئے ہیں
invitation-welcome-name = آپ کا سائن اِن کا نام
invitation-welcome-name-note = دوبارہ سائن اِن کے لیے یہ نام اور خفیہ جملہ چاہیے ہوگا۔ آپ کا کارکن کسی بھی وقت نیا نام دے سکتا ہے۔
invitation-welcome-remember = نام وہاں لکھیں جہاں صرف آپ دیکھتے ہیں، یا زبانی یاد کر لیں۔
invitation-welcome-exit-heading = ”باہر نکلیں“ کیا کرتا ہے
invitation-welcome-exit-does = ”باہر نکلیں“ ہر صفحے کے اوپر ہے۔ یہ فوراً صفحہ چھوڑتا ہے، آپ کو سائن آؤٹ کرتا ہے اور دوسری ویب سائٹ دکھاتا ہے۔
invitation-welcome-exit-keys = کمپیوٹر پر آپ تین بار Shift بھی دبا سکتے ہیں۔
invitation-welcome-exit-not-heading = ”باہر نکلیں“ کیا نہیں کرتا
invitation-welcome-exit-not = یہ آپ کے فون کی ہسٹری صاف نہیں کر سکتا۔ جو وہاں دیکھے اسے نظر آ سکتا ہے کہ یہ ویب سائٹ کھولی گئی۔
invitation-welcome-exit-shared = اگر کوئی آپ کا فون دیکھتا ہے تو کوئی اور استعمال کریں، جیسے لائبریری میں۔ یا اپنے کارکن سے کاغذ پر مانگیں۔
invitation-welcome-go = میرے مہینے پر جائیں
