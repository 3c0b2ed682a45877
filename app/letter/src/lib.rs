//! What stands in a letter about a child: hard words, who people are, meetings, and when things are.
//!
//! Letters are in English. What is found has no words of ours, only the ids under which a page keeps them in its reader's
//! language: those of the glossary, and the names of the pages about meetings. Nothing here panics on any text, and twice
//! as long a letter takes twice as long.

mod dates;
mod day;
mod forms;
mod matching;
mod meetings;
mod tokens;

use std::ops::Range;

pub use dates::{Time, When};
pub use day::{Date, Weekday};
pub use forms::WORDS;
pub use meetings::MEETINGS;

/// A word or a meeting, where the letter has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is called by the glossary, or by the page about this meeting.
    pub id: &'static str,
    /// Its place in the letter, in bytes, on borders of letters.
    pub place: Range<usize>,
}

/// All that was found, each in the order of the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Every hard word, each time it stands there. None lies in another.
    pub words: Vec<Found>,
    /// Every naming of a meeting. Where a letter does not say which of two it is, both stand there.
    pub meetings: Vec<Found>,
    /// Days and times.
    pub dates: Vec<When>,
}

impl Findings {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.meetings.is_empty() && self.dates.is_empty()
    }
}

/// Reads a letter.
pub fn read(letter: &str) -> Findings {
    let tokens = tokens::split(letter);
    let mut meetings = matching::find(&tokens, letter, MEETINGS);
    without_doubt(&mut meetings);
    Findings { words: matching::find(&tokens, letter, WORDS), meetings, dates: dates::find(&tokens, letter) }
}

/// The id under which [`MEETINGS`] has a conference that is not said to be the first or a later one.
pub const SOME_CONFERENCE: &str = "conference";
const CONFERENCES: [&str; 2] = ["first-conference", "review-conference"];

/// “The conference” is the one that the letter names in full elsewhere. If it names none, it may be either.
fn without_doubt(meetings: &mut Vec<Found>) {
    let is_named = meetings.iter().any(|it| CONFERENCES.contains(&it.id));
    let (unsure, mut sure): (Vec<Found>, Vec<Found>) =
        meetings.drain(..).partition(|it| it.id == SOME_CONFERENCE);
    if !is_named && let Some(first) = unsure.first() {
        sure.extend(CONFERENCES.map(|id| Found { id, place: first.place.clone() }));
        sure.sort_by_key(|it| it.place.start);
    }
    *meetings = sure;
}

/// How far to each side of a place its sentence is looked for, in bytes.
const NEAR: usize = 160;

/// The sentence around a place, or as much of it as is near.
pub fn sentence<'a>(letter: &'a str, place: &Range<usize>) -> &'a str {
    let (mut from, mut to) = (place.start.saturating_sub(NEAR), (place.end + NEAR).min(letter.len()));
    while !letter.is_char_boundary(from) {
        from += 1;
    }
    while !letter.is_char_boundary(to) {
        to -= 1;
    }
    let before = letter.get(from..place.start).unwrap_or_default();
    let after = letter.get(place.end..to).unwrap_or_default();
    let ends = |it: &(usize, char), text: &str| {
        let next = text.get(it.0 + it.1.len_utf8()..).and_then(|rest| rest.chars().next());
        let stops = matches!(it.1, '.' | '!' | '?') && next.is_none_or(char::is_whitespace);
        stops || (it.1 == '\n' && next.is_none_or(|next| matches!(next, '\n' | '\r')))
    };
    let begin = before.char_indices().rfind(|it| ends(it, before));
    let begin = begin.map_or(from, |(at, sign)| from + at + sign.len_utf8());
    let end = after.char_indices().find(|it| ends(it, after));
    let end = end.map_or(to, |(at, sign)| place.end + at + sign.len_utf8());
    letter.get(begin..end).unwrap_or_default().trim()
}
