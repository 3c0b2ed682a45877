### ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ, ਅਤੇ ਲਿਖਣ ਵਾਲੇ ਹਰ ਖ਼ਾਨੇ ਕੋਲ ਕੀ ਲਿਖਿਆ ਹੈ। ਸ਼ਾਂਤ ਅਤੇ ਛੋਟਾ।

help-heading = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
help-intro = ਤੁਹਾਨੂੰ ਸਭ ਕੁਝ ਇਕੱਲੇ ਸੰਭਾਲਣ ਦੀ ਲੋੜ ਨਹੀਂ।
help-emergency-heading = ਜੇ ਕੋਈ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ
help-team-heading = ਤੁਹਾਡੀ ਟੀਮ
help-team-name = ਤੁਹਾਡੀ ਟੀਮ
help-team-about = ਜਦੋਂ ਦਫ਼ਤਰ ਖੁੱਲ੍ਹਾ ਹੋਵੇ। ਆਪਣੇ ਵਰਕਰ ਬਾਰੇ ਪੁੱਛੋ, ਜਾਂ ਜੋ ਵੀ ਉੱਥੇ ਹੋਵੇ ਉਸ ਨਾਲ ਗੱਲ ਕਰੋ।
help-team-write = ਸੁਨੇਹਾ ਲਿਖੋ

# Above the button that opens the screen for asking. “Below” is the part about rights further down.
help-request-note = ਦੁਭਾਸ਼ੀਆ, ਤੁਹਾਡੇ ਪੱਖ ਦਾ ਕੋਈ ਜਣਾ, ਕੁਝ ਸਮਝਾਉਣਾ, ਜਾਂ ਹੇਠਾਂ ਦਿੱਤੀ ਕੋਈ ਵੀ ਚੀਜ਼।
help-others-heading = ਹੋਰ ਲੋਕ ਜੋ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ

help-shared-heading = ਜੇ ਕੋਈ ਹੋਰ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤਦਾ ਹੈ
help-shared-note = ਜਦੋਂ ਵਰਕਰ ਨੂੰ ਮਿਲੋ ਤਾਂ ਦੱਸੋ, ਜਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਇੱਥੇ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
help-shared-ways = ਤੁਹਾਡੀ ਟੀਮ ਤੁਹਾਨੂੰ ਹਰ ਫ਼ੋਨ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰ ਸਕਦੀ ਹੈ। ਉਹ ਤੁਹਾਨੂੰ ਨਵਾਂ ਸਾਈਨ ਇਨ ਨਾਂ ਵੀ ਦੇ ਸਕਦੀ ਹੈ।

help-rights-heading = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਕੰਮ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ
help-rights-note = ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਵਰਕਰ ਮੰਗ ਸਕਦੇ ਹੋ, ਆਪਣਾ ਰਿਕਾਰਡ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ, ਜਾਂ ਸ਼ਿਕਾਇਤ ਕਰ ਸਕਦੇ ਹੋ। ਹਰ ਵਰਕਰ ਨੂੰ ਇਸ ਦਾ ਤਰੀਕਾ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ।
help-rights-advocate = ਤੁਹਾਡੇ ਪੱਖ ਦਾ ਕੋਈ ਜਣਾ ਵੀ ਤੁਹਾਡੇ ਨਾਲ ਹੋ ਸਕਦਾ ਹੈ, ਜਿਸ ਨੂੰ ਐਡਵੋਕੇਟ ਕਹਿੰਦੇ ਹਨ। ਕਿਸੇ ਵੀ ਵਰਕਰ ਨੂੰ ਲੱਭਣ ਲਈ ਕਹੋ।

# The button that opens the screen for asking, below the two sentences before.
help-request = ਇੱਥੇ ਮੰਗੋ

help-box-read = ਤੁਹਾਡੀ ਟੀਮ ਇਹ ਕੰਮ ਦੇ ਸਮੇਂ ਪੜ੍ਹਦੀ ਹੈ, ਰਾਤ ਨੂੰ ਜਾਂ ਸ਼ਨੀ-ਐਤਵਾਰ ਨੂੰ ਨਹੀਂ।
help-box-alone = ਜੇ ਤੁਸੀਂ “ਸਿਰਫ਼ ਮੈਂ” ਚੁਣਦੇ ਹੋ, ਤਾਂ ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚ ਕੋਈ ਇਹ ਨਹੀਂ ਪੜ੍ਹਦਾ।
help-box-emergency = ਇਹ ਐਮਰਜੈਂਸੀ ਲਈ ਨਹੀਂ। ਜੇ ਕੋਈ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
help-box-ring = ਆਪਣੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
