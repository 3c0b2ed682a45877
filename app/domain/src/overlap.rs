//! Words meant for one adult that also stand in something of another's: what a worker is warned of before they send.
//!
//! Only runs of words count, never what they mean: the same few words turn up everywhere, six in a row hardly ever by chance.
use std::collections::HashSet;

/// The fewest words in a row that are called the same (rule N10).
pub const RUN_WORDS: usize = 6;
/// The most runs a worker is shown; more help nobody decide.
pub const RUNS_MAX: usize = 3;

/// All that somebody said or was told, as runs of words.
#[derive(Clone, Debug, Default)]
pub struct Runs(HashSet<String>);

impl Runs {
    /// Adds a text.
    pub fn add(&mut self, text: &str) {
        let words: Vec<String> = spans(text).into_iter().map(|(_, word)| word).collect();
        self.0.extend(words.windows(RUN_WORDS).map(|run| run.join(" ")));
    }

    /// The parts of `text` that stand here too and are not `known` to its reader anyway, as they were typed, longest first.
    pub fn in_text<'t>(&self, text: &'t str, known: &Self) -> Vec<&'t str> {
        let spans = spans(text);
        let words: Vec<&str> = spans.iter().map(|(_, word)| word.as_str()).collect();
        // Which words belong to a run, and then how far each row of them goes.
        let mut is_said = vec![false; words.len()];
        for (at, run) in words.windows(RUN_WORDS).enumerate() {
            let run = run.join(" ");
            if self.0.contains(&run) && !known.0.contains(&run) {
                is_said[at..at + RUN_WORDS].fill(true);
            }
        }
        let rows = spans.iter().zip(is_said).collect::<Vec<_>>();
        let mut found: Vec<&str> = rows
            .chunk_by(|(_, one), (_, next)| one == next)
            .filter(|row| row[0].1)
            .filter_map(|row| text.get(row[0].0.0.0..row[row.len() - 1].0.0.1))
            .collect();
        found.sort_by_key(|part| std::cmp::Reverse(part.len()));
        found.truncate(RUNS_MAX);
        found
    }
}

/// Where each word stands, and the word as it is compared: without signs, in small letters.
fn spans(text: &str) -> Vec<((usize, usize), String)> {
    let mut spans = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_between(letter), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                start = None;
                let word: String = text[from..at].chars().filter(|letter| !is_sign(*letter)).collect();
                if !word.is_empty() {
                    spans.push(((from, at), word.to_lowercase()));
                }
            }
            _ => {}
        }
    }
    spans
}

/// What stands between two words.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '/' | '–' | '—' | '_')
}

/// What does not make another word of a word: signs of any script, and what only a computer sees.
fn is_sign(letter: char) -> bool {
    letter.is_ascii_punctuation()
        || matches!(letter, '\u{2000}'..='\u{206f}' | '،' | '؛' | '؟' | '۔' | '।' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn runs(texts: &[&str]) -> Runs {
        let mut runs = Runs::default();
        texts.iter().for_each(|text| runs.add(text));
        runs
    }

    fn found<'t>(said: &str, text: &'t str) -> Vec<&'t str> {
        runs(&[said]).in_text(text, &Runs::default())
    }

    const SAID: &str = "I have been staying at my sister’s since Tuesday, and I don't want him to know.";

    #[test]
    fn six_words_in_a_row_are_the_same_however_they_are_typed() {
        for text in [
            "You wrote that you have been staying at MY SISTERS since last week.",
            "have been - staying at\n my sister's",
            "(have been staying: at my sister’s)",
        ] {
            let part = found(SAID, text);
            assert_eq!(part.len(), 1, "{text}");
            assert!(part[0].to_lowercase().contains("staying"), "{part:?}");
        }
        assert_eq!(
            found(SAID, "You said: staying at my sister’s since Tuesday, and I don’t. More of mine."),
            ["staying at my sister’s since Tuesday, and I don’t."]
        );
        assert_eq!(found("میں پیر سے اپنی بہن کے گھر ہوں۔", "آپ پیر سے اپنی بہن کے گھر ہوں؟").len(), 1);
    }

    #[test]
    fn five_words_are_chance_and_so_are_six_in_another_order() {
        for text in
            ["been staying at my sister’s", "sister’s my at staying been have I", "", "…", "I have been away"]
        {
            assert_eq!(found(SAID, text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_the_reader_knows_anyway_is_left_out() {
        let known = runs(&["We meet at school on Tuesday at ten o’clock, both of you"]);
        let other = runs(&[
            "We meet at school on Tuesday at ten o’clock. I asked to come alone because of the night.",
        ]);
        let text =
            "We meet at school on Tuesday at ten o’clock. He asked to come alone because of the night.";
        assert_eq!(other.in_text(text, &known), ["asked to come alone because of the night."]);
    }

    #[test]
    fn the_longest_come_first_and_no_more_than_a_few() {
        let parts = ["a b c d e f", "g h i j k l m", "n o p q r s t u", "v w x y z q"];
        let text = parts.join(" STOP ");
        assert_eq!(runs(&parts).in_text(&text, &Runs::default()), [parts[2], parts[1], parts[0]]);
    }

    proptest! {
        #[test]
        fn whatever_is_copied_is_found_and_nothing_shorter(words in prop::collection::vec("[a-z]{1,6}", 0..20), from in 0..20_usize) {
            let said = words.join(" ");
            let copied = words.get(from..).unwrap_or_default();
            let text = format!("before! {} after?", copied.join(", "));
            let is_run = copied.len() >= RUN_WORDS;
            prop_assert_eq!(!found(&said, &text).is_empty(), is_run, "{}", text);
        }

        #[test]
        fn no_text_breaks_it(said in "\\PC{0,80}", text in "\\PC{0,80}") {
            for part in found(&said, &text) {
                prop_assert!(text.contains(part));
            }
            let own = found(&text, &text);
            prop_assert_eq!(own.is_empty(), spans(&text).len() < RUN_WORDS);
        }
    }
}
