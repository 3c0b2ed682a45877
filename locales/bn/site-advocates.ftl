### মা-বাবার পাশে কে থাকতে পারেন: নিজের কেউ, অ্যাডভোকেট, উকিল, দোভাষী। সব কাউন্সিলে মা-বাবার জন্য অ্যাডভোকেট নেই।

site-advocates-heading = কে আপনার পাশে থাকতে পারেন

site-advocates-intro = সবকিছু একা সামলাতে হবে না।

site-advocates-friend-heading = আপনার চেনা কেউ

site-advocates-friend-what = বন্ধু বা আত্মীয় পাশে বসতে, লিখে রাখতে, আর কী বলতে চেয়েছিলেন তা মনে করিয়ে দিতে পারেন।
site-advocates-friend-tell = আগে কর্মীকে জানান। যিনি মিটিং চালান তিনি না বললে, কেন তা জিজ্ঞেস করুন।
site-advocates-friend-hear = তিনি ব্যক্তিগত কথা শুনবেন। এমন কাউকে বাছুন, যাঁর কাছে আপনি শান্ত থাকেন আর যাঁকে নিয়ে এই চিন্তা নয়।

site-advocates-advocate-heading = অ্যাডভোকেট

site-advocates-advocate-what = অ্যাডভোকেট আপনাকে বুঝতে, তৈরি হতে আর নিজের কথা শোনাতে সাহায্য করেন।
site-advocates-advocate-side = আপনি যা বলতে চান তিনি তা-ই বলেন, নিজে যা ভালো মনে করেন তা নয়।
site-advocates-advocate-ask = সব কাউন্সিলে মা-বাবার জন্য অ্যাডভোকেট নেই। আপনার কাউন্সিলকে জিজ্ঞেস করুন। অসুস্থতা বা প্রতিবন্ধিতা থাকলে এটি আপনার অধিকার হতে পারে।
site-advocates-advocate-child = শিশুরাও পেতে পারে। যে শিশুদের কাউন্সিল দেখে, বা যারা অভিযোগ করে, তাদের এই অধিকার আছে।

site-advocates-solicitor-heading = উকিল (সলিসিটর)

site-advocates-solicitor-what = উকিল আইন জানেন আর আপনার হয়ে বলতে পারেন। তাঁকে যা বলেন, তা গোপন থাকে।
site-advocates-solicitor-letter = চিঠিতে যদি লেখা থাকে এরপর আদালত হতে পারে, এখনই একজন উকিল খুঁজুন। মা-বাবার আইনি দায়িত্ব থাকলে খরচ লাগে না।
site-advocates-solicitor-find = এমন কাউকে চান, যিনি কাউন্সিল আদালতে যেতে পারে এমন সময়ে মা-বাবাকে প্রায়ই সাহায্য করেন।

site-advocates-interpreter-heading = দোভাষী

site-advocates-interpreter-what = দোভাষী দুই ভাষাতেই সব কথা বলেন। নিজে কিছু যোগ করেন না, আর কাউকে বলেন না।
site-advocates-interpreter-family = আপনার সন্তান বা আত্মীয়দের এই কাজ করা উচিত নয়।
site-advocates-interpreter-other = দোভাষীকে চিনলে বা অস্বস্তি লাগলে অন্য একজন চাইতে পারেন।
