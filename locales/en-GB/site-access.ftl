### The accessibility statement. Say only what is true: what was tested, what was not, and what is known not to work.

site-access-heading = Accessibility

site-access-intro = We want everyone to be able to use this site. It should work on a cheap phone, with a keyboard, with a screen reader, or in large letters.

site-access-made-heading = How it is made

site-access-made-zoom = You can make the letters four times as big. The page does not scroll sideways.
site-access-made-keys = Everything can be done with a keyboard.
site-access-made-settings = It follows your phone’s settings for dark colours, strong contrast and less movement.
site-access-made-plain = These public pages work without scripts, and signing in does too.
site-access-made-time = What you write is kept before you are signed out for lack of time.

site-access-tested-heading = What has been tested

site-access-tested-tools = Each time this site is changed, a program looks for common barriers on every page. It looks at the pages for families and for everyone in every language, and at the pages for workers.
site-access-tested-browsers = It looks in Chromium, the kind of browser most phones have, at the width of a small phone. In WebKit, the kind iPhones have, we test the whole way from an invitation to an answer. We do not test every page there.

site-access-untested-heading = What has not been tested

site-access-untested-people = No disabled person has tested it yet.
site-access-untested-readers = It has not been tried with the screen readers people use, such as NVDA, VoiceOver or TalkBack.
site-access-untested-phones = It has not been tried on a range of real phones.
site-access-untested-words = Each page says if no person has checked its words yet.
site-access-untested-level = We aim for the standard WCAG 2.2, level AA. Until all this is tested, we do not say that we meet it.

site-access-limits-heading = What we know does not work

site-access-limits-old = After signing in you need a browser from 2022 or later, with scripts switched on.
site-access-limits-easy = There is no easy read version and no read-aloud button yet.
site-access-limits-written = What people write is shown in the language they wrote it in. It is not translated here.

site-access-tell-heading = If something does not work for you

# $number (String) - the team's number
site-access-tell-ring = Ring your team on { $number }, or tell any worker. You can have things on paper, in large print, read to you, or with an interpreter.

site-access-tell-further = If we do not put it right, the Equality Advisory and Support Service can advise you.

site-access-date = Written in November 2026.
