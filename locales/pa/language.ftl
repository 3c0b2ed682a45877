### ਬੋਲੀ ਚੁਣਨੀ, ਅਤੇ ਇਸ ਦੇ ਸ਼ਬਦਾਂ ’ਤੇ ਕਿੰਨਾ ਭਰੋਸਾ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।

language-switch-label = ਬੋਲੀ
language-switch-current = ਤੁਸੀਂ ਇਸ ਬੋਲੀ ਵਿੱਚ ਪੜ੍ਹ ਰਹੇ ਹੋ:
language-checked-nobody = ਇਹ ਪੰਜਾਬੀ ਸ਼ਬਦ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਜਾਂਚੇ। ਕੁਝ ਗ਼ਲਤ ਹੋ ਸਕਦੇ ਹਨ। ਜੇ ਕੋਈ ਗੱਲ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
language-checked-by = { $name } ਨੇ { $day } ਨੂੰ ਇਹ ਸ਼ਬਦ ਜਾਂਚੇ।
language-english-note = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਸ਼ਬਦ ਅਜੇ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।
