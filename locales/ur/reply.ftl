### کارکن کسی مقصد یا تحریر پر کیا کہتے ہیں۔ پانچ طریقے، اور رد کرنے کا کوئی نہیں۔

reply-kind-affirm = آپ کی ٹیم نے کچھ اچھا دیکھا
reply-kind-ask = آپ کے لیے ایک سوال
reply-kind-offer = مدد کی پیشکش
reply-kind-link = یہ آپ کے منصوبے کا حصہ ہے
reply-kind-lets-talk = آئیں بات کریں
reply-by-team = آپ کی ٹیم میں سے کوئی
reply-answer-button = پیغام میں جواب دیں
reply-answer-about = { $name } کو
reply-link-point = آپ کے منصوبے میں لکھا ہے
