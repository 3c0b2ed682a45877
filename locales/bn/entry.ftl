### আমার ডায়েরি: কেমন চলছে। কোনো নম্বর বা প্রতিযোগিতা নেই; কঠিন দিনের দামও ভালো দিনের সমান।

entry-went-did-it = করেছি
entry-went-partly = কিছুটা করেছি
entry-went-not-today = আজ হয়নি
entry-went-does-not-apply = আজকের জন্য নয়

entry-log-heading = আমার ডায়েরি
entry-log-intro = কেমন চলছে, আপনার নিজের কথায়। ভালো দিন আর কঠিন দিন, দুটোর কথাই এখানে লেখা যায়।
entry-log-write = ডায়েরিতে লিখুন
entry-log-none = আপনার ডায়েরি এখনো খালি। যখন মন চায় কিছু লিখুন।
entry-log-no-goals = ডায়েরিটি আপনার লক্ষ্যগুলো নিয়ে। আগে একটি লক্ষ্য ঠিক করুন, তারপর এখানে লিখতে পারবেন।
entry-log-older = আগের দিনগুলো দেখুন
entry-log-shown = { $of } দিনের মধ্যে { $count } দিন দেখানো হচ্ছে।
entry-about-goal = আমার লক্ষ্য: { $goal }
entry-helped = কী কাজে লেগেছে
entry-now = তখন নিজেকে যেখানে মনে হয়েছিল
entry-history = আগে কী লিখেছিলাম
entry-state-taken-back = ফিরিয়ে নেওয়া হয়েছে। শুধু আপনিই এটি দেখতে পান।
entry-state-seen = আপনার টিম পড়েছে
entry-button-change = এটি বদলান
entry-button-take-back = ফিরিয়ে নিন
entry-button-about = { $day }-এর লেখা

entry-write-heading = কেমন গেল?
entry-edit-heading = আপনার লেখা বদলান
entry-edit-seen = আপনার টিমের কেউ এটি আগেই পড়েছেন। আপনি যে এটি বদলেছেন, তা তাঁরা দেখতে পাবেন।
entry-write-goal = কোন লক্ষ্য নিয়ে লিখছেন?
entry-write-day = কোন দিনের কথা?
entry-write-today = আজ
entry-write-yesterday = গতকাল
entry-write-went = কেমন হলো?
entry-write-words = কী হয়েছিল?
entry-write-words-hint = কম বা বেশি, যতটুকু ইচ্ছা লিখুন।
entry-write-helped = কী কাজে লেগেছে?
entry-write-helped-hint = কোনো মানুষ, কোনো জায়গা, আপনার করা কোনো কাজ, বা নিজেকে বলা কোনো কথা।
entry-write-now-open = এ ব্যাপারে আপনি কোথায় আছেন, 0 থেকে 10-এর মধ্যে বলুন
entry-write-now = এ ব্যাপারে এখন আপনি কোথায় আছেন?
entry-write-save = ডায়েরিতে রাখুন
entry-write-saved = আপনার ডায়েরিতে রাখা হয়েছে।
entry-problem-future = আজ বা আগের কোনো দিন বেছে নিন।
entry-problem-changed = এটি অন্য একটি ফোনে বদলানো হয়েছে। আপনার লেখাটি কপি করুন, পেছনে গিয়ে আবার দেখুন।

entry-share-open = কঠিন দিনের কথা জানালে কী হয়?
entry-share-who = আপনি যাঁদের বেছে নেন, তাঁরা কাজের সময় এটি পড়েন। বেশির ভাগ সময় তাঁরা উত্তর লেখেন বা আপনার সঙ্গে কথা বলেন।
entry-share-normal = মাঝেমধ্যে পিছিয়ে পড়া আর কঠিন দিন আসা স্বাভাবিক। শুধু এ কারণে আপনার পরিকল্পনা বদলে যায় না।
entry-share-act = কোনো শিশুর বা আপনার গুরুতর ক্ষতি হতে পারে মনে হলে তাঁদের পদক্ষেপ নিতে হতে পারে। যেমন, সন্তানদের দেখাশোনা করার মতো অবস্থায় যদি কেউ না থাকে। অথবা আপনার নিজের জীবন যদি বিপদে থাকে।

entry-take-back-heading = এটি ফিরিয়ে নেবেন?
entry-take-back-note = আপনার টিম এটি আর দেখতে পাবে না। আপনি পাবেন।
entry-take-back-seen = আপনার টিমের কেউ এটি আগেই পড়েছেন। ফিরিয়ে নিলেও সেটি বদলাবে না।
entry-take-back-yes = হ্যাঁ, ফিরিয়ে নিন
entry-take-back-no = না, থাকুক
entry-taken-back-unseen = ফিরিয়ে নেওয়া হয়েছে। আপনার টিমের কেউ এটি খোলেননি।
entry-taken-back-seen = ফিরিয়ে নেওয়া হয়েছে। তবে আপনার টিমের কেউ { $day } তারিখে এটি পড়েছিলেন।
