### ਮੇਰੀ ਡਾਇਰੀ: ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ। ਕੋਈ ਨੰਬਰ ਜਾਂ ਮੁਕਾਬਲਾ ਨਹੀਂ; ਔਖੇ ਦਿਨ ਦਾ ਮੁੱਲ ਚੰਗੇ ਦਿਨ ਜਿੰਨਾ ਹੈ।

entry-went-did-it = ਕੀਤਾ
entry-went-partly = ਕੁਝ ਕੀਤਾ
entry-went-not-today = ਅੱਜ ਨਹੀਂ ਹੋਇਆ
entry-went-does-not-apply = ਅੱਜ ਲਈ ਨਹੀਂ

entry-log-heading = ਮੇਰੀ ਡਾਇਰੀ
entry-log-intro = ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ, ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਚੰਗੇ ਦਿਨ ਅਤੇ ਔਖੇ ਦਿਨ, ਦੋਵੇਂ ਇੱਥੇ ਲਿਖ ਸਕਦੇ ਹੋ।
entry-log-write = ਡਾਇਰੀ ਵਿੱਚ ਲਿਖੋ
entry-log-none = ਤੁਹਾਡੀ ਡਾਇਰੀ ਅਜੇ ਖ਼ਾਲੀ ਹੈ। ਜਦੋਂ ਮਨ ਕਰੇ, ਕੁਝ ਲਿਖੋ।
entry-log-no-goals = ਡਾਇਰੀ ਤੁਹਾਡੇ ਟੀਚਿਆਂ ਬਾਰੇ ਹੈ। ਪਹਿਲਾਂ ਇੱਕ ਟੀਚਾ ਬਣਾਓ, ਫਿਰ ਇੱਥੇ ਲਿਖ ਸਕੋਗੇ।
entry-log-older = ਪੁਰਾਣੇ ਦਿਨ ਦਿਖਾਓ
entry-log-shown = { $of } ਵਿੱਚੋਂ { $count } ਦਿਨ ਦਿਖਾਏ ਗਏ ਹਨ।
entry-about-goal = ਮੇਰਾ ਟੀਚਾ: { $goal }
entry-helped = ਕਿਸ ਗੱਲ ਨਾਲ ਮਦਦ ਮਿਲੀ
entry-now = ਮੇਰੇ ਹਿਸਾਬ ਨਾਲ ਮੈਂ ਕਿੱਥੇ ਸੀ
entry-history = ਮੈਂ ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ
entry-state-taken-back = ਵਾਪਸ ਲੈ ਲਿਆ। ਇਹ ਸਿਰਫ਼ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ।
entry-state-seen = ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਪੜ੍ਹ ਲਿਆ ਹੈ
entry-button-change = ਇਹ ਬਦਲੋ
entry-button-take-back = ਵਾਪਸ ਲਓ
entry-button-about = { $day } ਬਾਰੇ ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ

entry-write-heading = ਕਿਵੇਂ ਰਿਹਾ?
entry-edit-heading = ਆਪਣੀ ਲਿਖਤ ਬਦਲੋ
entry-edit-seen = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਇਹ ਪਹਿਲਾਂ ਹੀ ਪੜ੍ਹ ਲਿਆ ਹੈ। ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਇਸ ਨੂੰ ਬਦਲਿਆ ਹੈ।
entry-write-goal = ਇਹ ਕਿਸ ਟੀਚੇ ਬਾਰੇ ਹੈ?
entry-write-day = ਕਿਸ ਦਿਨ ਦੀ ਗੱਲ ਹੈ?
entry-write-today = ਅੱਜ
entry-write-yesterday = ਕੱਲ੍ਹ (ਲੰਘਿਆ ਦਿਨ)
entry-write-went = ਕਿਵੇਂ ਰਿਹਾ?
entry-write-words = ਕੀ ਹੋਇਆ?
entry-write-words-hint = ਜਿੰਨਾ ਜੀਅ ਕਰੇ ਲਿਖੋ, ਥੋੜ੍ਹਾ ਜਾਂ ਬਹੁਤਾ।
entry-write-helped = ਕਿਸ ਗੱਲ ਨਾਲ ਮਦਦ ਮਿਲੀ?
entry-write-helped-hint = ਕੋਈ ਜਣਾ, ਕੋਈ ਥਾਂ, ਤੁਹਾਡਾ ਕੀਤਾ ਕੋਈ ਕੰਮ, ਜਾਂ ਆਪਣੇ ਆਪ ਨੂੰ ਕਹੀ ਕੋਈ ਗੱਲ।
entry-write-now-open = ਦੱਸੋ ਤੁਸੀਂ ਇਸ ਵਿੱਚ ਕਿੱਥੇ ਹੋ, 0 ਤੋਂ 10 ਤੱਕ
entry-write-now = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਹੁਣ ਕਿੱਥੇ ਹੋ?
entry-write-save = ਡਾਇਰੀ ਵਿੱਚ ਰੱਖੋ
entry-write-saved = ਤੁਹਾਡੀ ਡਾਇਰੀ ਵਿੱਚ ਰੱਖ ਲਿਆ ਹੈ।
entry-problem-future = ਅੱਜ ਦਾ ਜਾਂ ਪਹਿਲਾਂ ਦਾ ਕੋਈ ਦਿਨ ਚੁਣੋ।
entry-problem-changed = ਇਹ ਕਿਸੇ ਹੋਰ ਫ਼ੋਨ ’ਤੇ ਬਦਲਿਆ ਗਿਆ ਹੈ। ਆਪਣੇ ਸ਼ਬਦ ਕਾਪੀ ਕਰੋ, ਪਿੱਛੇ ਜਾਓ ਅਤੇ ਇਸ ਨੂੰ ਫਿਰ ਦੇਖੋ।

entry-share-open = ਔਖੇ ਦਿਨ ਦੀ ਗੱਲ ਦੱਸਾਂ ਤਾਂ ਕੀ ਹੁੰਦਾ ਹੈ?
entry-share-who = ਜਿਨ੍ਹਾਂ ਨੂੰ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ, ਉਹ ਕੰਮ ’ਤੇ ਇਹ ਪੜ੍ਹਦੇ ਹਨ। ਬਹੁਤੀ ਵਾਰ ਉਹ ਜਵਾਬ ਲਿਖਦੇ ਹਨ ਜਾਂ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਦੇ ਹਨ।
entry-share-normal = ਕਦੇ-ਕਦੇ ਪਿੱਛੇ ਪੈ ਜਾਣਾ ਅਤੇ ਔਖੇ ਦਿਨ ਆਉਣੇ ਆਮ ਗੱਲ ਹੈ। ਸਿਰਫ਼ ਇਸ ਕਰਕੇ ਤੁਹਾਡੀ ਯੋਜਨਾ ਨਹੀਂ ਬਦਲਦੀ।
entry-share-act = ਜੇ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਜਾਂ ਤੁਹਾਨੂੰ ਗੰਭੀਰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੋਵੇ, ਤਾਂ ਸ਼ਾਇਦ ਉਨ੍ਹਾਂ ਨੂੰ ਕਦਮ ਚੁੱਕਣਾ ਪਵੇ। ਜਿਵੇਂ ਜਦੋਂ ਕੋਈ ਵੀ ਬੱਚਿਆਂ ਨੂੰ ਸਾਂਭਣ ਦੀ ਹਾਲਤ ਵਿੱਚ ਨਾ ਹੋਵੇ। ਜਾਂ ਜਦੋਂ ਤੁਹਾਡੀ ਆਪਣੀ ਜਾਨ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋਵੇ।

entry-take-back-heading = ਇਹ ਵਾਪਸ ਲੈਣਾ ਹੈ?
entry-take-back-note = ਤੁਹਾਡੀ ਟੀਮ ਨੂੰ ਹੁਣ ਇਹ ਨਹੀਂ ਦਿਸੇਗਾ। ਤੁਹਾਨੂੰ ਦਿਸਦਾ ਰਹੇਗਾ।
entry-take-back-seen = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਇਹ ਪਹਿਲਾਂ ਹੀ ਪੜ੍ਹ ਲਿਆ ਹੈ। ਵਾਪਸ ਲੈਣ ਨਾਲ ਉਹ ਨਹੀਂ ਬਦਲਦਾ।
entry-take-back-yes = ਹਾਂ, ਵਾਪਸ ਲਓ
entry-take-back-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
entry-taken-back-unseen = ਵਾਪਸ ਲੈ ਲਿਆ। ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਇਹ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਸੀ।
entry-taken-back-seen = ਵਾਪਸ ਲੈ ਲਿਆ। ਪਰ ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਇਹ { $day } ਨੂੰ ਪੜ੍ਹ ਲਿਆ ਸੀ।
