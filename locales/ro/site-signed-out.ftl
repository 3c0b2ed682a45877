### După deconectare și pentru oricine deschide o pagină care cere conectare. Nu spune nimic despre nimeni.

site-signed-out-heading = Nu mai sunteți în cont
site-signed-out-kept = Ce ați scris este păstrat la noi. Nimic nu este păstrat pe acest telefon.
site-signed-out-history = Telefonul poate totuși ține minte că acest site a fost deschis.
site-signed-out-again = Conectați-vă din nou
site-signed-out-home = Mergeți la început
