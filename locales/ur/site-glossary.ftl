### خطوں اور منصوبوں کے مشکل الفاظ، صرف عوامی صفحوں پر۔ انگریزی لفظ خود ساتھ آ جاتا ہے۔

site-glossary-heading = الفاظ کا مطلب

site-glossary-intro = خطوں اور منصوبوں کے الفاظ، سادہ زبان میں۔

site-glossary-letters-label = کسی حرف پر جائیں

site-glossary-advocate-word = ایڈووکیٹ
site-glossary-assessment-word = والدین کے کام کا جائزہ
site-glossary-conference-word = بچے کے تحفظ کی کانفرنس
site-glossary-core-group-word = کور گروپ
site-glossary-emotional-harm-word = جذباتی نقصان
site-glossary-family-time-word = خاندان کے ساتھ وقت
site-glossary-help-plan-word = بچے کی مدد کا منصوبہ
site-glossary-neglect-word = غفلت
site-glossary-pre-proceedings-word = عدالت سے پہلے کا مرحلہ
site-glossary-protection-plan-word = بچے کے تحفظ کا منصوبہ
site-glossary-responsibility-word = والدین کی ذمہ داری
site-glossary-section-47-word = سیکشن 47 کی چھان بین
site-glossary-serious-harm-word = شدید نقصان
site-glossary-trigger-word = محرک

site-glossary-ambivalence-word = دو دلی
site-glossary-ambivalence-meaning = جب دل کا ایک حصہ تبدیلی چاہے اور دوسرا نہ چاہے۔ یہ تقریباً سب کے ساتھ ہوتا ہے۔

site-glossary-cafcass-word = کیف کیس
site-glossary-cafcass-meaning = وہ ادارہ جو خاندانی عدالت کو بتاتا ہے کہ بچے کے لیے کیا بہتر ہو سکتا ہے۔ یہ کونسل کا حصہ نہیں۔

site-glossary-care-order-word = دیکھ بھال کا حکم
site-glossary-care-order-meaning = عدالت طے کرتی ہے کہ بچے کی دیکھ بھال کونسل کرے۔ پھر ذمہ داری کونسل اور والدین دونوں کی ہوتی ہے۔

site-glossary-care-proceedings-word = دیکھ بھال کا مقدمہ
site-glossary-care-proceedings-meaning = کونسل خاندانی عدالت سے پوچھتی ہے کہ بچے کو نقصان سے کیسے بچایا جائے۔ والدین کی بات سنی جاتی ہے، سولیسٹر کے ساتھ۔

site-glossary-chair-word = چیئر
site-glossary-chair-meaning = وہ شخص جو ملاقات چلاتا ہے اور دیکھتا ہے کہ سب کی بات سنی جائے۔

site-glossary-child-arrangements-word = بچے کے رہنے اور ملنے کا حکم
site-glossary-child-arrangements-meaning = خاندانی عدالت طے کرتی ہے کہ بچہ کہاں رہے اور کس کے ساتھ وقت گزارے۔

site-glossary-chronology-word = واقعات کی فہرست
site-glossary-chronology-meaning = خاندان میں کب کیا ہوا، تاریخوں کے ساتھ۔ آپ بتا سکتے ہیں کہ کیا رہ گیا یا غلط ہے۔

site-glossary-coercive-control-word = جبر اور قابو
site-glossary-coercive-control-meaning = جب کوئی کسی کی زندگی اپنے قابو میں کر لے: پیسے، دوست، فون یا وقت۔ یہ جرم ہو سکتا ہے۔

site-glossary-confidential-word = رازدارانہ
site-glossary-confidential-meaning = صرف ان کے لیے جنہیں جاننا ضروری ہو۔ اگر بچے کو نقصان ہو سکتا ہو تو کارکنوں کو آگے بتانا ہوتا ہے۔

site-glossary-consent-word = رضامندی
site-glossary-consent-meaning = یہ جان کر ہاں کہنا کہ کس بات پر ہاں ہے۔ عام طور پر آپ اسے واپس لے سکتے ہیں۔

site-glossary-contingency-word = متبادل منصوبہ
site-glossary-contingency-meaning = اگر پہلا منصوبہ نہ چلے یا کچھ بگڑ جائے تو سب کیا کریں گے۔

site-glossary-disguised-compliance-word = دکھاوے کی رضامندی
site-glossary-disguised-compliance-meaning = یعنی کوئی راضی لگے مگر کچھ نہ بدلے۔ آپ پوچھ سکتے ہیں کہ آپ کے بارے میں یہ کیوں لکھا گیا۔

site-glossary-domestic-abuse-word = گھریلو تشدد
site-glossary-domestic-abuse-meaning = جب کوئی اپنے موجودہ یا سابقہ ساتھی یا رشتہ دار کو تکلیف دے، قابو کرے یا ڈرائے۔ یہ باتوں یا پیسوں سے بھی ہوتا ہے۔

site-glossary-duty-team-word = ڈیوٹی ٹیم
site-glossary-duty-team-meaning = وہ کارکن جو اس وقت جواب دیتے ہیں جب آپ کے اپنے کارکن نہ ہوں۔

site-glossary-early-help-word = ابتدائی مدد
site-glossary-early-help-meaning = مشکل بڑھنے سے پہلے خاندان کی مدد۔ آپ ہاں یا نہ کہہ سکتے ہیں۔

site-glossary-emergency-order-word = ہنگامی تحفظ کا حکم
site-glossary-emergency-order-meaning = عدالت کونسل کو اجازت دیتی ہے کہ بچے کو کچھ دن محفوظ جگہ رکھے، کیونکہ اس وقت خطرہ ہے۔

site-glossary-engage-word = شامل ہونا
site-glossary-engage-meaning = ملنا، بات کرنا اور حصہ لینا۔ پوچھیں کہ آپ سے ٹھیک کیا چاہا جا رہا ہے۔

site-glossary-exploitation-word = استحصال
site-glossary-exploitation-meaning = جب کوئی کسی کو جنسی کام، جرم یا مزدوری کے لیے استعمال کرے، اکثر تحفوں یا دھمکی سے۔ قصور اس کا نہیں جسے استعمال کیا گیا۔

site-glossary-family-group-word = فیملی گروپ کانفرنس
site-glossary-family-group-meaning = وہ ملاقات جس میں رشتہ دار اور دوست بچے کے لیے اپنا منصوبہ بناتے ہیں۔ کچھ وقت کارکن کمرے میں نہیں ہوتے۔

site-glossary-family-help-word = فیملی ہیلپ
site-glossary-family-help-meaning = خاندان کی مدد کا نیا نام: ایک ٹیم اور ایک مرکزی کارکن۔ پوچھیں کہ آپ کے علاقے میں اس کا کیا مطلب ہے۔

site-glossary-foster-carer-word = فوسٹر کیئرر
site-glossary-foster-carer-meaning = جو اپنے گھر میں ایسے بچے کی دیکھ بھال کرے جو اپنے والدین کے ساتھ نہیں رہ سکتا۔

site-glossary-group-supervision-word = ٹیم کا مل کر سوچنا
site-glossary-group-supervision-meaning = باقاعدہ ملاقات جس میں آپ کے کارکن مل کر سوچتے ہیں کہ آپ کے خاندان کی مدد کیسے کریں۔

site-glossary-guardian-word = بچے کا گارڈین
site-glossary-guardian-meaning = کیف کیس کا کارکن جو عدالت کو بتاتا ہے کہ بچے کو کیا چاہیے اور وہ کیا چاہتا ہے۔

site-glossary-health-visitor-word = ہیلتھ وزیٹر
site-glossary-health-visitor-meaning = نرس جو شیر خوار اور چھوٹے بچوں والے گھروں میں جاتی ہے۔

site-glossary-reviewing-officer-word = آزاد جائزہ افسر
site-glossary-reviewing-officer-meaning = جو کونسل کی دیکھ بھال والے بچے کے جائزے چلاتے ہیں، اور دیکھتے ہیں کہ وعدے پورے ہوئے یا نہیں۔

site-glossary-kinship-word = رشتہ داروں کی دیکھ بھال
site-glossary-kinship-meaning = جب رشتہ دار یا دوست ایسے بچے کی دیکھ بھال کرے جو والدین کے ساتھ نہیں رہ سکتا۔

site-glossary-lado-word = کونسل کا مقرر افسر
site-glossary-lado-meaning = کونسل میں وہ شخص جو بچوں کے ساتھ کام کرنے والوں کے بارے میں فکر کو دیکھتا ہے۔

site-glossary-lead-practitioner-word = مرکزی کارکن
site-glossary-lead-practitioner-meaning = وہ کارکن جو ساری مدد کو جوڑتا ہے۔ پہلے ان سے پوچھیں۔

site-glossary-legal-aid-word = مفت قانونی مدد
site-glossary-legal-aid-meaning = حکومت کے پیسے جو آپ کے وکیل کا خرچ دیتے ہیں۔ ملیں گے یا نہیں، یہ مرحلے پر ہے؛ سولیسٹر سے پوچھیں۔

site-glossary-letter-before-word = مقدمے سے پہلے کا خط
site-glossary-letter-before-meaning = خط جو بتاتا ہے کہ اگلا قدم عدالت ہو سکتا ہے، اور کیا بدلنا ہے۔ فوراً سولیسٹر کے پاس لے جائیں۔

site-glossary-local-authority-word = لوکل اتھارٹی
site-glossary-local-authority-meaning = کونسل کا دوسرا نام۔

site-glossary-looked-after-word = کونسل کی دیکھ بھال میں بچہ
site-glossary-looked-after-meaning = بچہ جس کی دیکھ بھال کونسل کرتی ہے، جیسے فوسٹر کیئرر یا رشتہ داروں کے ہاں۔ کچھ لوگ ”کیئر میں بچہ“ کہتے ہیں۔

site-glossary-marac-word = میریک
site-glossary-marac-meaning = ملاقات جس میں پولیس اور دوسرے سوچتے ہیں کہ کسی بالغ کو اس کے ساتھی یا رشتہ دار کے شدید نقصان سے کیسے بچائیں۔

site-glossary-mash-word = بچوں کی فکر کا مشترکہ دفتر
site-glossary-mash-meaning = جہاں بچے کے بارے میں فکر پہنچتی ہے۔ کونسل، پولیس اور صحت کے کارکن مل کر طے کرتے ہیں کہ آگے کیا ہو۔

site-glossary-motivational-word = حوصلہ بڑھانے والی گفتگو
site-glossary-motivational-meaning = بات کرنے کا وہ طریقہ جو آپ کو اپنی وجہ اور اپنا راستہ ڈھونڈنے میں مدد دیتا ہے۔

site-glossary-no-action-word = مزید کارروائی نہیں
site-glossary-no-action-meaning = کارکن یہیں رک جاتے ہیں۔ آپ پھر بھی مدد مانگ سکتے ہیں۔

site-glossary-perpetrator-word = نقصان پہنچانے والا
site-glossary-perpetrator-meaning = کچھ کاغذوں میں اس شخص کے لیے لفظ جس نے کسی کو تکلیف دی، قابو کیا یا ڈرایا ہو۔

site-glossary-physical-abuse-word = جسمانی تشدد
site-glossary-physical-abuse-meaning = جب کوئی بچے کے جسم کو تکلیف دے، جیسے مارنا یا جھنجھوڑنا۔

site-glossary-placement-word = بچے کے رہنے کی جگہ
site-glossary-placement-meaning = جہاں بچہ رہتا ہے جب اس کی دیکھ بھال کونسل کرتی ہے۔

site-glossary-police-protection-word = پولیس کا تحفظ
site-glossary-police-protection-meaning = پولیس بچے کو 72 گھنٹے تک محفوظ جگہ رکھتی ہے، کیونکہ اس وقت خطرہ ہے۔

site-glossary-pre-birth-word = پیدائش سے پہلے کا جائزہ
site-glossary-pre-birth-meaning = بچے کی پیدائش سے پہلے دیکھنا کہ کیا اچھا چل رہا ہے اور والدین کو کیا مدد چاہیے ہو گی۔

site-glossary-protective-word = بچانے والی باتیں
site-glossary-protective-meaning = جو بچے کو محفوظ اور ٹھیک رکھنے میں مدد دیں، جیسے قریب رہنے والی نانی یا دادی، یا سونے سے پہلے کا سکون۔

site-glossary-referral-word = ریفرل
site-glossary-referral-meaning = کوئی فکر آگے بتاتا ہے، یا آپ کے لیے مدد مانگتا ہے۔ آپ پوچھ سکتے ہیں کہ اس میں کیا لکھا ہے۔

site-glossary-risk-assessment-word = خطرے کا جائزہ
site-glossary-risk-assessment-meaning = یہ سوچنا کہ کیا بگڑ سکتا ہے، اس کا کتنا امکان ہے، اور کیا کیا جا سکتا ہے۔

site-glossary-safeguarding-word = سیف گارڈنگ
site-glossary-safeguarding-meaning = بچوں اور بڑوں کو نقصان سے بچانا۔

site-glossary-section-17-word = سیکشن 17
site-glossary-section-17-meaning = قانون کا وہ حصہ جو ضرورت مند بچے کی اضافی مدد کے بارے میں ہے۔ آپ ہاں یا نہ کہہ سکتے ہیں۔

site-glossary-section-20-word = سیکشن 20
site-glossary-section-20-meaning = والدین مانتے ہیں کہ کچھ عرصہ کونسل بچے کی دیکھ بھال کرے۔ پہلے مشورہ لیں۔ آپ اپنی ہاں واپس لے سکتے ہیں۔

site-glossary-sexual-abuse-word = جنسی زیادتی
site-glossary-sexual-abuse-meaning = جب کوئی بچے کو کسی جنسی بات میں شامل کرے، چھو کر یا چھوئے بغیر۔ قصور بچے کا کبھی نہیں ہوتا۔

site-glossary-social-worker-word = سوشل ورکر
site-glossary-social-worker-meaning = تربیت یافتہ کارکن جو خاندانوں کی مدد اور بچوں کی حفاظت کرتے ہیں۔ قانون بتاتا ہے کہ انہیں کیا کرنا ہے۔

site-glossary-solicitor-word = سولیسٹر
site-glossary-solicitor-meaning = وکیل جو آپ کو مشورہ دیتے ہیں اور آپ کی طرف سے بولتے ہیں۔ آپ جو بتائیں وہ نجی رہتا ہے۔

site-glossary-special-guardianship-word = خصوصی سرپرستی کا حکم
site-glossary-special-guardianship-meaning = عدالت طے کرتی ہے کہ رشتہ دار یا دوست بچے کو پالے۔ والدین والدین ہی رہتے ہیں؛ زیادہ تر باتیں سرپرست طے کرتا ہے۔

site-glossary-step-word = ایک قدم اوپر، ایک قدم نیچے
site-glossary-step-meaning = اوپر: زیادہ مدد اور زیادہ نگرانی۔ نیچے: کم، کیونکہ حالات بہتر ہو رہے ہیں۔

site-glossary-strategy-word = حکمت عملی کی بات چیت
site-glossary-strategy-meaning = جب بچے کو شدید نقصان پہنچ سکتا ہو تو سوشل ورکر، پولیس اور صحت کے کارکنوں کی پہلی بات چیت۔ والدین وہاں نہیں ہوتے۔

site-glossary-strengths-word = خوبیاں
site-glossary-strengths-meaning = آپ اور آپ کا خاندان کن باتوں میں اچھے ہیں، اور پہلے سے کیا کام کر رہا ہے۔

site-glossary-subject-access-word = اپنی معلومات کی درخواست
site-glossary-subject-access-meaning = یہ مانگنا کہ کسی ادارے کے پاس آپ کے بارے میں جو کچھ ہے اس کی نقل ملے۔

site-glossary-substance-misuse-word = نشے کا نقصان دہ استعمال
site-glossary-substance-misuse-meaning = شراب یا نشہ اس طرح کہ آپ کو یا دوسروں کو نقصان ہو۔ اس کے لیے مدد موجود ہے۔

site-glossary-supervision-order-word = نگرانی کا حکم
site-glossary-supervision-order-meaning = عدالت سوشل ورکر سے کہتی ہے کہ خاندان کو مشورہ دے اور بچے پر نظر رکھے۔ بچہ کونسل کی دیکھ بھال میں نہیں ہوتا۔

site-glossary-threshold-word = حد
site-glossary-threshold-meaning = وہ لکیر جس کے بعد کارکن یا عدالت زیادہ کر سکتے ہیں۔ پوچھیں کہ انہوں نے ایسا کیا دیکھا۔

site-glossary-voice-word = بچے کی آواز
site-glossary-voice-meaning = بچہ کیا کہتا، دکھاتا اور چاہتا ہے۔ ہر منصوبے میں اسے سنا جانا چاہیے۔

site-glossary-working-day-word = کام کا دن
site-glossary-working-day-meaning = پیر سے جمعہ، سرکاری چھٹیوں کے بغیر۔

site-glossary-written-agreement-word = تحریری معاہدہ
site-glossary-written-agreement-meaning = کاغذ جس پر لکھا ہو کہ آپ اور کارکن کیا کریں گے۔ دستخط سے پہلے آپ مشورہ لے سکتے ہیں۔

site-glossary-designated-lead-word = بچوں کی حفاظت کے ذمہ دار
site-glossary-designated-lead-meaning = اسکول یا نرسری میں وہ شخص جو بچوں کے بارے میں فکر کو دیکھتا ہے۔

site-glossary-judge-word = جج
site-glossary-judge-meaning = وہ شخص جو عدالت میں فیصلہ کرتا ہے۔ کچھ خاندانی عدالتوں میں دو یا تین لوگ مل کر فیصلہ کرتے ہیں۔

site-glossary-support-worker-word = خاندان کا مددگار کارکن
site-glossary-support-worker-meaning = وہ کارکن جو گھر پر روزمرہ کاموں میں مدد کرتا ہے، جیسے معمول، پیسے یا اسکول۔

site-glossary-team-manager-word = ٹیم مینیجر
site-glossary-team-manager-meaning = وہ شخص جسے آپ کے سوشل ورکر جواب دہ ہیں۔ آپ ان سے بات کرنے کا کہہ سکتے ہیں۔
