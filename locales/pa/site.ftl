### ਸਭ ਲਈ ਖੁੱਲ੍ਹੇ ਪੰਨਿਆਂ ਦਾ ਚੌਖਟਾ: ਹਰ ਪੰਨੇ ਦੇ ਅੰਤ ’ਤੇ ਲਿੰਕ, ਅਤੇ ਕੌਣ ਇਸ ਨੂੰ ਚਲਾਉਂਦਾ ਹੈ।

site-pages-label = ਇਸ ਸਾਈਟ ਦੇ ਪੰਨੇ
site-page-home = ਪਹਿਲਾ ਪੰਨਾ
site-page-about = ਫੈਮਿਲੀ ਸੇਫਗਾਰਡਿੰਗ ਕੀ ਹੈ
site-page-sign-in = ਸਾਈਨ ਇਨ
site-page-help = ਮਦਦ ਲਈ ਨੰਬਰ
site-page-safe = ਇਸ ਸਾਈਟ ’ਤੇ ਆਪਣਾ ਬਚਾਅ
site-page-access = ਹਰ ਕੋਈ ਵਰਤ ਸਕੇ
site-page-privacy = ਤੁਹਾਡੀ ਨਿੱਜੀ ਜਾਣਕਾਰੀ
site-page-signed-out = ਸਾਈਨ ਆਊਟ
site-council-line = { -brand } ਨੂੰ { $council } ਚਲਾਉਂਦੀ ਹੈ।
site-title-problem = ਠੀਕ ਕਰੋ: { $page }

site-page-find = ਆਪਣਾ ਰਾਹ ਲੱਭੋ
site-page-letter = ਮੇਰੀ ਚਿੱਠੀ ਸਮਝਾਓ
site-page-enquiry = ਬਾਲ ਸੁਰੱਖਿਆ ਪੜਤਾਲ (ਇਨਕੁਆਰੀ)
site-page-first-conference = ਪਹਿਲੀ ਬਾਲ ਸੁਰੱਖਿਆ ਕਾਨਫਰੰਸ
site-page-review-conference = ਰਿਵਿਊ ਕਾਨਫਰੰਸ
site-page-core-group = ਕੋਰ ਗਰੁੱਪ
site-page-child-in-need = ਚਾਈਲਡ ਇਨ ਨੀਡ ਮੀਟਿੰਗ
site-page-family-meeting = ਪਰਿਵਾਰਕ ਮੀਟਿੰਗ
site-page-before-court = ਅਦਾਲਤ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਮੀਟਿੰਗ

site-page-rights = ਤੁਹਾਡੇ ਹੱਕ
site-page-complain = ਸ਼ਿਕਾਇਤ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
site-page-advocates = ਤੁਹਾਡਾ ਸਾਥ ਕੌਣ ਦੇ ਸਕਦਾ ਹੈ
site-page-records = ਆਪਣਾ ਰਿਕਾਰਡ ਦੇਖਣਾ
site-page-glossary = ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ

site-ring-heading = ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
