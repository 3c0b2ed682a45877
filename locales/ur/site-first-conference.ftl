### بچے کے تحفظ کی پہلی کانفرنس۔ ورکنگ ٹوگیدر 2023۔

site-first-conference-heading = پہلی کانفرنس میں کیا ہوتا ہے

site-first-conference-intro = ایک بڑی ملاقات جس میں طے ہوتا ہے کہ بچے کے تحفظ کے منصوبے کی ضرورت ہے یا نہیں۔

site-first-conference-why-worry = چھان بین میں لگا کہ بچے کو شدید نقصان پہنچ سکتا ہے۔ اب بچے کو جاننے والے مل کر سوچتے ہیں۔
site-first-conference-why-court = یہ عدالت نہیں ہے۔ یہ طے نہیں کر سکتی کہ آپ کا بچہ گھر چھوڑ دے۔

site-first-conference-who-chair = اسے وہ شخص چلاتا ہے جو آپ کے خاندان کے ساتھ کام نہیں کرتا۔ اسے چیئر کہتے ہیں۔
site-first-conference-who-you = آپ، اور جسے آپ ساتھ لائیں۔ بچہ بھی آ سکتا ہے، یا کوئی اس کی بات بتا سکتا ہے۔
site-first-conference-who-others = آپ کے سوشل ورکر، سکول، صحت کے کارکن، اور کبھی پولیس۔

site-first-conference-bring-report = سوشل ورکر کی رپورٹ۔ یہ آپ کو پہلے ملنی چاہیے۔ جو غلط لگے اس پر نشان لگائیں۔

site-first-conference-ask-change = ”کیا بدلنا ہے، اور ہم سب کیسے دیکھیں گے کہ وہ بدل گیا؟“
site-first-conference-ask-help = ”ہماری مدد کون کرے گا، اور کب سے؟“
site-first-conference-ask-notes = ”مجھے لکھی ہوئی کارروائی کب ملے گی، اور غلطیاں کیسے ٹھیک ہوں گی؟“

site-first-conference-next-told = آپ کو بتایا جاتا ہے کہ کیا طے ہوا اور کیوں۔ آپ کی رائے لکھی جاتی ہے۔
site-first-conference-next-core = اگر منصوبہ بنے تو کور گروپ 10 کام کے دنوں کے اندر ملتا ہے۔
site-first-conference-next-review = جائزے کی کانفرنس تین مہینے کے اندر ہوتی ہے۔
site-first-conference-next-none = اگر منصوبہ نہ بنے تب بھی آپ کو مدد مل سکتی ہے۔
