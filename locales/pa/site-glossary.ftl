### ਚਿੱਠੀਆਂ ਅਤੇ ਯੋਜਨਾਵਾਂ ਦੇ ਔਖੇ ਸ਼ਬਦ, ਸਿਰਫ਼ ਸਭ ਲਈ ਖੁੱਲ੍ਹੇ ਪੰਨਿਆਂ ’ਤੇ। ਅੰਗਰੇਜ਼ੀ ਸ਼ਬਦ ਆਪੇ ਨਾਲ ਆ ਜਾਂਦਾ ਹੈ।

site-glossary-heading = ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ
site-glossary-intro = ਚਿੱਠੀਆਂ ਅਤੇ ਯੋਜਨਾਵਾਂ ਦੇ ਸ਼ਬਦ, ਸੌਖੀ ਬੋਲੀ ਵਿੱਚ।
site-glossary-letters-label = ਕਿਸੇ ਅੱਖਰ ’ਤੇ ਜਾਓ

site-glossary-advocate-word = ਐਡਵੋਕੇਟ
site-glossary-assessment-word = ਪਾਲਣ-ਪੋਸ਼ਣ ਦਾ ਜਾਇਜ਼ਾ
site-glossary-conference-word = ਬਾਲ ਸੁਰੱਖਿਆ ਕਾਨਫਰੰਸ
site-glossary-core-group-word = ਕੋਰ ਗਰੁੱਪ
site-glossary-emotional-harm-word = ਭਾਵਨਾਤਮਕ ਨੁਕਸਾਨ
site-glossary-family-time-word = ਪਰਿਵਾਰ ਨਾਲ ਸਮਾਂ
site-glossary-help-plan-word = ਸਹਿਮਤੀ ਨਾਲ ਮਦਦ ਦੀ ਯੋਜਨਾ
site-glossary-neglect-word = ਅਣਗਹਿਲੀ
site-glossary-pre-proceedings-word = ਅਦਾਲਤ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਕਦਮ
site-glossary-protection-plan-word = ਬਾਲ ਸੁਰੱਖਿਆ ਯੋਜਨਾ
site-glossary-responsibility-word = ਮਾਪਿਆਂ ਦੀ ਕਾਨੂੰਨੀ ਜ਼ਿੰਮੇਵਾਰੀ
site-glossary-section-47-word = ਸੈਕਸ਼ਨ 47 ਦੀ ਪੜਤਾਲ
site-glossary-serious-harm-word = ਗੰਭੀਰ ਨੁਕਸਾਨ
site-glossary-trigger-word = ਟ੍ਰਿਗਰ

site-glossary-ambivalence-word = ਦੁਚਿੱਤੀ
site-glossary-ambivalence-meaning = ਜਦੋਂ ਮਨ ਦਾ ਇੱਕ ਹਿੱਸਾ ਬਦਲਣਾ ਚਾਹੇ ਅਤੇ ਦੂਜਾ ਨਾ ਚਾਹੇ। ਇਹ ਲਗਭਗ ਸਭ ਨਾਲ ਹੁੰਦਾ ਹੈ।

site-glossary-cafcass-word = ਕੈਫ਼ਕੈਸ
site-glossary-cafcass-meaning = ਇੱਕ ਸੰਸਥਾ, ਜੋ ਪਰਿਵਾਰਕ ਅਦਾਲਤ ਨੂੰ ਦੱਸਦੀ ਹੈ ਕਿ ਬੱਚੇ ਲਈ ਕੀ ਸਭ ਤੋਂ ਚੰਗਾ ਹੋ ਸਕਦਾ ਹੈ। ਇਹ ਕੌਂਸਲ ਦਾ ਹਿੱਸਾ ਨਹੀਂ।

site-glossary-care-order-word = ਕੌਂਸਲ ਵੱਲੋਂ ਸੰਭਾਲ ਦਾ ਹੁਕਮ
site-glossary-care-order-meaning = ਅਦਾਲਤ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਬੱਚੇ ਨੂੰ ਕੌਂਸਲ ਸਾਂਭੇ। ਫਿਰ ਮਾਪਿਆਂ ਵਾਲੀ ਕਾਨੂੰਨੀ ਜ਼ਿੰਮੇਵਾਰੀ ਕੌਂਸਲ ਅਤੇ ਮਾਪਿਆਂ, ਦੋਵਾਂ ਦੀ ਹੁੰਦੀ ਹੈ।

site-glossary-care-proceedings-word = ਬੱਚੇ ਦੀ ਸੰਭਾਲ ਦਾ ਕੇਸ
site-glossary-care-proceedings-meaning = ਕੌਂਸਲ ਪਰਿਵਾਰਕ ਅਦਾਲਤ ਤੋਂ ਫ਼ੈਸਲਾ ਮੰਗਦੀ ਹੈ ਕਿ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਤੋਂ ਕਿਵੇਂ ਬਚਾਇਆ ਜਾਵੇ। ਮਾਪਿਆਂ ਦੀ ਗੱਲ ਸੁਣੀ ਜਾਂਦੀ ਹੈ, ਨਾਲ ਵਕੀਲ ਹੁੰਦੇ ਹਨ।

site-glossary-chair-word = ਚੇਅਰ
site-glossary-chair-meaning = ਉਹ ਵਿਅਕਤੀ ਜੋ ਮੀਟਿੰਗ ਚਲਾਉਂਦੇ ਹਨ ਅਤੇ ਦੇਖਦੇ ਹਨ ਕਿ ਸਭ ਦੀ ਗੱਲ ਸੁਣੀ ਜਾਵੇ।

site-glossary-child-arrangements-word = ਬੱਚੇ ਦੇ ਰਹਿਣ ਅਤੇ ਮਿਲਣ ਦਾ ਹੁਕਮ
site-glossary-child-arrangements-meaning = ਪਰਿਵਾਰਕ ਅਦਾਲਤ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਬੱਚਾ ਕਿੱਥੇ ਰਹੇ ਅਤੇ ਕਿਸ ਨਾਲ ਸਮਾਂ ਬਿਤਾਵੇ।

site-glossary-chronology-word = ਘਟਨਾਵਾਂ ਦੀ ਲਿਸਟ
site-glossary-chronology-meaning = ਪਰਿਵਾਰ ਵਿੱਚ ਕਦੋਂ ਕੀ ਹੋਇਆ, ਤਾਰੀਖ਼ਾਂ ਨਾਲ। ਤੁਸੀਂ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਕੀ ਰਹਿ ਗਿਆ ਜਾਂ ਗ਼ਲਤ ਹੈ।

site-glossary-coercive-control-word = ਵੱਸ ਵਿੱਚ ਰੱਖਣਾ
site-glossary-coercive-control-meaning = ਜਦੋਂ ਕੋਈ ਕਿਸੇ ਹੋਰ ਦੀ ਜ਼ਿੰਦਗੀ ’ਤੇ ਕਾਬੂ ਕਰ ਲਵੇ: ਪੈਸੇ, ਦੋਸਤ, ਫ਼ੋਨ ਜਾਂ ਸਮਾਂ। ਇਹ ਜੁਰਮ ਹੋ ਸਕਦਾ ਹੈ।

site-glossary-confidential-word = ਗੁਪਤ
site-glossary-confidential-meaning = ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਜਾਣਨ ਦੀ ਲੋੜ ਹੈ। ਜੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੋਵੇ, ਤਾਂ ਵਰਕਰਾਂ ਨੂੰ ਅੱਗੇ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ।

site-glossary-consent-word = ਸਹਿਮਤੀ
site-glossary-consent-meaning = ਇਹ ਜਾਣ ਕੇ ਹਾਂ ਕਹਿਣਾ ਕਿ ਹਾਂ ਕਿਸ ਗੱਲ ਲਈ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਤੁਸੀਂ ਇਹ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।

site-glossary-contingency-word = ਬਦਲਵੀਂ ਯੋਜਨਾ
site-glossary-contingency-meaning = ਜੇ ਪਹਿਲੀ ਯੋਜਨਾ ਨਾ ਚੱਲੇ, ਜਾਂ ਕੁਝ ਵਿਗੜ ਜਾਵੇ, ਤਾਂ ਸਾਰੇ ਕੀ ਕਰਨਗੇ।

site-glossary-disguised-compliance-word = ਦਿਖਾਵੇ ਦੀ ਸਹਿਮਤੀ
site-glossary-disguised-compliance-meaning = ਇਹ ਉਦੋਂ ਕਹਿੰਦੇ ਹਨ ਜਦੋਂ ਕੋਈ ਸਹਿਮਤ ਲੱਗੇ ਪਰ ਕੁਝ ਨਾ ਬਦਲੇ। ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਬਾਰੇ ਇਹ ਕਿਉਂ ਲਿਖਿਆ।

site-glossary-domestic-abuse-word = ਘਰੇਲੂ ਹਿੰਸਾ
site-glossary-domestic-abuse-meaning = ਜਦੋਂ ਕੋਈ ਜੀਵਨ ਸਾਥੀ, ਪੁਰਾਣੇ ਸਾਥੀ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ ਨੂੰ ਦੁੱਖ ਦੇਵੇ, ਵੱਸ ਵਿੱਚ ਰੱਖੇ ਜਾਂ ਡਰਾਵੇ। ਇਹ ਬੋਲਾਂ ਜਾਂ ਪੈਸੇ ਨਾਲ ਵੀ ਹੁੰਦੀ ਹੈ।

site-glossary-duty-team-word = ਡਿਊਟੀ ਟੀਮ
site-glossary-duty-team-meaning = ਉਹ ਵਰਕਰ ਜੋ ਜਵਾਬ ਦਿੰਦੇ ਹਨ ਜਦੋਂ ਤੁਹਾਡੇ ਆਪਣੇ ਵਰਕਰ ਨਾ ਹੋਣ।

site-glossary-early-help-word = ਵੇਲੇ ਸਿਰ ਮਦਦ
site-glossary-early-help-meaning = ਗੱਲ ਔਖੀ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਪਰਿਵਾਰ ਦੀ ਮਦਦ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਹਾਂ ਜਾਂ ਨਾਂਹ ਕਹਿ ਸਕਦੇ ਹੋ।

site-glossary-emergency-order-word = ਐਮਰਜੈਂਸੀ ਸੁਰੱਖਿਆ ਦਾ ਹੁਕਮ
site-glossary-emergency-order-meaning = ਅਦਾਲਤ ਕੌਂਸਲ ਨੂੰ ਇਜਾਜ਼ਤ ਦਿੰਦੀ ਹੈ ਕਿ ਬੱਚੇ ਨੂੰ ਕੁਝ ਦਿਨ ਸੁਰੱਖਿਅਤ ਥਾਂ ਰੱਖੇ, ਕਿਉਂਕਿ ਇਸ ਵੇਲੇ ਖ਼ਤਰਾ ਹੈ।

site-glossary-engage-word = ਸ਼ਾਮਲ ਹੋਣਾ
site-glossary-engage-meaning = ਮਿਲਣਾ, ਗੱਲ ਕਰਨੀ ਅਤੇ ਹਿੱਸਾ ਲੈਣਾ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਤੋਂ ਠੀਕ-ਠੀਕ ਕੀ ਚਾਹੁੰਦੇ ਹਨ।

site-glossary-exploitation-word = ਸ਼ੋਸ਼ਣ
site-glossary-exploitation-meaning = ਜਦੋਂ ਕੋਈ ਕਿਸੇ ਨੂੰ ਸੈਕਸ, ਜੁਰਮ ਜਾਂ ਕੰਮ ਲਈ ਵਰਤੇ, ਅਕਸਰ ਤੋਹਫ਼ਿਆਂ ਜਾਂ ਧਮਕੀਆਂ ਨਾਲ। ਜਿਸ ਨੂੰ ਵਰਤਿਆ ਗਿਆ, ਉਸ ਦਾ ਕਸੂਰ ਨਹੀਂ।

site-glossary-family-group-word = ਫੈਮਿਲੀ ਗਰੁੱਪ ਕਾਨਫਰੰਸ
site-glossary-family-group-meaning = ਮੀਟਿੰਗ, ਜਿੱਥੇ ਰਿਸ਼ਤੇਦਾਰ ਅਤੇ ਦੋਸਤ ਬੱਚੇ ਲਈ ਆਪਣੀ ਯੋਜਨਾ ਬਣਾਉਂਦੇ ਹਨ। ਕੁਝ ਸਮਾਂ ਵਰਕਰ ਕਮਰੇ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੇ।

site-glossary-family-help-word = ਫੈਮਿਲੀ ਹੈਲਪ
site-glossary-family-help-meaning = ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਦਾ ਨਵਾਂ ਨਾਂ: ਇੱਕ ਟੀਮ ਅਤੇ ਇੱਕ ਮੁੱਖ ਵਰਕਰ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।

site-glossary-foster-carer-word = ਫੋਸਟਰ ਕੇਅਰਰ
site-glossary-foster-carer-meaning = ਜੋ ਆਪਣੇ ਘਰ ਵਿੱਚ ਬੱਚੇ ਨੂੰ ਸਾਂਭਦੇ ਹਨ, ਜਦੋਂ ਬੱਚਾ ਆਪਣੇ ਮਾਪਿਆਂ ਨਾਲ ਨਹੀਂ ਰਹਿ ਸਕਦਾ।

site-glossary-group-supervision-word = ਟੀਮ ਦਾ ਰਲ ਕੇ ਸੋਚਣਾ
site-glossary-group-supervision-meaning = ਬੱਝਵੀਂ ਮੀਟਿੰਗ, ਜਿੱਥੇ ਤੁਹਾਡੇ ਵਰਕਰ ਰਲ ਕੇ ਸੋਚਦੇ ਹਨ ਕਿ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਕਿਵੇਂ ਕਰੀਏ।

site-glossary-guardian-word = ਬੱਚੇ ਦੇ ਗਾਰਡੀਅਨ
site-glossary-guardian-meaning = ਕੈਫ਼ਕੈਸ ਦੇ ਵਰਕਰ, ਜੋ ਅਦਾਲਤ ਨੂੰ ਦੱਸਦੇ ਹਨ ਕਿ ਬੱਚੇ ਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਬੱਚਾ ਕੀ ਚਾਹੁੰਦਾ ਹੈ।

site-glossary-health-visitor-word = ਹੈਲਥ ਵਿਜ਼ਟਰ
site-glossary-health-visitor-meaning = ਨਰਸ, ਜੋ ਨਿਆਣਿਆਂ ਅਤੇ ਛੋਟੇ ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਦੇ ਘਰ ਜਾਂਦੇ ਹਨ।

site-glossary-reviewing-officer-word = ਆਜ਼ਾਦ ਰਿਵਿਊ ਅਫ਼ਸਰ
site-glossary-reviewing-officer-meaning = ਜੋ ਕੌਂਸਲ ਦੀ ਸੰਭਾਲ ਵਾਲੇ ਬੱਚੇ ਦੀਆਂ ਰਿਵਿਊ ਮੀਟਿੰਗਾਂ ਚਲਾਉਂਦੇ ਹਨ, ਅਤੇ ਦੇਖਦੇ ਹਨ ਕਿ ਵਾਅਦੇ ਪੂਰੇ ਹੋਏ ਜਾਂ ਨਹੀਂ।

site-glossary-kinship-word = ਰਿਸ਼ਤੇਦਾਰਾਂ ਵੱਲੋਂ ਸੰਭਾਲ
site-glossary-kinship-meaning = ਜਦੋਂ ਕੋਈ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ ਉਸ ਬੱਚੇ ਨੂੰ ਸਾਂਭੇ ਜੋ ਆਪਣੇ ਮਾਪਿਆਂ ਨਾਲ ਨਹੀਂ ਰਹਿ ਸਕਦਾ।

site-glossary-lado-word = ਕੌਂਸਲ ਦੇ ਮਿੱਥੇ ਹੋਏ ਅਫ਼ਸਰ
site-glossary-lado-meaning = ਕੌਂਸਲ ਦੇ ਉਹ ਵਿਅਕਤੀ ਜੋ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਬਾਰੇ ਫ਼ਿਕਰ ਨੂੰ ਦੇਖਦੇ ਹਨ।

site-glossary-lead-practitioner-word = ਮੁੱਖ ਵਰਕਰ
site-glossary-lead-practitioner-meaning = ਉਹ ਵਰਕਰ ਜੋ ਸਾਰੀ ਮਦਦ ਨੂੰ ਜੋੜਦੇ ਹਨ। ਪਹਿਲਾਂ ਇਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ।

site-glossary-legal-aid-word = ਸਰਕਾਰੀ ਕਾਨੂੰਨੀ ਮਦਦ
site-glossary-legal-aid-meaning = ਸਰਕਾਰ ਦੇ ਪੈਸੇ, ਜੋ ਤੁਹਾਡੇ ਵਕੀਲ ਦਾ ਖ਼ਰਚ ਦਿੰਦੇ ਹਨ। ਮਿਲਣਗੇ ਜਾਂ ਨਹੀਂ, ਇਹ ਹਰ ਪੜਾਅ ’ਤੇ ਵੱਖਰਾ ਹੈ। ਵਕੀਲ (ਸੋਲਿਸਟਰ) ਨੂੰ ਪੁੱਛੋ।

site-glossary-letter-before-word = ਅਦਾਲਤ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
site-glossary-letter-before-meaning = ਚਿੱਠੀ, ਜੋ ਦੱਸਦੀ ਹੈ ਕਿ ਅੱਗੇ ਗੱਲ ਅਦਾਲਤ ਜਾ ਸਕਦੀ ਹੈ, ਅਤੇ ਕੀ ਬਦਲਣਾ ਹੈ। ਫ਼ੌਰਨ ਵਕੀਲ (ਸੋਲਿਸਟਰ) ਕੋਲ ਲੈ ਜਾਓ।

site-glossary-local-authority-word = ਲੋਕਲ ਅਥਾਰਟੀ
site-glossary-local-authority-meaning = ਕੌਂਸਲ ਦਾ ਦੂਜਾ ਨਾਂ।

site-glossary-looked-after-word = ਕੌਂਸਲ ਦੀ ਸੰਭਾਲ ਵਿੱਚ ਬੱਚਾ
site-glossary-looked-after-meaning = ਬੱਚਾ, ਜਿਸ ਨੂੰ ਕੌਂਸਲ ਸਾਂਭਦੀ ਹੈ, ਜਿਵੇਂ ਫੋਸਟਰ ਕੇਅਰਰ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰਾਂ ਕੋਲ। ਕੁਝ ਲੋਕ “ਚਾਈਲਡ ਇਨ ਕੇਅਰ” ਕਹਿੰਦੇ ਹਨ।

site-glossary-marac-word = ਮੈਰੈਕ
site-glossary-marac-meaning = ਮੀਟਿੰਗ, ਜਿੱਥੇ ਪੁਲਿਸ ਅਤੇ ਹੋਰ ਲੋਕ ਸੋਚਦੇ ਹਨ ਕਿ ਕਿਸੇ ਬਾਲਗ ਨੂੰ ਜੀਵਨ ਸਾਥੀ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ ਵੱਲੋਂ ਗੰਭੀਰ ਨੁਕਸਾਨ ਤੋਂ ਕਿਵੇਂ ਬਚਾਉਣਾ ਹੈ।

site-glossary-mash-word = ਬੱਚਿਆਂ ਬਾਰੇ ਫ਼ਿਕਰ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
site-glossary-mash-meaning = ਜਿੱਥੇ ਬੱਚੇ ਬਾਰੇ ਫ਼ਿਕਰ ਦੀ ਖ਼ਬਰ ਪਹੁੰਚਦੀ ਹੈ। ਕੌਂਸਲ, ਪੁਲਿਸ ਅਤੇ ਸਿਹਤ ਵਾਲੇ ਵਰਕਰ ਰਲ ਕੇ ਤੈਅ ਕਰਦੇ ਹਨ ਕਿ ਅੱਗੇ ਕੀ ਹੋਵੇ।

site-glossary-motivational-word = ਹੌਸਲਾ ਦੇਣ ਵਾਲੀ ਗੱਲਬਾਤ
site-glossary-motivational-meaning = ਗੱਲ ਕਰਨ ਦਾ ਉਹ ਤਰੀਕਾ ਜੋ ਬਦਲਣ ਲਈ ਤੁਹਾਡੇ ਆਪਣੇ ਕਾਰਨ ਅਤੇ ਆਪਣਾ ਰਾਹ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।

site-glossary-no-action-word = ਅੱਗੇ ਕੋਈ ਕਾਰਵਾਈ ਨਹੀਂ
site-glossary-no-action-meaning = ਵਰਕਰ ਇੱਥੇ ਹੀ ਰੁਕ ਜਾਂਦੇ ਹਨ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ।

site-glossary-perpetrator-word = ਜਿਸ ਨੇ ਦੁੱਖ ਦਿੱਤਾ
site-glossary-perpetrator-meaning = ਕੁਝ ਕਾਗ਼ਜ਼ਾਂ ਵਿੱਚ ਉਸ ਜਣੇ ਲਈ ਸ਼ਬਦ ਜਿਸ ਨੇ ਕਿਸੇ ਨੂੰ ਦੁੱਖ ਦਿੱਤਾ, ਵੱਸ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂ ਡਰਾਇਆ।

site-glossary-physical-abuse-word = ਸਰੀਰਕ ਹਿੰਸਾ
site-glossary-physical-abuse-meaning = ਜਦੋਂ ਕੋਈ ਬੱਚੇ ਦੇ ਸਰੀਰ ਨੂੰ ਸੱਟ ਲਾਵੇ, ਜਿਵੇਂ ਮਾਰਨਾ ਜਾਂ ਝੰਜੋੜਨਾ।

site-glossary-placement-word = ਬੱਚੇ ਦੇ ਰਹਿਣ ਦੀ ਥਾਂ
site-glossary-placement-meaning = ਜਿੱਥੇ ਬੱਚਾ ਰਹਿੰਦਾ ਹੈ ਜਦੋਂ ਉਸ ਨੂੰ ਕੌਂਸਲ ਸਾਂਭਦੀ ਹੈ।

site-glossary-police-protection-word = ਪੁਲਿਸ ਵੱਲੋਂ ਸੁਰੱਖਿਆ
site-glossary-police-protection-meaning = ਪੁਲਿਸ ਬੱਚੇ ਨੂੰ 72 ਘੰਟੇ ਤੱਕ ਸੁਰੱਖਿਅਤ ਥਾਂ ਰੱਖਦੀ ਹੈ, ਕਿਉਂਕਿ ਇਸ ਵੇਲੇ ਖ਼ਤਰਾ ਹੈ।

site-glossary-pre-birth-word = ਜਨਮ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਜਾਇਜ਼ਾ
site-glossary-pre-birth-meaning = ਬੱਚੇ ਦੇ ਜਨਮ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖਣਾ ਕਿ ਕੀ ਚੰਗਾ ਚੱਲ ਰਿਹਾ ਹੈ ਅਤੇ ਮਾਪਿਆਂ ਨੂੰ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇਗੀ।

site-glossary-protective-word = ਬਚਾਅ ਵਾਲੀਆਂ ਗੱਲਾਂ
site-glossary-protective-meaning = ਜੋ ਬੱਚੇ ਨੂੰ ਸੁਰੱਖਿਅਤ ਅਤੇ ਠੀਕ ਰੱਖਣ ਵਿੱਚ ਮਦਦ ਕਰੇ, ਜਿਵੇਂ ਨੇੜੇ ਰਹਿੰਦੀ ਨਾਨੀ ਜਾਂ ਦਾਦੀ, ਜਾਂ ਸੌਣ ਵੇਲੇ ਦੀ ਸ਼ਾਂਤੀ।

site-glossary-referral-word = ਰੈਫ਼ਰਲ
site-glossary-referral-meaning = ਕੋਈ ਫ਼ਿਕਰ ਦੀ ਗੱਲ ਅੱਗੇ ਦੱਸਦਾ ਹੈ, ਜਾਂ ਤੁਹਾਡੇ ਲਈ ਮਦਦ ਮੰਗਦਾ ਹੈ। ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ ਕਿ ਇਸ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੈ।

site-glossary-risk-assessment-word = ਖ਼ਤਰੇ ਦਾ ਜਾਇਜ਼ਾ
site-glossary-risk-assessment-meaning = ਇਹ ਸੋਚਣਾ ਕਿ ਕੀ ਵਿਗੜ ਸਕਦਾ ਹੈ, ਇਸ ਦਾ ਕਿੰਨਾ ਡਰ ਹੈ, ਅਤੇ ਇਸ ਬਾਰੇ ਕੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।

site-glossary-safeguarding-word = ਸੇਫਗਾਰਡਿੰਗ
site-glossary-safeguarding-meaning = ਬੱਚਿਆਂ ਅਤੇ ਵੱਡਿਆਂ ਨੂੰ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਉਣਾ।

site-glossary-section-17-word = ਸੈਕਸ਼ਨ 17
site-glossary-section-17-meaning = ਕਾਨੂੰਨ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਲੋੜ ਵਾਲੇ ਬੱਚੇ ਲਈ ਵਾਧੂ ਮਦਦ ਬਾਰੇ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਹਾਂ ਜਾਂ ਨਾਂਹ ਕਹਿ ਸਕਦੇ ਹੋ।

site-glossary-section-20-word = ਸੈਕਸ਼ਨ 20
site-glossary-section-20-meaning = ਮਾਪੇ ਸਹਿਮਤ ਹੁੰਦੇ ਹਨ ਕਿ ਕੁਝ ਸਮਾਂ ਬੱਚੇ ਨੂੰ ਕੌਂਸਲ ਸਾਂਭੇ। ਪਹਿਲਾਂ ਸਲਾਹ ਲਓ। ਤੁਸੀਂ ਆਪਣੀ ਹਾਂ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।

site-glossary-sexual-abuse-word = ਜਿਨਸੀ ਸ਼ੋਸ਼ਣ
site-glossary-sexual-abuse-meaning = ਜਦੋਂ ਕੋਈ ਬੱਚੇ ਨੂੰ ਕਿਸੇ ਜਿਨਸੀ ਗੱਲ ਵਿੱਚ ਪਾਵੇ, ਛੂਹ ਕੇ ਜਾਂ ਛੂਹੇ ਬਿਨਾਂ। ਇਸ ਵਿੱਚ ਬੱਚੇ ਦਾ ਕਸੂਰ ਕਦੇ ਨਹੀਂ ਹੁੰਦਾ।

site-glossary-social-worker-word = ਸੋਸ਼ਲ ਵਰਕਰ
site-glossary-social-worker-meaning = ਸਿੱਖੇ ਹੋਏ ਵਰਕਰ, ਜੋ ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ ਕਰਦੇ ਹਨ ਅਤੇ ਬੱਚਿਆਂ ਨੂੰ ਬਚਾਉਂਦੇ ਹਨ। ਕਾਨੂੰਨ ਦੱਸਦਾ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਕਰਨਾ ਹੈ।

site-glossary-solicitor-word = ਵਕੀਲ
site-glossary-solicitor-meaning = ਵਕੀਲ ਤੁਹਾਨੂੰ ਸਲਾਹ ਦਿੰਦੇ ਹਨ ਅਤੇ ਤੁਹਾਡੇ ਵੱਲੋਂ ਬੋਲਦੇ ਹਨ। ਜੋ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਦੱਸੋ, ਉਹ ਨਿੱਜੀ ਰਹਿੰਦਾ ਹੈ।

site-glossary-special-guardianship-word = ਖ਼ਾਸ ਸਰਪ੍ਰਸਤੀ ਦਾ ਹੁਕਮ
site-glossary-special-guardianship-meaning = ਅਦਾਲਤ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ ਬੱਚੇ ਨੂੰ ਪਾਲੇ। ਮਾਪੇ ਤਾਂ ਮਾਪੇ ਹੀ ਰਹਿੰਦੇ ਹਨ; ਬਹੁਤੇ ਫ਼ੈਸਲੇ ਸਰਪ੍ਰਸਤ ਦੇ ਹੁੰਦੇ ਹਨ।

site-glossary-step-word = ਇੱਕ ਕਦਮ ਉੱਪਰ, ਇੱਕ ਕਦਮ ਹੇਠਾਂ
site-glossary-step-meaning = ਉੱਪਰ: ਵੱਧ ਮਦਦ ਅਤੇ ਵੱਧ ਨਿਗਰਾਨੀ। ਹੇਠਾਂ: ਇਹ ਦੋਵੇਂ ਘੱਟ, ਕਿਉਂਕਿ ਹਾਲਾਤ ਬਿਹਤਰ ਹੋ ਰਹੇ ਹਨ।

site-glossary-strategy-word = ਵਰਕਰਾਂ ਦੀ ਪਹਿਲੀ ਗੱਲਬਾਤ
site-glossary-strategy-meaning = ਜਦੋਂ ਬੱਚੇ ਨੂੰ ਗੰਭੀਰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੋਵੇ, ਤਾਂ ਸੋਸ਼ਲ ਵਰਕਰ, ਪੁਲਿਸ ਅਤੇ ਸਿਹਤ ਵਾਲੇ ਵਰਕਰਾਂ ਦੀ ਪਹਿਲੀ ਗੱਲਬਾਤ। ਮਾਪੇ ਉੱਥੇ ਨਹੀਂ ਹੁੰਦੇ।

site-glossary-strengths-word = ਖ਼ੂਬੀਆਂ
site-glossary-strengths-meaning = ਤੁਹਾਡੀਆਂ ਅਤੇ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀਆਂ ਚੰਗੀਆਂ ਗੱਲਾਂ, ਅਤੇ ਜੋ ਪਹਿਲਾਂ ਤੋਂ ਠੀਕ ਚੱਲ ਰਿਹਾ ਹੈ।

site-glossary-subject-access-word = ਆਪਣਾ ਰਿਕਾਰਡ ਮੰਗਣਾ
site-glossary-subject-access-meaning = ਇਹ ਮੰਗਣਾ ਕਿ ਕਿਸੇ ਸੰਸਥਾ ਕੋਲ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਕੁਝ ਹੈ, ਉਸ ਦੀ ਕਾਪੀ ਮਿਲੇ।

site-glossary-substance-misuse-word = ਨਸ਼ੇ ਦੀ ਨੁਕਸਾਨ ਵਾਲੀ ਵਰਤੋਂ
site-glossary-substance-misuse-meaning = ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ਾ ਇਸ ਤਰ੍ਹਾਂ ਕਿ ਆਪਣਾ ਜਾਂ ਹੋਰਾਂ ਦਾ ਨੁਕਸਾਨ ਹੋਵੇ। ਇਸ ਲਈ ਮਦਦ ਮਿਲਦੀ ਹੈ।

site-glossary-supervision-order-word = ਨਿਗਰਾਨੀ ਦਾ ਹੁਕਮ
site-glossary-supervision-order-meaning = ਅਦਾਲਤ ਸੋਸ਼ਲ ਵਰਕਰ ਨੂੰ ਕਹਿੰਦੀ ਹੈ ਕਿ ਪਰਿਵਾਰ ਨੂੰ ਸਲਾਹ ਦੇਵੇ ਅਤੇ ਦੇਖਦੇ ਰਹੇ ਕਿ ਬੱਚਾ ਠੀਕ ਹੈ। ਬੱਚਾ ਕੌਂਸਲ ਦੀ ਸੰਭਾਲ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।

site-glossary-threshold-word = ਹੱਦ
site-glossary-threshold-meaning = ਉਹ ਲਕੀਰ ਜਿਸ ਤੋਂ ਅੱਗੇ ਵਰਕਰ ਜਾਂ ਅਦਾਲਤ ਵੱਧ ਕਦਮ ਚੁੱਕ ਸਕਦੇ ਹਨ। ਪੁੱਛੋ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਅਜਿਹਾ ਕੀ ਦੇਖਿਆ।

site-glossary-voice-word = ਬੱਚੇ ਦੀ ਆਵਾਜ਼
site-glossary-voice-meaning = ਬੱਚਾ ਜੋ ਕਹਿੰਦਾ, ਦਿਖਾਉਂਦਾ ਅਤੇ ਚਾਹੁੰਦਾ ਹੈ। ਹਰ ਯੋਜਨਾ ਵਿੱਚ ਇਹ ਸੁਣਿਆ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।

site-glossary-working-day-word = ਕੰਮ ਵਾਲਾ ਦਿਨ
site-glossary-working-day-meaning = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, ਪਰ ਬੈਂਕ ਹੌਲੀਡੇ (ਸਰਕਾਰੀ ਛੁੱਟੀ) ਨਹੀਂ।

site-glossary-written-agreement-word = ਲਿਖਤੀ ਸਮਝੌਤਾ
site-glossary-written-agreement-meaning = ਕਾਗ਼ਜ਼, ਜਿਸ ’ਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਅਤੇ ਵਰਕਰ ਕੀ ਕਰੋਗੇ। ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਸੀਂ ਸਲਾਹ ਲੈ ਸਕਦੇ ਹੋ।

site-glossary-designated-lead-word = ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ
site-glossary-designated-lead-meaning = ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ ਵਿੱਚ ਉਹ ਵਿਅਕਤੀ ਜੋ ਬੱਚਿਆਂ ਬਾਰੇ ਫ਼ਿਕਰਾਂ ਨੂੰ ਦੇਖਦਾ ਹੈ।

site-glossary-judge-word = ਜੱਜ
site-glossary-judge-meaning = ਉਹ ਵਿਅਕਤੀ ਜੋ ਅਦਾਲਤ ਵਿੱਚ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ। ਕੁਝ ਪਰਿਵਾਰਕ ਅਦਾਲਤਾਂ ਵਿੱਚ ਦੋ ਜਾਂ ਤਿੰਨ ਲੋਕ ਫ਼ੈਸਲਾ ਕਰਦੇ ਹਨ।

site-glossary-support-worker-word = ਪਰਿਵਾਰ ਦੀ ਮਦਦ ਵਾਲੇ ਵਰਕਰ
site-glossary-support-worker-meaning = ਉਹ ਵਰਕਰ ਜੋ ਘਰ ਵਿੱਚ ਰੋਜ਼ ਦੇ ਕੰਮਾਂ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ, ਜਿਵੇਂ ਦਿਨ ਦਾ ਨੇਮ, ਪੈਸੇ ਜਾਂ ਸਕੂਲ।

site-glossary-team-manager-word = ਟੀਮ ਮੈਨੇਜਰ
site-glossary-team-manager-meaning = ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਨੂੰ ਤੁਹਾਡੇ ਸੋਸ਼ਲ ਵਰਕਰ ਜਵਾਬ ਦਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
