### Shown to a worker whom the council's own sign-in did not lead in.

# Also the page's title. The same whatever was not right.
site-council-sign-in-could-not = We could not sign you in

site-council-sign-in-nothing-changed = Your sign-in from work did not bring you in this time. Nothing has changed here.

site-council-sign-in-other-way = Try again, or use your sign-in name and passphrase.

# Also the page's title. The council's sign-in was right; nobody with it is known here.
site-council-sign-in-no-account = You have no account here yet

site-council-sign-in-ask-manager = Your council knows you, but you have no account here yet. Ask your manager.

site-council-sign-in-has-account = If you do have an account, sign in with your name and passphrase first. Then link your sign-in from work.

# The way back to signing in. Four words or fewer.
site-council-sign-in-again = Back to sign in
