### Wiadomości między jednym rodzicem a wybranymi pracownikami. Zawsze jasne: kiedy odpowiedź, kto zastępuje, co w pilnej sprawie.

message-list-heading = Wiadomości
message-list-intro = Ty i wybrani przez ciebie pracownicy. Nikt inny w rodzinie ich nie widzi.
message-list-new = Napisz nową wiadomość
message-list-none = Nie ma jeszcze wiadomości.
message-list-unread =
    { $count ->
        [one] 1 nowa
        [few] { $count } nowe
       *[many] { $count } nowych
    }
message-list-last = Ostatnia wiadomość: { $when }
message-list-ended = Zakończone

message-answer-by = Jeśli napiszesz teraz, odpowiedź dostaniesz do: { $when }.
message-away = { $name } – nieobecność do { $day }. Wiadomości czyta { $cover }.
message-ended-note = Tych pracowników już tu nie ma. Jeśli napiszesz, przeczyta to osoba na dyżurze.
message-urgent = Jeśli to nie może czekać, zadzwoń do zespołu pod numer { $number }.

message-thread-heading = Rozmowa
message-thread-about = Temat: { $topic }
message-thread-with = Z kim: { $names }
message-thread-me = Ty
message-thread-label = Wiadomości, od najstarszej
message-thread-box = Twoja wiadomość
message-thread-send = Wyślij
message-thread-sent = Wysłano.
message-thread-older = Pokaż starsze wiadomości

message-went-opened = Otwarto: { $day }
message-went-named = Wysłano. Jeszcze nieotwarta. Odpowiedź dostaniesz do: { $when }.
message-went-cover = Nikt jej jeszcze nie otworzył, więc ma ją teraz osoba na zastępstwie. Odpowiedź do: { $when }.
message-went-duty = Nikt jej jeszcze nie otworzył, więc ma ją teraz osoba na dyżurze. Odpowiedź do: { $when }.
message-went-manager = Nikt jej jeszcze nie otworzył, więc ma ją teraz kierownik zespołu. Odpowiedź do: { $when }.
message-went-late = Spóźniamy się z tą odpowiedzią. Przepraszamy.

message-new-heading = Nowa wiadomość
message-new-workers = Do kogo?
message-new-workers-hint = Wybierz jedną osobę lub więcej, najwyżej { $max }. Wszystkie mogą to przeczytać.
message-new-topic = O czym to jest?
message-new-topic-hint = Kilka słów.
message-new-words = Twoja wiadomość

message-problem-nobody = Wybierz, do kogo piszesz.
message-problem-too-many = Wybierz najwyżej { $max }.
message-problem-not-my-worker = Jednej z tych osób nie ma już w twoim zespole. Wybierz ponownie.
message-back-noticed = Co zauważyliśmy
message-back-will = Co zrobimy
message-back-ask = O co chcemy zapytać
