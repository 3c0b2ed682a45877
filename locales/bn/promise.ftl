### কথা দেওয়া: অভিভাবকের আর টিমের কাজ পাশাপাশি। কেউ হেরে যায় না; টিমের দেরি হলে তারা তা বলে।

promise-owner-me = আপনি
promise-owner-team = আপনার টিম
promise-owner-worker = { $name }, { $role }
promise-when = { $day }-এর মধ্যে
promise-late-ours = আমরা বলেছিলাম { $day }-এর মধ্যে এটি করব। এখনো করতে পারিনি। আমরা দুঃখিত।
promise-late-agency = { $name } বলেছিল { $day }-এর মধ্যে এটি করবে। এখনো করেনি।
promise-late-label = দেরি হয়েছে
promise-why = কেন এটি কাজে লাগবে: { $why }
promise-help = এ কাজে সাহায্য: { $help }
promise-because = কী বদলেছে: { $words }

promise-state-to-do = শুরু হয়নি
promise-state-doing = কাজ চলছে
promise-state-done = হয়ে গেছে
promise-state-stuck = আটকে আছে
promise-state-changed = বদলেছে
promise-state-no-longer-needed = এখন আর দরকার নেই

promise-update-open = কেমন চলছে জানান
promise-update-question = কেমন চলছে?
promise-update-stuck-hint = আপনার টিম দেখবে যে আপনি সাহায্য চান।
promise-update-changed-hint = আপনি আর আপনার টিম মিলে অন্য কিছু ঠিক করেছেন।
