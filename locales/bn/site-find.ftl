### সবার জন্য খোলা সব পাতার পথ, যাঁদের হাতে চিঠি আছে কিন্তু অ্যাকাউন্ট নেই তাঁদের জন্য।

site-find-heading = যা খুঁজছেন তা পান

site-find-intro = চিঠি এসেছে, বা কোনো কর্মী ফোন করেছেন। এখান থেকে শুরু করুন।

site-find-happens-heading = কোন মিটিংয়ে কী হয়

site-find-rights-heading = আপনি যা চাইতে পারেন

site-find-help-heading = কে আপনাকে সাহায্য করতে পারেন

site-find-site-heading = এই সাইট সম্পর্কে
