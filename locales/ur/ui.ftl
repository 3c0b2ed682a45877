ui-skip-link = صفحے کے اصل حصے پر جائیں
ui-skip-exit = یہ صفحہ ابھی چھوڑ دیں
ui-top-label = صفحے کا اوپر والا حصہ
ui-tabs-label = اہم صفحات
ui-back-link = واپس
ui-problem-title = کچھ ٹھیک کرنا باقی ہے
ui-problem-prefix = براہِ کرم دوبارہ دیکھیں:
ui-field-optional = (آپ اسے خالی چھوڑ سکتے ہیں)
ui-field-limit = آپ زیادہ سے زیادہ { $max } حروف لکھ سکتے ہیں۔
ui-field-left =
    { $left ->
        [one] آپ { $left } حرف اور لکھ سکتے ہیں۔
       *[other] آپ { $left } حروف اور لکھ سکتے ہیں۔
    }
ui-field-over =
    { $over ->
        [one] { $over } حرف زیادہ ہے۔
       *[other] { $over } حروف زیادہ ہیں۔
    }
ui-date-other = کوئی اور دن
ui-date-other-label = کون سا دن؟
ui-change-link = تبدیل کریں
ui-loading-text = صفحہ ابھی کھل رہا ہے۔ انتظار کرنے کا شکریہ۔
ui-unsaved-title = ابھی محفوظ نہیں ہوا
ui-unsaved-text = اگر آپ نے اسے بند کیا تو یہ الفاظ ضائع ہو جائیں گے۔
ui-incident-title = ہماری طرف سے کوئی خرابی ہوئی ہے
ui-incident-text = آپ نے کچھ غلط نہیں کیا۔ آپ کے الفاظ محفوظ ہیں۔ براہِ کرم چند منٹ بعد دوبارہ کوشش کریں۔
ui-incident-number = اگر آپ ہمیں اس بارے میں بتائیں تو یہ نمبر دیں:
ui-chart-list = یہ نمبر فہرست کی شکل میں دیکھیں
ui-chart-day = دن
ui-chart-number = 0 سے 10 تک
ui-chart-words = آپ نے اس بارے میں کیا کہا
ui-chart-about =
    { $count ->
        [one] 0 سے 10 تک کا چارٹ، { $count } نقطہ: { $title }۔ نیچے کی فہرست میں نمبر، دن اور الفاظ ہیں۔
       *[other] 0 سے 10 تک کا چارٹ، { $count } نقطے: { $title }۔ نیچے کی فہرست میں نمبر، دن اور الفاظ ہیں۔
    }
ui-audience-title = اسے کون دیکھ سکتا ہے:
ui-audience-promise = اگر ہمیں لگے کہ کسی کو سخت نقصان پہنچ سکتا ہے تو ہمیں ایسے لوگوں کو بتانا ہوتا ہے جو مدد کر سکتے ہیں۔ جب بھی ہو سکے، ہم پہلے آپ سے بات کرتے ہیں۔
ui-language-label = زبان چنیں
ui-help-ring = { $name } کو فون کریں
