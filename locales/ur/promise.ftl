### وعدے: والدین کے اور ٹیم کے، ساتھ ساتھ۔ کوئی ناکام نہیں ہوتا؛ ادارے کو دیر ہو سکتی ہے اور وہ یہ مانتا ہے۔

promise-owner-me = آپ
promise-owner-team = آپ کی ٹیم
promise-owner-worker = { $name }، { $role }
promise-when = { $day } تک
promise-late-ours = ہم نے کہا تھا کہ { $day } تک یہ کریں گے۔ ابھی تک نہیں کیا۔ ہم معذرت چاہتے ہیں۔
promise-late-agency = { $name } نے کہا تھا کہ { $day } تک یہ کریں گے۔ ابھی تک نہیں کیا۔
promise-late-label = دیر ہو گئی
promise-why = اس سے کیوں مدد ملتی ہے: { $why }
promise-help = اس میں مدد: { $help }
promise-because = کیا بدلا: { $words }

promise-state-to-do = ابھی شروع نہیں
promise-state-doing = ہو رہا ہے
promise-state-done = ہو گیا
promise-state-stuck = رکا ہوا ہے
promise-state-changed = بدل گیا
promise-state-no-longer-needed = اب ضرورت نہیں

promise-update-open = بتائیں کیسا چل رہا ہے
promise-update-question = کیسا چل رہا ہے؟
promise-update-stuck-hint = آپ کی ٹیم دیکھے گی کہ آپ مدد چاہتے ہیں۔
promise-update-changed-hint = آپ نے اور آپ کی ٹیم نے کچھ اور طے کیا ہے۔
