### ਮੇਰੀ ਟੀਮ: ਕੌਣ ਕੌਣ ਹੈ, ਕੌਣ ਕਿਸ ਗੱਲ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਕਿਹੜੇ ਦਿਨ ਕੰਮ ਕਰਦਾ ਹੈ।

my-team-heading = ਮੇਰੀ ਟੀਮ
my-team-intro = ਇਹ ਲੋਕ ਤੁਹਾਡੇ ਅਤੇ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ।
my-team-with-children = ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ
my-team-with-me = ਮੇਰੇ ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ
my-team-none = ਇੱਥੇ ਅਜੇ ਕਿਸੇ ਦਾ ਨਾਂ ਨਹੀਂ।
my-team-works-on = ਕੰਮ ਦੇ ਦਿਨ: { $days }
my-team-away = { $day } ਤੱਕ ਕੰਮ ’ਤੇ ਨਹੀਂ ਹਨ। ਉਦੋਂ ਤੱਕ ਤੁਹਾਡੇ ਲਈ { $cover } ਹਨ।
my-team-write = ਸੁਨੇਹਾ ਲਿਖੋ
my-team-write-about = { $name } ਨੂੰ
my-team-goodbyes = ਅਲਵਿਦਾ
my-team-goodbye-from = { $name } ਨੇ { $day } ਨੂੰ ਅਲਵਿਦਾ ਕਹੀ
my-team-goodbye-to = ਹੁਣ ਤੁਹਾਡੇ ਲਈ { $name } ਹਨ।
