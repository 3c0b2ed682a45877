### Pierwsza strona publiczna. Nikt się tu jeszcze nie zalogował.

site-home-heading = Plan i twój głos, twoimi słowami

site-home-intro = Dla rodziców i opiekunów, którym pomaga zespół { -service }. Zobacz, co kto obiecał. Powiedz, co myślisz. Rozmawiaj z ludźmi, którzy są przy twojej rodzinie.

site-home-sign-in = Zaloguj się

site-home-about = Co to jest?

site-home-can-heading = Co możesz tu zrobić

site-home-plan-title = Przeczytać swój plan
site-home-plan-note = Jest napisany prostymi słowami. Obok każdego punktu stoi twoja odpowiedź, tej samej wielkości.

site-home-goals-title = Wyznaczyć własne cele
site-home-goals-note = Zaczynasz od tego, co już idzie dobrze. Nikt nie może odrzucić twojego celu.

site-home-promises-title = Zobaczyć obietnice
site-home-promises-note = Twoje obietnice i obietnice zespołu stoją obok siebie. Gdy się spóźniamy, widać to.

site-home-talk-title = Rozmawiać z zespołem
site-home-talk-note = Piszesz do pracowników, których znasz. Widzisz, kiedy możesz czekać na odpowiedź.

site-home-start-heading = Jak zacząć

site-home-start-note = Twój pracownik zaprosi cię przy spotkaniu. Nie można założyć konta samemu, więc nikt inny nie założy go jako ty.

site-home-start-paper = Nie musisz z tego korzystać. Wszystko można też załatwić na papierze albo w rozmowie.

site-home-ring-heading = Do kogo możesz zadzwonić

site-home-ring-all = Zobacz wszystkie numery pomocy

site-home-shared-title = Czy ktoś jeszcze używa twojego telefonu?

site-home-shared-link = Co ta strona ukrywa, a czego ukryć nie może

site-home-letter-heading = Przyszedł list?

site-home-letter-note = Przeczytaj, co dzieje się na każdym spotkaniu, co możesz przynieść i o co zapytać. Nie musisz się logować.
site-home-letter-explain = Wstaw list i zobacz, co znaczą jego słowa. List zostaje na twoim urządzeniu.
