### Droga do każdej strony publicznej, dla osób, które trzymają w ręku list i nie mają konta.

site-find-heading = Znajdź drogę

site-find-intro = Przyszedł list albo zadzwonił pracownik. Zacznij tutaj.

site-find-happens-heading = Co dzieje się na każdym spotkaniu

site-find-rights-heading = O co możesz prosić

site-find-help-heading = Kto może ci pomóc

site-find-site-heading = O tej stronie
