### The way to every public page, for people who have a letter in their hand and no account.

site-find-heading = Găsiți drumul

site-find-intro = A venit o scrisoare sau a sunat un lucrător. Începeți aici.

site-find-happens-heading = Ce se întâmplă la fiecare întâlnire

site-find-rights-heading = Ce puteți cere

site-find-help-heading = Cine vă poate ajuta

site-find-site-heading = Despre acest site
