### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = میرے صفحے کس نے کھولے

# The heading of the part of the settings with that link.
who-looked-heading-short = میرا لکھا ہوا کون دیکھ سکتا ہے

who-looked-intro = جب بھی کوئی کارکن آپ کے صفحے کھولتا ہے، یہ لکھ لیا جاتا ہے۔ آپ یہاں پچھلا مہینہ دیکھ سکتے ہیں۔

# Nobody has looked.
who-looked-none = آپ کے جاننے والے کسی کارکن نے پچھلے مہینے آپ کے صفحے نہیں کھولے۔

## What they opened

who-looked-room = جو آپ نے دکھایا: مقاصد، ڈائری، سرگرمیاں، منصوبے کے جواب

who-looked-messages = وہ پیغامات جن میں وہ شامل ہیں

who-looked-plan = آپ کا منصوبہ

who-looked-requests = آپ نے کیا مانگا

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = میرے نام سے سائن ان

who-looked-sign-ins-note = اگر آپ ان میں سے کوئی وقت نہیں پہچانتے تو شاید کوئی اور یہاں تھا۔ آپ اسے سائن آؤٹ کر سکتے ہیں، لیکن اسے پتا چل جائے گا۔ آپ ملاقات پر اپنے کارکن کو بھی بتا سکتے ہیں یا اپنی ٹیم کو فون کر سکتے ہیں۔

# Beside the session that reads this.
who-looked-here = آپ، یہاں

# Beside another that is still going on.
who-looked-open = ابھی تک سائن ان

# The button.
who-looked-elsewhere = باقی ہر جگہ سے سائن آؤٹ کریں

# Said when it was done.
who-looked-elsewhere-done = ہو گیا۔ اب آپ صرف یہاں سائن ان ہیں۔

# Heading above the workers who opened their pages.
who-looked-workers = وہ کارکن جنہوں نے میرے صفحے کھولے
