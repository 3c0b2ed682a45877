### Ce spun lucrătorii despre un obiectiv sau o notă din jurnal. Cinci feluri, și niciunul nu respinge ceva.

reply-kind-affirm = Ceva ce a observat echipa
reply-kind-ask = O întrebare pentru dumneavoastră
reply-kind-offer = Un ajutor oferit
reply-kind-link = Ține de planul dumneavoastră
reply-kind-lets-talk = Haideți să vorbim
reply-by-team = Cineva din echipa dumneavoastră
reply-answer-button = Răspundeți într-un mesaj
reply-answer-about = către { $name }
reply-link-point = În planul dumneavoastră scrie
