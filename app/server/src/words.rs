//! Plain words for names that belong to nobody: three to sign in with, two to compare on two screens.
//!
//! The list is in `sign_in/words.txt`: short, friendly, easy to spell, no names of people, nothing to misread, and no two
//! that differ by one letter.
use crate::ids::one_of;
use domain::sign_in::SignInName;
use std::sync::LazyLock;

static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("sign_in/words.txt").lines().collect());

/// `count` names to sign in with, so that the first that nobody has can be taken.
pub fn sign_in_names(count: usize) -> Vec<SignInName> {
    (0..count).filter_map(|_| SignInName::parse(&different::<3>().join(" "))).collect()
}

/// Two words, for example "river apple", which two people compare.
pub fn matching() -> String {
    different::<2>().join(" ")
}

/// A passphrase nobody can guess: six words.
pub fn passphrase() -> String {
    different::<6>().join(" ")
}

/// That many words, none of them twice.
fn different<const N: usize>() -> [&'static str; N] {
    loop {
        let words: [&str; N] = std::array::from_fn(|_| one_of(&WORDS));
        let is_twice = (1..N).any(|nth| words[..nth].contains(&words[nth]));
        if !is_twice {
            return words;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_enough_words_and_each_is_short_and_there_once() {
        let different: BTreeSet<_> = WORDS.iter().collect();
        assert!(WORDS.len() >= 1024, "{}", WORDS.len());
        assert_eq!(different.len(), WORDS.len());
        for word in WORDS.iter() {
            let is_plain =
                (3..=9).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
            assert!(is_plain, "{word}");
        }
    }

    #[test]
    fn no_two_words_differ_by_one_letter() {
        let all: BTreeSet<&str> = WORDS.iter().copied().collect();
        for word in &all {
            for at in 0..word.len() {
                let without = format!("{}{}", &word[..at], &word[at + 1..]);
                assert!(!all.contains(without.as_str()), "{word} and {without}");
                for letter in 'a'..='z' {
                    let other = format!("{}{letter}{}", &word[..at], &word[at + 1..]);
                    assert!(other == **word || !all.contains(other.as_str()), "{word} and {other}");
                }
            }
        }
    }

    #[test]
    fn names_are_three_different_words() {
        let names = sign_in_names(20);
        assert_eq!(names.len(), 20);
        for name in names {
            let words: BTreeSet<_> = name.as_str().split(' ').collect();
            assert_eq!(words.len(), 3);
        }
        assert_eq!(matching().split(' ').count(), 2);
    }
}
