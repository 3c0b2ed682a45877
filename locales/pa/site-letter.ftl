### “Explain my letter”: somebody pastes a letter in English and reads what is in it. All of it happens on their device.

site-letter-heading = ਮੇਰੀ ਚਿੱਠੀ ਸਮਝਾਓ
site-letter-intro = ਆਪਣੀ ਚਿੱਠੀ ਡੱਬੇ ਵਿੱਚ ਪਾਓ। ਤੁਸੀਂ ਦੇਖੋਗੇ ਕਿ ਸ਼ਬਦਾਂ ਦਾ ਕੀ ਮਤਲਬ ਹੈ, ਕੌਣ ਕੌਣ ਹੈ, ਅਤੇ ਕੀ ਕਦੋਂ ਹੋਣਾ ਹੈ।
site-letter-private = ਤੁਹਾਡੀ ਚਿੱਠੀ ਇਸੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ ਰਹਿੰਦੀ ਹੈ। ਸਾਨੂੰ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।

site-letter-box-label = ਆਪਣੀ ਚਿੱਠੀ ਇੱਥੇ ਪੇਸਟ ਕਰੋ
site-letter-box-hint = ਚਿੱਠੀ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।
site-letter-file-label = ਜਾਂ ਸਾਦੀ ਲਿਖਤ ਵਾਲੀ ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ
site-letter-show = ਜੋ ਲੱਭਿਆ, ਦਿਖਾਓ
site-letter-clear = ਸਭ ਕੁਝ ਮਿਟਾਓ

site-letter-found = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਜੋ ਲੱਭਿਆ, ਉਹ ਡੱਬੇ ਦੇ ਹੇਠਾਂ ਹੈ।
site-letter-nothing = ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਲੱਭਿਆ ਜੋ ਅਸੀਂ ਸਮਝਾ ਸਕੀਏ। ਇਹ ਪੰਨਾ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਚਿੱਠੀਆਂ ਸਮਝਦਾ ਹੈ, ਅਤੇ ਹਰ ਸ਼ਬਦ ਨਹੀਂ।
site-letter-cleared = ਡੱਬਾ ਫਿਰ ਖਾਲੀ ਹੈ।

site-letter-meetings-heading = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਮੀਟਿੰਗਾਂ
site-letter-dates-heading = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਤਰੀਕਾਂ ਅਤੇ ਸਮੇਂ
site-letter-dates-doubt = ਚਿੱਠੀ ਵਿੱਚ ਹਫ਼ਤੇ ਦਾ ਦਿਨ ਅਤੇ ਤਰੀਕ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੇ। ਫ਼ੋਨ ਕਰ ਕੇ ਪੁੱਛੋ ਕਿ ਕਿਹੜਾ ਠੀਕ ਹੈ।
site-letter-people-heading = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਲੋਕ
site-letter-words-heading = ਤੁਹਾਡੀ ਚਿੱਠੀ ਵਿੱਚ ਔਖੇ ਸ਼ਬਦ
site-letter-copy-heading = ਤੁਹਾਡੀ ਚਿੱਠੀ, ਸ਼ਬਦਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾ ਕੇ
site-letter-copy-note = ਮਤਲਬ ਦੇਖਣ ਲਈ ਨਿਸ਼ਾਨ ਵਾਲਾ ਸ਼ਬਦ ਦਬਾਓ।
site-letter-back = ਵਾਪਸ ਚਿੱਠੀ ’ਤੇ

site-letter-may-miss = ਇਹ ਪੰਨਾ ਉਹ ਸ਼ਬਦ ਲੱਭਦਾ ਹੈ ਜੋ ਇਸ ਨੂੰ ਪਤਾ ਹਨ। ਕੁਝ ਰਹਿ ਵੀ ਸਕਦਾ ਹੈ। ਅਸਲ ਗੱਲ ਚਿੱਠੀ ਦੀ ਹੈ।
site-letter-without = ਚਿੱਠੀ ਵਾਲਾ ਡੱਬਾ ਇਸ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਨਹੀਂ ਚੱਲਦਾ: ਇਸ ਲਈ ਸਕ੍ਰਿਪਟਾਂ ਚਾਹੀਦੀਆਂ ਹਨ। ਇੱਥੇ ਤੁਸੀਂ ਆਪ ਦੇਖ ਸਕਦੇ ਹੋ।
