### ਉਸ ਵਰਕਰ ਲਈ ਜੋ ਦਫ਼ਤਰ ਦੇ ਸਾਈਨ ਇਨ ਨਾਲ ਅੰਦਰ ਨਹੀਂ ਆ ਸਕਿਆ।

site-council-sign-in-could-not = ਅਸੀਂ ਤੁਹਾਨੂੰ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕੇ
site-council-sign-in-nothing-changed = ਇਸ ਵਾਰ ਦਫ਼ਤਰ ਦਾ ਸਾਈਨ ਇਨ ਨਹੀਂ ਚੱਲਿਆ। ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
site-council-sign-in-other-way = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਆਪਣਾ ਸਾਈਨ ਇਨ ਨਾਂ ਅਤੇ ਗੁਪਤ ਸ਼ਬਦ ਵਰਤੋ।

site-council-sign-in-no-account = ਇੱਥੇ ਅਜੇ ਤੁਹਾਡਾ ਖਾਤਾ ਨਹੀਂ ਹੈ
site-council-sign-in-ask-manager = ਤੁਹਾਡੀ ਕੌਂਸਲ ਤੁਹਾਨੂੰ ਜਾਣਦੀ ਹੈ, ਪਰ ਇੱਥੇ ਅਜੇ ਤੁਹਾਡਾ ਖਾਤਾ ਨਹੀਂ ਹੈ। ਆਪਣੇ ਮੈਨੇਜਰ ਨੂੰ ਪੁੱਛੋ।
site-council-sign-in-has-account = ਜੇ ਖਾਤਾ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਆਪਣੇ ਨਾਂ ਅਤੇ ਗੁਪਤ ਸ਼ਬਦਾਂ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ। ਫਿਰ ਦਫ਼ਤਰ ਦਾ ਸਾਈਨ ਇਨ ਜੋੜੋ।

site-council-sign-in-again = ਸਾਈਨ ਇਨ ’ਤੇ ਵਾਪਸ
