### فون کرنے کے تمام نمبر۔ نمبر، نام اور اوقات کونسل کی طرف سے ہیں۔

site-help-heading = مدد کے نمبر

site-help-intro = ضروری نہیں کہ آپ سب کچھ اکیلے سنبھالیں۔ ان نمبروں پر آپ سائن اِن کیے بغیر فون کر سکتے ہیں۔

site-help-emergency-heading = اگر کوئی اس وقت خطرے میں ہے

site-help-team-heading = آپ کی ٹیم

site-help-team-name = { -service } ٹیم

site-help-team-about = دفتر کے اوقات میں۔ اپنے کارکن کا نام لیں، یا جو بھی موجود ہو اس سے بات کریں۔

site-help-others-heading = اور کون مدد کر سکتا ہے

site-help-line = { $helps } اوقات: { $hours }۔

site-help-calls = جن نمبروں پر آپ فون کریں وہ فون کی فہرست میں رہ جاتے ہیں۔ کچھ بل پر بھی آتے ہیں۔

site-help-interpreter = اگر انگریزی مشکل لگے تو کہیں ”اردو پلیز“ اور مترجم مانگیں۔
