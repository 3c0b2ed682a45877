//! Below a box whose words a family will read: what a parent may hear, and what to say instead. Never a block.
//!
//! What is looked for are the rules of the crate `plain`, read here, in the worker's browser: nothing is sent anywhere.

use i18n::{Message, msg};
use leptos::prelude::*;
use plain::{Finding, Kind};
use ui::{Announcer, Field, IntoPiece, Piece, say, view};

use crate::browser;

/// More than this many help nobody.
const SHOWN_MAX: usize = 4;
/// The words are read when nobody has typed for so long, in milliseconds.
const PAUSE_MS: u32 = 700;
/// So many words of a sentence are enough to find it again.
const FIRST_WORDS: usize = 3;

/// Something found, with the words it is about.
#[derive(Clone, PartialEq)]
struct Shown {
    wrote: String,
    finding: Finding,
}

/// For words to one adult.
pub(super) fn plain_words(field: &Field) -> Piece {
    plain_words_among(field, || Some(Vec::new()))
}

/// For words that say what an adult does. `others` are the names of the other adults; nothing where nobody of the family
/// does what the words say.
pub(super) fn plain_words_among(
    field: &Field,
    others: impl Fn() -> Option<Vec<String>> + Clone + Send + Sync + 'static,
) -> Piece {
    let shown: ArcRwSignal<Vec<Shown>> = ArcRwSignal::default();
    let (value, found, announcer) = (field.value.clone(), shown.clone(), Announcer::here());
    // What waits is dropped, and so not done, when something is typed meanwhile or the box goes.
    Effect::new(move |before: Option<browser::Waiting>| {
        let (text, others) = (value.get(), others());
        let is_typed = before.is_some();
        drop(before);
        let (found, announcer) = (found.clone(), announcer.clone());
        browser::after(PAUSE_MS, move || {
            let now = read(&text, others.as_deref());
            let was = found.with_untracked(Vec::len);
            if is_typed && now.len() != was {
                announcer.announce(msg::team_plain::count(now.len()));
            }
            found.set(now);
        })
    });
    (move || {
        let rows: Vec<Piece> = shown.get().iter().map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <div class="hints">
                    <p class="hints__title">{say(msg::team_plain::heading())}</p>
                    <ul class="hints__list" role="list">{rows}</ul>
                </div>
            }
        })
    })
    .into_piece()
}

/// The most telling findings, none of them twice.
fn read(text: &str, others: Option<&[String]>) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    for finding in plain::read(text, others) {
        let wrote = text.get(finding.place.clone()).unwrap_or_default().to_owned();
        let is_new = shown.iter().all(|it| it.finding.kind != finding.kind || !same(&it.wrote, &wrote));
        if is_new && shown.len() < SHOWN_MAX {
            shown.push(Shown { wrote, finding });
        }
    }
    shown
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn row(Shown { wrote, finding }: &Shown) -> Piece {
    let hears =
        (!finding.hears.is_empty()).then(|| view! { <p>{say(msg::team_plain::hears(finding.hears))}</p> });
    view! {
        <li>
            {hears.is_some().then(|| view! { <p class="hints__wrote"><q>{wrote.clone()}</q></p> })}
            {hears}
            <p>{say(said(wrote, finding))}</p>
        </li>
    }
}

/// What to say instead, or what there is to think about.
fn said(wrote: &str, finding: &Finding) -> Message {
    match finding.kind {
        Kind::Place => msg::team_plain::place(wrote),
        Kind::Burden => msg::team_plain::burden(wrote),
        Kind::Blame | Kind::Word | Kind::Told | Kind::Vague => msg::team_plain::instead(finding.say),
        Kind::Letters => msg::team_plain::letters(wrote),
        Kind::Long { words } => msg::team_plain::long(first_words(wrote), words),
        Kind::Passive => msg::team_plain::passive(wrote),
        Kind::Age { years } => msg::team_plain::age(usize::from(years)),
    }
}

fn first_words(sentence: &str) -> String {
    sentence.split_whitespace().take(FIRST_WORDS).collect::<Vec<_>>().join(" ") + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_the_most_telling_and_nothing_twice() {
        let text = "Siblings. The siblings, CIN, LAC, ICPC. You failed to ring 07700 900123. It was decided to meet.";
        let shown: Vec<String> = read(text, Some(&[])).into_iter().map(|it| it.wrote).collect();
        assert_eq!(shown, ["07700 900123", "failed to", "Siblings", "LAC"]);
    }

    #[test]
    fn another_adult_counts_only_where_an_adult_does_what_the_words_say() {
        let text = "Make sure Dan does not come round";
        let kinds = |others: Option<&[String]>| {
            read(text, others).into_iter().map(|it| it.finding.kind).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Some(&["Dan".to_owned()])), [Kind::Burden]);
        assert_eq!(kinds(Some(&[])), []);
        assert_eq!(kinds(None), []);
    }

    #[test]
    fn a_sentence_is_found_again_by_its_first_words() {
        assert_eq!(first_words("one  two\tthree four"), "one two three…");
        assert_eq!(first_words(""), "…");
    }
}
