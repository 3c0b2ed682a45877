### میرا منصوبہ، جیسا ایک ماں یا باپ کو دکھایا گیا۔ فکروں کے بارے میں سچ، کبھی الزام نہیں۔ ”ہم“ ٹیم ہے۔

plan-heading = میرا منصوبہ
plan-published = آپ کی ٹیم نے یہ منصوبہ آخری بار { $day } کو بدلا۔
plan-none-title = آپ کا منصوبہ ابھی یہاں نہیں ہے
plan-none-note = آپ کی ٹیم ابھی اسے لکھ رہی ہے۔ یہاں پڑھنے سے پہلے وہ آپ سے اس پر بات کرے گی۔
plan-apology-title = ہم ابھی تک آپ سے اس بارے میں بات نہیں کر سکے
plan-apology-note = یہاں کچھ باتیں آپ کے لیے نئی ہو سکتی ہیں۔ اس کے لیے ہم معذرت چاہتے ہیں۔
plan-apology-ring = براہ کرم اپنی ٹیم کو { $number } پر فون کریں، یا پیغام بھیجیں، تاکہ ہم بات کر سکیں۔
plan-court-note = یہ منصوبہ عدالت میں دکھایا جا سکتا ہے۔ آپ جو کہتے ہیں وہ اس کے ساتھ دکھایا جاتا ہے۔

plan-changed-heading = آپ کے پچھلی بار دیکھنے کے بعد کیا بدلا
plan-changed-count =
    { $count ->
        [one] { $day } کے بعد 1 حصہ نیا ہے یا بدلا ہے۔
       *[other] { $day } کے بعد { $count } حصے نئے ہیں یا بدلے ہیں۔
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = کیا اچھا چل رہا ہے
plan-kind-worry = ہمیں کس بات کی فکر ہے
plan-kind-needs-to-change = کیا بدلنا ضروری ہے
plan-kind-life-will-look = منصوبہ ختم ہونے پر زندگی کیسی ہوگی
plan-kind-what-happens-if = اگر حالات ایسے ہی رہے تو کیا ہوگا
plan-point-because = ہم نے کیا دیکھا یا سنا

plan-talk-in-person = { $name } نے { $day } کو آپ سے آمنے سامنے اس پر بات کی۔
plan-talk-phone = { $name } نے { $day } کو آپ سے فون پر اس پر بات کی۔
plan-talk-video = { $name } نے { $day } کو آپ سے ویڈیو کال پر اس پر بات کی۔
plan-talk-interpreter = { $name } نے { $day } کو ترجمان کے ساتھ آپ سے اس پر بات کی۔
plan-talk-team = آپ کی ٹیم

plan-mine-title = میری بات
plan-mine-none = آپ نے ابھی اس پر کچھ نہیں کہا۔
plan-mine-say = میں اپنی رائے دوں
plan-mine-change = میرا جواب بدلیں
plan-mine-when = آپ نے یہ { $day } کو کہا۔
plan-mine-history = میں نے پہلے کیا کہا
plan-stance-agree = مجھے اتفاق ہے
plan-stance-agree-in-part = مجھے کچھ باتوں سے اتفاق ہے
plan-stance-disagree = مجھے اتفاق نہیں
plan-stance-need-to-talk = مجھے اس پر بات کرنی ہے

plan-respond-heading = آپ اس کے بارے میں کیا سوچتے ہیں؟
plan-respond-words = کیا آپ کچھ اور کہنا چاہیں گے؟
plan-respond-hint = آپ کے الفاظ منصوبے کے اس حصے کے ساتھ رہتے ہیں۔ آپ انہیں کسی بھی وقت بدل سکتے ہیں۔
plan-respond-seen = جو منصوبے کا یہ حصہ دیکھ سکتا ہے وہ آپ کے الفاظ بھی دیکھ سکتا ہے۔

plan-promises-heading = کون کیا کرے گا
plan-seen-you = آپ
