### The way to every public page, for people who have a letter in their hand and no account.

site-find-heading = Find your way

site-find-intro = A letter has come, or a worker has called. Start here.

site-find-happens-heading = What happens at each meeting

site-find-rights-heading = What you can ask for

site-find-help-heading = Who can help you

site-find-site-heading = About this site
