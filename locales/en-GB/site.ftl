### The frame of the public pages: the links at the end of each, and who runs this.

# Name of the list of links to the public pages, for screen readers.
site-pages-label = Pages of this site

# The links. Each is also what the page is called in short.
site-page-home = Home
site-page-about = What Family Safeguarding is
site-page-sign-in = Sign in
site-page-help = Help numbers
site-page-safe = Staying safe with this site
site-page-access = Accessibility
site-page-privacy = Privacy
site-page-signed-out = Signed out

# At the very end of each page.
# $council (String) - the council's name
site-council-line = { -brand } is run by { $council }.

# Beside a title while there is something to put right on the page.
# $page (String) - what the page is called
site-title-problem = Problem: { $page }
