### চিঠি ও পরিকল্পনার কঠিন শব্দ, শুধু সবার জন্য খোলা পাতায়। ইংরেজি শব্দ পাশে নিজে থেকেই আসে।

site-glossary-heading = কোন শব্দের মানে কী

site-glossary-intro = চিঠি আর পরিকল্পনার শব্দ, সহজ কথায়।

site-glossary-letters-label = অক্ষরে যান

site-glossary-advocate-word = অ্যাডভোকেট
site-glossary-assessment-word = মা-বাবার কাজের মূল্যায়ন
site-glossary-conference-word = শিশু সুরক্ষা কনফারেন্স
site-glossary-core-group-word = কোর গ্রুপ
site-glossary-emotional-harm-word = মানসিক ক্ষতি
site-glossary-family-time-word = পরিবারের সঙ্গে সময়
site-glossary-help-plan-word = শিশুর সাহায্যের পরিকল্পনা
site-glossary-neglect-word = অবহেলা
site-glossary-pre-proceedings-word = আদালতের আগের ধাপ
site-glossary-protection-plan-word = শিশু সুরক্ষা পরিকল্পনা
site-glossary-responsibility-word = মা-বাবার আইনি দায়িত্ব
site-glossary-section-47-word = ধারা 47-এর খোঁজখবর
site-glossary-serious-harm-word = গুরুতর ক্ষতি
site-glossary-trigger-word = ট্রিগার

site-glossary-ambivalence-word = দোটানা
site-glossary-ambivalence-meaning = মনের এক অংশ বদল চায়, অন্য অংশ চায় না। প্রায় সবারই এমন হয়।

site-glossary-cafcass-word = ক্যাফক্যাস
site-glossary-cafcass-meaning = একটি সংস্থা, যা পারিবারিক আদালতকে বলে শিশুর জন্য কী ভালো হতে পারে। এটি কাউন্সিলের অংশ নয়।

site-glossary-care-order-word = কেয়ার অর্ডার
site-glossary-care-order-meaning = আদালত ঠিক করে যে শিশুকে কাউন্সিল দেখবে। তখন আইনি দায়িত্ব কাউন্সিল আর মা-বাবা দুজনেরই থাকে।

site-glossary-care-proceedings-word = শিশুর দেখাশোনার মামলা
site-glossary-care-proceedings-meaning = শিশুকে কীভাবে ক্ষতি থেকে বাঁচানো যায়, কাউন্সিল আদালতকে তা ঠিক করতে বলে। উকিলসহ মা-বাবার কথা শোনা হয়।

site-glossary-chair-word = চেয়ার
site-glossary-chair-meaning = যিনি মিটিং চালান আর দেখেন যাতে সবার কথা শোনা হয়।

site-glossary-child-arrangements-word = শিশুর থাকা ও দেখা করার আদেশ
site-glossary-child-arrangements-meaning = পারিবারিক আদালত ঠিক করে শিশু কোথায় থাকবে আর কার সঙ্গে সময় কাটাবে।

site-glossary-chronology-word = ঘটনার তালিকা
site-glossary-chronology-meaning = পরিবারে কবে কী হয়েছে, তারিখসহ। কী বাদ গেছে বা ভুল, আপনি বলতে পারেন।

site-glossary-coercive-control-word = জোর করে নিয়ন্ত্রণ
site-glossary-coercive-control-meaning = যখন কেউ অন্যের জীবন দখল করে নেয়: টাকা, বন্ধু, ফোন বা সময়। এটি অপরাধ হতে পারে।

site-glossary-confidential-word = গোপনীয়
site-glossary-confidential-meaning = যাঁদের জানা দরকার, শুধু তাঁদের জন্য। শিশুর ক্ষতি হতে পারলে কর্মীদের তা জানাতেই হয়।

site-glossary-consent-word = সম্মতি
site-glossary-consent-meaning = কীসে হ্যাঁ বলছেন তা জেনে হ্যাঁ বলা। সাধারণত পরে মত বদলাতে পারেন।

site-glossary-contingency-word = বিকল্প পরিকল্পনা
site-glossary-contingency-meaning = প্রথম পরিকল্পনা কাজ না করলে বা কিছু গোলমাল হলে কে কী করবেন।

site-glossary-disguised-compliance-word = লোক-দেখানো রাজি হওয়া
site-glossary-disguised-compliance-meaning = রাজি মনে হয়, কিন্তু কিছু বদলায় না, এমন বোঝাতে বলা হয়। আপনার সম্পর্কে কেন লেখা, জিজ্ঞেস করতে পারেন।

site-glossary-domestic-abuse-word = পারিবারিক নির্যাতন
site-glossary-domestic-abuse-meaning = যখন কেউ সঙ্গী, আগের সঙ্গী বা আত্মীয়কে কষ্ট দেয়, নিয়ন্ত্রণ করে বা ভয় দেখায়। কথা বা টাকা দিয়েও হয়।

site-glossary-duty-team-word = ডিউটি টিম
site-glossary-duty-team-meaning = আপনার কর্মী না থাকলে যাঁরা সাড়া দেন।

site-glossary-early-help-word = শুরুতেই সাহায্য
site-glossary-early-help-meaning = কঠিন হওয়ার আগেই পরিবারকে সাহায্য। আপনি হ্যাঁ বা না বলতে পারেন।

site-glossary-emergency-order-word = জরুরি সুরক্ষার আদেশ
site-glossary-emergency-order-meaning = এখনই বিপদ, তাই আদালত কাউন্সিলকে শিশুকে কয়েক দিন নিরাপদ জায়গায় রাখতে দেয়।

site-glossary-engage-word = যুক্ত হওয়া
site-glossary-engage-meaning = দেখা করা, কথা বলা আর অংশ নেওয়া। আপনাকে ঠিক কী করতে বলা হচ্ছে, জিজ্ঞেস করুন।

site-glossary-exploitation-word = শোষণ
site-glossary-exploitation-meaning = যখন কেউ অন্যকে যৌনতা, অপরাধ বা কাজে ব্যবহার করে, প্রায়ই উপহার বা হুমকি দিয়ে। যাকে ব্যবহার করা হয় তার দোষ নেই।

site-glossary-family-group-word = ফ্যামিলি গ্রুপ কনফারেন্স
site-glossary-family-group-meaning = মিটিং, যেখানে আত্মীয় আর বন্ধুরা শিশুর জন্য নিজেদের পরিকল্পনা করেন। কিছু সময় ঘরে কর্মী থাকেন না।

site-glossary-family-help-word = ফ্যামিলি হেল্প
site-glossary-family-help-meaning = পরিবারের সাহায্যের নতুন নাম: এক টিম, এক প্রধান কর্মী। আপনার এলাকায় এর মানে কী, জিজ্ঞেস করুন।

site-glossary-foster-carer-word = ফস্টার কেয়ারার
site-glossary-foster-carer-meaning = যে শিশু মা-বাবার কাছে থাকতে পারে না, তাকে যিনি নিজের বাড়িতে দেখেন।

site-glossary-group-supervision-word = টিমের একসঙ্গে ভাবা
site-glossary-group-supervision-meaning = নিয়মিত মিটিং, যেখানে আপনার কর্মীরা একসঙ্গে ভাবেন কীভাবে আপনার পরিবারকে সাহায্য করবেন।

site-glossary-guardian-word = শিশুর গার্ডিয়ান
site-glossary-guardian-meaning = ক্যাফক্যাসের কর্মী, যিনি আদালতকে বলেন শিশুর কী দরকার আর সে কী চায়।

site-glossary-health-visitor-word = হেলথ ভিজিটর
site-glossary-health-visitor-meaning = নার্স, যিনি কোলের বা ছোট শিশু আছে এমন বাড়িতে যান।

site-glossary-reviewing-officer-word = স্বাধীন রিভিউ অফিসার
site-glossary-reviewing-officer-meaning = কাউন্সিল যে শিশুকে দেখে তার রিভিউ যিনি চালান, আর কথা রাখা হলো কি না দেখেন।

site-glossary-kinship-word = আত্মীয়ের কাছে থাকা
site-glossary-kinship-meaning = যে শিশু মা-বাবার কাছে থাকতে পারে না, তাকে যখন আত্মীয় বা বন্ধু দেখেন।

site-glossary-lado-word = কাউন্সিলের নির্দিষ্ট অফিসার
site-glossary-lado-meaning = শিশুদের নিয়ে যাঁরা কাজ করেন, তাঁদের নিয়ে চিন্তা থাকলে কাউন্সিলের যিনি তা দেখেন।

site-glossary-lead-practitioner-word = প্রধান কর্মী
site-glossary-lead-practitioner-meaning = যিনি সব সাহায্য এক জায়গায় আনেন। আগে তাঁকে জিজ্ঞেস করুন।

site-glossary-legal-aid-word = বিনা খরচে আইনি সাহায্য
site-glossary-legal-aid-meaning = আপনার উকিলের জন্য সরকারের টাকা। পাবেন কি না, ধাপের ওপর নির্ভর করে, তাই উকিলকে জিজ্ঞেস করুন।

site-glossary-letter-before-word = মামলার আগের চিঠি
site-glossary-letter-before-meaning = এরপর আদালত হতে পারে আর কী বদলাতে হবে, এই চিঠি তা বলে। এখনই উকিলের কাছে নিয়ে যান।

site-glossary-local-authority-word = লোকাল অথরিটি
site-glossary-local-authority-meaning = কাউন্সিলের আরেক নাম।

site-glossary-looked-after-word = কাউন্সিল যে শিশুকে দেখে
site-glossary-looked-after-meaning = কাউন্সিল যার দেখাশোনা করে, যেমন ফস্টার কেয়ারার বা আত্মীয়ের কাছে। কেউ কেউ বলেন “চাইল্ড ইন কেয়ার”।

site-glossary-marac-word = মারাক
site-glossary-marac-meaning = মিটিং, যেখানে পুলিশ ও অন্যরা ভাবেন, সঙ্গী বা আত্মীয় যে প্রাপ্তবয়স্ককে গুরুতর আঘাত করতে পারে, তাঁকে কীভাবে বাঁচানো যায়।

site-glossary-mash-word = শিশুর চিন্তা জানানোর কেন্দ্র
site-glossary-mash-meaning = শিশুকে নিয়ে চিন্তার কথা এখানে আসে। কাউন্সিল, পুলিশ আর স্বাস্থ্যকর্মীরা একসঙ্গে ঠিক করেন এরপর কী।

site-glossary-motivational-word = উৎসাহ জাগানো আলাপ
site-glossary-motivational-meaning = কথা বলার এমন ধরন, যাতে বদলের নিজের কারণ আর নিজের পথ খুঁজে পান।

site-glossary-no-action-word = আর কিছু করা হবে না
site-glossary-no-action-meaning = কর্মীরা এখানেই থামেন। তবু আপনি সাহায্য চাইতে পারেন।

site-glossary-perpetrator-word = যে ক্ষতি করেছে
site-glossary-perpetrator-meaning = কিছু কাগজে এমন মানুষকে বোঝায়, যে কাউকে কষ্ট দিয়েছে, নিয়ন্ত্রণ করেছে বা ভয় দেখিয়েছে।

site-glossary-physical-abuse-word = শারীরিক নির্যাতন
site-glossary-physical-abuse-meaning = যখন কেউ শিশুর শরীরে আঘাত করে, যেমন মারে বা ঝাঁকায়।

site-glossary-placement-word = শিশুর থাকার জায়গা
site-glossary-placement-meaning = কাউন্সিল যখন দেখে, তখন শিশু যেখানে থাকে।

site-glossary-police-protection-word = পুলিশের সুরক্ষা
site-glossary-police-protection-meaning = এখনই বিপদ, তাই পুলিশ শিশুকে 72 ঘণ্টা পর্যন্ত নিরাপদ জায়গায় রাখে।

site-glossary-pre-birth-word = জন্মের আগের মূল্যায়ন
site-glossary-pre-birth-meaning = শিশু জন্মানোর আগেই দেখা, কী ভালো চলছে আর মা-বাবার কী সাহায্য লাগবে।

site-glossary-protective-word = যা সুরক্ষা দেয়
site-glossary-protective-meaning = যা শিশুকে নিরাপদ আর ভালো রাখে, যেমন কাছে থাকা নানি-দাদি বা শান্ত ঘুমের সময়।

site-glossary-referral-word = রেফারেল
site-glossary-referral-meaning = কেউ চিন্তার কথা জানান বা আপনার জন্য সাহায্য চান। কী লেখা আছে, জিজ্ঞেস করতে পারেন।

site-glossary-risk-assessment-word = ঝুঁকির মূল্যায়ন
site-glossary-risk-assessment-meaning = কী খারাপ হতে পারে, তার সম্ভাবনা কতটা, আর কী করা যায়, তা ভেবে দেখা।

site-glossary-safeguarding-word = সেফগার্ডিং
site-glossary-safeguarding-meaning = শিশু আর বড়দের ক্ষতি থেকে বাঁচানো।

site-glossary-section-17-word = ধারা 17
site-glossary-section-17-meaning = যে শিশুর দরকার, তার বাড়তি সাহায্য নিয়ে আইনের অংশ। আপনি হ্যাঁ বা না বলতে পারেন।

site-glossary-section-20-word = ধারা 20
site-glossary-section-20-meaning = মা-বাবা রাজি হন যে কিছুদিন কাউন্সিল শিশুকে দেখবে। আগে পরামর্শ নিন। পরে মত বদলাতে পারেন।

site-glossary-sexual-abuse-word = যৌন নির্যাতন
site-glossary-sexual-abuse-meaning = যখন কেউ শিশুকে যৌন কিছুতে টানে, ছুঁয়ে বা না ছুঁয়ে। শিশুর দোষ কখনোই নয়।

site-glossary-social-worker-word = সোশ্যাল ওয়ার্কার
site-glossary-social-worker-meaning = প্রশিক্ষণ পাওয়া কর্মী, যিনি পরিবারকে সাহায্য আর শিশুকে রক্ষা করেন। কী করতে হবে, আইনে বলা আছে।

site-glossary-solicitor-word = উকিল
site-glossary-solicitor-meaning = যিনি আপনাকে পরামর্শ দেন আর আপনার হয়ে বলেন। তাঁকে যা বলেন, তা গোপন থাকে।

site-glossary-special-guardianship-word = বিশেষ অভিভাবকের আদেশ
site-glossary-special-guardianship-meaning = আদালত ঠিক করে, আত্মীয় বা বন্ধু শিশুকে বড় করবেন। মা-বাবা মা-বাবাই থাকেন; বেশির ভাগ ব্যাপার অভিভাবক ঠিক করেন।

site-glossary-step-word = এক ধাপ ওপরে, এক ধাপ নিচে
site-glossary-step-meaning = ওপরে: বেশি সাহায্য, বেশি নজর। নিচে: কম, কারণ ভালো চলছে।

site-glossary-strategy-word = কর্মীদের প্রথম আলোচনা
site-glossary-strategy-meaning = শিশুর গুরুতর ক্ষতি হতে পারলে সোশ্যাল ওয়ার্কার, পুলিশ আর স্বাস্থ্যকর্মীরা কথা বলেন। মা-বাবা সেখানে থাকেন না।

site-glossary-strengths-word = শক্তির দিক
site-glossary-strengths-meaning = আপনি আর আপনার পরিবার যা ভালো পারেন, আর যা এখনই কাজ করছে।

site-glossary-subject-access-word = নিজের তথ্য চাওয়া
site-glossary-subject-access-meaning = কোনো সংস্থার কাছে আপনার সম্পর্কে যা আছে, তার কপি চাওয়া।

site-glossary-substance-misuse-word = নেশার ক্ষতিকর ব্যবহার
site-glossary-substance-misuse-meaning = মদ বা মাদক, যাতে আপনার বা অন্যের ক্ষতি হয়। এর জন্য সাহায্য আছে।

site-glossary-supervision-order-word = নজর রাখার আদেশ
site-glossary-supervision-order-meaning = আদালত সোশ্যাল ওয়ার্কারকে বলে পরিবারকে পরামর্শ দিতে আর শিশুর খেয়াল রাখতে। শিশু কাউন্সিলের কাছে যায় না।

site-glossary-threshold-word = সীমা
site-glossary-threshold-meaning = যে সীমার পরে কর্মী বা আদালত বেশি কিছু করতে পারেন। তাঁরা কী দেখেছেন, জিজ্ঞেস করুন।

site-glossary-voice-word = শিশুর কথা
site-glossary-voice-meaning = শিশু যা বলে, দেখায় আর চায়। প্রতিটি পরিকল্পনায় তা থাকা উচিত।

site-glossary-working-day-word = কাজের দিন
site-glossary-working-day-meaning = সোমবার থেকে শুক্রবার, সরকারি ছুটি বাদে।

site-glossary-written-agreement-word = লিখিত চুক্তি
site-glossary-written-agreement-meaning = আপনি আর কর্মীরা কী করবেন, তা লেখা কাগজ। সই করার আগে পরামর্শ নিতে পারেন।

site-glossary-designated-lead-word = শিশু সুরক্ষার দায়িত্বে যিনি
site-glossary-designated-lead-meaning = স্কুল বা নার্সারির যিনি শিশুদের নিয়ে চিন্তার বিষয় দেখেন।

site-glossary-judge-word = বিচারক
site-glossary-judge-meaning = যিনি আদালতে সিদ্ধান্ত দেন। কোনো কোনো পারিবারিক আদালতে দুই বা তিনজন মিলে সিদ্ধান্ত দেন।

site-glossary-support-worker-word = পরিবারের সহায়তা কর্মী
site-glossary-support-worker-meaning = যে কর্মী বাড়িতে রোজকার কাজে সাহায্য করেন, যেমন দিনের নিয়ম, টাকা বা স্কুল।

site-glossary-team-manager-word = টিম ম্যানেজার
site-glossary-team-manager-meaning = আপনার সোশ্যাল ওয়ার্কার যাঁর কাছে জবাব দেন। আপনি তাঁর সঙ্গে কথা বলতে চাইতে পারেন।
