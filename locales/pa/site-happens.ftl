### ਮੀਟਿੰਗਾਂ ਦੇ ਸਾਰੇ ਪੰਨਿਆਂ ’ਤੇ ਜੋ ਇੱਕੋ ਹੈ: ਪੰਜ ਸਿਰਲੇਖ, ਅਤੇ ਜੋ ਹਰ ਮੀਟਿੰਗ ਬਾਰੇ ਸੱਚ ਹੈ।

site-happens-why-heading = ਇਹ ਕਿਉਂ ਹੁੰਦਾ ਹੈ
site-happens-who-heading = ਉੱਥੇ ਕੌਣ ਹੁੰਦਾ ਹੈ
site-happens-bring-heading = ਤੁਸੀਂ ਕੀ ਨਾਲ ਲਿਆ ਸਕਦੇ ਹੋ
site-happens-ask-heading = ਕੀ ਪੁੱਛਣਾ ਹੈ
site-happens-next-heading = ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ

site-happens-bring-someone = ਤੁਹਾਡਾ ਆਪਣਾ ਕੋਈ ਜਣਾ ਜੋ ਤੁਹਾਡੇ ਨਾਲ ਬੈਠੇ। ਆਪਣੇ ਵਰਕਰ ਨੂੰ ਪਹਿਲਾਂ ਦੱਸ ਦਿਓ।
site-happens-bring-notes = ਇੱਕ ਕਾਗ਼ਜ਼, ਜਿਸ ’ਤੇ ਲਿਖਿਆ ਹੋਵੇ ਕਿ ਤੁਸੀਂ ਕੀ ਕਹਿਣਾ ਹੈ, ਤਾਂ ਜੋ ਕੁਝ ਭੁੱਲ ਨਾ ਜਾਵੇ।
site-happens-bring-interpreter = ਦੁਭਾਸ਼ੀਆ, ਜੇ ਤੁਸੀਂ ਚਾਹੋ। ਪਹਿਲਾਂ ਹੀ ਮੰਗ ਲਓ। ਉਹ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ।

site-happens-ask-again = “ਇਹ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਫਿਰ ਦੱਸੋ ਜੀ।”
site-happens-apart = ਜੇ ਕਿਸੇ ਨਾਲ ਇੱਕੋ ਕਮਰੇ ਵਿੱਚ ਬੈਠਣਾ ਤੁਹਾਡੇ ਲਈ ਔਖਾ ਹੈ, ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਤੁਹਾਡੀ ਗੱਲ ਵੱਖਰੇ ਵੀ ਸੁਣੀ ਜਾ ਸਕਦੀ ਹੈ।
site-happens-more-heading = ਪੁੱਛੋ ਜਾਂ ਹੋਰ ਪੜ੍ਹੋ
