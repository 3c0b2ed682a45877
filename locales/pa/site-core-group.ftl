### ਕੋਰ ਗਰੁੱਪ। Working Together to Safeguard Children 2023।

site-core-group-heading = ਕੋਰ ਗਰੁੱਪ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
site-core-group-intro = ਛੋਟਾ ਗਰੁੱਪ ਜੋ ਬਾਲ ਸੁਰੱਖਿਆ ਯੋਜਨਾ ਨੂੰ ਚਲਾਉਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਵਿੱਚ ਸ਼ਾਮਲ ਹੋ।

site-core-group-why-plan = ਕਾਨਫਰੰਸ ਦੱਸਦੀ ਹੈ ਕਿ ਕੀ ਬਦਲਣਾ ਹੈ। ਕੋਰ ਗਰੁੱਪ ਦੱਸਦਾ ਹੈ ਕਿ ਕੌਣ ਕੀ ਕਰੇਗਾ, ਅਤੇ ਕਦੋਂ ਤੱਕ।
site-core-group-why-often = ਇਹ ਛੇਤੀ-ਛੇਤੀ ਮਿਲਦਾ ਹੈ, ਤਾਂ ਜੋ ਮਦਦ ਅਗਲੀ ਕਾਨਫਰੰਸ ਤੱਕ ਨਾ ਰੁਕੀ ਰਹੇ।

site-core-group-who-lead = ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਦੇ ਸੋਸ਼ਲ ਵਰਕਰ, ਜੋ ਇਸ ਨੂੰ ਚਲਾਉਂਦੇ ਹਨ।
site-core-group-who-you = ਤੁਸੀਂ, ਅਤੇ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਉਹ ਜੀਅ ਜੋ ਯੋਜਨਾ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।
site-core-group-who-workers = ਤੁਹਾਡੇ ਜਾਂ ਬੱਚੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਲੋਕ, ਜਿਵੇਂ ਸਕੂਲ ਜਾਂ ਪਰਿਵਾਰ ਵਰਕਰ।

site-core-group-bring-good = ਪਿਛਲੀ ਵਾਰ ਤੋਂ ਬਾਅਦ ਕੀ ਚੰਗਾ ਹੋਇਆ। ਛੋਟੀਆਂ ਗੱਲਾਂ ਵੀ ਗਿਣੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
site-core-group-bring-hard = ਕੀ ਔਖਾ ਸੀ, ਅਤੇ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।

site-core-group-ask-who = “ਤੁਸੀਂ ਮੇਰੇ ਤੋਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ, ਅਤੇ ਤੁਹਾਡੇ ਵਿੱਚੋਂ ਹਰ ਕੋਈ ਕੀ ਕਰੇਗਾ?”
site-core-group-ask-when = “ਕਦੋਂ ਤੱਕ? ਜੇ ਤੁਹਾਡੇ ਤੋਂ ਦੇਰ ਹੋਈ ਤਾਂ ਕੀ ਹੋਵੇਗਾ?”
site-core-group-ask-paper = “ਕੀ ਮੈਨੂੰ ਯੋਜਨਾ ਕਾਗ਼ਜ਼ ’ਤੇ ਮਿਲ ਸਕਦੀ ਹੈ?”

site-core-group-next-plan = ਯੋਜਨਾ ਲਿਖੀ ਜਾਂਦੀ ਹੈ। ਤੁਹਾਨੂੰ ਇਸ ਦੀ ਕਾਪੀ ਮਿਲਣੀ ਚਾਹੀਦੀ ਹੈ।
site-core-group-next-day = ਤੁਹਾਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਗਰੁੱਪ ਫਿਰ ਕਦੋਂ ਮਿਲੇਗਾ।
site-core-group-next-review = ਰਿਵਿਊ ਕਾਨਫਰੰਸ ਵਿੱਚ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਅਤੇ ਬਾਕੀਆਂ ਨੇ ਕੀ ਕੀਤਾ।
