//! How many syllables an English word has, as far as its spelling tells.

/// No English word for a family is longer, in letters.
const WORD_LETTERS_MAX: usize = 40;
/// What may follow an e that is not heard: safe-ly, some-thing.
const AFTER_SILENT: [&str; 9] = ["ly", "ful", "ment", "less", "thing", "where", "time", "work", "body"];

/// How many syllables an English word in small letters has, by its spelling; at least one. Right for most words; what
/// spelling does not tell, such as “business”, it gets wrong.
pub fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(|c| *c != '\'').collect();
    let follows_vowel = |at: usize| at.checked_sub(1).is_some_and(|at| is_vowel(&letters, at));
    let groups = (0..letters.len()).filter(|at| is_vowel(&letters, *at) && !follows_vowel(*at)).count();
    // “didn’t” has two, “don’t” has one.
    let like_didnt = usize::from(word.ends_with("dn't") || word.ends_with("sn't"));
    let heard = groups + like_didnt + heard_apart(word, &letters);
    let silent = usize::from(is_silent_at_end(&letters)) + usize::from(is_silent_inside(&letters));
    heard.saturating_sub(silent).max(1)
}

/// A y is one unless another vowel follows it and no consonant comes before it: try, but yes and player.
fn is_vowel(letters: &[char], at: usize) -> bool {
    let plain = |at: usize| letters.get(at).is_some_and(|c| "aeiouáàâäéèêëíìîïóòôöúùûü".contains(*c));
    let is_first = at.checked_sub(1).is_none_or(plain);
    plain(at) || (letters.get(at) == Some(&'y') && !(plain(at + 1) && is_first))
}

/// Vowels side by side that are heard one after the other: go-ing, di-ary.
fn heard_apart(word: &str, letters: &[char]) -> usize {
    let ing = letters.windows(3).enumerate().skip(1);
    let ing = ing.filter(|(at, it)| **it == ['i', 'n', 'g'] && is_vowel(letters, at - 1)).count();
    let count = |parts: &[&str]| parts.iter().map(|part| word.matches(part).count()).sum::<usize>();
    let pairs = count(&["ia", "io", "iet", "ual", "uat", "creat", "idea", "ideo", "area"])
        .saturating_sub(count(&["cia", "tia", "iage", "tio", "sio", "cio", "gio", "xio", "qual"]));
    let more = usize::from(word.ends_with("ier") || word.ends_with("iest"));
    ing + pairs + more
}

/// Whether an e after the letter at this place may be written and not heard: after a consonant, but for the l of “little”
/// and “settled”, which needs it.
fn may_silence(letters: &[char], at: usize) -> bool {
    let is_consonant = |at: usize| at < letters.len() && !is_vowel(letters, at);
    let before = at.checked_sub(1);
    let needs_it =
        letters.get(at) == Some(&'l') && before.is_some_and(|at| is_consonant(at) && letters[at] != 'l');
    is_consonant(at) && !needs_it
}

/// Whether the word ends in such an e: make, makes, called; but not houses, wanted.
fn is_silent_at_end(letters: &[char]) -> bool {
    let last_before = |end: &[char]| letters.strip_suffix(end).and_then(|rest| rest.len().checked_sub(1));
    let is_one_of = |at: usize, those: &str| letters.get(at).is_some_and(|c| those.contains(*c));
    let is_after = |at: usize, those: &str| at.checked_sub(1).is_some_and(|at| is_one_of(at, those));
    let hisses = |at: usize| is_one_of(at, "sxzcg") || (is_one_of(at, "h") && is_after(at, "cs"));
    last_before(&['e']).is_some_and(|at| may_silence(letters, at))
        || last_before(&['e', 's']).is_some_and(|at| may_silence(letters, at) && !hisses(at))
        || last_before(&['e', 'd']).is_some_and(|at| may_silence(letters, at) && !is_one_of(at, "td"))
}

/// Whether such an e stands within: safely, something; but not rely, element.
fn is_silent_inside(letters: &[char]) -> bool {
    let follows = |part: &str, rest: &[char]| {
        part.chars().count() <= rest.len() && part.chars().zip(rest).all(|(one, other)| one == *other)
    };
    (1..letters.len().min(WORD_LETTERS_MAX)).any(|at| {
        let rest = letters.get(at + 1..).unwrap_or_default();
        letters[at] == 'e'
            && letters[at - 1] != 'l'
            && may_silence(letters, at - 1)
            && (0..at - 1).any(|at| is_vowel(letters, at))
            && AFTER_SILENT.iter().any(|part| follows(part, rest))
    })
}
