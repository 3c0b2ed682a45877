### منصوبے کے مشکل الفاظ اور ان کے معنی۔ پہلے انگریزی الفاظ رہتے ہیں، کیونکہ منصوبے اکثر انگریزی میں ہوتے ہیں۔

glossary-open = ”{ $word }“ کا کیا مطلب ہے؟

glossary-advocate-words = advocate|advocates|وکیل ساتھی
glossary-advocate-meaning = کوئی جو آپ کی طرف ہو اور آپ کی بات کہنے میں مدد کرے۔ یہ کونسل کے لیے کام نہیں کرتا۔

glossary-assessment-words = parenting assessment|assessment|جائزہ
glossary-assessment-meaning = وہ وقت جس میں کارکن دیکھتے ہیں کہ کیا اچھا چل رہا ہے اور کیا مدد چاہیے۔ آپ اپنی رائے دے سکتے ہیں۔

glossary-conference-words = child protection conference|conference|review conference|کانفرنس
glossary-conference-meaning = بچے کو نقصان سے بچانے کے بارے میں بڑی ملاقات۔ آپ، آپ کے کارکن اور سکول جیسے دوسرے لوگ اس میں ہوتے ہیں۔

glossary-core-group-words = core group|کور گروپ
glossary-core-group-meaning = وہ چھوٹا گروپ جو منصوبے پر عمل کرتا ہے۔ آپ اور آپ کے ساتھ کام کرنے والے اس میں ہوتے ہیں۔

glossary-emotional-harm-words = emotional harm|emotional abuse|جذباتی نقصان
glossary-emotional-harm-meaning = جب گھر میں دیکھی، سنی یا محسوس کی ہوئی باتیں بچے کو اندر سے دکھ دیں، جیسے اکثر ڈرے رہنا۔

glossary-family-time-words = contact|family time|supervised contact|خاندان کے ساتھ وقت
glossary-family-time-meaning = وہ وقت جو بچہ اس خاندان کے ساتھ گزارتا ہے جس کے ساتھ وہ رہتا نہیں۔ کبھی ایک کارکن بھی ساتھ ہوتا ہے۔

glossary-help-plan-words = child in need|child in need plan|مدد کا منصوبہ
glossary-help-plan-meaning = بچے کے لیے اضافی مدد کا منصوبہ، جس پر خاندان اور کارکن مل کر راضی ہوں۔

glossary-neglect-words = neglect|غفلت
glossary-neglect-meaning = جب بچے کو اکثر اپنی ضرورت کی چیزیں نہ ملیں، جیسے کھانا، گرمائش، دیکھ بھال یا ڈاکٹر۔

glossary-pre-proceedings-words = pre-proceedings|public law outline|عدالت سے پہلے کا مرحلہ
glossary-pre-proceedings-meaning = عدالت سے فیصلہ مانگنے سے پہلے کا آخری قدم۔ آپ مفت میں ایک سولیسٹر رکھ سکتے ہیں۔

glossary-protection-plan-words = child protection plan|بچے کے تحفظ کا منصوبہ
glossary-protection-plan-meaning = وہ منصوبہ جو بتاتا ہے کہ بچے کو نقصان سے بچانے کے لیے کیا بدلنا ہے اور کون کیا کرے گا۔

glossary-responsibility-words = parental responsibility|والدین کی ذمہ داری
glossary-responsibility-meaning = وہ حقوق اور فرائض جو قانون بچے کے لیے والدین کو دیتا ہے۔

glossary-section-47-words = section 47|section 47 enquiry|سیکشن 47
glossary-section-47-meaning = قانون کہتا ہے کہ کارکن معلوم کریں کہ کہیں بچے کو شدید نقصان تو نہیں ہو رہا۔ وہ ایسے معلوم کرتے ہیں۔

glossary-serious-harm-words = significant harm|شدید نقصان
glossary-serious-harm-meaning = ایسا نقصان جو سنگین ہو: بچے کے جسم، ذہن، احساسات یا بڑھنے کے لیے۔

glossary-trigger-words = trigger|triggers|محرک
glossary-trigger-meaning = کوئی چیز جس سے پرانی عادت یا گہرا احساس واپس آ جائے۔
