### Co pracownicy odpisują na cel lub wpis. Pięć sposobów i żadnego, żeby coś odrzucić.

reply-kind-affirm = Coś, co zauważył zespół
reply-kind-ask = Pytanie do ciebie
reply-kind-offer = Propozycja pomocy
reply-kind-link = To należy do twojego planu
reply-kind-lets-talk = Porozmawiajmy
reply-by-team = Ktoś z zespołu
reply-answer-button = Odpowiedz w wiadomości
reply-answer-about = do: { $name }
reply-link-point = W twoim planie jest
