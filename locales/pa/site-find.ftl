### ਸਭ ਲਈ ਖੁੱਲ੍ਹੇ ਹਰ ਪੰਨੇ ਦਾ ਰਾਹ, ਉਨ੍ਹਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੇ ਹੱਥ ਚਿੱਠੀ ਹੈ ਪਰ ਖਾਤਾ ਨਹੀਂ।

site-find-heading = ਆਪਣਾ ਰਾਹ ਲੱਭੋ
site-find-intro = ਕੋਈ ਚਿੱਠੀ ਆਈ ਹੈ, ਜਾਂ ਕਿਸੇ ਵਰਕਰ ਦਾ ਫ਼ੋਨ। ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ।
site-find-happens-heading = ਹਰ ਮੀਟਿੰਗ ਵਿੱਚ ਕੀ ਹੁੰਦਾ ਹੈ
site-find-help-heading = ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ
site-find-site-heading = ਇਸ ਸਾਈਟ ਬਾਰੇ

site-find-rights-heading = ਤੁਸੀਂ ਕੀ ਮੰਗ ਸਕਦੇ ਹੋ
