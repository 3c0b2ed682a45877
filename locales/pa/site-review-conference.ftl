### ਬਾਲ ਸੁਰੱਖਿਆ ਦੀ ਰਿਵਿਊ ਕਾਨਫਰੰਸ। Working Together to Safeguard Children 2023।

site-review-conference-heading = ਰਿਵਿਊ ਕਾਨਫਰੰਸ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
site-review-conference-intro = ਇੱਕ ਮੀਟਿੰਗ, ਜੋ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਬਾਲ ਸੁਰੱਖਿਆ ਯੋਜਨਾ ਦੀ ਅਜੇ ਲੋੜ ਹੈ ਜਾਂ ਨਹੀਂ। ਇਸ ਨੂੰ ਸਮੀਖਿਆ ਮੀਟਿੰਗ ਵੀ ਕਹਿੰਦੇ ਹਨ।

site-review-conference-why-look = ਸਾਰੇ ਦੇਖਦੇ ਹਨ ਕਿ ਬੱਚੇ ਲਈ ਕੀ ਬਿਹਤਰ ਹੋਇਆ, ਅਤੇ ਕੀ ਅਜੇ ਔਖਾ ਹੈ।
site-review-conference-why-long = ਯੋਜਨਾ ਲੋੜ ਤੋਂ ਵੱਧ ਨਹੀਂ ਚੱਲਣੀ ਚਾਹੀਦੀ।

site-review-conference-who-chair = ਚੇਅਰ, ਜੋ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨਾਲ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਅਕਸਰ ਉਹੀ ਹੁੰਦੇ ਹਨ ਜੋ ਪਹਿਲਾਂ ਸਨ।
site-review-conference-who-group = ਤੁਸੀਂ, ਕੋਰ ਗਰੁੱਪ, ਅਤੇ ਹੋਰ ਲੋਕ ਜੋ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਜਾਣਦੇ ਹਨ।

site-review-conference-bring-good = ਇੱਕ ਲਿਸਟ ਕਿ ਕੀ ਬਦਲਿਆ, ਅਤੇ ਕਿਸ ਗੱਲ ਨਾਲ ਮਦਦ ਮਿਲੀ।
site-review-conference-bring-promises = ਇੱਕ ਲਿਸਟ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕੀ ਵਾਅਦੇ ਹੋਏ, ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਕੀ ਬਣਿਆ।

site-review-conference-ask-better = “ਤੁਹਾਨੂੰ ਕੀ ਬਿਹਤਰ ਦਿਸਦਾ ਹੈ?”
site-review-conference-ask-end = “ਯੋਜਨਾ ਮੁੱਕੇ, ਇਸ ਲਈ ਕੀ ਵੱਖਰਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?”
site-review-conference-ask-late = “ਸਾਡੇ ਨਾਲ ਕੀ ਵਾਅਦਾ ਹੋਇਆ ਸੀ ਜੋ ਅਜੇ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ?”

site-review-conference-next-end = ਯੋਜਨਾ ਮੁੱਕ ਸਕਦੀ ਹੈ। ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਮਦਦ ਫਿਰ ਵੀ ਮਿਲ ਸਕਦੀ ਹੈ।
site-review-conference-next-on = ਯੋਜਨਾ ਚੱਲਦੀ ਰਹਿ ਸਕਦੀ ਹੈ। ਫਿਰ ਅਗਲੀ ਰਿਵਿਊ ਛੇ ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਹੁੰਦੀ ਹੈ।
site-review-conference-next-court = ਜੇ ਬੱਚਾ ਅਜੇ ਵੀ ਸੁਰੱਖਿਅਤ ਨਹੀਂ, ਤਾਂ ਵਰਕਰ ਵਕੀਲਾਂ ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹਨ ਕਿ ਕੀ ਕਰਨਾ ਹੈ। ਤੁਹਾਨੂੰ ਚਿੱਠੀ ਆਵੇਗੀ।
