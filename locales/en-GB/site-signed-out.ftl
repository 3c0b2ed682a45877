### Seen after signing out, and by whoever opens a page that needs signing in. Says nothing about anyone.

site-signed-out-heading = You are signed out

site-signed-out-kept = What you wrote is kept with us. Nothing of it is kept on this phone.

site-signed-out-history = The phone may still remember that this website was opened.

# The way back in. Four words or fewer.
site-signed-out-again = Sign in again

# The way to the first page. Four words or fewer.
site-signed-out-home = Go to the start
