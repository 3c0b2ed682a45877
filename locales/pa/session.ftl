### ਸਾਈਨ ਇਨ ਹੋਣਾ: ਹਰ ਸਕਰੀਨ ਦਾ ਚੌਖਟਾ, ਪੰਨਾ ਲੁਕਾਉਣਾ, ਸਾਈਨ ਆਊਟ। ਸਿਰਲੇਖ ਫ਼ੋਨ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ, ਇਸ ਲਈ ਕਿਸੇ
### ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਦੇ।

session-title-month = ਪਹਿਲਾ ਪੰਨਾ
session-title-plan = ਯੋਜਨਾ
session-title-goals = ਟੀਚੇ
session-title-activities = ਗਤੀਵਿਧੀਆਂ
session-title-log = ਡਾਇਰੀ
session-title-messages = ਸੁਨੇਹੇ
session-title-team = ਟੀਮ
session-title-help = ਮਦਦ
session-title-settings = ਸੈਟਿੰਗਾਂ
session-title-welcome = ਜੀ ਆਇਆਂ ਨੂੰ
session-title-error = ਠੀਕ ਕਰੋ: { $title }

session-tab-month = ਮਹੀਨਾ
session-tab-plan = ਯੋਜਨਾ
session-tab-goals = ਟੀਚੇ
session-tab-log = ਡਾਇਰੀ
session-tab-messages = ਸੁਨੇਹੇ

session-foot-label = ਮਦਦ ਅਤੇ ਸੈਟਿੰਗਾਂ
session-foot-help = ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰੋ
session-foot-team = ਮੇਰੀ ਟੀਮ
session-foot-activities = ਗਤੀਵਿਧੀਆਂ
session-foot-settings = ਬੋਲੀ ਅਤੇ ਸਾਈਨ ਆਊਟ

session-settings-heading = ਬੋਲੀ ਅਤੇ ਸਾਈਨ ਆਊਟ
session-settings-language = ਤੁਸੀਂ ਕਿਸ ਬੋਲੀ ਵਿੱਚ ਪੜ੍ਹਦੇ ਹੋ
session-settings-sign-out = ਸਾਈਨ ਆਊਟ
session-settings-sign-out-note = ਸਾਈਨ ਆਊਟ ਕਰਨ ਨਾਲ ਇਹ ਤੁਹਾਡੇ ਹੱਥ ਵਾਲੇ ਫ਼ੋਨ ’ਤੇ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸਾਡੇ ਕੋਲ ਰਹਿੰਦਾ ਹੈ।
session-settings-sign-out-button = ਹੁਣੇ ਸਾਈਨ ਆਊਟ ਕਰੋ
session-settings-sign-out-unsent = ਸਿਗਨਲ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਤੁਸੀਂ ਅਜੇ ਸਾਈਨ ਆਊਟ ਨਹੀਂ ਹੋਏ। ਇਹ ਪੰਨਾ ਛੱਡਣ ਲਈ “ਬਾਹਰ ਜਾਓ” ਦਬਾਓ।
session-settings-families = ਇੱਥੇ ਤੁਹਾਡੀਆਂ ਇੱਕ ਤੋਂ ਵੱਧ ਯੋਜਨਾਵਾਂ ਹਨ। ਤੁਸੀਂ ਕਿਹੜੀ ਦੇਖਣੀ ਚਾਹੁੰਦੇ ਹੋ?
session-settings-family = ਯੋਜਨਾ { $number }
session-settings-traces = ਤੁਹਾਡੇ ਫ਼ੋਨ ’ਤੇ ਕੀ ਰਹਿ ਜਾਂਦਾ ਹੈ
session-settings-traces-kept = ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਪੜ੍ਹਦੇ ਜਾਂ ਲਿਖਦੇ ਹੋ, ਅਸੀਂ ਉਸ ਨੂੰ ਫ਼ੋਨ ਵਿੱਚ ਨਹੀਂ ਰੱਖਦੇ।
session-settings-traces-history = ਫ਼ੋਨ ਨੂੰ ਫਿਰ ਵੀ ਯਾਦ ਰਹਿੰਦਾ ਹੈ ਕਿ ਇਹ ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੀ ਗਈ ਸੀ। “ਬਾਹਰ ਜਾਓ” ਇਸ ਨੂੰ ਨਹੀਂ ਬਦਲ ਸਕਦਾ।
session-settings-traces-others = ਜੋ ਤੁਹਾਡਾ ਫ਼ੋਨ ਵਰਤ ਸਕਦਾ ਹੈ, ਉਹ ਇਹ ਦੇਖ ਸਕਦਾ ਹੈ। ਤੁਹਾਡੇ ਵਰਕਰ ਇਸ ਬਾਰੇ ਸੋਚਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।

session-lock-soon = ਕੁਝ ਦੇਰ ਤੋਂ ਕਿਸੇ ਨੇ ਇਹ ਪੰਨਾ ਨਹੀਂ ਵਰਤਿਆ। ਇੱਕ ਮਿੰਟ ਵਿੱਚ ਇਹ ਬੰਦ ਹੋ ਜਾਵੇਗਾ।
session-lock-stay = ਖੁੱਲ੍ਹਾ ਰੱਖੋ
session-lock-kept = ਇਹ ਪੰਨਾ ਬੰਦ ਹੋ ਰਿਹਾ ਹੈ, ਕਿਉਂਕਿ ਕੋਈ ਇਸ ਨੂੰ ਨਹੀਂ ਵਰਤ ਰਿਹਾ ਸੀ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ, ਉਹ ਸਾਂਭਿਆ ਹੋਇਆ ਹੈ।
session-lock-unkept =
    { $minutes ->
        [one] ਸਿਗਨਲ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਡੇ ਆਖ਼ਰੀ ਸ਼ਬਦ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਏ। ਅਸੀਂ { $minutes } ਮਿੰਟ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
       *[other] ਸਿਗਨਲ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਤੁਹਾਡੇ ਆਖ਼ਰੀ ਸ਼ਬਦ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਏ। ਅਸੀਂ { $minutes } ਮਿੰਟ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
    }
session-over-heading = ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਗਏ ਹੋ
session-over-unkept = ਹੋ ਸਕਦਾ ਹੈ ਤੁਹਾਡੇ ਆਖ਼ਰੀ ਕੁਝ ਸ਼ਬਦ ਸੇਵ ਨਾ ਹੋਏ ਹੋਣ। ਅਸੀਂ ਮਾਫ਼ੀ ਮੰਗਦੇ ਹਾਂ।
session-over-sign-in = ਫਿਰ ਸਾਈਨ ਇਨ ਕਰੋ
