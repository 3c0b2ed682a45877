### Ką darbuotojai atsako į tikslą ar įrašą. Penki būdai, ir nė vieno, kuris ką nors atmestų.

reply-kind-affirm = Ką pastebėjo jūsų komanda
reply-kind-ask = Klausimas jums
reply-kind-offer = Siūloma pagalba
reply-kind-link = Tai jūsų plano dalis
reply-kind-lets-talk = Pasikalbėkime
reply-by-team = Kažkas iš jūsų komandos
reply-answer-button = Atsakyti žinute
reply-answer-about = kam: { $name }
reply-link-point = Jūsų plane parašyta
