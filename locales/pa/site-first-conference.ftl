### ਪਹਿਲੀ ਬਾਲ ਸੁਰੱਖਿਆ ਕਾਨਫਰੰਸ। Working Together to Safeguard Children 2023।

site-first-conference-heading = ਪਹਿਲੀ ਕਾਨਫਰੰਸ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
site-first-conference-intro = ਇੱਕ ਵੱਡੀ ਮੀਟਿੰਗ, ਜੋ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਬੱਚੇ ਨੂੰ ਬਾਲ ਸੁਰੱਖਿਆ ਯੋਜਨਾ (ਚਾਈਲਡ ਪ੍ਰੋਟੈਕਸ਼ਨ ਪਲਾਨ) ਦੀ ਲੋੜ ਹੈ ਜਾਂ ਨਹੀਂ।

site-first-conference-why-worry = ਪੜਤਾਲ ਵਿੱਚ ਲੱਗਾ ਕਿ ਬੱਚੇ ਨੂੰ ਗੰਭੀਰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ। ਹੁਣ ਬੱਚੇ ਨੂੰ ਜਾਣਨ ਵਾਲੇ ਰਲ ਕੇ ਸੋਚਦੇ ਹਨ।
site-first-conference-why-court = ਇਹ ਅਦਾਲਤ ਨਹੀਂ ਹੈ। ਇਹ ਤੈਅ ਨਹੀਂ ਕਰ ਸਕਦੀ ਕਿ ਤੁਹਾਡਾ ਬੱਚਾ ਘਰ ਛੱਡੇ।

site-first-conference-who-chair = ਇਸ ਨੂੰ ਅਜਿਹੇ ਵਿਅਕਤੀ ਚਲਾਉਂਦੇ ਹਨ ਜੋ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨਾਲ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਉਨ੍ਹਾਂ ਨੂੰ ਚੇਅਰ ਕਹਿੰਦੇ ਹਨ।
site-first-conference-who-you = ਤੁਸੀਂ, ਅਤੇ ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਨਾਲ ਲਿਆਓ। ਤੁਹਾਡਾ ਬੱਚਾ ਵੀ ਆ ਸਕਦਾ ਹੈ, ਜਾਂ ਕੋਈ ਉਸ ਦੀ ਗੱਲ ਦੱਸ ਸਕਦਾ ਹੈ।
site-first-conference-who-others = ਤੁਹਾਡੇ ਸੋਸ਼ਲ ਵਰਕਰ, ਸਕੂਲ, ਸਿਹਤ ਵਾਲੇ ਵਰਕਰ, ਅਤੇ ਕਦੇ-ਕਦੇ ਪੁਲਿਸ।

site-first-conference-bring-report = ਸੋਸ਼ਲ ਵਰਕਰ ਦੀ ਰਿਪੋਰਟ। ਇਹ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਮਿਲਣੀ ਚਾਹੀਦੀ ਹੈ। ਜੋ ਗ਼ਲਤ ਲੱਗੇ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।

site-first-conference-ask-change = “ਕੀ ਬਦਲਣਾ ਹੈ, ਅਤੇ ਸਾਨੂੰ ਸਾਰਿਆਂ ਨੂੰ ਕਿਵੇਂ ਦਿਸੇਗਾ ਕਿ ਬਦਲ ਗਿਆ?”
site-first-conference-ask-help = “ਸਾਡੀ ਮਦਦ ਕੌਣ ਕਰੇਗਾ, ਅਤੇ ਕਦੋਂ ਤੋਂ?”
site-first-conference-ask-notes = “ਮੀਟਿੰਗ ਦੀ ਲਿਖਤ ਮੈਨੂੰ ਕਦੋਂ ਮਿਲੇਗੀ, ਅਤੇ ਗ਼ਲਤੀਆਂ ਕਿਵੇਂ ਠੀਕ ਹੋਣਗੀਆਂ?”

site-first-conference-next-told = ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਕੀ ਤੈਅ ਹੋਇਆ ਅਤੇ ਕਿਉਂ। ਤੁਹਾਡੀ ਰਾਏ ਲਿਖੀ ਜਾਂਦੀ ਹੈ।
site-first-conference-next-core = ਜੇ ਯੋਜਨਾ ਬਣੇ, ਤਾਂ ਕੋਰ ਗਰੁੱਪ ਕੰਮ ਵਾਲੇ 10 ਦਿਨਾਂ ਵਿੱਚ ਮਿਲਦਾ ਹੈ।
site-first-conference-next-review = ਤਿੰਨ ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ ਰਿਵਿਊ ਕਾਨਫਰੰਸ ਹੁੰਦੀ ਹੈ।
site-first-conference-next-none = ਜੇ ਯੋਜਨਾ ਨਾ ਬਣੇ, ਤਾਂ ਵੀ ਤੁਹਾਨੂੰ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।
