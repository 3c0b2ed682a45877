### Shown to whoever cannot be signed in at the moment. Two reasons look alike: something is broken, or their account is paused.
### Every sentence has to be true of both.

# Also the page's title.
site-not-now-heading = You cannot use this at the moment

# Followed by the numbers.
site-not-now-ring = If you need someone now, ring one of these numbers.

site-not-now-later = You can also try again later.

# The way back to signing in. Four words or fewer.
site-not-now-again = Try again
