### What a parent may ask their team for, and what comes of it. Asking is a right: nothing here sounds like a favour.

# The heading of the screen.
request-heading = Poproś o coś

request-intro = Zawsze możesz poprosić. To nigdy nie działa na twoją niekorzyść.

# Heading above what somebody has asked for.
request-mine = Twoje prośby

# Heading above the form.
request-ask = Nowa prośba

request-what = Czego potrzebujesz?

## What can be asked for. The same words stand on the worker's screen.

request-kind-advocate = Ktoś po mojej stronie (rzecznik)

request-kind-interpreter = Tłumacz

request-kind-explain = Wyjaśnienie, przeczytanie na głos lub tłumaczenie

request-kind-share = Podzielić się czymś z kimś

request-kind-correction = Poprawienie czegoś, co o mnie napisano

request-kind-records = Zobaczyć, co o mnie napisano

request-kind-change-worker = Inny pracownik

request-kind-complaint = Złożyć skargę

## A few words more about each

request-hint-advocate = Pomaga powiedzieć to, co chcesz powiedzieć.

request-hint-interpreter = Nie ktoś z rodziny. Nic za to nie płacisz.

request-hint-explain = Powiedz nam, które słowa lub które pismo.

request-hint-share = Napisz, czym i z kim. Nic nie zostanie przekazane. Najpierw porozmawia z tobą pracownik.

request-hint-correction = Napisz, co się nie zgadza. Powiemy, czy to zmieniono, a jeśli nie, to dlaczego. Twoje zdanie może też stać obok planu.

request-hint-records = O swoje dokumenty możesz poprosić w każdej chwili.

request-hint-change-worker = Nie musisz mówić dlaczego.

request-hint-complaint = Czyta ją i odpowiada na nią kierownik zespołu. Twój pracownik jej nie widzi. Jeśli dotyczy kierownika, zobacz „Jak złożyć skargę” na naszych stronach publicznych.

## The form

request-words = Czy jest coś, co powinniśmy wiedzieć?

request-words-hint = Możesz zostawić to pole puste.

# Who reads it, beside the box.
request-read = Czytają to twoi pracownicy i ich kierownik.

# The three kinds only the manager sees.
request-read-manager = Tylko kierownik czyta prośbę, jeśli chcesz zobaczyć, co o tobie napisano, zmienić pracownika albo złożyć skargę.

# The button.
request-send = Wyślij

# Said when it was sent.
request-sent = Wysłane. Odpowiedź zobaczysz tutaj.

request-sent-share = Wysłane. Pracownik porozmawia z tobą o tym.

request-share = Poproś, żeby to komuś pokazać

## What came of it

request-state-asked = Czeka na odpowiedź

# Somebody answered and sees to it.
request-state-under-way = Ktoś się tym zajmuje

request-state-done = Załatwione

request-state-taken-back = Prośba cofnięta

# $day (String) - when it was asked
request-on = Prośba z dnia: { $day }.

# $day (String) - the day by which a first answer is meant to come
request-answer-by = Odpowiedź powinna być najpóźniej: { $day }.

# $day (String) - the day by which it should have come
request-late = Odpowiedź miała być najpóźniej: { $day }. Jest opóźniona i to nasza sprawa, nie twoja. Możesz zadzwonić do zespołu.

# Who answered what only the manager reads.
request-by-manager = Kierownik zespołu

# The button that takes it back.
request-take-back = Cofnij tę prośbę

# Said when it was taken back.
request-taken-back = Cofnięte.

# Nothing can be done with it any more.
request-over = To jest już zakończone. Możesz poprosić jeszcze raz.
