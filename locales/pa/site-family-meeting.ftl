### ਪਰਿਵਾਰਕ ਮੀਟਿੰਗ (family group decision making); ਇਸ ਨੂੰ family group conference ਵੀ ਕਹਿੰਦੇ ਹਨ।

site-family-meeting-heading = ਪਰਿਵਾਰਕ ਮੀਟਿੰਗ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
site-family-meeting-intro = ਤੁਹਾਡੇ ਰਿਸ਼ਤੇਦਾਰ ਅਤੇ ਨੇੜਲੇ ਦੋਸਤ ਆਪਣੀ ਯੋਜਨਾ ਬਣਾਉਂਦੇ ਹਨ। ਚਿੱਠੀਆਂ ਵਿੱਚ ਇਸ ਨੂੰ ਫੈਮਿਲੀ ਗਰੁੱਪ ਕਾਨਫਰੰਸ ਕਹਿੰਦੇ ਹਨ।

site-family-meeting-why-know = ਅਕਸਰ ਪਰਿਵਾਰ ਨੂੰ ਹੀ ਸਭ ਤੋਂ ਵੱਧ ਪਤਾ ਹੁੰਦਾ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਲਈ ਕੀ ਠੀਕ ਰਹੇਗਾ।
site-family-meeting-why-choose = ਇਹ ਮੀਟਿੰਗ ਕਰਨੀ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਹੈ। ਤੁਸੀਂ ਇਹ ਕਦੇ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।

site-family-meeting-who-lead = ਕੋਆਰਡੀਨੇਟਰ, ਜੋ ਤੁਹਾਡੇ ਨਾਲ ਤਿਆਰੀ ਕਰਦੇ ਹਨ ਪਰ ਆਪ ਕੁਝ ਤੈਅ ਨਹੀਂ ਕਰਦੇ।
site-family-meeting-who-people = ਰਿਸ਼ਤੇਦਾਰ ਅਤੇ ਦੋਸਤ ਜੋ ਤੁਹਾਡੇ ਬੱਚੇ ਲਈ ਖ਼ਾਸ ਹਨ।
site-family-meeting-who-workers = ਵਰਕਰ ਦੱਸਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਕਿਸ ਗੱਲ ਦਾ ਫ਼ਿਕਰ ਹੈ ਅਤੇ ਕਿਹੜੀ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ। ਫਿਰ ਉਹ ਕਮਰੇ ਵਿੱਚੋਂ ਚਲੇ ਜਾਂਦੇ ਹਨ।

site-family-meeting-bring-people = ਉਨ੍ਹਾਂ ਦੇ ਨਾਂ ਜੋ ਵੱਡੀਆਂ ਜਾਂ ਛੋਟੀਆਂ ਗੱਲਾਂ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਣ।
site-family-meeting-bring-ideas = ਸੁਝਾਅ, ਜਿਵੇਂ ਕਿਤੇ ਛੱਡ ਆਉਣਾ, ਰੋਟੀ ਬਣਾ ਦੇਣੀ, ਜਾਂ ਨਾਨੀ-ਦਾਦੀ ਕੋਲ ਇੱਕ ਰਾਤ।

site-family-meeting-ask-must = “ਸਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਦਾ ਹੱਲ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ?”
site-family-meeting-ask-alone = “ਸਾਨੂੰ ਆਪਣੇ ਆਪ ਗੱਲ ਕਰਨ ਲਈ ਕਿੰਨਾ ਸਮਾਂ ਮਿਲੇਗਾ?”
site-family-meeting-ask-tongue = “ਕੀ ਅਸੀਂ ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ?”

site-family-meeting-next-plan = ਤੁਹਾਡਾ ਪਰਿਵਾਰ ਆਪਣੀ ਯੋਜਨਾ ਬਣਾਉਂਦਾ ਹੈ, ਫਿਰ ਵਰਕਰਾਂ ਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ।
site-family-meeting-next-agree = ਵਰਕਰਾਂ ਨੂੰ ਇਹ ਮੰਨ ਲੈਣੀ ਚਾਹੀਦੀ ਹੈ। ਪਰ ਜੇ ਇਸ ਨਾਲ ਬੱਚੇ ਨੂੰ ਖ਼ਤਰਾ ਰਹੇ, ਤਾਂ ਉਹ ਨਹੀਂ ਮੰਨਦੇ।
site-family-meeting-next-look = ਬਾਅਦ ਵਿੱਚ ਤੁਸੀਂ ਰਲ ਕੇ ਦੇਖਦੇ ਹੋ ਕਿ ਇਹ ਠੀਕ ਚੱਲਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
