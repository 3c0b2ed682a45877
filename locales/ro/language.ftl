### Alegerea limbii și cât vă puteți baza pe cuvintele ei.

language-switch-label = Limba
language-switch-current = Citiți în limba:
language-checked-nobody = Nimeni nu a verificat încă aceste cuvinte în română. Unele pot fi greșite. Dacă ceva nu este clar, întrebați echipa.
language-checked-by = { $name } a verificat aceste cuvinte: { $day }.
language-english-note = Unele cuvinte de pe această pagină sunt încă în engleză.
