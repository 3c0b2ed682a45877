### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = کچھ مانگیں

request-intro = آپ ہمیشہ مانگ سکتے ہیں۔ کوئی اسے آپ کے خلاف استعمال نہیں کر سکتا۔

# Heading above what somebody has asked for.
request-mine = آپ نے کیا مانگا

# Heading above the form.
request-ask = نئی درخواست

request-what = آپ کیا چاہتے ہیں؟

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = میری طرف کا کوئی شخص (وکیل ساتھی)

request-kind-interpreter = ترجمان

request-kind-explain = کچھ سمجھانا، پڑھ کر سنانا یا ترجمہ

request-kind-records = دیکھنا کہ میرے بارے میں کیا لکھا ہے

request-kind-change-worker = کوئی اور کارکن

request-kind-complaint = شکایت کرنا

## A few words more about each

request-hint-advocate = وہ آپ کو اپنی بات کہنے میں مدد دیتے ہیں۔

request-hint-interpreter = آپ کے خاندان کا کوئی شخص نہیں۔ آپ کا کوئی خرچ نہیں۔

request-hint-explain = ہمیں بتائیں کون سے الفاظ یا کون سا کاغذ۔

request-hint-records = آپ اپنا ریکارڈ کسی بھی وقت مانگ سکتے ہیں۔

request-hint-change-worker = آپ کو وجہ بتانے کی ضرورت نہیں۔

request-hint-complaint = ٹیم کے مینیجر کو اس کا جواب دینا ہوگا۔

## The form

request-words = کیا کوئی بات ہے جو ہمیں معلوم ہونی چاہیے؟

request-words-hint = آپ اسے خالی چھوڑ سکتے ہیں۔

# Who reads it, beside the box.
request-read = اسے آپ کے کارکن اور ان کا مینیجر پڑھتے ہیں۔

# The three kinds only the manager sees.
request-read-manager = اگر بات آپ کے ریکارڈ، کسی اور کارکن یا شکایت کی ہے تو اسے صرف مینیجر پڑھتا ہے۔

# The button.
request-send = بھیجیں

# Said when it was sent.
request-sent = بھیج دیا گیا۔ جواب آپ کو یہاں نظر آئے گا۔

## What came of it

request-state-asked = جواب کا انتظار ہے

# Somebody answered and sees to it.
request-state-under-way = اس پر کام ہو رہا ہے

request-state-done = ہو گیا

request-state-taken-back = واپس لیا گیا

# $day (String) - when it was asked
request-on = آپ نے { $day } کو مانگا۔

# $day (String) - the day by which a first answer is meant to come
request-answer-by = آپ کو { $day } تک جواب مل جانا چاہیے۔

# The button that takes it back.
request-take-back = مجھے اب اس کی ضرورت نہیں

# Said when it was taken back.
request-taken-back = واپس لے لیا گیا۔

# Nothing can be done with it any more.
request-over = یہ پہلے ہی ختم ہو چکا ہے۔ آپ دوبارہ مانگ سکتے ہیں۔
