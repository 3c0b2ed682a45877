//! What is looked for, read from `rules.txt` once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::Kind;
use crate::word::Word;

const TEXT: &str = include_str!("../rules.txt");

/// One part of a way of writing something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A word as it is.
    Whole(&'static str),
    /// A word that begins like this.
    Beginning(&'static str),
    /// Another adult of the family.
    Adult,
    /// A few words of any kind.
    Some,
}

/// One way of writing something.
pub(crate) type Form = Vec<Part>;

/// What is said about a word or phrase: what a parent may hear, and what to say instead.
pub(crate) struct Rule {
    pub(crate) kind: Kind,
    pub(crate) hears: &'static str,
    pub(crate) say: &'static str,
}

/// Ways of writing, by the first byte of their first word, each with what it belongs to: nearly no word of a text
/// begins like one.
pub(crate) struct Forms<T = ()>(BTreeMap<u8, Vec<(Form, T)>>);

impl<T: Copy> Forms<T> {
    /// Keeps it, if it begins with a word.
    fn keep(&mut self, form: Form, of: T) -> Option<()> {
        let (Part::Whole(first) | Part::Beginning(first)) = *form.first()? else { return None };
        self.0.entry(*first.as_bytes().first()?).or_default().push((form, of));
        Some(())
    }

    /// Those that may stand where this word does.
    pub(crate) fn near(&self, word: &Word) -> impl Iterator<Item = &(Form, T)> {
        word.low.bytes().next().and_then(|first| self.0.get(&first)).into_iter().flatten()
    }

    /// Those at the beginning of `words`: what each belongs to, and how many words it takes.
    pub(crate) fn at(&self, words: &[Word]) -> impl Iterator<Item = (T, usize)> {
        let near = words.first().into_iter().flat_map(|first| self.near(first));
        near.filter_map(|(form, of)| Some((*of, stands(form, words)?)))
    }

    /// Whether one stands at the beginning of `words`.
    pub(crate) fn begin(&self, words: &[Word]) -> bool {
        self.at(words).next().is_some()
    }
}

impl<T> Default for Forms<T> {
    fn default() -> Self {
        Forms(BTreeMap::new())
    }
}

/// Everything `rules.txt` says.
#[derive(Default)]
pub(crate) struct Rules {
    pub(crate) rules: Vec<Rule>,
    /// Each with its place in `rules`; with nothing, it is fine as it is.
    pub(crate) words: Forms<Option<usize>>,
    pub(crate) burdens: Forms,
    pub(crate) before: Forms,
    pub(crate) doers: Forms,
    pub(crate) between: Forms,
    pub(crate) relations: Forms,
    pub(crate) pronouns: Forms,
    pub(crate) conduct: Forms,
    pub(crate) known: Forms,
    pub(crate) be: Forms,
    pub(crate) done: Forms,
    /// Lines that are no rule. The tests hold that there are none.
    strange: Vec<&'static str>,
}

impl Rules {
    /// The rules, read on the first call.
    pub(crate) fn get() -> &'static Rules {
        static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::of(TEXT));
        &RULES
    }

    fn of(text: &'static str) -> Rules {
        let mut rules = Rules::default();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if rules.take(line).is_none() {
                rules.strange.push(line);
            }
        }
        rules
    }

    fn take(&mut self, line: &'static str) -> Option<()> {
        if let Some(hears) = line.strip_prefix("hears ") {
            self.rules.last_mut()?.hears = hears;
            return Some(());
        }
        if let Some(say) = line.strip_prefix("say ") {
            self.rules.last_mut()?.say = say;
            return Some(());
        }
        let (kind, forms) = line.strip_prefix('[')?.split_once("] ")?;
        let list = match kind {
            "blame" => return self.rule(Kind::Blame, forms),
            "word" => return self.rule(Kind::Word, forms),
            "told" => return self.rule(Kind::Told, forms),
            "vague" => return self.rule(Kind::Vague, forms),
            "fine" => return self.keep(forms, None),
            "burden" => &mut self.burdens,
            "before" => &mut self.before,
            "doer" => &mut self.doers,
            "between" => &mut self.between,
            "relation" => &mut self.relations,
            "pronoun" => &mut self.pronouns,
            "conduct" => &mut self.conduct,
            "known" => &mut self.known,
            "be" => &mut self.be,
            "done" => &mut self.done,
            _ => return None,
        };
        forms.split(" | ").try_for_each(|written| list.keep(form(written), ()))
    }

    fn rule(&mut self, kind: Kind, forms: &'static str) -> Option<()> {
        let index = self.rules.len();
        self.rules.push(Rule { kind, hears: "", say: "" });
        self.keep(forms, Some(index))
    }

    fn keep(&mut self, forms: &'static str, of: Option<usize>) -> Option<()> {
        forms.split(" | ").try_for_each(|written| self.words.keep(form(written), of))
    }
}

fn form(written: &'static str) -> Form {
    let part = |word: &'static str| match (word, word.strip_suffix('*')) {
        ("@", _) => Part::Adult,
        ("…", _) => Part::Some,
        (_, Some(beginning)) => Part::Beginning(beginning),
        (_, None) => Part::Whole(word),
    };
    written.split_whitespace().map(part).collect()
}

impl Part {
    /// Whether this word is it, as far as words alone tell.
    pub(crate) fn is(self, word: &Word) -> bool {
        match self {
            Part::Whole(whole) => word.low == whole,
            Part::Beginning(beginning) => word.low.starts_with(beginning),
            Part::Adult | Part::Some => false,
        }
    }
}

/// How many words at the beginning of `words` are written like this, if they are.
fn stands(form: &[Part], words: &[Word]) -> Option<usize> {
    let words = words.get(..form.len())?;
    let joined = words.iter().skip(1).all(|word| word.joins);
    (joined && form.iter().zip(words).all(|(part, word)| part.is(word))).then_some(form.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_rule_and_every_rule_says_what_to_say_instead() {
        let rules = Rules::get();
        assert_eq!(rules.strange, [""; 0]);
        for (index, rule) in rules.rules.iter().enumerate() {
            assert!(!rule.hears.is_empty() && !rule.say.is_empty(), "{:?} {index} says nothing", rule.kind);
        }
        let lists = [&rules.before, &rules.relations, &rules.pronouns, &rules.conduct, &rules.known];
        assert!(lists.iter().chain(&[&rules.be, &rules.done]).all(|list| !list.0.is_empty()));
        let mut burdens = rules.burdens.0.values().flatten();
        assert!(burdens.all(|(form, ())| form.contains(&Part::Adult)), "a burden is about an adult");
        assert_eq!(Rules::of("[blame\nsomething\n[unheard] of\nhears it\n[done] @").strange.len(), 5);
    }

    #[test]
    fn no_form_is_written_twice() {
        for line in TEXT.lines().filter_map(|line| line.split_once("] ")) {
            let mut forms: Vec<&str> = line.1.split(" | ").collect();
            forms.sort_unstable();
            let count = forms.len();
            forms.dedup();
            assert_eq!(forms.len(), count, "{line:?}");
        }
        let mut seen = Vec::new();
        for (form, _) in Rules::get().words.0.values().flatten() {
            assert!(!seen.contains(&form), "{form:?}");
            seen.push(form);
        }
    }
}
