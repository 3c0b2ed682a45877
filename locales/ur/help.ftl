### کس کو فون کریں، اور لکھنے کے ہر خانے کے ساتھ کیا لکھا ہے۔ پُرسکون اور مختصر۔

help-heading = کسی سے بات کریں
help-intro = ضروری نہیں کہ آپ یہ سب اکیلے سنبھالیں۔
help-emergency-heading = اگر ابھی کوئی خطرے میں ہے
help-team-heading = آپ کی ٹیم
help-team-name = آپ کی ٹیم
help-team-about = جب دفتر کھلا ہو۔ اپنے کارکن کا پوچھیں، یا جو بھی موجود ہو۔
help-team-write = پیغام لکھیں

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = ترجمان، آپ کی طرف کا کوئی شخص، کچھ سمجھانا، یا نیچے دی گئی کوئی بھی چیز۔
help-others-heading = دوسرے لوگ جو مدد کر سکتے ہیں
help-shared-heading = اگر آپ کا فون کوئی اور بھی استعمال کرتا ہے
help-shared-note = اپنے کارکن کو ملاقات پر بتائیں، یا ٹیم کو فون کریں۔ یہ یہاں لکھنا ضروری نہیں۔
help-shared-ways = آپ کی ٹیم آپ کو ہر فون سے سائن آؤٹ کر سکتی ہے۔ وہ آپ کو سائن اِن کا نیا نام بھی دے سکتی ہے۔
help-rights-heading = اگر آپ ہم سے خوش نہیں
help-rights-note = آپ دوسرا کارکن مانگ سکتے ہیں، اپنا ریکارڈ دیکھنے کو کہہ سکتے ہیں، یا شکایت کر سکتے ہیں۔ ہر کارکن کو طریقہ بتانا ہوتا ہے۔
help-rights-advocate = آپ کے ساتھ کوئی ہو سکتا ہے جو آپ کی طرف سے بولے۔ کسی بھی کارکن سے کہیں کہ آپ کے لیے تلاش کرے۔

# The button that opens the screen for asking, below the two sentences before.
help-request = یہاں مانگیں
help-box-read = آپ کی ٹیم یہ کام کے اوقات میں پڑھتی ہے، رات کو یا ہفتے کے آخر میں نہیں۔
help-box-alone = اگر آپ ”صرف میں“ چنیں تو آپ کی ٹیم میں کوئی اسے نہیں پڑھتا۔
help-box-emergency = یہ ہنگامی حالات کے لیے نہیں۔ اگر کوئی خطرے میں ہے تو { $number } پر فون کریں۔
help-box-ring = اپنی ٹیم سے بات کرنے کے لیے { $number } پر فون کریں۔
