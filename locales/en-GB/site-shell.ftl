### The empty page into which an app is loaded, and the page for an address that leads nowhere.

# Read only where the browser runs no scripts. Numbers to ring stand below.
site-shell-scripts = This page needs scripts, and your browser does not run them. You can still ring us.

# An address that leads nowhere.
site-shell-missing-heading = We cannot find this page

site-shell-missing-note = The address may be wrong, or the page may have moved.
