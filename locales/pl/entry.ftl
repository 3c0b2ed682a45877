### Mój dziennik: jak idzie. Żadnych serii, żadnych punktów; trudny dzień jest tyle samo wart co dobry.

entry-went-did-it = Udało się
entry-went-partly = Częściowo
entry-went-not-today = Nie dziś
entry-went-does-not-apply = Dziś nie dotyczy

entry-log-heading = Mój dziennik
entry-log-intro = Jak idzie, twoimi słowami. Dobre i trudne dni mają tu swoje miejsce.
entry-log-write = Napisz w dzienniku
entry-log-none = Twój dziennik jest pusty. Napisz coś, kiedy masz ochotę.
entry-log-no-goals = Dziennik jest o twoich celach. Najpierw wyznacz cel, potem możesz tu pisać.
entry-log-older = Pokaż starsze dni
entry-log-shown = Pokazane dni: { $count } z { $of }.
entry-about-goal = Mój cel: { $goal }
entry-helped = Co pomogło
entry-now = Gdzie to było według mnie
entry-history = Moje wcześniejsze słowa
entry-state-taken-back = Cofnięte. Widzisz to tylko ty.
entry-state-seen = Przeczytane przez zespół
entry-button-change = Zmień to
entry-button-take-back = Cofnij to
entry-button-about = wpis o dniu: { $day }

entry-write-heading = Jak poszło?
entry-edit-heading = Zmień swój wpis
entry-edit-seen = Ktoś z zespołu już to przeczytał. Zobaczy, że wpis jest zmieniony.
entry-write-goal = O którym celu piszesz?
entry-write-day = Który dzień?
entry-write-today = Dziś
entry-write-yesterday = Wczoraj
entry-write-went = Jak poszło?
entry-write-words = Co się wydarzyło?
entry-write-words-hint = Tyle, ile chcesz.
entry-write-helped = Co pomogło?
entry-write-helped-hint = Osoba, miejsce, coś, co robisz lub sobie mówisz.
entry-write-now-open = Powiedz, gdzie jesteś z tym teraz, od 0 do 10
entry-write-now = Gdzie jesteś z tym teraz?
entry-write-save = Zapisz w dzienniku
entry-write-saved = Zapisane w dzienniku.
entry-problem-future = Wybierz dzisiejszy albo wcześniejszy dzień.
entry-problem-changed = To zostało zmienione na innym telefonie. Skopiuj swoje słowa, wróć i zobacz jeszcze raz.

entry-share-open = Co się stanie, jeśli opowiem o trudnym dniu?
entry-share-who = Wybrane osoby czytają to w pracy. Najczęściej odpisują albo rozmawiają z tobą.
entry-share-normal = Potknięcia i trudne dni są normalne. Same z siebie nie zmieniają planu.
entry-share-act = Być może będą musieli coś zrobić, jeśli dziecku lub tobie może stać się poważna krzywda. Na przykład gdy nikt nie ma siły zająć się dziećmi. Albo gdy zagrożone jest twoje własne życie.

entry-take-back-heading = Cofnąć ten wpis?
entry-take-back-note = Zespół nie będzie go już widzieć. Ty nadal będziesz.
entry-take-back-seen = Ktoś z zespołu już go przeczytał. Cofnięcie tego nie zmieni.
entry-take-back-yes = Tak, cofnij
entry-take-back-no = Nie, zostaw
entry-taken-back-unseen = Cofnięte. Nikt z zespołu tego nie otworzył.
entry-taken-back-seen = Cofnięte. Ktoś z zespołu przeczytał to już: { $day }.
