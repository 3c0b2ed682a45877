### سائن اِن ہونے کے بعد: ہر سکرین کا ڈھانچا، صفحہ چھپانا، سائن آؤٹ۔ عنوان فون کی ہسٹری میں رہتے ہیں، اس لیے کسی کے بارے میں کچھ نہیں کہتے۔

session-title-month = پہلا صفحہ
session-title-plan = منصوبہ
session-title-goals = مقاصد
session-title-activities = سرگرمیاں
session-title-log = ڈائری
session-title-messages = پیغامات
session-title-team = ٹیم
session-title-help = مدد
session-title-settings = ترتیبات
session-title-welcome = خوش آمدید
session-title-error = غلطی: { $title }

session-tab-month = مہینہ
session-tab-plan = منصوبہ
session-tab-goals = مقاصد
session-tab-log = ڈائری
session-tab-messages = پیغامات

session-foot-label = مدد اور ترتیبات
session-foot-help = کسی سے بات کریں
session-foot-team = میری ٹیم
session-foot-activities = سرگرمیاں
session-foot-settings = زبان اور سائن آؤٹ

session-settings-heading = زبان اور سائن آؤٹ
session-settings-language = آپ کس زبان میں پڑھتے ہیں
session-settings-sign-out = سائن آؤٹ
session-settings-sign-out-note = سائن آؤٹ سے یہ صفحہ اس فون پر بند ہو جاتا ہے۔ جو آپ نے لکھا وہ ہمارے پاس رہتا ہے۔
session-settings-sign-out-button = ابھی سائن آؤٹ کریں
session-settings-sign-out-unsent = آپ ابھی سائن آؤٹ نہیں ہوئے کیونکہ سگنل نہیں ہے۔ یہ صفحہ چھوڑنے کے لیے ”باہر نکلیں“ دبائیں۔
session-settings-families = یہاں آپ کے ایک سے زیادہ منصوبے ہیں۔ آپ کون سا دیکھنا چاہتے ہیں؟
session-settings-family = منصوبہ { $number }
session-settings-traces = آپ کے فون پر کیا رہ جاتا ہے
session-settings-traces-kept = جو آپ یہاں پڑھتے یا لکھتے ہیں، ہم اسے فون پر نہیں رکھتے۔
session-settings-traces-history = پھر بھی آپ کے فون کو یاد رہتا ہے کہ یہ ویب سائٹ کھولی گئی۔ ”باہر نکلیں“ اسے نہیں بدل سکتا۔
session-settings-traces-others = جو آپ کا فون استعمال کر سکتا ہے وہ یہ دیکھ سکتا ہے۔ آپ کا کارکن اس پر سوچنے میں مدد کر سکتا ہے۔

session-lock-soon = کچھ دیر سے کسی نے یہ صفحہ استعمال نہیں کیا۔ ایک منٹ میں یہ بند ہو جائے گا۔
session-lock-stay = کھلا رکھیں
session-lock-kept = یہ صفحہ بند ہو رہا ہے کیونکہ کوئی استعمال نہیں کر رہا تھا۔ جو آپ نے لکھا وہ محفوظ ہے۔
session-lock-unkept =
    { $minutes ->
        [one] سگنل نہیں ہے، اس لیے آپ کے آخری الفاظ ابھی محفوظ نہیں۔ ہم 1 منٹ تک کوشش کریں گے۔
       *[other] سگنل نہیں ہے، اس لیے آپ کے آخری الفاظ ابھی محفوظ نہیں۔ ہم { $minutes } منٹ تک کوشش کریں گے۔
    }
session-over-heading = آپ سائن آؤٹ ہو گئے ہیں
session-over-unkept = ممکن ہے آپ کے آخری چند الفاظ محفوظ نہ ہوئے ہوں۔ ہم معذرت چاہتے ہیں۔
session-over-sign-in = دوبارہ سائن اِن کریں
