### ভাষা বেছে নেওয়া, আর তার লেখার ওপর কতটা ভরসা করা যায়।

language-switch-label = ভাষা
language-switch-current = আপনি এই ভাষায় পড়ছেন:
language-checked-nobody = এই বাংলা লেখা এখনো কেউ যাচাই করেননি। কিছু ভুল থাকতে পারে। কোনো কিছু পরিষ্কার না হলে আপনার টিমকে জিজ্ঞেস করুন।
language-checked-by = { $name } { $day } তারিখে এই লেখা যাচাই করেছেন।
language-english-note = এই পাতার কিছু লেখা এখনো ইংরেজিতে আছে।
