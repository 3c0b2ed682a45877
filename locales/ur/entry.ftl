### میری ڈائری: کیسا چل رہا ہے۔ نہ کوئی سلسلہ، نہ نمبر؛ مشکل دن بھی اچھے دن جتنا قیمتی ہے۔

entry-went-did-it = ہو گیا
entry-went-partly = کچھ حد تک
entry-went-not-today = آج نہیں
entry-went-does-not-apply = آج اس کی بات نہیں

entry-log-heading = میری ڈائری
entry-log-intro = کیسا چل رہا ہے، آپ کے الفاظ میں۔ اچھے دن اور مشکل دن، دونوں کی یہاں جگہ ہے۔
entry-log-write = ڈائری میں لکھیں
entry-log-none = آپ کی ڈائری خالی ہے۔ جب دل چاہے کچھ لکھیں۔
entry-log-no-goals = ڈائری آپ کے مقاصد کے بارے میں ہے۔ پہلے ایک مقصد بنائیں، پھر یہاں لکھ سکتے ہیں۔
entry-log-older = پرانے دن دکھائیں
entry-log-shown = { $of } میں سے { $count } دن دکھائے گئے ہیں۔
entry-about-goal = میرا مقصد: { $goal }
entry-helped = کس سے مدد ملی
entry-now = میرے خیال میں معاملہ کہاں تھا
entry-history = میں نے پہلے کیا لکھا
entry-state-taken-back = واپس لے لیا۔ یہ صرف آپ دیکھتے ہیں۔
entry-state-seen = آپ کی ٹیم نے پڑھا ہے
entry-button-change = اسے بدلیں
entry-button-take-back = واپس لیں
entry-button-about = { $day } کے بارے میں آپ کی تحریر

entry-write-heading = کیسا رہا؟
entry-edit-heading = اپنی تحریر بدلیں
entry-edit-seen = آپ کی ٹیم میں سے کوئی یہ پڑھ چکا ہے۔ انہیں نظر آئے گا کہ آپ نے اسے بدلا۔
entry-write-goal = یہ کس مقصد کے بارے میں ہے؟
entry-write-day = کون سا دن؟
entry-write-today = آج
entry-write-yesterday = کل گزرا ہوا
entry-write-went = کیسا رہا؟
entry-write-words = کیا ہوا؟
entry-write-words-hint = جتنا آپ چاہیں، کم یا زیادہ۔
entry-write-helped = کس سے مدد ملی؟
entry-write-helped-hint = کوئی شخص، کوئی جگہ، کوئی بات جو آپ نے کی یا خود سے کہی۔
entry-write-now-open = بتائیں کہ آپ 0 سے 10 تک کہاں ہیں
entry-write-now = اب آپ اس میں کہاں ہیں؟
entry-write-save = ڈائری میں محفوظ کریں
entry-write-saved = آپ کی ڈائری میں محفوظ ہو گیا۔
entry-problem-future = آج کا یا پہلے کا دن چنیں۔
entry-problem-changed = یہ کسی اور فون پر بدلا گیا ہے۔ اپنے الفاظ کاپی کریں، واپس جائیں اور دوبارہ دیکھیں۔

entry-share-open = اگر میں مشکل دن کے بارے میں بتاؤں تو کیا ہوگا؟
entry-share-who = جنہیں آپ چنیں وہ کام کے وقت پڑھتے ہیں۔ اکثر وہ جواب لکھتے ہیں یا آپ سے بات کرتے ہیں۔
entry-share-normal = پھسل جانا اور مشکل دن عام بات ہیں۔ صرف ان سے آپ کا منصوبہ نہیں بدلتا۔
entry-share-act = اگر کسی بچے کو یا آپ کو شدید نقصان پہنچ سکتا ہو تو شاید انہیں قدم اٹھانا پڑے۔ مثلاً جب کوئی بچوں کو سنبھالنے کے قابل نہ ہو۔ یا جب آپ کی اپنی جان خطرے میں ہو۔

entry-take-back-heading = کیا اسے واپس لینا ہے؟
entry-take-back-note = آپ کی ٹیم اسے اب نہیں دیکھے گی۔ آپ دیکھتے رہیں گے۔
entry-take-back-seen = آپ کی ٹیم میں سے کوئی اسے پڑھ چکا ہے۔ واپس لینے سے یہ نہیں بدلتا۔
entry-take-back-yes = ہاں، واپس لیں
entry-take-back-no = نہیں، رہنے دیں
entry-taken-back-unseen = واپس لے لیا گیا۔ آپ کی ٹیم میں کسی نے نہیں کھولا تھا۔
entry-taken-back-seen = واپس لے لیا گیا۔ آپ کی ٹیم میں سے کوئی { $day } کو اسے پڑھ چکا تھا۔
