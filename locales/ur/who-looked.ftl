### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = میرے صفحے کس نے کھولے

who-looked-intro = جب بھی کوئی کارکن آپ کے صفحے کھولتا ہے، یہ لکھ لیا جاتا ہے۔ آپ یہاں پچھلا مہینہ دیکھ سکتے ہیں۔

# Nobody has looked.
who-looked-none = آپ کے جاننے والے کسی کارکن نے پچھلے مہینے آپ کے صفحے نہیں کھولے۔

## What they opened

who-looked-room = جو آپ نے دکھایا: مقاصد، ڈائری، سرگرمیاں، منصوبے کے جواب

who-looked-messages = پیغامات

who-looked-plan = آپ کا منصوبہ

who-looked-requests = آپ نے اپنے کارکنوں سے کیا مانگا

# Always there, the same for every family.
who-looked-others = { -service } ٹیم کے دوسرے لوگ بھی آپ کے صفحے کھول سکتے ہیں۔ ان کے نام یہاں نہیں ہیں۔

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = کب کسی نے میرے نام سے سائن ان کیا

who-looked-sign-ins-note = اگر آپ ان میں سے کوئی وقت نہیں پہچانتے تو شاید کوئی اور یہاں تھا۔ آپ اسے سائن آؤٹ کر سکتے ہیں، لیکن اسے پتا چل جائے گا۔ آپ ملاقات پر اپنے کارکن کو بھی بتا سکتے ہیں یا اپنی ٹیم کو فون کر سکتے ہیں۔

# Beside the session that reads this.
who-looked-here = آپ، یہاں

# Beside another that is still going on.
who-looked-open = ابھی تک سائن ان

# The button.
who-looked-elsewhere = باقی ہر جگہ سے سائن آؤٹ کریں

# Said when it was done.
who-looked-elsewhere-done = ہو گیا۔ فی الحال آپ صرف یہاں سائن ان ہیں۔ اگر کوئی اور جانتا ہے کہ آپ کیسے سائن ان ہوتے ہیں تو ٹیم سے نیا سائن ان نام مانگیں۔

# Heading above the workers who opened their pages.
who-looked-workers = وہ کارکن جنہوں نے میرے صفحے کھولے
