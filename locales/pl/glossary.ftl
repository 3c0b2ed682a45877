### Trudne słowa w planach i co znaczą. Najpierw zostają słowa angielskie, bo plany często są po angielsku.

glossary-open = Co znaczy „{ $word }”?

glossary-advocate-words = advocate|advocates|rzecznik|rzecznika
glossary-advocate-meaning = Osoba po twojej stronie, która pomaga ci powiedzieć to, co chcesz powiedzieć. Nie pracuje dla urzędu.

glossary-assessment-words = parenting assessment|assessment|ocena|oceny
glossary-assessment-meaning = Czas, w którym pracownicy sprawdzają, co idzie dobrze i jaka pomoc jest potrzebna. Możesz powiedzieć, co o tym myślisz.

glossary-conference-words = child protection conference|conference|review conference|konferencja|konferencji
glossary-conference-meaning = Duże spotkanie o tym, jak ochronić dziecko przed krzywdą. Jesteś na nim ty, twój zespół i inni, na przykład szkoła.

glossary-core-group-words = core group|grupa robocza|grupy roboczej
glossary-core-group-meaning = Mała grupa, która wprowadza plan w życie. Jesteś w niej ty i osoby, które z tobą pracują.

glossary-emotional-harm-words = emotional harm|emotional abuse|krzywda emocjonalna|krzywdy emocjonalnej
glossary-emotional-harm-meaning = Gdy to, co dziecko widzi, słyszy lub czuje w domu, rani je w środku, na przykład często się boi.

glossary-family-time-words = contact|family time|supervised contact|czas z rodziną
glossary-family-time-meaning = Czas, który dziecko spędza z rodziną, z którą nie mieszka. Czasem jest przy tym pracownik.

glossary-help-plan-words = child in need|child in need plan|plan pomocy
glossary-help-plan-meaning = Plan dodatkowej pomocy dla dziecka, na który rodzina i pracownicy zgadzają się razem.

glossary-neglect-words = neglect|zaniedbanie|zaniedbania
glossary-neglect-meaning = Gdy dziecku często brakuje tego, czego potrzebuje, na przykład jedzenia, ciepła, opieki lub lekarza.

glossary-pre-proceedings-words = pre-proceedings|public law outline|etap przed sądem
glossary-pre-proceedings-meaning = Ostatni krok, zanim sąd może zostać poproszony o decyzję. Możesz mieć prawnika za darmo.

glossary-protection-plan-words = child protection plan|plan ochrony dziecka
glossary-protection-plan-meaning = Plan, który mówi, co musi się zmienić, żeby dziecku nie działa się krzywda, i kto co robi.

glossary-responsibility-words = parental responsibility|władza rodzicielska|władzy rodzicielskiej
glossary-responsibility-meaning = Prawa i obowiązki, które rodzice mają wobec dziecka według prawa.

glossary-section-47-words = section 47|section 47 enquiry|artykuł 47
glossary-section-47-meaning = Prawo mówi, że pracownicy muszą sprawdzić, czy dziecku może dziać się poważna krzywda. Tak to robią.

glossary-serious-harm-words = significant harm|poważna krzywda|poważnej krzywdy
glossary-serious-harm-meaning = Krzywda, która jest poważna: dla ciała, myśli, uczuć lub rozwoju dziecka.

glossary-trigger-words = trigger|triggers|wyzwalacz|wyzwalacze
glossary-trigger-meaning = Coś, przez co wraca stary nawyk albo silne uczucie.
