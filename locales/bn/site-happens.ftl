### What all the pages about meetings share: the five headings, and what is true of every meeting.

site-happens-why-heading = এটি কেন হয়

site-happens-who-heading = কে কে থাকেন

site-happens-bring-heading = আপনি কী আনতে পারেন

site-happens-ask-heading = কী জিজ্ঞেস করবেন

site-happens-next-heading = এরপর কী হয়

## What you can bring to every meeting

site-happens-bring-someone = পাশে থাকার জন্য আপনার নিজের কেউ। আগে কর্মীকে জানান।
site-happens-bring-notes = যা বলতে চান তা লেখা একটি কাগজ, যাতে কিছু বাদ না যায়।
site-happens-bring-interpreter = চাইলে একজন দোভাষী। আগেভাগে বলুন। তিনি আপনার পরিবারের কেউ না হওয়াই ভালো।

# What you can ask at every meeting. Spoken words of the reader.
site-happens-ask-again = “দয়া করে কথাটা সহজ ভাষায় আরেকবার বলুন।”

# For people who are afraid of somebody who will be there. Never say who or why.
site-happens-apart = কারও সঙ্গে এক ঘরে থাকা আপনার জন্য কঠিন হলে টিমকে ফোন করুন। আপনার কথা আলাদাভাবেও শোনা যায়।

site-happens-more-heading = আরও পড়ুন
