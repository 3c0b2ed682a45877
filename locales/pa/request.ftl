### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = ਕੁਝ ਮੰਗੋ

request-intro = ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਮੰਗ ਸਕਦੇ ਹੋ। ਮੰਗਣਾ ਕਦੇ ਤੁਹਾਡੇ ਖਿਲਾਫ਼ ਨਹੀਂ ਜਾਂਦਾ।

# Heading above what somebody has asked for.
request-mine = ਤੁਸੀਂ ਕੀ ਮੰਗਿਆ

# Heading above the form.
request-ask = ਨਵੀਂ ਬੇਨਤੀ

request-what = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = ਮੇਰੇ ਪੱਖ ਦਾ ਕੋਈ ਬੰਦਾ (ਐਡਵੋਕੇਟ)

request-kind-interpreter = ਦੁਭਾਸ਼ੀਆ

request-kind-explain = ਕੁਝ ਸਮਝਾਉਣਾ, ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਣਾ ਜਾਂ ਅਨੁਵਾਦ

request-kind-share = ਕੋਈ ਗੱਲ ਕਿਸੇ ਨਾਲ ਸਾਂਝੀ ਕਰਨੀ

request-kind-correction = ਮੇਰੇ ਬਾਰੇ ਲਿਖੀ ਕੋਈ ਗੱਲ ਠੀਕ ਕਰਵਾਉਣੀ

request-kind-records = ਵੇਖਣਾ ਕਿ ਮੇਰੇ ਬਾਰੇ ਕੀ ਲਿਖਿਆ ਹੈ

request-kind-change-worker = ਕੋਈ ਹੋਰ ਵਰਕਰ

request-kind-complaint = ਸ਼ਿਕਾਇਤ ਕਰਨੀ

## A few words more about each

request-hint-advocate = ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਕਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ।

request-hint-interpreter = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ। ਤੁਹਾਡਾ ਕੋਈ ਖਰਚਾ ਨਹੀਂ।

request-hint-explain = ਸਾਨੂੰ ਦੱਸੋ ਕਿਹੜੇ ਸ਼ਬਦ ਜਾਂ ਕਿਹੜਾ ਕਾਗਜ਼।

request-hint-share = ਲਿਖੋ ਕੀ, ਤੇ ਕਿਸ ਨਾਲ। ਕੁਝ ਅੱਗੇ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ। ਪਹਿਲਾਂ ਤੁਹਾਡਾ ਵਰਕਰ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਦਾ ਹੈ।

request-hint-correction = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਗ਼ਲਤ ਹੈ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਇਹ ਬਦਲਿਆ ਗਿਆ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਜੇ ਨਹੀਂ ਤਾਂ ਕਿਉਂ। ਤੁਹਾਡੀ ਆਪਣੀ ਰਾਇ ਵੀ ਯੋਜਨਾ ਦੇ ਨਾਲ ਰਹਿ ਸਕਦੀ ਹੈ।

request-hint-records = ਤੁਸੀਂ ਆਪਣਾ ਰਿਕਾਰਡ ਕਦੇ ਵੀ ਮੰਗ ਸਕਦੇ ਹੋ।

request-hint-change-worker = ਤੁਹਾਨੂੰ ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।

request-hint-complaint = ਇਸ ਨੂੰ ਟੀਮ ਦਾ ਮੈਨੇਜਰ ਪੜ੍ਹਦਾ ਅਤੇ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਤੁਹਾਡਾ ਵਰਕਰ ਇਸ ਨੂੰ ਨਹੀਂ ਵੇਖਦਾ। ਜੇ ਗੱਲ ਮੈਨੇਜਰ ਦੀ ਹੈ, ਤਾਂ ਸਾਡੇ ਆਮ ਪੰਨਿਆਂ ਉੱਤੇ “ਸ਼ਿਕਾਇਤ ਕਿਵੇਂ ਕਰਨੀ ਹੈ” ਵੇਖੋ।

## The form

request-words = ਕੀ ਕੋਈ ਗੱਲ ਹੈ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ?

request-words-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।

# Who reads it, beside the box.
request-read = ਇਹ ਤੁਹਾਡੇ ਵਰਕਰ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਮੈਨੇਜਰ ਪੜ੍ਹਦੇ ਹਨ।

# The three kinds only the manager sees.
request-read-manager = ਜੇ ਤੁਸੀਂ ਆਪਣੇ ਬਾਰੇ ਲਿਖਿਆ ਵੇਖਣਾ, ਕੋਈ ਹੋਰ ਵਰਕਰ ਜਾਂ ਸ਼ਿਕਾਇਤ ਚੁਣੋ, ਤਾਂ ਇਹ ਸਿਰਫ਼ ਮੈਨੇਜਰ ਪੜ੍ਹਦਾ ਹੈ।

# The button.
request-send = ਭੇਜੋ

# Said when it was sent.
request-sent = ਭੇਜ ਦਿੱਤਾ। ਜਵਾਬ ਤੁਹਾਨੂੰ ਇੱਥੇ ਦਿਸੇਗਾ।

request-sent-share = ਭੇਜ ਦਿੱਤਾ। ਤੁਹਾਡਾ ਵਰਕਰ ਇਸ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰੇਗਾ।

request-share = ਇਹ ਕਿਸੇ ਨਾਲ ਸਾਂਝਾ ਕਰਨ ਲਈ ਕਹੋ

## What came of it

request-state-asked = ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ

# Somebody answered and sees to it.
request-state-under-way = ਇਸ ਉੱਤੇ ਕੰਮ ਹੋ ਰਿਹਾ ਹੈ

request-state-done = ਹੋ ਗਿਆ

request-state-taken-back = ਬੇਨਤੀ ਵਾਪਸ ਲਈ ਗਈ

# $day (String) - when it was asked
request-on = ਤੁਸੀਂ { $day } ਨੂੰ ਮੰਗਿਆ।

# $day (String) - the day by which a first answer is meant to come
request-answer-by = ਤੁਹਾਨੂੰ { $day } ਤੱਕ ਜਵਾਬ ਮਿਲ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।

# $day (String) - the day by which it should have come
request-late = ਜਵਾਬ { $day } ਤੱਕ ਆਉਣਾ ਚਾਹੀਦਾ ਸੀ। ਦੇਰ ਸਾਡੇ ਵੱਲੋਂ ਹੋਈ ਹੈ। ਤੁਸੀਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

# Who answered what only the manager reads.
request-by-manager = ਟੀਮ ਦਾ ਮੈਨੇਜਰ

# The button that takes it back.
request-take-back = ਇਹ ਬੇਨਤੀ ਵਾਪਸ ਲਓ

# Said when it was taken back.
request-taken-back = ਵਾਪਸ ਲੈ ਲਿਆ।

# Nothing can be done with it any more.
request-over = ਇਹ ਪਹਿਲਾਂ ਹੀ ਖਤਮ ਹੋ ਚੁੱਕਾ ਹੈ। ਤੁਸੀਂ ਦੁਬਾਰਾ ਮੰਗ ਸਕਦੇ ਹੋ।
