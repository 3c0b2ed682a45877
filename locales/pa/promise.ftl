### ਵਾਅਦੇ: ਮਾਂ ਜਾਂ ਪਿਓ ਦੇ ਅਤੇ ਟੀਮ ਦੇ, ਨਾਲੋ-ਨਾਲ। ਕੋਈ ਫ਼ੇਲ੍ਹ ਨਹੀਂ ਹੁੰਦਾ; ਟੀਮ ਤੋਂ ਦੇਰ ਹੋਵੇ ਤਾਂ ਉਹ ਦੱਸਦੀ ਹੈ।

promise-owner-me = ਤੁਸੀਂ
promise-owner-team = ਤੁਹਾਡੀ ਟੀਮ
promise-owner-worker = { $name }, { $role }
promise-when = { $day } ਤੱਕ
promise-late-ours = ਅਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਇਹ { $day } ਤੱਕ ਕਰਾਂਗੇ। ਅਸੀਂ ਅਜੇ ਨਹੀਂ ਕੀਤਾ। ਅਸੀਂ ਮਾਫ਼ੀ ਮੰਗਦੇ ਹਾਂ।
promise-late-agency = { $name } ਨੇ ਕਿਹਾ ਸੀ ਕਿ ਇਹ { $day } ਤੱਕ ਹੋ ਜਾਵੇਗਾ। ਉਨ੍ਹਾਂ ਨੇ ਅਜੇ ਨਹੀਂ ਕੀਤਾ।
promise-late-label = ਦੇਰ ਹੋ ਗਈ
promise-why = ਇਸ ਨਾਲ ਕੀ ਮਦਦ ਹੁੰਦੀ ਹੈ: { $why }
promise-help = ਇਸ ਵਿੱਚ ਮਦਦ: { $help }
promise-because = ਕੀ ਬਦਲਿਆ: { $words }

promise-state-to-do = ਅਜੇ ਸ਼ੁਰੂ ਨਹੀਂ
promise-state-doing = ਚੱਲ ਰਿਹਾ ਹੈ
promise-state-done = ਹੋ ਗਿਆ
promise-state-stuck = ਅਟਕ ਗਿਆ
promise-state-changed = ਬਦਲ ਗਿਆ
promise-state-no-longer-needed = ਹੁਣ ਲੋੜ ਨਹੀਂ

promise-update-open = ਦੱਸੋ ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
promise-update-question = ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ?
promise-update-stuck-hint = ਤੁਹਾਡੀ ਟੀਮ ਨੂੰ ਦਿਸੇਗਾ ਕਿ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
promise-update-changed-hint = ਤੁਸੀਂ ਅਤੇ ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਕੁਝ ਹੋਰ ਤੈਅ ਕੀਤਾ ਹੈ।
