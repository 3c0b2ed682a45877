### To, co wspólne dla wszystkich stron o spotkaniach: pięć nagłówków i to, co jest prawdą na każdym spotkaniu.

site-happens-why-heading = Po co to jest

site-happens-who-heading = Kto tam będzie

site-happens-bring-heading = Co możesz przynieść

site-happens-ask-heading = O co zapytać

site-happens-next-heading = Co będzie potem

site-happens-bring-someone = Bliska osoba, która będzie przy tobie. Uprzedź o tym swojego pracownika.
site-happens-bring-notes = Kartka z tym, co chcesz powiedzieć, żeby o niczym nie zapomnieć.
site-happens-bring-interpreter = Tłumacz, jeśli chcesz. Poproś wcześniej. Nie powinna to być osoba z twojej rodziny.

site-happens-ask-again = „Proszę powiedzieć to jeszcze raz, prostymi słowami”.

site-happens-apart = Jeśli trudno ci być z kimś w jednym pokoju, zadzwoń do swojego zespołu. Możesz zostać wysłuchana lub wysłuchany osobno.

site-happens-more-heading = Zapytaj lub czytaj dalej
