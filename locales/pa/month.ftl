### ਮੇਰਾ ਮਹੀਨਾ: ਪਹਿਲੀ ਸਕਰੀਨ। ਕੋਈ ਕੋਲ ਬੈਠਾ ਦੇਖ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਇੱਥੇ ਕੋਈ ਫ਼ਿਕਰ ਜਾਂ ਕਿਸੇ ਦੇ ਸ਼ਬਦ ਨਹੀਂ।

month-heading = ਮੇਰਾ ਮਹੀਨਾ
month-today = ਅੱਜ { $day } ਹੈ

month-new-heading = ਤੁਹਾਡੇ ਲਈ ਨਵਾਂ
month-new-none = ਹੁਣ ਕੁਝ ਨਵਾਂ ਨਹੀਂ।
month-new-reply = { $name } ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਲਿਖਿਆ
month-new-reply-team = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਲਿਖਿਆ
month-new-message = { $name } ਦਾ ਸੁਨੇਹਾ
month-new-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ ਬਦਲੀ ਹੈ
month-new-activity = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਗਤੀਵਿਧੀ ਹੈ

# Somebody answered what they asked the team for. It never says what.
month-new-request = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੱਤਾ
month-new-open-plan = ਮੇਰੀ ਯੋਜਨਾ ਪੜ੍ਹੋ

month-meeting-heading = ਅਗਲੀ ਮੀਟਿੰਗ
month-meeting-none = ਹੁਣ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਰੱਖੀ ਹੋਈ।
month-meeting-when = ਕਦੋਂ
month-meeting-where = ਕਿੱਥੇ
month-meeting-who = ਉੱਥੇ ਕੌਣ ਹੋਵੇਗਾ
month-meeting-why = ਇਹ ਕਿਸ ਲਈ ਹੈ
month-meeting-bring = ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਨਾਲ ਲਿਆ ਸਕਦੇ ਹੋ। ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਦੱਸੋ।
month-meeting-prepare = ਇਸ ਮੀਟਿੰਗ ਲਈ ਤਿਆਰੀ ਕਰੋ

month-promises-heading = ਕਿਸ ਨੇ ਕੀ ਕਰਨ ਦਾ ਵਾਅਦਾ ਕੀਤਾ
month-promises-mine = ਮੈਂ
month-promises-theirs = ਮੇਰੀ ਟੀਮ
month-promises-mine-none = ਇਸ ਮਹੀਨੇ ਤੁਹਾਡੇ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ।
month-promises-theirs-none = ਇਸ ਮਹੀਨੇ ਤੁਹਾਡੀ ਟੀਮ ਦਾ ਕੋਈ ਕੰਮ ਬਾਕੀ ਨਹੀਂ।

month-help-heading = ਗੱਲ ਕਰਨੀ ਹੈ?
month-help-more = ਹੋਰ ਲੋਕ ਜਿਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ
