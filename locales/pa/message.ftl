### ਮਾਂ ਜਾਂ ਪਿਓ ਅਤੇ ਚੁਣੇ ਹੋਏ ਵਰਕਰਾਂ ਦੇ ਸੁਨੇਹੇ। ਹਮੇਸ਼ਾ ਸਾਫ਼: ਜਵਾਬ ਕਦੋਂ ਆਵੇਗਾ, ਥਾਂ ’ਤੇ ਕੌਣ ਹੈ, ਕਾਹਲੀ ਹੋਵੇ ਤਾਂ ਕੀ ਕਰਨਾ ਹੈ।

message-list-heading = ਸੁਨੇਹੇ
message-list-intro = ਤੁਸੀਂ ਅਤੇ ਤੁਹਾਡੇ ਚੁਣੇ ਹੋਏ ਵਰਕਰ। ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚ ਹੋਰ ਕੋਈ ਇਹ ਨਹੀਂ ਦੇਖ ਸਕਦਾ।
message-list-new = ਨਵਾਂ ਸੁਨੇਹਾ ਲਿਖੋ
message-list-none = ਅਜੇ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ।
message-list-unread =
    { $count ->
        [one] { $count } ਨਵਾਂ
       *[other] { $count } ਨਵੇਂ
    }
message-list-last = ਆਖ਼ਰੀ ਸੁਨੇਹਾ: { $when }
message-list-ended = ਬੰਦ ਹੋ ਗਿਆ

message-answer-by = ਜੇ ਤੁਸੀਂ ਹੁਣ ਲਿਖੋ, ਤਾਂ { $when } ਤੱਕ ਜਵਾਬ ਆ ਜਾਵੇਗਾ।
message-away = { $name } { $day } ਤੱਕ ਕੰਮ ’ਤੇ ਨਹੀਂ ਹਨ। ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ { $cover } ਪੜ੍ਹਦੇ ਹਨ।
message-ended-note = ਇਸ ਗੱਲਬਾਤ ਵਾਲੇ ਵਰਕਰ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਹਨ। ਜੇ ਤੁਸੀਂ ਲਿਖੋ, ਤਾਂ ਡਿਊਟੀ ਵਰਕਰ ਪੜ੍ਹਦੇ ਹਨ।
message-urgent = ਜੇ ਗੱਲ ਉਡੀਕ ਨਹੀਂ ਕਰ ਸਕਦੀ, ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।

message-thread-heading = ਗੱਲਬਾਤ
message-thread-about = ਕਿਸ ਬਾਰੇ: { $topic }
message-thread-with = ਕਿਸ ਨਾਲ: { $names }
message-thread-me = ਤੁਸੀਂ
message-thread-label = ਸੁਨੇਹੇ, ਪੁਰਾਣੇ ਪਹਿਲਾਂ
message-thread-box = ਤੁਹਾਡਾ ਸੁਨੇਹਾ
message-thread-send = ਭੇਜੋ
message-thread-sent = ਭੇਜ ਦਿੱਤਾ।
message-thread-older = ਪੁਰਾਣੇ ਸੁਨੇਹੇ ਦਿਖਾਓ

message-went-opened = { $day } ਨੂੰ ਖੋਲ੍ਹਿਆ ਗਿਆ
message-went-named = ਭੇਜ ਦਿੱਤਾ। ਅਜੇ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। { $when } ਤੱਕ ਜਵਾਬ ਆ ਜਾਵੇਗਾ।
message-went-cover = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਖੋਲ੍ਹਿਆ। ਇਸ ਲਈ ਇਹ ਹੁਣ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਕੰਮ ਕਰਨ ਵਾਲੇ ਵਰਕਰ ਕੋਲ ਹੈ। ਜਵਾਬ { $when } ਤੱਕ।
message-went-duty = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਖੋਲ੍ਹਿਆ। ਇਸ ਲਈ ਇਹ ਹੁਣ ਡਿਊਟੀ ਵਰਕਰ ਕੋਲ ਹੈ। ਜਵਾਬ { $when } ਤੱਕ।
message-went-manager = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਖੋਲ੍ਹਿਆ। ਇਸ ਲਈ ਇਹ ਹੁਣ ਮੈਨੇਜਰ ਕੋਲ ਹੈ। ਜਵਾਬ { $when } ਤੱਕ।
message-went-late = ਸਾਨੂੰ ਜਵਾਬ ਦੇਣ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਅਸੀਂ ਮਾਫ਼ੀ ਮੰਗਦੇ ਹਾਂ।

message-new-heading = ਨਵਾਂ ਸੁਨੇਹਾ
message-new-workers = ਇਹ ਕਿਸ ਲਈ ਹੈ?
message-new-workers-hint = ਇੱਕ ਜਾਂ ਵੱਧ ਚੁਣੋ, { $max } ਤੱਕ। ਉਹ ਸਾਰੇ ਇਹ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
message-new-topic = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
message-new-topic-hint = ਥੋੜ੍ਹੇ ਜਿਹੇ ਸ਼ਬਦ।
message-new-words = ਤੁਹਾਡਾ ਸੁਨੇਹਾ
message-problem-nobody = ਚੁਣੋ ਕਿ ਇਹ ਕਿਸ ਲਈ ਹੈ।
message-problem-too-many = { $max } ਜਾਂ ਘੱਟ ਚੁਣੋ।
message-problem-not-my-worker = ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਹੁਣ ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚ ਨਹੀਂ। ਫਿਰ ਚੁਣੋ।
message-back-noticed = ਅਸੀਂ ਕੀ ਦੇਖਿਆ
message-back-will = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
message-back-ask = ਅਸੀਂ ਕੀ ਪੁੱਛਣਾ ਚਾਹੁੰਦੇ ਹਾਂ
