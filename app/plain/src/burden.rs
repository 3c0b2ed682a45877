//! One adult made to answer for what another does: “make sure Dan does not come to the house”.
//!
//! Ofsted found that some written agreements of this kind come close to blaming whoever is hurt, and nothing shows that they
//! keep anyone safe.

use std::ops::Range;

use crate::rules::{Form, Forms, Part, Rules};
use crate::word::{Word, sentences, split};
use crate::{Finding, Kind};

/// How many words `…` may stand for.
const SOME_WORDS_MAX: usize = 4;
/// How many words may stand between an adult and what follows: “keep your ex partner away”.
const AFTER_WORDS_MAX: usize = 2;

/// Every burden, in order. None begins in another.
pub(crate) fn find(words: &[Word], rules: &Rules, others: &[String]) -> Vec<Finding> {
    // People are written about by the first of their names.
    let first_name = |name: &String| split(name).into_iter().next().map(|word| word.low);
    let others: Vec<String> = others.iter().filter_map(first_name).collect();
    let mut found: Vec<Finding> = Vec::new();
    for sentence in sentences(words) {
        let has_conduct = (0..sentence.len()).any(|at| rules.conduct.begin(&sentence[at..]));
        let reading = Reading { rules, others: &others, has_conduct };
        for at in 0..sentence.len() {
            let Some(place) = reading.longest(&sentence[at..]) else { continue };
            if reading.is_done_by_others(&sentence[..at]) {
                continue;
            }
            let is_new = found.last().is_none_or(|last| last.place.end <= place.start);
            if is_new {
                found.push(Finding::bare(Kind::Burden, place));
            }
        }
    }
    found
}

/// What is known while one sentence is read.
struct Reading<'a> {
    rules: &'a Rules,
    others: &'a [String],
    /// Whether it speaks of what adults do.
    has_conduct: bool,
}

impl Reading<'_> {
    fn longest(&self, words: &[Word]) -> Option<Range<usize>> {
        let counts =
            self.rules.burdens.near(words.first()?).filter_map(|(form, ())| self.stands(form, words));
        let last = words.get(counts.max()?.checked_sub(1)?)?;
        Some(words.first()?.place.start..last.place.end)
    }

    /// Whether whoever stands last before it does it themselves: “the police will keep Dan away”.
    fn is_done_by_others(&self, before: &[Word]) -> bool {
        let is = |forms: &Forms, word: &Word| forms.begin(std::slice::from_ref(word));
        let doer = before.iter().rev().find(|word| !is(&self.rules.between, word));
        doer.is_some_and(|word| is(&self.rules.doers, word))
    }

    /// How many words this form takes at the beginning of `words`.
    fn stands(&self, form: &Form, words: &[Word]) -> Option<usize> {
        let (mut at, mut skip) = (0, 0);
        for part in form {
            let rest = words.get(at..)?;
            let found = match part {
                Part::Some => {
                    skip = SOME_WORDS_MAX;
                    continue;
                }
                Part::Adult => self.adult(rest)?,
                Part::Whole(_) | Part::Beginning(_) => {
                    rest.iter().take(skip + 1).position(|word| part.is(word))?
                }
            };
            at += found + 1;
            skip = if *part == Part::Adult { AFTER_WORDS_MAX } else { 0 };
        }
        Some(at)
    }

    /// Where the other adult is, if they are next. “Her father” is the father, “stop her drinking” is her.
    fn adult(&self, words: &[Word]) -> Option<usize> {
        let comes_before = |word: &&Word| {
            self.rules.before.begin(std::slice::from_ref(*word)) && !self.others.contains(&word.low)
        };
        let before = words.iter().take_while(comes_before).count();
        let is_other = |at: &usize| words.get(*at).is_some_and(|word| self.is_other(word));
        [Some(before), before.checked_sub(1)].into_iter().flatten().find(is_other)
    }

    fn is_other(&self, word: &Word) -> bool {
        let name = word.low.strip_suffix("'s").unwrap_or(&word.low);
        let is_named = self.others.iter().any(|other| other == name);
        let whole = |forms: &Forms| {
            forms.near(word).any(|(form, ())| matches!(form[..], [Part::Whole(it)] if it == name))
        };
        is_named || whole(&self.rules.relations) || (self.has_conduct && whole(&self.rules.pronouns))
    }
}
