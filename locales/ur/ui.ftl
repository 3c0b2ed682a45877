ui-field-limit = آپ زیادہ سے زیادہ { $max } حروف لکھ سکتے ہیں۔
ui-date-other = کوئی اور دن
ui-date-other-label = کون سا دن؟
ui-chart-list = یہ نمبر فہرست کی شکل میں دیکھیں
ui-chart-day = دن
ui-chart-number = 0 سے 10 تک
ui-chart-words = اس بارے میں کیا کہا گیا
ui-chart-about =
    { $count ->
        [one] 0 سے 10 تک کا چارٹ، { $count } نقطہ: { $title }۔ نیچے کی فہرست میں نمبر، دن اور الفاظ ہیں۔
       *[other] 0 سے 10 تک کا چارٹ، { $count } نقطے: { $title }۔ نیچے کی فہرست میں نمبر، دن اور الفاظ ہیں۔
    }
ui-help-ring = { $name } کو فون کریں
