### সাইন ইন। অভিভাবক ও কর্মীরা একই পাতায় সাইন ইন করেন।

site-sign-in-heading = সাইন ইন
site-sign-in-name-label = আপনার সাইন-ইন নাম
site-sign-in-name-hint = যে তিনটি শব্দ আপনাকে দেওয়া হয়েছিল।
site-sign-in-passphrase-label = আপনার গোপন বাক্য
site-sign-in-passphrase-hint = যে শব্দগুলো শুধু আপনি জানেন। চাইলে পেস্ট করতে পারেন।
site-sign-in-button = সাইন ইন করুন

site-sign-in-name-blank = আপনার সাইন-ইন নাম লিখুন।
site-sign-in-name-shape = তিনটি শব্দ লিখুন, মাঝে ফাঁকা জায়গা দিয়ে।
site-sign-in-passphrase-blank = আপনার গোপন বাক্য লিখুন।
site-sign-in-wrong = এই নাম আর গোপন বাক্য একে অন্যের সঙ্গে মেলে না। বানান দেখে আবার চেষ্টা করুন।

site-sign-in-shared-heading = আপনার ফোন যদি অন্য কেউও ব্যবহার করে
site-sign-in-shared-save = ফোন আপনার গোপন বাক্য মনে রাখতে চাইলে “না” বলুন।
site-sign-in-shared-end = কাজ শেষ হলে “বের হোন” চাপুন। তাতে আপনি সাইন আউট হয়ে যাবেন।
site-sign-in-shared-more = “বের হোন” বোতাম কী করে, আর কী পারে না

site-sign-in-lost-heading = সাইন ইন করতে না পারলে
site-sign-in-lost-note = { $number } নম্বরে আপনার টিমকে ফোন করুন। শুধু আপনাকে চেনেন এমন কর্মীই আপনাকে আবার ঢুকতে সাহায্য করতে পারেন। আমরা কখনো টেক্সট বা ইমেইলে কোড পাঠাই না।

site-sign-in-new-heading = আগে কখনো সাইন ইন না করে থাকলে
site-sign-in-new-note = দেখা হলে আপনার টিমের কর্মী আপনাকে আমন্ত্রণ দেন। তাঁর দেওয়া লিংক দিয়ে প্রথমবার ঢুকবেন।

site-sign-in-council-heading = আপনি কাউন্সিলের হয়ে কাজ করলে
site-sign-in-council-note = কর্মীরা কাজের সাইন ইন দিয়ে ঢুকতে পারেন। এখানে সাইন ইন করে একবার তা জুড়ে নিন।
site-sign-in-council-button = কাজের সাইন ইন
