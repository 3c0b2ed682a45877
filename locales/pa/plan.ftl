### ਮੇਰੀ ਯੋਜਨਾ, ਜਿਵੇਂ ਇੱਕ ਮਾਂ ਜਾਂ ਪਿਓ ਨੂੰ ਦਿੱਤੀ ਗਈ। ਫ਼ਿਕਰ ਸੱਚੋ-ਸੱਚ, ਪਰ ਦੋਸ਼ ਨਹੀਂ। “ਅਸੀਂ” ਮਤਲਬ ਟੀਮ।

plan-heading = ਮੇਰੀ ਯੋਜਨਾ
plan-published = ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਇਹ ਯੋਜਨਾ ਪਿਛਲੀ ਵਾਰ { $day } ਨੂੰ ਬਦਲੀ।
plan-none-title = ਤੁਹਾਡੀ ਯੋਜਨਾ ਅਜੇ ਇੱਥੇ ਨਹੀਂ ਹੈ
plan-none-note = ਤੁਹਾਡੀ ਟੀਮ ਅਜੇ ਇਹ ਲਿਖ ਰਹੀ ਹੈ। ਇੱਥੇ ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ ਉਹ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰੇਗੀ।
plan-apology-title = ਅਸੀਂ ਅਜੇ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਨਹੀਂ ਕਰ ਸਕੇ
plan-apology-note = ਇੱਥੇ ਕੁਝ ਗੱਲਾਂ ਤੁਹਾਡੇ ਲਈ ਨਵੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਅਸੀਂ ਇਸ ਲਈ ਮਾਫ਼ੀ ਮੰਗਦੇ ਹਾਂ।
plan-apology-ring = ਆਪਣੀ ਟੀਮ ਨੂੰ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੀ, ਜਾਂ ਸੁਨੇਹਾ ਭੇਜੋ, ਤਾਂ ਜੋ ਆਪਾਂ ਗੱਲ ਕਰ ਸਕੀਏ।
plan-court-note = ਇਹ ਯੋਜਨਾ ਅਦਾਲਤ ਵਿੱਚ ਦਿਖਾਈ ਜਾ ਸਕਦੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਜੋ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਵੀ ਨਾਲ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ।

plan-changed-heading = ਤੁਹਾਡੇ ਪਿਛਲੀ ਵਾਰ ਦੇਖਣ ਤੋਂ ਬਾਅਦ ਕੀ ਬਦਲਿਆ
plan-changed-count =
    { $count ->
        [one] { $day } ਤੋਂ ਬਾਅਦ { $count } ਹਿੱਸਾ ਨਵਾਂ ਹੈ ਜਾਂ ਬਦਲਿਆ ਹੈ।
       *[other] { $day } ਤੋਂ ਬਾਅਦ { $count } ਹਿੱਸੇ ਨਵੇਂ ਹਨ ਜਾਂ ਬਦਲੇ ਹਨ।
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = ਕੀ ਚੰਗਾ ਚੱਲ ਰਿਹਾ ਹੈ
plan-kind-worry = ਸਾਨੂੰ ਕਿਸ ਗੱਲ ਦਾ ਫ਼ਿਕਰ ਹੈ
plan-kind-needs-to-change = ਕੀ ਬਦਲਣ ਦੀ ਲੋੜ ਹੈ
plan-kind-life-will-look = ਯੋਜਨਾ ਮੁੱਕਣ ’ਤੇ ਜ਼ਿੰਦਗੀ ਕਿਹੋ ਜਿਹੀ ਹੋਵੇਗੀ
plan-kind-what-happens-if = ਜੇ ਹਾਲਾਤ ਇਹੋ ਜਿਹੇ ਰਹੇ ਤਾਂ ਕੀ ਹੋਵੇਗਾ
plan-point-because = ਅਸੀਂ ਕੀ ਦੇਖਿਆ ਜਾਂ ਸੁਣਿਆ

plan-talk-in-person = { $name } ਨੇ { $day } ਨੂੰ ਤੁਹਾਨੂੰ ਮਿਲ ਕੇ ਇਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ।
plan-talk-phone = { $name } ਨੇ { $day } ਨੂੰ ਫ਼ੋਨ ’ਤੇ ਤੁਹਾਡੇ ਨਾਲ ਇਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ।
plan-talk-video = { $name } ਨੇ { $day } ਨੂੰ ਵੀਡੀਓ ਕਾਲ ’ਤੇ ਤੁਹਾਡੇ ਨਾਲ ਇਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ।
plan-talk-interpreter = { $name } ਨੇ { $day } ਨੂੰ ਦੁਭਾਸ਼ੀਏ ਰਾਹੀਂ ਤੁਹਾਡੇ ਨਾਲ ਇਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ।
plan-talk-team = ਤੁਹਾਡੀ ਟੀਮ

plan-mine-title = ਮੇਰੀ ਗੱਲ
plan-mine-none = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।
plan-mine-say = ਆਪਣੀ ਰਾਏ ਦੱਸੋ
plan-mine-change = ਆਪਣਾ ਜਵਾਬ ਬਦਲੋ
plan-mine-when = ਤੁਸੀਂ ਇਹ { $day } ਨੂੰ ਕਿਹਾ।
plan-mine-history = ਮੈਂ ਪਹਿਲਾਂ ਕੀ ਕਿਹਾ ਸੀ

plan-stance-agree = ਮੈਂ ਸਹਿਮਤ ਹਾਂ
plan-stance-agree-in-part = ਮੈਂ ਕੁਝ ਗੱਲਾਂ ਨਾਲ ਸਹਿਮਤ ਹਾਂ
plan-stance-disagree = ਮੈਂ ਸਹਿਮਤ ਨਹੀਂ ਹਾਂ
plan-stance-need-to-talk = ਮੈਂ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰਨੀ ਹੈ

plan-respond-heading = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਕੀ ਸੋਚਦੇ ਹੋ?
plan-respond-words = ਕੀ ਤੁਸੀਂ ਹੋਰ ਕੁਝ ਕਹਿਣਾ ਚਾਹੋਗੇ?
plan-respond-hint = ਤੁਹਾਡੇ ਸ਼ਬਦ ਯੋਜਨਾ ਦੇ ਇਸ ਹਿੱਸੇ ਦੇ ਨਾਲ ਰਹਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਨੂੰ ਕਦੇ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ।
plan-respond-seen = ਜੋ ਕੋਈ ਯੋਜਨਾ ਦਾ ਇਹ ਹਿੱਸਾ ਦੇਖ ਸਕਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਸ਼ਬਦ ਵੀ ਦੇਖ ਸਕਦਾ ਹੈ।
plan-promises-heading = ਕੌਣ ਕੀ ਕਰੇਗਾ
plan-seen-you = ਤੁਸੀਂ
