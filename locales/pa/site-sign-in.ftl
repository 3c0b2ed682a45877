### ਸਾਈਨ ਇਨ। ਮਾਪੇ ਅਤੇ ਵਰਕਰ ਇੱਕੋ ਪੰਨੇ ’ਤੇ ਸਾਈਨ ਇਨ ਕਰਦੇ ਹਨ।

site-sign-in-heading = ਸਾਈਨ ਇਨ ਕਰੋ
site-sign-in-name-label = ਤੁਹਾਡਾ ਸਾਈਨ ਇਨ ਨਾਂ
site-sign-in-name-hint = ਉਹ ਤਿੰਨ ਸ਼ਬਦ ਜੋ ਤੁਹਾਨੂੰ ਦਿੱਤੇ ਗਏ ਸਨ।
site-sign-in-passphrase-label = ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ
site-sign-in-passphrase-hint = ਉਹ ਸ਼ਬਦ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਪਤਾ ਹਨ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਪੇਸਟ ਕਰ ਸਕਦੇ ਹੋ।
site-sign-in-button = ਸਾਈਨ ਇਨ ਕਰੋ

site-sign-in-name-blank = ਆਪਣਾ ਸਾਈਨ ਇਨ ਨਾਂ ਲਿਖੋ।
site-sign-in-name-shape = ਤਿੰਨ ਸ਼ਬਦ ਲਿਖੋ, ਵਿਚਕਾਰ ਖ਼ਾਲੀ ਥਾਂ ਛੱਡ ਕੇ।
site-sign-in-passphrase-blank = ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਲਿਖੋ।
site-sign-in-wrong = ਇਹ ਨਾਂ ਅਤੇ ਇਹ ਗੁਪਤ ਸ਼ਬਦ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੇ। ਦੇਖੋ ਕਿ ਠੀਕ ਲਿਖੇ ਹਨ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

site-sign-in-shared-heading = ਜੇ ਕੋਈ ਹੋਰ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤਦਾ ਹੈ
site-sign-in-shared-save = ਜੇ ਫ਼ੋਨ ਪੁੱਛੇ ਕਿ ਗੁਪਤ ਸ਼ਬਦ ਸੇਵ ਕਰਾਂ, ਤਾਂ ਨਾਂਹ ਕਰ ਦਿਓ।
site-sign-in-shared-end = ਕੰਮ ਮੁੱਕਣ ’ਤੇ “ਬਾਹਰ ਜਾਓ” ਦਬਾਓ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਂਦੇ ਹੋ।
site-sign-in-shared-more = “ਬਾਹਰ ਜਾਓ” ਕੀ ਕਰਦਾ ਹੈ, ਅਤੇ ਕੀ ਨਹੀਂ ਕਰ ਸਕਦਾ

site-sign-in-lost-heading = ਜੇ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਨਾ ਕਰ ਸਕੋ
site-sign-in-lost-note = ਆਪਣੀ ਟੀਮ ਨੂੰ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਸਿਰਫ਼ ਉਹ ਵਰਕਰ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ ਜੋ ਤੁਹਾਨੂੰ ਜਾਣਦੇ ਹਨ। ਅਸੀਂ ਟੈਕਸਟ ਜਾਂ ਈਮੇਲ ਰਾਹੀਂ ਕਦੇ ਕੋਡ ਨਹੀਂ ਭੇਜਦੇ।
site-sign-in-new-heading = ਜੇ ਤੁਸੀਂ ਕਦੇ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕੀਤਾ
site-sign-in-new-note = ਜਦੋਂ ਤੁਸੀਂ ਮਿਲਦੇ ਹੋ, ਤੁਹਾਡੇ ਵਰਕਰ ਤੁਹਾਨੂੰ ਸੱਦਾ ਦਿੰਦੇ ਹਨ। ਪਹਿਲੀ ਵਾਰ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੇ ਦਿੱਤੇ ਲਿੰਕ ਤੋਂ ਅੰਦਰ ਆਉਂਦੇ ਹੋ।

site-sign-in-council-heading = ਜੇ ਤੁਸੀਂ ਕੌਂਸਲ ਲਈ ਕੰਮ ਕਰਦੇ ਹੋ
site-sign-in-council-note = ਵਰਕਰ ਆਪਣੇ ਦਫ਼ਤਰ ਦੇ ਸਾਈਨ ਇਨ ਨਾਲ ਆ ਸਕਦੇ ਹਨ। ਇੱਥੇ ਸਾਈਨ ਇਨ ਹੋ ਕੇ ਇਸ ਨੂੰ ਇੱਕ ਵਾਰ ਜੋੜੋ।
site-sign-in-council-button = ਦਫ਼ਤਰ ਦਾ ਸਾਈਨ ਇਨ
