### ਟੀਚੇ ਜਾਂ ਡਾਇਰੀ ਦੇ ਜਵਾਬ ਵਿੱਚ ਵਰਕਰ ਕੀ ਕਹਿੰਦੇ ਹਨ। ਪੰਜ ਤਰੀਕੇ, ਪਰ ਮੋੜਨ ਦਾ ਕੋਈ ਨਹੀਂ।

reply-kind-affirm = ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਇਹ ਚੰਗਾ ਦੇਖਿਆ
reply-kind-ask = ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸਵਾਲ
reply-kind-offer = ਮਦਦ ਦੀ ਪੇਸ਼ਕਸ਼
reply-kind-link = ਇਹ ਤੁਹਾਡੀ ਯੋਜਨਾ ਨਾਲ ਜੁੜਿਆ ਹੈ
reply-kind-lets-talk = ਆਓ ਗੱਲ ਕਰੀਏ
reply-by-team = ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ
reply-answer-button = ਸੁਨੇਹੇ ਵਿੱਚ ਜਵਾਬ ਦਿਓ
reply-answer-about = { $name } ਨੂੰ
reply-link-point = ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਲਿਖਿਆ ਹੈ
