### পরিকল্পনার কঠিন শব্দ আর তার মানে। ইংরেজি শব্দগুলো আগে থাকে, কারণ পরিকল্পনা প্রায়ই ইংরেজিতে লেখা হয়।

glossary-open = “{ $word }” মানে কী?

glossary-advocate-words = advocate|advocates|অ্যাডভোকেট
glossary-advocate-meaning = আপনার পক্ষের একজন মানুষ, যিনি আপনার কথা বলতে আপনাকে সাহায্য করেন। তিনি কাউন্সিলের হয়ে কাজ করেন না।

glossary-assessment-words = parenting assessment|assessment|অ্যাসেসমেন্ট|মূল্যায়ন
glossary-assessment-meaning = এই সময়ে কর্মীরা দেখেন কী ভালো চলছে আর কী সাহায্য দরকার। এ নিয়ে আপনি কী ভাবেন তা বলতে পারেন।

glossary-conference-words = child protection conference|conference|review conference|শিশু সুরক্ষা সভা|কনফারেন্স
glossary-conference-meaning = শিশুকে ক্ষতি থেকে বাঁচানো নিয়ে একটি বড় মিটিং। সেখানে থাকেন আপনি, আপনার টিমের কর্মীরা আর স্কুলের মতো অন্যরা।

glossary-core-group-words = core group|কোর গ্রুপ
glossary-core-group-meaning = যে ছোট দল পরিকল্পনাটি কাজে লাগায়। এতে আপনি আছেন, আর যাঁরা আপনার সঙ্গে কাজ করেন তাঁরা আছেন।

glossary-emotional-harm-words = emotional harm|emotional abuse|মানসিক ক্ষতি|মানসিক নির্যাতন
glossary-emotional-harm-meaning = বাড়িতে শিশু যা দেখে, শোনে বা টের পায়, তাতে যখন সে মনে আঘাত পায়, যেমন প্রায়ই ভয়ে থাকে।

glossary-family-time-words = contact|family time|supervised contact|পরিবারের সঙ্গে সময়|দেখা-সাক্ষাৎ
glossary-family-time-meaning = পরিবারের যাঁদের সঙ্গে শিশু থাকে না, তাঁদের সঙ্গে কাটানো সময়। কখনো একজন কর্মীও সেখানে থাকেন।

glossary-help-plan-words = child in need|child in need plan|শিশুর সাহায্যের পরিকল্পনা
glossary-help-plan-meaning = শিশুর বাড়তি সাহায্যের জন্য একটি পরিকল্পনা, যাতে পরিবার আর কর্মীরা একসঙ্গে রাজি হন।

glossary-neglect-words = neglect|অবহেলা
glossary-neglect-meaning = যখন শিশু প্রায়ই তার দরকারি জিনিস পায় না, যেমন খাবার, গরম থাকার ব্যবস্থা, যত্ন বা ডাক্তার।

glossary-pre-proceedings-words = pre-proceedings|public law outline|আদালতের আগের ধাপ
glossary-pre-proceedings-meaning = আদালতকে সিদ্ধান্ত নিতে বলার আগের শেষ ধাপ। আপনি বিনা খরচে একজন উকিল (সলিসিটর) পেতে পারেন।

glossary-protection-plan-words = child protection plan|শিশু সুরক্ষা পরিকল্পনা
glossary-protection-plan-meaning = শিশুর যাতে ক্ষতি না হয়, সে জন্য কী বদলাতে হবে আর কে কী করবেন, তা এই পরিকল্পনায় লেখা থাকে।

glossary-responsibility-words = parental responsibility|মা-বাবার আইনি দায়িত্ব
glossary-responsibility-meaning = শিশুর জন্য মা-বাবার যে অধিকার আর দায়িত্ব আইনে বলা আছে।

glossary-section-47-words = section 47|section 47 enquiry|ধারা 47
glossary-section-47-meaning = শিশুর গুরুতর ক্ষতি হতে পারে কি না, আইন অনুযায়ী কর্মীদের তা জানতেই হয়। এভাবেই তাঁরা তা করেন।

glossary-serious-harm-words = significant harm|গুরুতর ক্ষতি
glossary-serious-harm-meaning = শিশুর শরীর, মন, অনুভূতি বা বেড়ে ওঠার বড় ধরনের ক্ষতি।

glossary-trigger-words = trigger|triggers|ট্রিগার
glossary-trigger-meaning = যে জিনিস পুরোনো অভ্যাস বা প্রবল অনুভূতি ফিরিয়ে আনে।
