### Cele: co rodzic chce, żeby było inaczej, własnymi słowami. Nikt nie może ich odrzucić.

goal-list-heading = Moje cele
goal-list-intro = Cel to coś, co chcesz, żeby było inaczej. Jest twój. Nikt nie może go odrzucić.
goal-list-set = Wyznacz cel
goal-list-full = Masz trzy cele w toku. Nowy poczeka na później, aż będzie miejsce.
goal-list-none = Nie masz jeszcze celów. Zacznij od czegoś małego, co jest dla ciebie ważne.
goal-list-active = Teraz w toku
goal-list-paused = Odpoczywają
goal-list-later = Na później
goal-list-reached = Osiągnięte
goal-list-let-go = Odpuszczone
goal-list-new-replies =
    { $count ->
        [one] 1 nowa odpowiedź
        [few] { $count } nowe odpowiedzi
       *[many] { $count } nowych odpowiedzi
    }
goal-list-answer-by = Ktoś odpisze do: { $day }
goal-list-set-on = Wyznaczony: { $day }

goal-area-school = Szkoła i nauka
goal-area-early-years = Dobry start dla maluchów
goal-area-health = Zdrowie ciała i duszy
goal-area-drinking-and-drugs = Alkohol lub narkotyki
goal-area-getting-on = Dogadywanie się w rodzinie
goal-area-children-safe = Ochrona dzieci przed krzywdą
goal-area-out-of-trouble = Z dala od kłopotów
goal-area-safe-at-home = Dom bez strachu
goal-area-our-home = Nasz dom
goal-area-money = Pieniądze
goal-area-something-else = Coś innego

goal-strength-i-keep-going = Nie poddaję się
goal-strength-i-know-my-children = Dobrze znam swoje dzieci
goal-strength-i-ask-for-help = Umiem prosić o pomoc
goal-strength-i-make-people-laugh = Umiem rozśmieszyć innych
goal-strength-good-with-routines = Dobrze mi idzie stały rytm dnia
goal-strength-i-listen = Umiem słuchać
goal-strength-done-hard-things = Już kiedyś udało mi się coś trudnego
goal-strength-i-am-patient = Mam cierpliwość
goal-strength-i-speak-up = Mówię, gdy coś jest nie tak
goal-strength-people-around-me = Mam ludzi wokół siebie
goal-strength-i-can-say-sorry = Umiem przeprosić
goal-strength-look-after-our-home = Dbam o nasz dom

goal-story-heading = Mój cel
goal-story-different = Co chcę, żeby było inaczej
goal-story-replies = Co mówi mój zespół
goal-story-replies-none = Nikt jeszcze nie odpisał.
goal-story-write = Napisz w dzienniku
goal-story-entries = Jak do tej pory idzie
goal-story-entries-none = Nie ma jeszcze wpisów w dzienniku o tym celu.
goal-story-entries-all = Zobacz cały dziennik
goal-story-chart = Gdzie to było według mnie
goal-story-point = To należy do twojego planu
goal-story-history = Moje wcześniejsze słowa
goal-story-until = Do: { $day }
goal-story-change = Zmień ten cel
goal-story-moves = Co dalej?
goal-story-typed-in = Zapisane twoimi słowami przez: { $name }. Sprawdzone z tobą: { $day }.
goal-story-typed-in-team = Zapisane twoimi słowami przez zespół. Sprawdzone z tobą: { $day }.

goal-move-begin = Zacznij ten cel
goal-move-pause = Niech odpocznie
goal-move-reach = Cel osiągnięty
goal-move-let-go = Odpuszczam go
goal-move-start-again = Zacznij znowu
goal-move-note = Nic nie ginie. Możesz zmienić zdanie w każdej chwili.
goal-move-done = Gotowe. Widać to w twoich celach.
goal-move-three = Trzy cele są już w toku. Najpierw daj jednemu odpocząć.
goal-move-not-from-here = Ten cel zmienił się na innym telefonie. Zobacz go jeszcze raz.

goal-set-steps = Pytanie { $at } z { $of }
goal-set-area = Czego to dotyczy?
goal-set-different = Co chcesz, żeby było inaczej?
goal-set-different-hint = Napisz po swojemu. Wystarczy jedna mała rzecz.
goal-set-matters = Dlaczego to jest dla ciebie ważne?
goal-set-matters-hint = Co będzie lepsze dla ciebie albo dla twoich dzieci?
goal-set-strengths = Co ci dobrze idzie i może pomóc?
goal-set-strengths-hint = Wybierz najwyżej { $max }.
goal-set-own-strengths = Coś jeszcze, co ci dobrze idzie
goal-set-strengths-too-many = Wybierz najwyżej { $max }.
goal-set-first-step = Jaki może być pierwszy mały krok?
goal-set-first-step-hint = Coś, co możesz zrobić w ciągu kilku dni.
goal-set-step-by = Kiedy chcesz to zrobić?
goal-set-step-by-none = Jeszcze nie wiem
goal-set-step-by-tomorrow = Jutro
goal-set-step-by-week = Za tydzień
goal-set-step-missing = Powiedz, jaki jest pierwszy krok, albo wybierz „Jeszcze nie wiem”.
goal-set-who-helps = Kto może ci w tym pomóc?
goal-set-who-helps-hint = Ktoś bliski, ktoś z rodziny, pracownik albo ktoś ze szkoły.
goal-set-now = Gdzie jesteś z tym teraz?
goal-set-now-hint = Możesz to pominąć.
goal-set-now-low = Jeszcze bardzo daleko
goal-set-now-high = Dokładnie tak, jak chcę
goal-set-now-why = Dlaczego ta liczba, a nie niższa?
goal-set-now-why-hint = Co już robisz, choćby od czasu do czasu?
goal-set-now-words-missing = Powiedz, dlaczego ta liczba, a nie niższa, albo usuń liczbę.
goal-set-now-number-missing = Wybierz też liczbę albo usuń słowa.
goal-set-now-clear = Pomiń to
goal-set-point = Czy to należy do czegoś w twoim planie?
goal-set-point-none = Nie albo nie wiem
goal-set-audience-hint = Możesz to później zmienić.
goal-set-when = Kiedy chcesz zacząć?
goal-set-for-later = Zostaw to na później
goal-set-for-later-hint = Poczeka wśród twoich celów, aż zaczniesz.

goal-check-heading = Sprawdź, co jest napisane
goal-check-heading-change = Sprawdź swoje zmiany
goal-check-set = Wyznacz ten cel
goal-check-save = Zapisz moje zmiany
goal-check-area = Czego to dotyczy
goal-check-different = Co chcę, żeby było inaczej
goal-check-matters = Dlaczego to dla mnie ważne
goal-check-strengths = Moje mocne strony
goal-check-first-step = Pierwszy mały krok
goal-check-step-by = Kiedy
goal-check-who-helps = Kto może pomóc
goal-check-now = Gdzie jestem teraz
goal-check-point = W moim planie
goal-check-empty = Puste
goal-check-now-value = { $number } na 10: { $words }

goal-done-active = Twój cel jest wyznaczony
goal-done-later = Twój cel czeka na później
goal-done-later-why = Trzy cele są już w toku. Ten możesz zacząć, gdy będzie miejsce.
goal-done-later-chosen = Możesz go zacząć, kiedy chcesz.
goal-done-shared = Zespół może go już przeczytać. Ktoś ci odpisze.
goal-done-alone = Widzisz go tylko ty.
goal-done-changed = Twój cel jest zmieniony
goal-done-next = Gdy coś się wydarzy, dobrego lub trudnego, możesz to zapisać w dzienniku.

goal-changed-heading = Ten cel został zmieniony gdzie indziej
goal-changed-intro = Oba teksty są tutaj. Nic nie zginęło. Wybierz, który zostaje.
goal-changed-keep-mine = Zostaw mój tekst
goal-changed-keep-theirs = Zostaw ten drugi

goal-problem-not-my-worker = Tej osoby nie ma już w twoim zespole. Wybierz ponownie, kto może to widzieć.
goal-problem-not-my-point = Tej części nie ma już w twoim planie. Wybierz ponownie.
