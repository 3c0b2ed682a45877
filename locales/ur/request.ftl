### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = کچھ مانگیں

request-intro = آپ ہمیشہ مانگ سکتے ہیں۔ مانگنا کبھی آپ کے خلاف نہیں جاتا۔

# Heading above what somebody has asked for.
request-mine = آپ نے کیا مانگا

# Heading above the form.
request-ask = نئی درخواست

request-what = آپ کیا چاہتے ہیں؟

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = میری طرف کا کوئی شخص (وکیل ساتھی)

request-kind-interpreter = ترجمان

request-kind-explain = کچھ سمجھانا، پڑھ کر سنانا یا ترجمہ

request-kind-share = کوئی بات کسی کے ساتھ بانٹنا

request-kind-correction = میرے بارے میں لکھی کوئی بات درست کرانا

request-kind-records = دیکھنا کہ میرے بارے میں کیا لکھا ہے

request-kind-change-worker = کوئی اور کارکن

request-kind-complaint = شکایت کرنا

## A few words more about each

request-hint-advocate = وہ آپ کو اپنی بات کہنے میں مدد دیتے ہیں۔

request-hint-interpreter = آپ کے خاندان کا کوئی شخص نہیں۔ آپ کا کوئی خرچ نہیں۔

request-hint-explain = ہمیں بتائیں کون سے الفاظ یا کون سا کاغذ۔

request-hint-share = لکھیں کیا، اور کس کے ساتھ۔ کچھ آگے نہیں دیا جاتا۔ پہلے آپ کا کارکن آپ سے بات کرتا ہے۔

request-hint-correction = ہمیں بتائیں کیا غلط ہے۔ ہم بتائیں گے کہ اسے بدلا گیا یا نہیں، اور اگر نہیں تو کیوں۔ آپ کی اپنی رائے بھی منصوبے کے ساتھ رہ سکتی ہے۔

request-hint-records = آپ اپنا ریکارڈ کسی بھی وقت مانگ سکتے ہیں۔

request-hint-change-worker = آپ کو وجہ بتانے کی ضرورت نہیں۔

request-hint-complaint = اسے ٹیم کا مینیجر پڑھتا اور جواب دیتا ہے۔ آپ کا کارکن اسے نہیں دیکھتا۔ اگر بات مینیجر کی ہے تو ہمارے عوامی صفحوں پر “شکایت کیسے کریں” دیکھیں۔

## The form

request-words = کیا کوئی بات ہے جو ہمیں معلوم ہونی چاہیے؟

request-words-hint = آپ اسے خالی چھوڑ سکتے ہیں۔

# Who reads it, beside the box.
request-read = اسے آپ کے کارکن اور ان کا مینیجر پڑھتے ہیں۔

# The three kinds only the manager sees.
request-read-manager = اگر آپ اپنے بارے میں لکھا ہوا دیکھنا، کوئی اور کارکن یا شکایت چنیں تو اسے صرف مینیجر پڑھتا ہے۔

# The button.
request-send = بھیجیں

# Said when it was sent.
request-sent = بھیج دیا گیا۔ جواب آپ کو یہاں نظر آئے گا۔

request-sent-share = بھیج دیا گیا۔ آپ کا کارکن اس بارے میں آپ سے بات کرے گا۔

request-share = اسے کسی کے ساتھ بانٹنے کا کہیں

## What came of it

request-state-asked = جواب کا انتظار ہے

# Somebody answered and sees to it.
request-state-under-way = اس پر کام ہو رہا ہے

request-state-done = ہو گیا

request-state-taken-back = درخواست واپس لی گئی

# $day (String) - when it was asked
request-on = آپ نے { $day } کو مانگا۔

# $day (String) - the day by which a first answer is meant to come
request-answer-by = آپ کو { $day } تک جواب مل جانا چاہیے۔

# $day (String) - the day by which it should have come
request-late = جواب { $day } تک آنا چاہیے تھا۔ دیر ہماری طرف سے ہوئی ہے۔ آپ اپنی ٹیم کو فون کر سکتے ہیں۔

# Who answered what only the manager reads.
request-by-manager = ٹیم کا مینیجر

# The button that takes it back.
request-take-back = یہ درخواست واپس لیں

# Said when it was taken back.
request-taken-back = واپس لے لیا گیا۔

# Nothing can be done with it any more.
request-over = یہ پہلے ہی ختم ہو چکا ہے۔ آپ دوبارہ مانگ سکتے ہیں۔
