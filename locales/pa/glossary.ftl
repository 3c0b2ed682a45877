### ਯੋਜਨਾਵਾਂ ਦੇ ਔਖੇ ਸ਼ਬਦ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਮਤਲਬ। ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਪਹਿਲਾਂ ਆਉਂਦੇ ਹਨ, ਕਿਉਂਕਿ ਯੋਜਨਾ ਅਕਸਰ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੁੰਦੀ ਹੈ।

glossary-open = “{ $word }” ਦਾ ਕੀ ਮਤਲਬ ਹੈ?

glossary-advocate-words = advocate|advocates|ਐਡਵੋਕੇਟ
glossary-advocate-meaning = ਤੁਹਾਡੇ ਪੱਖ ਦਾ ਕੋਈ ਜਣਾ, ਜੋ ਤੁਹਾਡੀ ਗੱਲ ਕਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰੇ। ਉਹ ਕੌਂਸਲ ਲਈ ਕੰਮ ਨਹੀਂ ਕਰਦੇ। ਇੱਥੇ ਇਸ ਦਾ ਮਤਲਬ ਵਕੀਲ ਨਹੀਂ।

glossary-assessment-words = parenting assessment|assessment|ਅਸੈੱਸਮੈਂਟ|ਜਾਇਜ਼ਾ
glossary-assessment-meaning = ਉਹ ਸਮਾਂ ਜਦੋਂ ਵਰਕਰ ਦੇਖਦੇ ਹਨ ਕਿ ਕੀ ਚੰਗਾ ਚੱਲ ਰਿਹਾ ਹੈ ਅਤੇ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ। ਤੁਸੀਂ ਆਪਣੀ ਰਾਏ ਦੱਸ ਸਕਦੇ ਹੋ।

glossary-conference-words = child protection conference|conference|review conference|ਬਾਲ ਸੁਰੱਖਿਆ ਕਾਨਫਰੰਸ|ਕਾਨਫਰੰਸ
glossary-conference-meaning = ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਉਣ ਬਾਰੇ ਇੱਕ ਵੱਡੀ ਮੀਟਿੰਗ। ਤੁਸੀਂ, ਤੁਹਾਡੇ ਵਰਕਰ, ਅਤੇ ਸਕੂਲ ਵਰਗੇ ਹੋਰ ਲੋਕ ਉੱਥੇ ਹੁੰਦੇ ਹਨ।

glossary-core-group-words = core group|ਕੋਰ ਗਰੁੱਪ
glossary-core-group-meaning = ਛੋਟਾ ਗਰੁੱਪ ਜੋ ਯੋਜਨਾ ਨੂੰ ਚਲਾਉਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਵਿੱਚ ਹੋ, ਅਤੇ ਤੁਹਾਡੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਵੀ।

glossary-emotional-harm-words = emotional harm|emotional abuse|ਭਾਵਨਾਤਮਕ ਨੁਕਸਾਨ|ਮਨ ਨੂੰ ਸੱਟ
glossary-emotional-harm-meaning = ਜਦੋਂ ਘਰ ਵਿੱਚ ਦੇਖੀਆਂ, ਸੁਣੀਆਂ ਜਾਂ ਮਹਿਸੂਸ ਕੀਤੀਆਂ ਗੱਲਾਂ ਬੱਚੇ ਨੂੰ ਅੰਦਰੋਂ ਦੁੱਖ ਦਿੰਦੀਆਂ ਹਨ, ਜਿਵੇਂ ਅਕਸਰ ਡਰੇ ਰਹਿਣਾ।

glossary-family-time-words = contact|family time|supervised contact|ਪਰਿਵਾਰ ਨਾਲ ਸਮਾਂ|ਮੇਲ-ਮੁਲਾਕਾਤ
glossary-family-time-meaning = ਬੱਚੇ ਦਾ ਪਰਿਵਾਰ ਦੇ ਉਨ੍ਹਾਂ ਜੀਆਂ ਨਾਲ ਸਮਾਂ ਜਿਨ੍ਹਾਂ ਨਾਲ ਉਹ ਰਹਿੰਦਾ ਨਹੀਂ। ਕਦੇ ਕੋਈ ਵਰਕਰ ਵੀ ਨਾਲ ਹੁੰਦਾ ਹੈ।

glossary-help-plan-words = child in need|child in need plan|ਸਹਿਮਤੀ ਨਾਲ ਮਦਦ ਦੀ ਯੋਜਨਾ|ਚਾਈਲਡ ਇਨ ਨੀਡ
glossary-help-plan-meaning = ਬੱਚੇ ਲਈ ਵਾਧੂ ਮਦਦ ਦੀ ਯੋਜਨਾ, ਜਿਸ ਨਾਲ ਪਰਿਵਾਰ ਅਤੇ ਵਰਕਰ ਦੋਵੇਂ ਸਹਿਮਤ ਹੁੰਦੇ ਹਨ।

glossary-neglect-words = neglect|ਅਣਗਹਿਲੀ|ਸੰਭਾਲ ਦੀ ਘਾਟ
glossary-neglect-meaning = ਜਦੋਂ ਬੱਚੇ ਨੂੰ ਅਕਸਰ ਲੋੜ ਦੀਆਂ ਚੀਜ਼ਾਂ ਨਹੀਂ ਮਿਲਦੀਆਂ, ਜਿਵੇਂ ਖਾਣਾ, ਨਿੱਘ, ਸੰਭਾਲ ਜਾਂ ਡਾਕਟਰ।

glossary-pre-proceedings-words = pre-proceedings|public law outline|ਅਦਾਲਤ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਕਦਮ
glossary-pre-proceedings-meaning = ਅਦਾਲਤ ਤੋਂ ਫ਼ੈਸਲਾ ਮੰਗਣ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਆਖ਼ਰੀ ਕਦਮ। ਤੁਹਾਨੂੰ ਮੁਫ਼ਤ ਵਕੀਲ (ਸੋਲਿਸਟਰ) ਮਿਲ ਸਕਦਾ ਹੈ।

glossary-protection-plan-words = child protection plan|ਬਾਲ ਸੁਰੱਖਿਆ ਯੋਜਨਾ
glossary-protection-plan-meaning = ਇਹ ਯੋਜਨਾ ਦੱਸਦੀ ਹੈ ਕਿ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਨਾ ਹੋਵੇ, ਇਸ ਲਈ ਕੀ ਬਦਲਣਾ ਹੈ ਅਤੇ ਕੌਣ ਕੀ ਕਰੇਗਾ।

glossary-responsibility-words = parental responsibility|ਮਾਪਿਆਂ ਦੀ ਕਾਨੂੰਨੀ ਜ਼ਿੰਮੇਵਾਰੀ
glossary-responsibility-meaning = ਬੱਚੇ ਲਈ ਮਾਪਿਆਂ ਦੇ ਹੱਕ ਅਤੇ ਫ਼ਰਜ਼, ਜੋ ਕਾਨੂੰਨ ਵਿੱਚ ਲਿਖੇ ਹਨ।

glossary-section-47-words = section 47|section 47 enquiry|ਸੈਕਸ਼ਨ 47
glossary-section-47-meaning = ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਵਰਕਰ ਪਤਾ ਕਰਨ ਕਿ ਬੱਚੇ ਨੂੰ ਗੰਭੀਰ ਨੁਕਸਾਨ ਤਾਂ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਉਹ ਇਸ ਤਰ੍ਹਾਂ ਪਤਾ ਕਰਦੇ ਹਨ।

glossary-serious-harm-words = significant harm|ਗੰਭੀਰ ਨੁਕਸਾਨ
glossary-serious-harm-meaning = ਬੱਚੇ ਦੇ ਸਰੀਰ, ਮਨ, ਜਜ਼ਬਾਤ ਜਾਂ ਵਧਣ-ਫੁੱਲਣ ਨੂੰ ਵੱਡਾ ਨੁਕਸਾਨ।

glossary-trigger-words = trigger|triggers|ਟ੍ਰਿਗਰ
glossary-trigger-meaning = ਕੋਈ ਗੱਲ ਜਿਸ ਨਾਲ ਪੁਰਾਣੀ ਆਦਤ ਜਾਂ ਤੇਜ਼ ਜਜ਼ਬਾਤ ਮੁੜ ਆ ਜਾਂਦੇ ਹਨ।
