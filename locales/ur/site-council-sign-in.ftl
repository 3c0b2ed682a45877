### اس کارکن کے لیے جو دفتر کے سائن اِن سے اندر نہ آ سکا۔

site-council-sign-in-could-not = ہم آپ کو سائن اِن نہیں کر سکے
site-council-sign-in-nothing-changed = اس بار دفتر کا سائن اِن نہیں چلا۔ یہاں کچھ نہیں بدلا۔
site-council-sign-in-other-way = دوبارہ کوشش کریں، یا اپنا سائن اِن کا نام اور خفیہ جملہ استعمال کریں۔

site-council-sign-in-no-account = یہاں ابھی آپ کا اکاؤنٹ نہیں ہے
site-council-sign-in-ask-manager = آپ کی کونسل آپ کو جانتی ہے، مگر یہاں ابھی آپ کا اکاؤنٹ نہیں ہے۔ اپنے مینیجر سے پوچھیں۔
site-council-sign-in-has-account = اگر اکاؤنٹ ہے تو پہلے اپنے نام اور خفیہ جملے سے سائن اِن کریں۔ پھر دفتر کا سائن اِن جوڑ لیں۔

site-council-sign-in-again = واپس سائن اِن پر
