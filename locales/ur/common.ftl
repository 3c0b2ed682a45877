### وہ الفاظ جو بہت سی سکرینوں پر آتے ہیں۔ ہمیشہ ”آپ“ کہیں۔

-brand = Alongside
-service = فیملی سیف گارڈنگ

common-brand-name = { -brand }

common-exit-button = باہر نکلیں
common-exit-label = باہر نکلیں: یہ ویب سائٹ ابھی چھوڑ دیں
common-exit-keys = آپ تین بار Shift بھی دبا سکتے ہیں۔
common-exit-presses =
    { $left ->
        [one] باہر نکلنے کے لیے Shift ایک بار اور دبائیں۔
       *[other] باہر نکلنے کے لیے Shift { $left } بار اور دبائیں۔
    }
common-exit-expired = وقت زیادہ گزر گیا۔ باہر نکلنے کے لیے Shift تین بار دبائیں۔
common-exit-leaving = باہر نکل رہے ہیں…

common-skip-link = سیدھے اصل مواد پر جائیں
common-back-link = واپس
common-home-link = پہلا صفحہ
common-menu-label = مینو
common-button-continue = جاری رکھیں
common-button-save = محفوظ کریں
common-button-cancel = منسوخ کریں
common-button-change = تبدیل کریں
common-button-send = بھیجیں
common-button-add = شامل کریں
common-button-remove = ہٹائیں
common-button-close = بند کریں
common-button-done = ہو گیا
common-button-try-again = دوبارہ کوشش کریں
common-button-reload = یہ صفحہ دوبارہ کھولیں
common-button-undo = واپس لیں
common-button-more = مزید دکھائیں
common-button-less = کم دکھائیں
common-button-print = یہ صفحہ پرنٹ کریں

common-answer-yes = جی ہاں
common-answer-no = جی نہیں
common-answer-none = ابھی جواب نہیں دیا گیا
common-hint-optional = آپ اسے خالی چھوڑ سکتے ہیں۔
common-count-left =
    { $left ->
        [one] ابھی 1 اور حرف کی جگہ ہے۔
       *[other] ابھی { $left } اور حروف کی جگہ ہے۔
    }
common-count-over =
    { $over ->
        [one] یہ 1 حرف زیادہ لمبا ہے۔
       *[other] یہ { $over } حروف زیادہ لمبا ہے۔
    }

common-scale-range = 0 سے 10 تک
common-scale-value = 10 میں سے { $number }

common-list-and = { $first } اور { $last }
common-list-comma = { $first }، { $next }

common-loading-note = کھل رہا ہے…
common-loading-late = اس میں معمول سے زیادہ وقت لگ رہا ہے۔ شاید آپ کا سگنل کمزور ہے۔
common-saved-saving = محفوظ ہو رہا ہے…
common-saved-note = محفوظ ہو گیا
common-saved-not-yet = ابھی محفوظ نہیں ہوا…
common-sent-sending = بھیجا جا رہا ہے…
common-sent-note = بھیج دیا گیا
common-draft-note = آپ کا مسودہ محفوظ ہے۔
common-new-label = نیا

common-audience-question = اسے کون دیکھ سکتا ہے؟
common-audience-heading = اسے کون دیکھ سکتا ہے
common-audience-me = صرف میں
common-audience-worker = میں اور { $name }
common-audience-worker-note = جب { $name } موجود نہ ہوں تو ان کی جگہ کام کرنے والا کارکن اسے دیکھ سکتا ہے۔ ان کا مینیجر بھی اسے دیکھ سکتا ہے۔
common-audience-team = میں اور میری ٹیم
common-audience-others = { -service } ٹیم کے دوسرے لوگ مدد کی منصوبہ بندی کرتے وقت اسے دیکھ سکتے ہیں۔
common-audience-promise = اگر ہمیں لگے کہ کسی بچے کو یا آپ کو شدید نقصان پہنچ سکتا ہے تو شاید ہمیں اس پر قدم اٹھانا پڑے۔ ہم پہلے آپ کو بتائیں گے، سوائے اس کے کہ بتانا محفوظ نہ ہو۔
