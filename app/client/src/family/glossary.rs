//! Hard words in a plan, and the way to what they mean.

use i18n::{Message, msg};
use ui::{IntoPiece, Piece, Reader};

use crate::family::parts::{details, para};

macro_rules! terms {
    ($($term:ident $words:ident $meaning:ident),* $(,)?) => {
        /// A hard word we can explain.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        enum Term { $($term),* }

        impl Term {
            const ALL: &'static [Term] = &[$(Term::$term),*];

            /// How it may stand in a plan, divided by `|`.
            fn words(self) -> Message {
                match self { $(Term::$term => msg::glossary::$words(),)* }
            }

            fn meaning(self) -> Message {
                match self { $(Term::$term => msg::glossary::$meaning(),)* }
            }
        }
    };
}

terms! {
    Advocate advocate_words advocate_meaning,
    Assessment assessment_words assessment_meaning,
    Conference conference_words conference_meaning,
    CoreGroup core_group_words core_group_meaning,
    EmotionalHarm emotional_harm_words emotional_harm_meaning,
    FamilyTime family_time_words family_time_meaning,
    HelpPlan help_plan_words help_plan_meaning,
    Neglect neglect_words neglect_meaning,
    PreProceedings pre_proceedings_words pre_proceedings_meaning,
    ProtectionPlan protection_plan_words protection_plan_meaning,
    Responsibility responsibility_words responsibility_meaning,
    Section47 section_47_words section_47_meaning,
    SeriousHarm serious_harm_words serious_harm_meaning,
    Trigger trigger_words trigger_meaning,
}

/// Below something written: for each hard word in it, what it means.
pub(crate) fn meanings(text: String) -> Piece {
    let reader = Reader::here();
    (move || {
        let spellings: Vec<(Term, String)> =
            Term::ALL.iter().map(|term| (*term, reader.said(&term.words()))).collect();
        Piece::each(find(&text, &spellings), |(term, word)| {
            details(msg::glossary::open(word), para(term.meaning()))
        })
    })
    .into_piece()
}

/// The hard words in `text`, each once, in their order, as they stand there. Whole words only; the longest wins where
/// several begin together.
fn find<T: Copy + PartialEq>(text: &str, spellings: &[(T, String)]) -> Vec<(T, String)> {
    let mut found: Vec<(T, String)> = Vec::new();
    let mut from = 0;
    for (at, _) in text.char_indices() {
        let starts_word = text.get(..at).is_some_and(|before| !before.ends_with(is_letter));
        if at < from || !starts_word {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        if let Some((term, word)) = longest(rest, spellings) {
            from = at + word.len();
            if found.iter().all(|(before, _)| *before != term) {
                found.push((term, word.to_owned()));
            }
        }
    }
    found
}

/// The longest spelling that `rest` begins with, as a whole word.
fn longest<'a, T: Copy>(rest: &'a str, spellings: &[(T, String)]) -> Option<(T, &'a str)> {
    let all =
        spellings.iter().flat_map(|(term, words)| words.split('|').map(move |word| (*term, word.trim())));
    let fitting = all.filter_map(|(term, word)| {
        let start = rest.get(..word.len())?;
        let ends_word = !rest.get(word.len()..)?.starts_with(is_letter);
        (!word.is_empty() && ends_word && start.eq_ignore_ascii_case(word)).then_some((term, start))
    });
    fitting.max_by_key(|(_, word)| word.len())
}

/// Letters and digits, and everything beyond the Latin alphabet: near enough to tell whole words.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || (character > '\u{bf}' && !matches!(character, '\u{2000}'..='\u{206f}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(u8, &str)]) {
        let spellings = [
            (1, "core group|grupa podstawowa".to_owned()),
            (2, "conference|child protection conference".to_owned()),
            (3, "child protection plan".to_owned()),
            (4, "neglect".to_owned()),
            (5, "کور گروپ".to_owned()),
        ];
        let found = find(text, &spellings);
        let found: Vec<(u8, &str)> = found.iter().map(|(term, word)| (*term, word.as_str())).collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn whole_words_are_found_once_and_the_longest_wins() {
        check("The core group meets. The Core Group decides.", &[(1, "core group")]);
        check("At the child protection conference we spoke.", &[(2, "child protection conference")]);
        check(
            "A child protection plan, then a conference",
            &[(3, "child protection plan"), (2, "conference")],
        );
        check("He was neglected. Video-conferences.", &[]);
        check("“Neglect” means", &[(4, "Neglect")]);
        check("Grupa podstawowa spotka się w maju", &[(1, "Grupa podstawowa")]);
        check("ہم کور گروپ میں ملے", &[(5, "کور گروپ")]);
        check("", &[]);
    }
}
