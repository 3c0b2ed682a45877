### ایک ماں یا باپ اور چنے ہوئے کارکنوں کے بیچ پیغامات۔ ہمیشہ واضح: جواب کب آئے گا، کون جگہ لے گا، جلدی ہو تو کیا کریں۔

message-list-heading = پیغامات
message-list-intro = آپ اور آپ کے چنے ہوئے کارکن۔ آپ کے خاندان میں کوئی اور انہیں نہیں دیکھ سکتا۔
message-list-new = نیا پیغام لکھیں
message-list-none = ابھی کوئی پیغام نہیں۔
message-list-unread =
    { $count ->
        [one] 1 نیا
       *[other] { $count } نئے
    }
message-list-last = آخری پیغام { $when }
message-list-ended = ختم ہو گئی

message-answer-by = اگر آپ ابھی لکھیں تو { $when } تک جواب ملے گا۔
message-away = { $name } { $day } تک موجود نہیں۔ ان کی جگہ { $cover } پڑھتے ہیں۔
message-ended-note = اس بات چیت کے کارکن جا چکے ہیں۔ اگر آپ لکھیں تو ڈیوٹی پر موجود کارکن پڑھے گا۔
message-urgent = اگر انتظار نہیں ہو سکتا تو اپنی ٹیم کو { $number } پر فون کریں۔

message-thread-heading = بات چیت
message-thread-about = موضوع: { $topic }
message-thread-with = { $names } کے ساتھ
message-thread-me = آپ
message-thread-label = پیغامات، پرانے پہلے
message-thread-box = آپ کا پیغام
message-thread-send = بھیجیں
message-thread-sent = بھیج دیا گیا۔
message-thread-older = پرانے پیغامات دکھائیں

message-went-opened = { $day } کو کھولا گیا
message-went-named = بھیج دیا گیا۔ ابھی کھولا نہیں گیا۔ { $when } تک جواب ملے گا۔
message-went-cover = ابھی کسی نے نہیں کھولا، اس لیے اب یہ ان کی جگہ کام کرنے والے کے پاس ہے۔ جواب { $when } تک۔
message-went-duty = ابھی کسی نے نہیں کھولا، اس لیے اب یہ ڈیوٹی پر موجود کارکن کے پاس ہے۔ جواب { $when } تک۔
message-went-manager = ابھی کسی نے نہیں کھولا، اس لیے اب یہ مینیجر کے پاس ہے۔ جواب { $when } تک۔
message-went-late = ہمیں اس جواب میں دیر ہو گئی ہے۔ ہم معذرت چاہتے ہیں۔

message-new-heading = نیا پیغام
message-new-workers = یہ کس کے لیے ہے؟
message-new-workers-hint = ایک یا زیادہ چنیں، زیادہ سے زیادہ { $max }۔ وہ سب اسے پڑھ سکتے ہیں۔
message-new-topic = یہ کس بارے میں ہے؟
message-new-topic-hint = چند الفاظ۔
message-new-words = آپ کا پیغام

message-problem-nobody = چنیں کہ یہ کس کے لیے ہے۔
message-problem-too-many = { $max } یا کم چنیں۔
message-problem-not-my-worker = ان میں سے ایک اب آپ کی ٹیم میں نہیں۔ دوبارہ چنیں۔
message-back-noticed = ہم نے کیا دیکھا
message-back-will = ہم کیا کریں گے
message-back-ask = ہم کیا پوچھنا چاہتے ہیں
