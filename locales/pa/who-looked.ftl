### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = ਮੇਰੇ ਪੰਨੇ ਕਿਸ ਨੇ ਖੋਲ੍ਹੇ

who-looked-intro = ਜਦੋਂ ਵੀ ਕੋਈ ਵਰਕਰ ਤੁਹਾਡੇ ਪੰਨੇ ਖੋਲ੍ਹਦਾ ਹੈ, ਇਹ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ। ਇੱਥੇ ਤੁਸੀਂ ਪਿਛਲਾ ਮਹੀਨਾ ਵੇਖ ਸਕਦੇ ਹੋ।

# Nobody has looked.
who-looked-none = ਜਿਨ੍ਹਾਂ ਵਰਕਰਾਂ ਨੂੰ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ, ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਨੇ ਪਿਛਲੇ ਮਹੀਨੇ ਤੁਹਾਡੇ ਪੰਨੇ ਨਹੀਂ ਖੋਲ੍ਹੇ।

## What they opened

who-looked-room = ਜੋ ਤੁਸੀਂ ਵਿਖਾਇਆ: ਟੀਚੇ, ਡਾਇਰੀ, ਗਤੀਵਿਧੀਆਂ, ਯੋਜਨਾ ਦੇ ਜਵਾਬ

who-looked-messages = ਸੁਨੇਹੇ

who-looked-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ

who-looked-requests = ਤੁਸੀਂ ਆਪਣੇ ਵਰਕਰਾਂ ਤੋਂ ਕੀ ਮੰਗਿਆ

# Always there, the same for every family.
who-looked-others = { -service } ਟੀਮ ਦੇ ਹੋਰ ਲੋਕ ਵੀ ਤੁਹਾਡੇ ਪੰਨੇ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ। ਉਨ੍ਹਾਂ ਦੇ ਨਾਂ ਇੱਥੇ ਨਹੀਂ ਹਨ।

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = ਕਦੋਂ ਕਿਸੇ ਨੇ ਮੇਰੇ ਨਾਂ ਨਾਲ ਸਾਈਨ ਇਨ ਕੀਤਾ

who-looked-sign-ins-note = ਜੇ ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਪਛਾਣਦੇ, ਤਾਂ ਸ਼ਾਇਦ ਕੋਈ ਹੋਰ ਇੱਥੇ ਸੀ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਸਾਈਨ ਆਊਟ ਕਰ ਸਕਦੇ ਹੋ, ਪਰ ਉਸ ਨੂੰ ਪਤਾ ਲੱਗ ਜਾਵੇਗਾ। ਤੁਸੀਂ ਮਿਲਣ ਵੇਲੇ ਆਪਣੇ ਵਰਕਰ ਨੂੰ ਵੀ ਦੱਸ ਸਕਦੇ ਹੋ ਜਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

# Beside the session that reads this.
who-looked-here = ਤੁਸੀਂ, ਇੱਥੇ

# Beside another that is still going on.
who-looked-open = ਹਾਲੇ ਵੀ ਸਾਈਨ ਇਨ

# The button.
who-looked-elsewhere = ਬਾਕੀ ਹਰ ਥਾਂ ਤੋਂ ਸਾਈਨ ਆਊਟ ਕਰੋ

# Said when it was done.
who-looked-elsewhere-done = ਹੋ ਗਿਆ। ਫ਼ਿਲਹਾਲ ਤੁਸੀਂ ਸਿਰਫ਼ ਇੱਥੇ ਸਾਈਨ ਇਨ ਹੋ। ਜੇ ਕੋਈ ਹੋਰ ਜਾਣਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿਵੇਂ ਸਾਈਨ ਇਨ ਹੁੰਦੇ ਹੋ, ਤਾਂ ਟੀਮ ਤੋਂ ਨਵਾਂ ਸਾਈਨ ਇਨ ਨਾਂ ਮੰਗੋ।

# Heading above the workers who opened their pages.
who-looked-workers = ਜਿਨ੍ਹਾਂ ਵਰਕਰਾਂ ਨੇ ਮੇਰੇ ਪੰਨੇ ਖੋਲ੍ਹੇ
