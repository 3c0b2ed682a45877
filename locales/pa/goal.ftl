### ਟੀਚੇ: ਮਾਂ ਜਾਂ ਪਿਓ ਕੀ ਵੱਖਰਾ ਚਾਹੁੰਦੇ ਹਨ, ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਕੋਈ ਇਸ ਨੂੰ ਮੋੜ ਨਹੀਂ ਸਕਦਾ।

goal-list-heading = ਮੇਰੇ ਟੀਚੇ
goal-list-intro = ਟੀਚਾ ਉਹ ਗੱਲ ਹੈ ਜੋ ਤੁਸੀਂ ਵੱਖਰੀ ਦੇਖਣੀ ਚਾਹੁੰਦੇ ਹੋ। ਇਹ ਤੁਹਾਡਾ ਆਪਣਾ ਹੈ। ਕੋਈ ਇਸ ਨੂੰ ਨਾਂਹ ਨਹੀਂ ਕਰ ਸਕਦਾ।
goal-list-set = ਟੀਚਾ ਬਣਾਓ
goal-list-full = ਤੁਹਾਡੇ ਤਿੰਨ ਟੀਚੇ ਚੱਲ ਰਹੇ ਹਨ। ਨਵਾਂ ਟੀਚਾ ਬਾਅਦ ਲਈ ਰੱਖਿਆ ਜਾਵੇਗਾ, ਜਦੋਂ ਤੱਕ ਥਾਂ ਨਹੀਂ ਬਣਦੀ।
goal-list-none = ਤੁਹਾਡਾ ਅਜੇ ਕੋਈ ਟੀਚਾ ਨਹੀਂ। ਕਿਸੇ ਛੋਟੀ ਗੱਲ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ ਜੋ ਤੁਹਾਡੇ ਲਈ ਜ਼ਰੂਰੀ ਹੈ।
goal-list-active = ਹੁਣ ਚੱਲ ਰਹੇ
goal-list-paused = ਆਰਾਮ ’ਤੇ
goal-list-later = ਬਾਅਦ ਲਈ ਰੱਖੇ
goal-list-reached = ਪੂਰੇ ਹੋਏ
goal-list-let-go = ਛੱਡ ਦਿੱਤੇ
goal-list-new-replies =
    { $count ->
        [one] { $count } ਨਵਾਂ ਜਵਾਬ
       *[other] { $count } ਨਵੇਂ ਜਵਾਬ
    }
goal-list-answer-by = ਤੁਹਾਨੂੰ { $day } ਤੱਕ ਜਵਾਬ ਆ ਜਾਵੇਗਾ
goal-list-set-on = { $day } ਨੂੰ ਬਣਾਇਆ

goal-area-school = ਸਕੂਲ ਅਤੇ ਪੜ੍ਹਾਈ
goal-area-early-years = ਛੋਟੇ ਬੱਚਿਆਂ ਲਈ ਚੰਗੀ ਸ਼ੁਰੂਆਤ
goal-area-health = ਸਿਹਤ, ਸਰੀਰ ਅਤੇ ਮਨ
goal-area-drinking-and-drugs = ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ੇ
goal-area-getting-on = ਪਰਿਵਾਰ ਵਿੱਚ ਮੇਲ-ਜੋਲ
goal-area-children-safe = ਬੱਚਿਆਂ ਨੂੰ ਨੁਕਸਾਨ ਤੋਂ ਬਚਾਉਣਾ
goal-area-out-of-trouble = ਮੁਸੀਬਤ ਤੋਂ ਦੂਰ ਰਹਿਣਾ
goal-area-safe-at-home = ਘਰ ਵਿੱਚ ਕੋਈ ਡਰ ਨਹੀਂ
goal-area-our-home = ਸਾਡਾ ਘਰ
goal-area-money = ਪੈਸੇ
goal-area-something-else = ਕੁਝ ਹੋਰ

goal-strength-i-keep-going = ਮੇਰੀ ਹਿੰਮਤ ਨਹੀਂ ਟੁੱਟਦੀ
goal-strength-i-know-my-children = ਮੈਨੂੰ ਆਪਣੇ ਬੱਚਿਆਂ ਦੀ ਚੰਗੀ ਸਮਝ ਹੈ
goal-strength-i-ask-for-help = ਮੈਨੂੰ ਮਦਦ ਮੰਗਣੀ ਆਉਂਦੀ ਹੈ
goal-strength-i-make-people-laugh = ਮੈਨੂੰ ਲੋਕਾਂ ਨੂੰ ਹਸਾਉਣਾ ਆਉਂਦਾ ਹੈ
goal-strength-good-with-routines = ਮੈਨੂੰ ਹਰ ਕੰਮ ਵੇਲੇ ਸਿਰ ਕਰਨਾ ਆਉਂਦਾ ਹੈ
goal-strength-i-listen = ਮੈਨੂੰ ਗੱਲ ਸੁਣਨੀ ਆਉਂਦੀ ਹੈ
goal-strength-done-hard-things = ਮੈਂ ਪਹਿਲਾਂ ਵੀ ਔਖੇ ਕੰਮ ਕੀਤੇ ਹਨ
goal-strength-i-am-patient = ਮੇਰੇ ਵਿੱਚ ਸਬਰ ਹੈ
goal-strength-i-speak-up = ਕੁਝ ਗ਼ਲਤ ਹੋਵੇ ਤਾਂ ਮੈਨੂੰ ਬੋਲਣਾ ਆਉਂਦਾ ਹੈ
goal-strength-people-around-me = ਮੇਰੇ ਨਾਲ ਮੇਰੇ ਆਪਣੇ ਲੋਕ ਹਨ
goal-strength-i-can-say-sorry = ਮੈਨੂੰ ਸੌਰੀ ਕਹਿਣਾ ਆਉਂਦਾ ਹੈ
goal-strength-look-after-our-home = ਮੈਨੂੰ ਘਰ ਸਾਂਭਣਾ ਆਉਂਦਾ ਹੈ

goal-story-heading = ਮੇਰਾ ਟੀਚਾ
goal-story-different = ਮੈਨੂੰ ਕੀ ਵੱਖਰਾ ਚਾਹੀਦਾ ਹੈ
goal-story-replies = ਮੇਰੀ ਟੀਮ ਕੀ ਕਹਿੰਦੀ ਹੈ
goal-story-replies-none = ਅਜੇ ਕਿਸੇ ਨੇ ਜਵਾਬ ਨਹੀਂ ਲਿਖਿਆ।
goal-story-write = ਡਾਇਰੀ ਵਿੱਚ ਲਿਖੋ
goal-story-entries = ਕਿਵੇਂ ਚੱਲ ਰਿਹਾ ਹੈ
goal-story-entries-none = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਡਾਇਰੀ ਵਿੱਚ ਅਜੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।
goal-story-entries-all = ਮੇਰੀ ਸਾਰੀ ਡਾਇਰੀ ਦੇਖੋ
goal-story-chart = ਮੇਰੇ ਹਿਸਾਬ ਨਾਲ ਮੈਂ ਕਿੱਥੇ ਸੀ
goal-story-point = ਇਹ ਤੁਹਾਡੀ ਯੋਜਨਾ ਨਾਲ ਜੁੜਿਆ ਹੈ
goal-story-history = ਮੈਂ ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ
goal-story-until = { $day } ਤੱਕ
goal-story-change = ਇਹ ਟੀਚਾ ਬਦਲੋ
goal-story-moves = ਹੁਣ ਅੱਗੇ ਕੀ?
goal-story-typed-in = { $name } ਨੇ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਿਆ, ਅਤੇ { $day } ਨੂੰ ਤੁਹਾਨੂੰ ਪੁੱਛ ਕੇ ਪੱਕਾ ਕੀਤਾ।
goal-story-typed-in-team = ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਿਆ, ਅਤੇ { $day } ਨੂੰ ਤੁਹਾਨੂੰ ਪੁੱਛ ਕੇ ਪੱਕਾ ਕੀਤਾ।

goal-move-begin = ਇਹ ਟੀਚਾ ਸ਼ੁਰੂ ਕਰੋ
goal-move-pause = ਥੋੜ੍ਹਾ ਆਰਾਮ ਦਿਓ
goal-move-reach = ਇਹ ਪੂਰਾ ਹੋ ਗਿਆ
goal-move-let-go = ਇਹ ਛੱਡ ਦਿਓ
goal-move-start-again = ਫਿਰ ਸ਼ੁਰੂ ਕਰੋ
goal-move-note = ਕੁਝ ਗੁਆਚਦਾ ਨਹੀਂ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਮਨ ਬਦਲ ਸਕਦੇ ਹੋ।
goal-move-done = ਹੋ ਗਿਆ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਆਪਣੇ ਟੀਚਿਆਂ ਵਿੱਚ ਦੇਖ ਸਕਦੇ ਹੋ।
goal-move-three = ਤਿੰਨ ਟੀਚੇ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਹੇ ਹਨ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਆਰਾਮ ਦਿਓ।
goal-move-not-from-here = ਇਹ ਟੀਚਾ ਕਿਸੇ ਹੋਰ ਫ਼ੋਨ ’ਤੇ ਬਦਲ ਗਿਆ ਹੈ। ਇਸ ਨੂੰ ਫਿਰ ਦੇਖੋ।

goal-set-steps = { $of } ਵਿੱਚੋਂ ਸਵਾਲ { $at }
goal-set-area = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
goal-set-different = ਤੁਸੀਂ ਕੀ ਵੱਖਰਾ ਦੇਖਣਾ ਚਾਹੁੰਦੇ ਹੋ?
goal-set-different-hint = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ। ਇੱਕ ਛੋਟੀ ਗੱਲ ਬਹੁਤ ਹੈ।
goal-set-matters = ਇਹ ਤੁਹਾਡੇ ਲਈ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ?
goal-set-matters-hint = ਤੁਹਾਡੇ ਲਈ, ਜਾਂ ਤੁਹਾਡੇ ਬੱਚਿਆਂ ਲਈ, ਕੀ ਬਿਹਤਰ ਹੋਵੇਗਾ?
goal-set-strengths = ਤੁਹਾਡੀ ਕਿਹੜੀ ਖ਼ੂਬੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ?
goal-set-strengths-hint = { $max } ਤੱਕ ਚੁਣੋ।
goal-set-own-strengths = ਤੁਹਾਡੀ ਕੋਈ ਹੋਰ ਖ਼ੂਬੀ
goal-set-strengths-too-many = { $max } ਜਾਂ ਘੱਟ ਚੁਣੋ।
goal-set-first-step = ਪਹਿਲਾ ਛੋਟਾ ਕਦਮ ਕੀ ਹੈ?
goal-set-first-step-hint = ਕੁਝ ਅਜਿਹਾ ਜੋ ਤੁਸੀਂ ਅਗਲੇ ਕੁਝ ਦਿਨਾਂ ਵਿੱਚ ਕਰ ਸਕੋ।
goal-set-step-by = ਤੁਸੀਂ ਇਹ ਕਦੋਂ ਕਰਨਾ ਚਾਹੋਗੇ?
goal-set-step-by-none = ਅਜੇ ਪਤਾ ਨਹੀਂ
goal-set-step-by-tomorrow = ਭਲਕੇ
goal-set-step-by-week = ਇੱਕ ਹਫ਼ਤੇ ਵਿੱਚ
goal-set-step-missing = ਦੱਸੋ ਪਹਿਲਾ ਕਦਮ ਕੀ ਹੈ, ਜਾਂ “ਅਜੇ ਪਤਾ ਨਹੀਂ” ਚੁਣੋ।
goal-set-who-helps = ਇਸ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ?
goal-set-who-helps-hint = ਕੋਈ ਦੋਸਤ, ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ, ਕੋਈ ਵਰਕਰ, ਜਾਂ ਸਕੂਲ ਤੋਂ ਕੋਈ।
goal-set-now = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਹੁਣ ਕਿੱਥੇ ਹੋ?
goal-set-now-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਛੱਡ ਸਕਦੇ ਹੋ।
goal-set-now-low = ਅਜੇ ਬਹੁਤ ਦੂਰ
goal-set-now-high = ਬਿਲਕੁਲ ਜਿਵੇਂ ਮੈਨੂੰ ਚਾਹੀਦਾ ਹੈ
goal-set-now-why = ਇਹੋ ਨੰਬਰ ਕਿਉਂ, ਇਸ ਤੋਂ ਘੱਟ ਕਿਉਂ ਨਹੀਂ?
goal-set-now-why-hint = ਤੁਸੀਂ ਪਹਿਲਾਂ ਤੋਂ ਕੀ ਕਰਦੇ ਹੋ, ਭਾਵੇਂ ਕਦੇ-ਕਦੇ ਹੀ?
goal-set-now-words-missing = ਦੱਸੋ ਕਿ ਇਹੋ ਨੰਬਰ ਕਿਉਂ, ਘੱਟ ਕਿਉਂ ਨਹੀਂ। ਜਾਂ ਨੰਬਰ ਹਟਾ ਦਿਓ।
goal-set-now-number-missing = ਨੰਬਰ ਵੀ ਚੁਣੋ, ਜਾਂ ਸ਼ਬਦ ਹਟਾ ਦਿਓ।
goal-set-now-clear = ਇਸ ਨੂੰ ਛੱਡ ਦਿਓ
goal-set-point = ਕੀ ਇਹ ਤੁਹਾਡੀ ਯੋਜਨਾ ਦੀ ਕਿਸੇ ਗੱਲ ਨਾਲ ਜੁੜਿਆ ਹੈ?
goal-set-point-none = ਨਹੀਂ, ਜਾਂ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
goal-set-audience-hint = ਤੁਸੀਂ ਇਹ ਬਾਅਦ ਵਿੱਚ ਬਦਲ ਸਕਦੇ ਹੋ।
goal-set-when = ਤੁਸੀਂ ਕਦੋਂ ਸ਼ੁਰੂ ਕਰਨਾ ਚਾਹੋਗੇ?
goal-set-for-later = ਇਹ ਬਾਅਦ ਲਈ ਰੱਖੋ
goal-set-for-later-hint = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਸ਼ੁਰੂ ਨਹੀਂ ਕਰਦੇ, ਇਹ ਤੁਹਾਡੇ ਟੀਚਿਆਂ ਵਿੱਚ ਰਹੇਗਾ।

goal-check-heading = ਆਪਣੀ ਲਿਖਤ ਦੇਖ ਲਓ
goal-check-heading-change = ਆਪਣੀਆਂ ਤਬਦੀਲੀਆਂ ਦੇਖ ਲਓ
goal-check-set = ਇਹ ਟੀਚਾ ਬਣਾਓ
goal-check-save = ਤਬਦੀਲੀਆਂ ਸੇਵ ਕਰੋ
goal-check-area = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
goal-check-different = ਮੈਨੂੰ ਕੀ ਵੱਖਰਾ ਚਾਹੀਦਾ ਹੈ
goal-check-matters = ਇਹ ਮੇਰੇ ਲਈ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ
goal-check-strengths = ਮੇਰੀਆਂ ਖ਼ੂਬੀਆਂ
goal-check-first-step = ਪਹਿਲਾ ਛੋਟਾ ਕਦਮ
goal-check-step-by = ਕਦੋਂ
goal-check-who-helps = ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
goal-check-now = ਮੈਂ ਹੁਣ ਕਿੱਥੇ ਹਾਂ
goal-check-point = ਮੇਰੀ ਯੋਜਨਾ ਵਿੱਚ
goal-check-empty = ਖ਼ਾਲੀ ਛੱਡਿਆ
goal-check-now-value = 10 ਵਿੱਚੋਂ { $number }: { $words }

goal-done-active = ਤੁਹਾਡਾ ਟੀਚਾ ਬਣ ਗਿਆ
goal-done-later = ਤੁਹਾਡਾ ਟੀਚਾ ਬਾਅਦ ਲਈ ਰੱਖ ਲਿਆ ਹੈ
goal-done-later-why = ਤਿੰਨ ਟੀਚੇ ਪਹਿਲਾਂ ਹੀ ਚੱਲ ਰਹੇ ਹਨ। ਜਦੋਂ ਥਾਂ ਬਣੇ, ਇਹ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।
goal-done-later-chosen = ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਇਹ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।
goal-done-shared = ਹੁਣ ਤੁਹਾਡੀ ਟੀਮ ਇਹ ਪੜ੍ਹ ਸਕਦੀ ਹੈ। ਤੁਹਾਨੂੰ ਜਵਾਬ ਆਵੇਗਾ।
goal-done-alone = ਇਹ ਸਿਰਫ਼ ਤੁਸੀਂ ਦੇਖ ਸਕਦੇ ਹੋ।
goal-done-changed = ਤੁਹਾਡਾ ਟੀਚਾ ਬਦਲ ਗਿਆ ਹੈ
goal-done-next = ਜਦੋਂ ਕੁਝ ਹੋਵੇ, ਚੰਗਾ ਜਾਂ ਔਖਾ, ਤੁਸੀਂ ਇਸ ਨੂੰ ਡਾਇਰੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ।

goal-changed-heading = ਇਹ ਟੀਚਾ ਕਿਤੇ ਹੋਰ ਬਦਲਿਆ ਗਿਆ
goal-changed-intro = ਦੋਵੇਂ ਲਿਖਤਾਂ ਇੱਥੇ ਹਨ। ਕੁਝ ਨਹੀਂ ਗੁਆਚਿਆ। ਚੁਣੋ ਕਿ ਕਿਹੜੀ ਰੱਖਣੀ ਹੈ।
goal-changed-keep-mine = ਮੇਰੀ ਲਿਖਤ ਰੱਖੋ
goal-changed-keep-theirs = ਦੂਜੀ ਲਿਖਤ ਰੱਖੋ

goal-problem-not-my-worker = ਇਹ ਵਰਕਰ ਹੁਣ ਤੁਹਾਡੀ ਟੀਮ ਵਿੱਚ ਨਹੀਂ। ਫਿਰ ਚੁਣੋ ਕਿ ਇਹ ਕੌਣ ਦੇਖ ਸਕੇ।
goal-problem-not-my-point = ਉਹ ਹਿੱਸਾ ਹੁਣ ਤੁਹਾਡੀ ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ। ਫਿਰ ਚੁਣੋ।
