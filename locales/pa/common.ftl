### ਸ਼ਬਦ ਜੋ ਕਈ ਸਕਰੀਨਾਂ ’ਤੇ ਆਉਂਦੇ ਹਨ। ਹਮੇਸ਼ਾ “ਤੁਸੀਂ”। ਬਟਨਾਂ ’ਤੇ ਥੋੜ੍ਹੇ ਸ਼ਬਦ। ਅੰਕ ਹਰ ਥਾਂ 0–9 ਨਾਲ ਲਿਖੇ ਹਨ।
### ਪੜ੍ਹਨ ਵਾਲਾ ਔਰਤ ਹੈ ਜਾਂ ਮਰਦ, ਇਹ ਵਾਕ ਵਿੱਚੋਂ ਨਾ ਲੱਗੇ: ਵਰਕਰਾਂ ਲਈ ਆਦਰ ਵਾਲਾ ਬਹੁਵਚਨ, “ਮੈਂ” ਨਾਲ “ਮੈਨੂੰ … ਆਉਂਦਾ ਹੈ” ਵਰਗੇ ਵਾਕ।

-brand = Alongside
-service = ਫੈਮਿਲੀ ਸੇਫਗਾਰਡਿੰਗ

common-brand-name = { -brand }

common-exit-button = ਬਾਹਰ ਜਾਓ
common-exit-label = ਬਾਹਰ ਜਾਓ: ਇਹ ਵੈੱਬਸਾਈਟ ਹੁਣੇ ਛੱਡੋ
common-exit-keys = ਤੁਸੀਂ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾ ਕੇ ਵੀ ਬਾਹਰ ਜਾ ਸਕਦੇ ਹੋ।
common-exit-presses =
    { $left ->
        [one] ਬਾਹਰ ਜਾਣ ਲਈ Shift { $left } ਵਾਰ ਹੋਰ ਦਬਾਓ।
       *[other] ਬਾਹਰ ਜਾਣ ਲਈ Shift { $left } ਵਾਰ ਹੋਰ ਦਬਾਓ।
    }
common-exit-expired = ਥੋੜ੍ਹੀ ਦੇਰ ਹੋ ਗਈ। ਬਾਹਰ ਜਾਣ ਲਈ Shift ਫਿਰ ਤਿੰਨ ਵਾਰ ਦਬਾਓ।
common-exit-leaving = ਬਾਹਰ ਜਾ ਰਹੇ ਹਾਂ…

common-skip-link = ਸਿੱਧਾ ਮੁੱਖ ਲਿਖਤ ’ਤੇ ਜਾਓ
common-back-link = ਪਿੱਛੇ
common-home-link = ਪਹਿਲਾ ਪੰਨਾ
common-menu-label = ਮੀਨੂ
common-button-continue = ਅੱਗੇ ਚੱਲੋ
common-button-save = ਸੇਵ ਕਰੋ
common-button-cancel = ਰਹਿਣ ਦਿਓ
common-button-change = ਬਦਲੋ
common-button-send = ਭੇਜੋ
common-button-add = ਹੋਰ ਪਾਓ
common-button-remove = ਹਟਾਓ
common-button-close = ਬੰਦ ਕਰੋ
common-button-done = ਹੋ ਗਿਆ
common-button-try-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
common-button-reload = ਇਹ ਪੰਨਾ ਫਿਰ ਖੋਲ੍ਹੋ
common-button-undo = ਪਹਿਲਾਂ ਵਾਂਗ ਕਰੋ
common-button-more = ਹੋਰ ਦਿਖਾਓ
common-button-less = ਘੱਟ ਦਿਖਾਓ
common-button-print = ਇਹ ਪੰਨਾ ਪ੍ਰਿੰਟ ਕਰੋ

common-answer-yes = ਹਾਂ
common-answer-no = ਨਹੀਂ
common-answer-none = ਅਜੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
common-hint-optional = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
common-count-left =
    { $left ->
        [one] ਹੋਰ { $left } ਅੱਖਰ ਦੀ ਥਾਂ ਹੈ।
       *[other] ਹੋਰ { $left } ਅੱਖਰਾਂ ਦੀ ਥਾਂ ਹੈ।
    }
common-count-over =
    { $over ->
        [one] { $over } ਅੱਖਰ ਵੱਧ ਹੈ।
       *[other] { $over } ਅੱਖਰ ਵੱਧ ਹਨ।
    }

common-scale-range = 0 ਤੋਂ 10
common-scale-value = 10 ਵਿੱਚੋਂ { $number }

common-list-and = { $first } ਅਤੇ { $last }
common-list-comma = { $first }, { $next }

common-loading-note = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…
common-loading-late = ਆਮ ਨਾਲੋਂ ਵੱਧ ਦੇਰ ਲੱਗ ਰਹੀ ਹੈ। ਸ਼ਾਇਦ ਤੁਹਾਡਾ ਸਿਗਨਲ ਘੱਟ ਹੈ।
common-saved-saving = ਸੇਵ ਹੋ ਰਿਹਾ ਹੈ…
common-saved-note = ਸੇਵ ਹੋ ਗਿਆ
common-saved-not-yet = ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਇਆ…
common-sent-sending = ਭੇਜ ਰਹੇ ਹਾਂ…
common-sent-note = ਭੇਜ ਦਿੱਤਾ
common-draft-note = ਤੁਹਾਡੀ ਅਧੂਰੀ ਲਿਖਤ ਸੇਵ ਹੈ।
common-new-label = ਨਵਾਂ

common-audience-question = ਇਹ ਕੌਣ ਦੇਖ ਸਕੇ?
common-audience-heading = ਇਹ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ
common-audience-me = ਸਿਰਫ਼ ਮੈਂ
common-audience-worker = ਮੈਂ ਅਤੇ { $name }
common-audience-worker-note = ਜੇ { $name } ਕੰਮ ’ਤੇ ਨਾ ਹੋਣ, ਤਾਂ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਕੰਮ ਕਰਨ ਵਾਲੇ ਵਰਕਰ ਇਹ ਦੇਖ ਸਕਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਦੇ ਮੈਨੇਜਰ ਵੀ ਇਹ ਦੇਖ ਸਕਦੇ ਹਨ।
common-audience-team = ਮੈਂ ਅਤੇ ਮੇਰੀ ਟੀਮ
common-audience-others = { -service } ਟੀਮ ਦੇ ਹੋਰ ਵਰਕਰ ਵੀ ਇਹ ਦੇਖ ਸਕਦੇ ਹਨ, ਜਦੋਂ ਉਹ ਸੋਚਦੇ ਹਨ ਕਿ ਮਦਦ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।
common-audience-promise = ਜੇ ਸਾਨੂੰ ਲੱਗੇ ਕਿ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਜਾਂ ਤੁਹਾਨੂੰ ਗੰਭੀਰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ, ਤਾਂ ਸ਼ਾਇਦ ਸਾਨੂੰ ਕਦਮ ਚੁੱਕਣਾ ਪਵੇ। ਅਸੀਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦੱਸਾਂਗੇ। ਸਿਰਫ਼ ਉਦੋਂ ਨਹੀਂ ਦੱਸਾਂਗੇ ਜਦੋਂ ਦੱਸਣ ਨਾਲ ਖ਼ਤਰਾ ਹੋਵੇ।
