### অনেক স্ক্রিনে যে কথাগুলো আসে। সব সময় “আপনি”। বোতামে অল্প কয়েকটি শব্দ। সংখ্যা সব জায়গায় 0–9 দিয়ে লেখা।

-brand = Alongside
-service = ফ্যামিলি সেফগার্ডিং

common-brand-name = { -brand }

common-exit-button = বের হোন
common-exit-label = বের হোন: এই ওয়েবসাইট এখনই ছেড়ে যান
common-exit-keys = আপনি Shift বোতাম তিনবার চেপেও বের হতে পারেন।
common-exit-presses =
    { $left ->
        [one] বের হতে Shift আর { $left } বার চাপুন।
       *[other] বের হতে Shift আর { $left } বার চাপুন।
    }
common-exit-expired = একটু দেরি হয়ে গেছে। বের হতে Shift আবার তিনবার চাপুন।
common-exit-leaving = বের হচ্ছি…

common-skip-link = সরাসরি মূল লেখায় যান
common-back-link = পেছনে যান
common-home-link = প্রথম পাতা
common-menu-label = মেনু
common-button-continue = এগিয়ে যান
common-button-save = সেভ করুন
common-button-cancel = বাদ দিন
common-button-change = বদলান
common-button-send = পাঠান
common-button-add = যোগ করুন
common-button-remove = সরিয়ে দিন
common-button-close = বন্ধ করুন
common-button-done = হয়ে গেছে
common-button-try-again = আবার চেষ্টা করুন
common-button-reload = পাতাটি আবার খুলুন
common-button-undo = আগের মতো করুন
common-button-more = আরও দেখুন
common-button-less = কম দেখুন
common-button-print = এই পাতা প্রিন্ট করুন

common-answer-yes = হ্যাঁ
common-answer-no = না
common-answer-none = এখনো উত্তর দেওয়া হয়নি
common-hint-optional = চাইলে এটি খালি রাখতে পারেন।
common-count-left =
    { $left ->
        [one] আর { $left }টি অক্ষর লেখার জায়গা আছে।
       *[other] আর { $left }টি অক্ষর লেখার জায়গা আছে।
    }
common-count-over =
    { $over ->
        [one] { $over }টি অক্ষর বেশি হয়ে গেছে।
       *[other] { $over }টি অক্ষর বেশি হয়ে গেছে।
    }

common-scale-range = 0 থেকে 10
common-scale-value = 10-এর মধ্যে { $number }

common-list-and = { $first } ও { $last }
common-list-comma = { $first }, { $next }

common-loading-note = আসছে…
common-loading-late = অন্য সময়ের চেয়ে দেরি হচ্ছে। হয়তো আপনার নেটওয়ার্ক দুর্বল।
common-saved-saving = সেভ হচ্ছে…
common-saved-note = সেভ হয়েছে
common-saved-not-yet = এখনো সেভ হয়নি…
common-sent-sending = পাঠানো হচ্ছে…
common-sent-note = পাঠানো হয়েছে
common-draft-note = আপনার খসড়া সেভ করা আছে।
common-new-label = নতুন

common-audience-question = এটি কে কে দেখতে পারবে?
common-audience-heading = এটি কে কে দেখতে পারে
common-audience-me = শুধু আমি
common-audience-worker = আমি আর { $name }
common-audience-worker-note = { $name } কাজে না থাকলে, তাঁর বদলে যে কর্মী থাকেন তিনি এটি দেখতে পারেন। তাঁদের ম্যানেজারও দেখতে পারেন।
common-audience-team = আমি আর আমার টিম
common-audience-others = কীভাবে সাহায্য করা যায় তা ঠিক করার সময় { -service } টিমের অন্যরাও এটি দেখতে পারেন।
common-audience-promise = যদি আমাদের মনে হয় কোনো শিশুর বা আপনার গুরুতর ক্ষতি হতে পারে, তাহলে সে ব্যাপারে আমাদের পদক্ষেপ নিতে হতে পারে। আমরা আগে আপনাকে জানাব। শুধু আগে জানানো নিরাপদ না হলে তা করব না।
