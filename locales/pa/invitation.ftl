### ਪਹਿਲੀ ਵਾਰ ਆਉਣਾ: ਹੱਥ ਵਿੱਚ ਮਿਲੇ ਲਿੰਕ ਤੋਂ ਸਾਈਨ ਇਨ ਤੱਕ।

invitation-wait-heading = ਇਹ ਆਪਣੇ ਵਰਕਰ ਨੂੰ ਦਿਖਾਓ
invitation-wait-intro = ਤੁਹਾਡੇ ਵਰਕਰ ਨੂੰ ਵੀ ਇਹੋ ਦੋ ਸ਼ਬਦ ਦਿਸਦੇ ਹਨ। ਜੇ ਸ਼ਬਦ ਮਿਲਦੇ ਹਨ, ਤਾਂ ਉਹ ਤੁਹਾਨੂੰ ਅੰਦਰ ਆਉਣ ਦਿੰਦੇ ਹਨ।
invitation-wait-words = ਤੁਹਾਡੇ ਦੋ ਸ਼ਬਦ
invitation-wait-note = ਜਿਵੇਂ ਹੀ ਤੁਹਾਡੇ ਵਰਕਰ ਹਾਂ ਕਰਨਗੇ, ਇਹ ਪੰਨਾ ਆਪੇ ਅੱਗੇ ਚੱਲੇਗਾ।
invitation-wait-confirmed = ਤੁਹਾਡੇ ਵਰਕਰ ਨੇ ਹਾਂ ਕਰ ਦਿੱਤੀ ਹੈ।
invitation-wait-opening = ਇੱਕ ਮਿੰਟ ਰੁਕੋ…
invitation-dead-heading = ਇਹ ਲਿੰਕ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ
invitation-dead-note = ਲਿੰਕ ਇੱਕੋ ਵਾਰ ਚੱਲਦਾ ਹੈ, ਅਤੇ ਥੋੜ੍ਹੇ ਸਮੇਂ ਲਈ ਹੀ। ਆਪਣੇ ਵਰਕਰ ਤੋਂ ਨਵਾਂ ਲਿੰਕ ਮੰਗੋ।
invitation-dead-ring = ਤੁਸੀਂ ਆਪਣੀ ਟੀਮ ਨੂੰ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

invitation-passphrase-heading = ਆਪਣੇ ਗੁਪਤ ਸ਼ਬਦ ਚੁਣੋ
invitation-passphrase-intro = ਗੁਪਤ ਸ਼ਬਦ ਕੁਝ ਸ਼ਬਦ ਹਨ ਜੋ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਪਤਾ ਹਨ। ਹਰ ਵਾਰ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਇਹ ਚਾਹੀਦੇ ਹਨ।
invitation-passphrase-label = ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ, { $min } ਜਾਂ ਵੱਧ ਅੱਖਰ
invitation-passphrase-hint = ਚਾਰ ਅਜਿਹੇ ਸ਼ਬਦ ਚੰਗੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦੀ ਮਨ ਵਿੱਚ ਤਸਵੀਰ ਬਣੇ। ਵਿਚਕਾਰ ਖ਼ਾਲੀ ਥਾਂ ਛੱਡ ਸਕਦੇ ਹੋ।
invitation-passphrase-warning = ਕਿਸੇ ਦਾ ਨਾਂ, ਜਨਮ ਦਿਨ, ਜਾਂ ਅਜਿਹੇ ਸ਼ਬਦ ਨਾ ਵਰਤੋ ਜਿਨ੍ਹਾਂ ਦਾ ਕੋਈ ਨੇੜਲਾ ਅੰਦਾਜ਼ਾ ਲਾ ਸਕੇ।
invitation-passphrase-show = ਜੋ ਮੈਂ ਲਿਖਾਂ ਉਹ ਦਿਖਾਓ
invitation-passphrase-too-short = ਹੋਰ ਲੰਮਾ ਕਰੋ: { $min } ਜਾਂ ਵੱਧ ਅੱਖਰ।
invitation-passphrase-too-long = ਹੋਰ ਛੋਟਾ ਕਰੋ: { $max } ਜਾਂ ਘੱਟ ਅੱਖਰ।
invitation-passphrase-too-simple = ਇਸ ਦਾ ਅੰਦਾਜ਼ਾ ਲਾਉਣਾ ਸੌਖਾ ਹੈ। ਚਾਰ ਵੱਖ-ਵੱਖ ਸ਼ਬਦ ਵਰਤੋ।
invitation-passphrase-is-the-name = ਸਾਈਨ ਇਨ ਨਾਂ ਤੋਂ ਵੱਖਰੇ ਸ਼ਬਦ ਚੁਣੋ।
invitation-passphrase-button = ਇਹ ਮੇਰੇ ਗੁਪਤ ਸ਼ਬਦ
invitation-not-confirmed = ਤੁਹਾਡੇ ਵਰਕਰ ਨੇ ਅਜੇ ਹਾਂ ਨਹੀਂ ਕੀਤੀ। ਉਨ੍ਹਾਂ ਨੂੰ ਆਪਣੀ ਸਕਰੀਨ ਦੇਖਣ ਲਈ ਕਹੋ।

invitation-welcome-heading = ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਹੋ ਗਏ ਹੋ
invitation-welcome-name = ਤੁਹਾਡਾ ਸਾਈਨ ਇਨ ਨਾਂ
invitation-welcome-name-note = ਫਿਰ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਇਹ ਨਾਂ ਅਤੇ ਤੁਹਾਡੇ ਗੁਪਤ ਸ਼ਬਦ ਚਾਹੀਦੇ ਹਨ। ਤੁਹਾਡੇ ਵਰਕਰ ਕਦੇ ਵੀ ਨਵਾਂ ਨਾਂ ਦੇ ਸਕਦੇ ਹਨ।
invitation-welcome-remember = ਨਾਂ ਉੱਥੇ ਲਿਖੋ ਜਿੱਥੇ ਸਿਰਫ਼ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ, ਜਾਂ ਮੂੰਹ-ਜ਼ਬਾਨੀ ਯਾਦ ਕਰ ਲਓ।
invitation-welcome-exit-heading = “ਬਾਹਰ ਜਾਓ” ਕੀ ਕਰਦਾ ਹੈ
invitation-welcome-exit-does = “ਬਾਹਰ ਜਾਓ” ਹਰ ਪੰਨੇ ਦੇ ਉੱਪਰ ਹੈ। ਦਬਾਉਂਦੇ ਹੀ ਇਹ ਸਾਈਟ ਬੰਦ ਹੁੰਦੀ ਹੈ, ਤੁਸੀਂ ਸਾਈਨ ਆਊਟ ਹੋ ਜਾਂਦੇ ਹੋ, ਅਤੇ ਕੋਈ ਹੋਰ ਵੈੱਬਸਾਈਟ ਖੁੱਲ੍ਹਦੀ ਹੈ।
invitation-welcome-exit-keys = ਕੰਪਿਊਟਰ ’ਤੇ ਤੁਸੀਂ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਵੀ ਦਬਾ ਸਕਦੇ ਹੋ।
invitation-welcome-exit-not-heading = “ਬਾਹਰ ਜਾਓ” ਕੀ ਨਹੀਂ ਕਰਦਾ
invitation-welcome-exit-not = ਇਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਦੀ ਹਿਸਟਰੀ ਨਹੀਂ ਮਿਟਾ ਸਕਦਾ। ਜੋ ਉੱਥੇ ਦੇਖੇ, ਉਸ ਨੂੰ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਇਹ ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹੀ ਗਈ ਸੀ।
invitation-welcome-exit-shared = ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਦੇਖਦਾ ਹੈ, ਤਾਂ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਰਤੋ, ਜਿਵੇਂ ਲਾਇਬ੍ਰੇਰੀ ਵਿੱਚ। ਜਾਂ ਵਰਕਰ ਤੋਂ ਕਾਗ਼ਜ਼ ’ਤੇ ਮੰਗੋ।
invitation-welcome-go = ਮੇਰੇ ਮਹੀਨੇ ’ਤੇ ਜਾਓ
