### Mój plan, tak jak go pokazano jednemu rodzicowi. Szczerze o obawach, nigdy bez oskarżeń. „My” to zespół.

plan-heading = Mój plan
plan-published = Zespół zmienił ten plan ostatnio: { $day }.
plan-none-title = Twojego planu jeszcze tu nie ma
plan-none-note = Zespół jeszcze go pisze. Omówi go z tobą, zanim go tu przeczytasz.
plan-apology-title = Nie udało nam się jeszcze z tobą o tym porozmawiać
plan-apology-note = Część tego, co tu czytasz, może być dla ciebie nowa. Przepraszamy za to.
plan-apology-ring = Zadzwoń do zespołu pod numer { $number } albo wyślij wiadomość, żebyśmy mogli porozmawiać.
plan-court-note = Ten plan może być pokazany w sądzie. Obok niego widać to, co ty o nim mówisz.

plan-changed-heading = Co zmieniło się od ostatniego razu
plan-changed-count =
    { $count ->
        [one] 1 część jest nowa lub zmieniona od: { $day }.
        [few] { $count } części są nowe lub zmienione od: { $day }.
       *[many] { $count } części jest nowych lub zmienionych od: { $day }.
    }
plan-changed-link = { $child }: { $part }

plan-kind-going-well = Co idzie dobrze
plan-kind-worry = O co się martwimy
plan-kind-needs-to-change = Co musi się zmienić
plan-kind-life-will-look = Jak będzie wyglądać życie, gdy plan się skończy
plan-kind-what-happens-if = Co się stanie, jeśli nic się nie zmieni
plan-point-because = Co widzieliśmy lub słyszeliśmy

plan-talk-in-person = { $name }: rozmowa z tobą o tym, twarzą w twarz, { $day }.
plan-talk-phone = { $name }: rozmowa z tobą o tym przez telefon, { $day }.
plan-talk-video = { $name }: rozmowa z tobą o tym przez wideo, { $day }.
plan-talk-interpreter = { $name }: rozmowa z tobą o tym z tłumaczem, { $day }.
plan-talk-team = Twój zespół

plan-mine-title = Moja strona
plan-mine-none = Nie ma tu jeszcze twojej odpowiedzi.
plan-mine-say = Powiem, co myślę
plan-mine-change = Zmień moją odpowiedź
plan-mine-when = Twoja odpowiedź z dnia: { $day }.
plan-mine-history = Moje wcześniejsze słowa
plan-stance-agree = Zgadzam się
plan-stance-agree-in-part = Zgadzam się z częścią
plan-stance-disagree = Nie zgadzam się
plan-stance-need-to-talk = Chcę o tym porozmawiać

plan-respond-heading = Co o tym myślisz?
plan-respond-words = Chcesz powiedzieć coś więcej?
plan-respond-hint = Twoje słowa zostają przy tej części planu. Możesz je zmienić w każdej chwili.
plan-respond-seen = Każdy, kto widzi tę część planu, widzi też twoje słowa.

plan-promises-heading = Kto co robi
plan-seen-you = Ty
