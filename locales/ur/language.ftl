### زبان چننا، اور اس کے الفاظ پر کتنا بھروسا کیا جا سکتا ہے۔

language-switch-label = زبان
language-switch-current = آپ یہ اس زبان میں پڑھ رہے ہیں:
language-checked-nobody = ابھی کسی نے ان اردو الفاظ کو جانچا نہیں ہے۔ کچھ غلط ہو سکتے ہیں۔ اگر کوئی بات واضح نہ ہو تو اپنی ٹیم سے پوچھیں۔
language-checked-by = { $name } نے { $day } کو یہ الفاظ جانچے۔
language-english-note = اس صفحے کے کچھ الفاظ ابھی انگریزی میں ہیں۔
