### ਸਕਰੀਨਾਂ ਦੇ ਹਿੱਸਿਆਂ ਦੇ ਸ਼ਬਦ। ਬਾਕੀ ਜੋ ਸਾਰੀਆਂ ਸਕਰੀਨਾਂ ’ਤੇ ਇੱਕੋ ਹਨ, ਉਹ common.ftl ਵਿੱਚ ਹਨ।

ui-field-limit = ਤੁਸੀਂ { $max } ਅੱਖਰਾਂ ਤੱਕ ਲਿਖ ਸਕਦੇ ਹੋ।
ui-date-other = ਕੋਈ ਹੋਰ ਦਿਨ
ui-date-other-label = ਕਿਹੜਾ ਦਿਨ?
ui-chart-list = ਇਹ ਨੰਬਰ ਲਿਸਟ ਵਿੱਚ ਦੇਖੋ
ui-chart-day = ਦਿਨ
ui-chart-number = 0 ਤੋਂ 10
ui-chart-words = ਇਸ ਬਾਰੇ ਕੀ ਕਿਹਾ ਸੀ
ui-chart-about =
    { $count ->
        [one] { $count } ਨੰਬਰ ਵਾਲੀ ਤਸਵੀਰ, 0 ਤੋਂ 10 ਤੱਕ: { $title }। ਹੇਠਲੀ ਲਿਸਟ ਵਿੱਚ ਨੰਬਰ, ਦਿਨ ਅਤੇ ਸ਼ਬਦ ਹਨ।
       *[other] { $count } ਨੰਬਰਾਂ ਵਾਲੀ ਤਸਵੀਰ, 0 ਤੋਂ 10 ਤੱਕ: { $title }। ਹੇਠਲੀ ਲਿਸਟ ਵਿੱਚ ਨੰਬਰ, ਦਿਨ ਅਤੇ ਸ਼ਬਦ ਹਨ।
    }
ui-help-ring = { $name } ਨੂੰ ਫ਼ੋਨ ਕਰੋ
