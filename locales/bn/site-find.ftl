### The way to every public page, for people who have a letter in their hand and no account.

site-find-heading = যা খুঁজছেন তা পান

site-find-intro = চিঠি এসেছে, বা কোনো কর্মী ফোন করেছেন। এখান থেকে শুরু করুন।

site-find-happens-heading = কোন মিটিংয়ে কী হয়

site-find-help-heading = কে আপনাকে সাহায্য করতে পারেন

site-find-site-heading = এই সাইট সম্পর্কে
