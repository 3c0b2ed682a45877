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

# The pages about meetings and rights. Each is also what the page is called in short, so keep it close to what letters
# call the meeting; where the language has its own name, the English name may stand beside it.
site-page-find = Find your way
site-page-letter = Explain my letter
site-page-enquiry = Child protection enquiry
site-page-first-conference = First child protection conference
site-page-review-conference = Review conference
site-page-core-group = Core group
site-page-child-in-need = Child in need meeting
site-page-family-meeting = Family meeting
site-page-before-court = Meeting before court

# What can be asked for, and what the hard words mean.
site-page-rights = Your rights
site-page-complain = How to complain
site-page-advocates = People who can stand with you
site-page-records = Seeing your records
site-page-glossary = What words mean

## Whom to ring, at the end of pages about meetings and rights. The numbers come from the council.

site-ring-heading = Whom to ring
