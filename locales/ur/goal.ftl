### مقاصد: والدین کیا بدلنا چاہتے ہیں، اپنے الفاظ میں۔ کوئی انہیں رد نہیں کر سکتا۔

goal-list-heading = میرے مقاصد
goal-list-intro = مقصد وہ بات ہے جو آپ بدلنا چاہتے ہیں۔ یہ آپ کا ہے۔ کوئی اسے رد نہیں کر سکتا۔
goal-list-set = مقصد بنائیں
goal-list-full = آپ کے تین مقاصد چل رہے ہیں۔ نیا بعد کے لیے رکھا جائے گا، جب تک جگہ نہ ہو۔
goal-list-none = ابھی آپ کا کوئی مقصد نہیں۔ کسی چھوٹی بات سے شروع کریں جو آپ کے لیے اہم ہو۔
goal-list-active = ابھی چل رہے ہیں
goal-list-paused = آرام پر
goal-list-later = بعد کے لیے
goal-list-reached = پورے ہوئے
goal-list-let-go = چھوڑ دیے
goal-list-new-replies =
    { $count ->
        [one] 1 نیا جواب
       *[other] { $count } نئے جواب
    }
goal-list-answer-by = { $day } تک کوئی آپ کو جواب لکھے گا
goal-list-set-on = { $day } کو بنایا

goal-area-school = سکول اور سیکھنا
goal-area-early-years = چھوٹے بچوں کی اچھی شروعات
goal-area-health = صحت، جسم اور ذہن
goal-area-drinking-and-drugs = شراب یا نشہ
goal-area-getting-on = گھر والوں سے میل جول
goal-area-children-safe = بچوں کو نقصان سے بچانا
goal-area-out-of-trouble = مشکلوں سے دور رہنا
goal-area-safe-at-home = گھر میں کوئی خوف نہیں
goal-area-our-home = ہمارا گھر
goal-area-money = پیسے
goal-area-something-else = کچھ اور

goal-strength-i-keep-going = مجھ میں ہمت ہے
goal-strength-i-know-my-children = مجھے اپنے بچوں کی اچھی پہچان ہے
goal-strength-i-ask-for-help = مجھے مدد مانگنا آتا ہے
goal-strength-i-make-people-laugh = مجھے لوگوں کو ہنسانا آتا ہے
goal-strength-good-with-routines = مجھے معمول بنانا آتا ہے
goal-strength-i-listen = مجھے سننا آتا ہے
goal-strength-done-hard-things = میں نے پہلے بھی مشکل کام کیے ہیں
goal-strength-i-am-patient = مجھ میں صبر ہے
goal-strength-i-speak-up = کچھ غلط ہو تو میری آواز اٹھتی ہے
goal-strength-people-around-me = میرے ساتھ لوگ ہیں
goal-strength-i-can-say-sorry = مجھے معافی مانگنا آتا ہے
goal-strength-look-after-our-home = ہمارے گھر کا خیال مجھے رہتا ہے

goal-story-heading = میرا مقصد
goal-story-different = میں کیا بدلنا چاہوں
goal-story-replies = میری ٹیم کیا کہتی ہے
goal-story-replies-none = ابھی کسی نے جواب نہیں لکھا۔
goal-story-write = ڈائری میں لکھیں
goal-story-entries = اب تک کیسا رہا
goal-story-entries-none = آپ نے ابھی اس کے بارے میں ڈائری میں کچھ نہیں لکھا۔
goal-story-entries-all = پوری ڈائری دیکھیں
goal-story-chart = میرے خیال میں معاملہ کہاں تھا
goal-story-point = یہ آپ کے منصوبے کا حصہ ہے
goal-story-history = میں نے پہلے کیا لکھا
goal-story-until = { $day } تک
goal-story-change = یہ مقصد بدلیں
goal-story-moves = اب آگے کیا؟
goal-story-typed-in = { $name } نے آپ کے الفاظ میں لکھا، اور { $day } کو آپ کے ساتھ دیکھ لیا۔
goal-story-typed-in-team = آپ کی ٹیم نے آپ کے الفاظ میں لکھا، اور { $day } کو آپ کے ساتھ دیکھ لیا۔

goal-move-begin = یہ مقصد شروع کریں
goal-move-pause = اسے آرام دیں
goal-move-reach = یہ پورا ہو گیا
goal-move-let-go = اسے چھوڑ دیں
goal-move-start-again = دوبارہ شروع کریں
goal-move-note = کچھ ضائع نہیں ہوتا۔ آپ کسی بھی وقت ارادہ بدل سکتے ہیں۔
goal-move-done = ہو گیا۔ یہ آپ کے مقاصد میں نظر آئے گا۔
goal-move-three = تین مقاصد پہلے سے چل رہے ہیں۔ پہلے ان میں سے ایک کو آرام دیں۔
goal-move-not-from-here = یہ مقصد کسی اور فون پر بدلا ہے۔ دوبارہ دیکھیں۔

goal-set-steps = سوال { $at }، کل { $of }
goal-set-area = یہ کس بارے میں ہے؟
goal-set-different = آپ کیا بدلنا چاہیں گے؟
goal-set-different-hint = اپنے الفاظ میں لکھیں۔ ایک چھوٹی سی بات کافی ہے۔
goal-set-matters = یہ آپ کے لیے کیوں اہم ہے؟
goal-set-matters-hint = آپ کے لیے یا آپ کے بچوں کے لیے کیا بہتر ہوگا؟
goal-set-strengths = آپ کی کون سی خوبیاں کام آ سکتی ہیں؟
goal-set-strengths-hint = زیادہ سے زیادہ { $max } چنیں۔
goal-set-own-strengths = آپ کی کوئی اور خوبی
goal-set-strengths-too-many = { $max } یا کم چنیں۔
goal-set-first-step = پہلا چھوٹا قدم کیا ہے؟
goal-set-first-step-hint = کوئی بات جو آپ اگلے چند دنوں میں کر سکیں۔
goal-set-step-by = آپ یہ کب کرنا چاہیں گے؟
goal-set-step-by-none = ابھی معلوم نہیں
goal-set-step-by-tomorrow = آنے والا کل
goal-set-step-by-week = ایک ہفتے میں
goal-set-step-missing = بتائیں پہلا قدم کیا ہے، یا ”ابھی معلوم نہیں“ چنیں۔
goal-set-who-helps = اس میں آپ کی مدد کون کر سکتا ہے؟
goal-set-who-helps-hint = کوئی دوست، گھر کا کوئی فرد، کارکن، یا سکول سے کوئی۔
goal-set-now = اب آپ اس میں کہاں ہیں؟
goal-set-now-hint = آپ اسے چھوڑ سکتے ہیں۔
goal-set-now-low = ابھی بہت دور
goal-set-now-high = بالکل ویسا جیسا میں چاہوں
goal-set-now-why = یہی نمبر کیوں، کم کیوں نہیں؟
goal-set-now-why-hint = آپ پہلے سے کیا کرتے ہیں، چاہے کبھی کبھی؟
goal-set-now-words-missing = بتائیں کہ یہی نمبر کیوں اور کم کیوں نہیں، یا نمبر ہٹا دیں۔
goal-set-now-number-missing = ایک نمبر بھی چنیں، یا الفاظ ہٹا دیں۔
goal-set-now-clear = اسے چھوڑ دیں
goal-set-point = کیا یہ آپ کے منصوبے کی کسی بات سے جڑا ہے؟
goal-set-point-none = نہیں، یا یقین نہیں
goal-set-audience-hint = آپ اسے بعد میں بدل سکتے ہیں۔
goal-set-when = آپ کب شروع کرنا چاہیں گے؟
goal-set-for-later = اسے بعد کے لیے رکھیں
goal-set-for-later-hint = یہ آپ کے مقاصد میں رہے گا جب تک آپ شروع نہ کریں۔

goal-check-heading = دیکھ لیں کہ آپ نے کیا لکھا
goal-check-heading-change = اپنی تبدیلیاں دیکھ لیں
goal-check-set = یہ مقصد بنائیں
goal-check-save = میری تبدیلیاں محفوظ کریں
goal-check-area = یہ کس بارے میں ہے
goal-check-different = میں کیا بدلنا چاہوں
goal-check-matters = یہ میرے لیے کیوں اہم ہے
goal-check-strengths = میری خوبیاں
goal-check-first-step = پہلا چھوٹا قدم
goal-check-step-by = کب
goal-check-who-helps = کون مدد کر سکتا ہے
goal-check-now = اب میں کہاں ہوں
goal-check-point = میرے منصوبے میں
goal-check-empty = خالی چھوڑا
goal-check-now-value = 10 میں سے { $number }: { $words }

goal-done-active = آپ کا مقصد بن گیا
goal-done-later = آپ کا مقصد بعد کے لیے رکھا گیا
goal-done-later-why = تین مقاصد پہلے سے چل رہے ہیں۔ جب جگہ ہو تو آپ یہ شروع کر سکتے ہیں۔
goal-done-later-chosen = آپ جب چاہیں اسے شروع کر سکتے ہیں۔
goal-done-shared = آپ کی ٹیم اب اسے پڑھ سکتی ہے۔ کوئی آپ کو جواب لکھے گا۔
goal-done-alone = اسے صرف آپ دیکھ سکتے ہیں۔
goal-done-changed = آپ کا مقصد بدل گیا
goal-done-next = جب کچھ ہو، اچھا یا مشکل، آپ اسے اپنی ڈائری میں لکھ سکتے ہیں۔

goal-changed-heading = یہ مقصد کہیں اور بدلا گیا
goal-changed-intro = دونوں تحریریں یہاں ہیں۔ کچھ ضائع نہیں ہوا۔ چنیں کہ کون سی رکھنی ہے۔
goal-changed-keep-mine = میری تحریر رکھیں
goal-changed-keep-theirs = دوسری تحریر رکھیں

goal-problem-not-my-worker = یہ کارکن اب آپ کی ٹیم میں نہیں۔ دوبارہ چنیں کہ اسے کون دیکھ سکتا ہے۔
goal-problem-not-my-point = وہ حصہ اب آپ کے منصوبے میں نہیں۔ دوبارہ چنیں۔
