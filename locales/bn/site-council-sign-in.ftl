### যে কর্মী কাজের সাইন ইন দিয়ে ঢুকতে পারেননি তাঁর জন্য।

site-council-sign-in-could-not = আমরা আপনাকে সাইন ইন করাতে পারিনি
site-council-sign-in-nothing-changed = এবার কাজের সাইন ইন কাজ করেনি। এখানে কিছুই বদলায়নি।
site-council-sign-in-other-way = আবার চেষ্টা করুন, অথবা আপনার সাইন-ইন নাম ও গোপন বাক্য ব্যবহার করুন।

site-council-sign-in-no-account = এখানে এখনো আপনার অ্যাকাউন্ট নেই
site-council-sign-in-ask-manager = আপনার কাউন্সিল আপনাকে চেনে, কিন্তু এখানে এখনো আপনার অ্যাকাউন্ট নেই। আপনার ম্যানেজারকে জিজ্ঞেস করুন।
site-council-sign-in-has-account = অ্যাকাউন্ট থাকলে আগে আপনার নাম ও গোপন বাক্য দিয়ে সাইন ইন করুন। তারপর কাজের সাইন ইন জুড়ে নিন।

site-council-sign-in-again = সাইন ইনে ফিরুন
