### Spotkanie przed sądem: pre-proceedings, Public Law Outline. Bezpłatny prawnik jest dla osób z władzą rodzicielską.

site-before-court-heading = Co dzieje się na spotkaniu przed sądem

site-before-court-intro = Formalne spotkanie o tym, czy da się uniknąć sądu. W listach to „pre-proceedings”.

site-before-court-why-last = Pracownicy bardzo martwią się o dziecko. To ostatni krok, zanim mogą poprosić sąd o decyzję.
site-before-court-why-letter = Najpierw dostajesz list. Mówi, co martwi pracowników i co musi się zmienić.

site-before-court-solicitor = Znajdź prawnika (solicitor), gdy tylko przyjdzie list. Jeśli masz władzę rodzicielską, nic nie płacisz.

site-before-court-who-you = Ty i twój prawnik.
site-before-court-who-council = Twój pracownik socjalny, jego kierownik i prawnik samorządu.

site-before-court-bring-letter = List. Pokaż go prawnikowi przed spotkaniem.
site-before-court-bring-people = Nazwiska krewnych lub przyjaciół, którzy mogliby pomóc albo przez jakiś czas zająć się dzieckiem.

site-before-court-ask-change = „Co dokładnie musi się zmienić i do kiedy?”
site-before-court-ask-help = „Jaką pomoc nam w tym dacie?”
site-before-court-ask-checks = „Czego chcecie się o nas dowiedzieć i jak?”

site-before-court-next-paper = To, co uzgodniono, zostaje zapisane. Zanim powiesz tak, daj to przeczytać prawnikowi.
site-before-court-next-end = Jeśli zmieni się dość, na tym się kończy.
site-before-court-next-court = Jeśli nie, samorząd może poprosić sąd o decyzję. Sąd wysłucha ciebie i twojego prawnika.
