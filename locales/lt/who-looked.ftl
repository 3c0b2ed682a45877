### Who looked: which of the workers a parent knows opened what is theirs. It comes from the record that every look leaves.

# The heading of the screen, and the link to it.
who-looked-heading = Kas atidarė mano puslapius

who-looked-intro = Kiekvieną kartą, kai darbuotojas atidaro jūsų puslapius, tai užrašoma. Čia matote paskutinį mėnesį.

# Nobody has looked.
who-looked-none = Nė vienas iš jums pažįstamų darbuotojų per paskutinį mėnesį neatidarė jūsų puslapių.

## What they opened

who-looked-room = Tai, kuo pasidalijote: tikslai, įrašai, užduotys, atsakymai į planą

who-looked-messages = Žinutės

who-looked-plan = Jūsų planas

who-looked-requests = Ko prašėte savo darbuotojų

# Always there, the same for every family.
who-looked-others = Ir kiti „{ -service }“ komandos žmonės gali atidaryti jūsų puslapius. Čia jie neįvardyti.

## Signing in

# Heading above the times at which somebody signed in with the parent's name.
who-looked-sign-ins = Kada kas nors prisijungė mano vardu

who-looked-sign-ins-note = Jei kurio nors iš šių laikų nežinote, čia galėjo būti kas nors kitas. Galite tą žmogų atjungti, bet jis tai pastebės. Taip pat galite pasakyti darbuotojui, kai susitiksite, arba paskambinti komandai.

# Beside the session that reads this.
who-looked-here = Jūs, čia

# Beside another that is still going on.
who-looked-open = Vis dar prisijungta

# The button.
who-looked-elsewhere = Atsijungti visur kitur

# Said when it was done.
who-looked-elsewhere-done = Padaryta. Kol kas prisijungta tik čia. Jei kas nors kitas žino, kaip jungiatės, paprašykite komandos naujo prisijungimo vardo.

# Heading above the workers who opened their pages.
who-looked-workers = Darbuotojai, kurie atidarė mano puslapius
