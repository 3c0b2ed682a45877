### Deklaracja dostępności. Tylko prawda: co sprawdzono, czego nie, i co na pewno nie działa.

site-access-heading = Dostępność

site-access-intro = Chcemy, żeby każdy mógł korzystać z tej strony: na tanim telefonie, z klawiaturą, z czytnikiem ekranu albo z dużymi literami.

site-access-made-heading = Jak jest zrobiona

site-access-made-zoom = Litery można powiększyć czterokrotnie. Strona nie przesuwa się na boki.
site-access-made-keys = Wszystko można zrobić z klawiatury.
site-access-made-settings = Uwzględnia ustawienia telefonu: ciemne kolory, mocny kontrast, mniej ruchu.
site-access-made-plain = Te strony publiczne działają bez skryptów, logowanie także.
site-access-made-time = To, co piszesz, zapisuje się, zanim brak czasu cię wyloguje.

site-access-tested-heading = Co sprawdzono

site-access-tested-tools = Po każdej zmianie program szuka typowych barier na każdej stronie: na stronach publicznych i stronach dla rodzin w każdym języku oraz na stronach dla pracowników.
site-access-tested-browsers = Dzieje się to w przeglądarce Chromium, takiej jak w większości telefonów, przy szerokości małego telefonu. W przeglądarce WebKit, takiej jak w iPhone’ach, sprawdzamy całą drogę od zaproszenia do odpowiedzi, ale nie każdą stronę.

site-access-untested-heading = Czego nie sprawdzono

site-access-untested-people = Nie sprawdziła jej jeszcze żadna osoba z niepełnosprawnością.
site-access-untested-readers = Nie sprawdzono jej z czytnikami, których ludzie używają, takimi jak NVDA, VoiceOver czy TalkBack.
site-access-untested-phones = Nie sprawdzono jej na różnych prawdziwych telefonach.
site-access-untested-words = Jeśli nikt jeszcze nie sprawdził słów na stronie, strona o tym mówi.
site-access-untested-level = Naszym celem jest standard WCAG 2.2 na poziomie AA. Dopóki tego wszystkiego nie sprawdzimy, nie mówimy, że go spełniamy.

site-access-limits-heading = O czym wiemy, że nie działa

site-access-limits-old = Po zalogowaniu potrzebna jest przeglądarka z 2022 roku lub nowsza, z włączonymi skryptami.
site-access-limits-easy = Nie ma jeszcze wersji łatwej do czytania ani przycisku czytania na głos.
site-access-limits-written = To, co piszą ludzie, widać w języku, w którym to napisali. Strona tego nie tłumaczy.

site-access-tell-heading = Jeśli coś ci nie działa

site-access-tell-ring = Zadzwoń do swojego zespołu: { $number }, albo powiedz dowolnemu pracownikowi. Możesz dostać wszystko na papierze, dużym drukiem, przeczytane na głos albo z tłumaczem.

site-access-tell-further = Jeśli tego nie naprawimy, poradzi ci Equality Advisory and Support Service.

site-access-date = Napisano w listopadzie 2026.
