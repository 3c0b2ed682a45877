### ফোন করার সব নম্বর। নম্বর, নাম আর সময় কাউন্সিল দেয়।

site-help-heading = সাহায্যের নম্বর
site-help-intro = সব কিছু আপনাকে একা সামলাতে হবে না। সাইন ইন না করেই এসব নম্বরে ফোন করতে পারেন।
site-help-emergency-heading = কেউ যদি এখন বিপদে থাকে
site-help-team-heading = আপনার টিম
site-help-team-name = { -service } টিম
site-help-team-about = অফিসের সময়ে। আপনার টিমের কর্মীকে চাইবেন, নয়তো যিনি আছেন তাঁর সঙ্গে কথা বলবেন।
site-help-others-heading = আর যাঁরা সাহায্য করতে পারেন
site-help-line = { $helps } সময়: { $hours }।
site-help-calls = আপনি যেসব নম্বরে ফোন করেন, সেগুলো ফোনের কলের তালিকায় থেকে যায়। কিছু নম্বর বিলেও দেখা যায়।
site-help-interpreter = ইংরেজি বলতে অসুবিধা হলে আপনার ভাষার নাম বলুন। একজন দোভাষী চান।
