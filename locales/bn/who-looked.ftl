### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = আমার পাতা কে খুলেছেন

who-looked-intro = কোনো কর্মী আপনার পাতা খুললে প্রতিবার তা লেখা থাকে। এখানে আপনি গত এক মাস দেখতে পারেন।

# Nobody has looked.
who-looked-none = আপনি যে কর্মীদের চেনেন, তাঁদের কেউ গত এক মাসে আপনার পাতা খোলেননি।

## What they opened

who-looked-room = আপনি যা দেখিয়েছেন: লক্ষ্য, ডায়েরি, কাজের পাতা, পরিকল্পনার উত্তর

who-looked-messages = বার্তা

who-looked-plan = আপনার পরিকল্পনা

who-looked-requests = আপনি আপনার কর্মীদের কাছে কী চেয়েছেন

# Always there, the same for every family.
who-looked-others = { -service } টিমের অন্যরাও আপনার পাতা খুলতে পারেন। তাঁদের নাম এখানে নেই।

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = কখন কেউ আমার নামে সাইন ইন করেছেন

who-looked-sign-ins-note = এই সময়গুলোর কোনোটি যদি না চেনেন, তবে হয়তো অন্য কেউ এখানে ছিলেন। আপনি তাঁকে সাইন আউট করতে পারেন, তবে তিনি টের পাবেন। দেখা হলে আপনার কর্মীকেও বলতে পারেন, বা টিমকে ফোন করতে পারেন।

# Beside the session that reads this.
who-looked-here = আপনি, এখানে

# Beside another that is still going on.
who-looked-open = এখনও সাইন ইন আছে

# The button.
who-looked-elsewhere = বাকি সব জায়গা থেকে সাইন আউট করুন

# Said when it was done.
who-looked-elsewhere-done = হয়ে গেছে। আপাতত শুধু এখানে সাইন ইন আছেন। অন্য কেউ যদি জানেন আপনি কীভাবে সাইন ইন করেন, টিমের কাছে নতুন সাইন-ইন নাম চান।

# Heading above the workers who opened their pages.
who-looked-workers = যে কর্মীরা আমার পাতা খুলেছেন
