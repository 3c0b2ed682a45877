//! The text for a chapter: never too long, always the beginning, and quoted.
use i18n::{Face, Language};
use serde_json::json;

use super::*;

fn english(message: &Message) -> String {
    i18n::words(Language::EnGb, Face::Team).say(message)
}

fn more(left: usize) -> String {
    format!("and {left} more")
}

fn lines(count: usize, length: usize) -> Vec<String> {
    (0..count).map(|nth| vec!["word"; 1 + (nth * 7 + length) % length].join(" ")).collect()
}

/// A step through all lengths of lines, and all lengths of texts around the limit and far beyond.
#[test]
fn a_text_is_never_longer_than_it_may_be_and_each_part_is_a_beginning() {
    let top = vec!["top".to_owned()];
    for length in 1..60_usize {
        for counts in [[0, 0, 0], [1, 0, 2], [5, 6, 0], [20, 59, 60], [61, 299, 3], [300, 301, 2000]] {
            let parts: Vec<Vec<String>> = counts.iter().map(|count| lines(*count, length)).collect();
            let text = fitting(&top, &parts, more);
            assert!(words_of(&text) <= WORDS_MAX, "{length} {counts:?}: {}", words_of(&text));
            let whole: usize = 1 + parts.iter().flatten().map(|line| words_of(line)).sum::<usize>();
            assert_eq!(text.contains("and "), whole > WORDS_MAX, "{length} {counts:?}");
            let (kept, told) = text.split_once("\n\nand ").unwrap_or((&text, "0 more"));
            let left: usize = told.trim_end_matches(" more").parse().expect("a number");
            let shown = kept.lines().filter(|line| line.starts_with("word")).count();
            assert_eq!(shown + left, counts.iter().sum::<usize>(), "what is left out is counted");
        }
    }
}

#[test]
fn no_part_has_room_at_the_cost_of_another() {
    let line = |word: &str| vec![word; 20].join(" ");
    let text = fitting(&[], &[vec![line("hers"); 40], vec![line("his"); 40]], more);
    let count = |word: &str| text.lines().filter(|line| line.starts_with(word)).count();
    assert_eq!((count("hers"), count("his")), (7, 7));
    assert!(text.ends_with("and 66 more"));
}

#[test]
fn one_line_that_is_too_long_by_itself_is_left_out_and_told() {
    assert_eq!(fitting(&[], &[vec![vec!["word"; 301].join(" ")]], more), "and 1 more");
}

fn said_day(words: &str) -> serde_json::Value {
    json!({ "day": "2026-11-02", "words": words })
}

fn page() -> CyclePage {
    let id = |digit: &str| digit.repeat(32);
    let goal = json!({
        "goal": {
            "goal": {
                "id": id("1"), "version": 1, "state": "active", "audience": "my_team", "set_at": 0, "typed_in": null,
                "words": {
                    "area": "getting_on", "different": "Calm mornings", "matters": null, "strengths": [],
                    "own_strengths": null, "first_step": null, "who_helps": null, "point": null,
                    "now": { "mark": 4, "why_not_lower": "Two were calm" },
                },
            },
            "set_on": said_day("Monday 2 November"), "step_by": null, "shown_to": null, "typed_in": null,
            "new_replies": 0, "answer_by": null,
        },
        "point_says": null, "entries": [], "replies": [], "earlier": [],
    });
    let promise = json!({
        "promise": {
            "id": id("2"), "version": 1, "owner": { "worker": id("3") }, "what": "Ring the school", "why": null, "help": null,
            "by": "2026-11-02", "to": [id("4")], "state": "done",
        },
        "owner": { "worker": { "name": "Priya", "role": { "text": "Social worker", "lang": "en-GB" } } },
        "by": said_day("Monday 2 November"), "is_late": false, "because": null,
    });
    let adult = json!({
        "person": { "id": id("4"), "name": "Amina", "kind": "adult" }, "goals": [goal],
        "reasons": [{ "asks": { "text": "Why?", "lang": "en-GB" }, "words": "For the children", "cards": [] }],
        "for_meetings": [
            { "asks": { "text": "What would make it easier?", "lang": "en-GB" }, "words": null,
              "cards": [{ "text": "A break", "lang": "en-GB" }, { "text": "An interpreter", "lang": "en-GB" }] },
        ],
        "points": [], "waiting": [], "meeting": null, "published": null, "back": null, "may_write": true,
    });
    let page = json!({
        "label": "Sara and Yusuf's family", "state": "open", "may_hold": false, "since": said_day("Monday 2 November"),
        "adults": [adult], "promises": [promise], "lines": [], "workers": [], "review": null, "before": null,
    });
    serde_json::from_value(page).expect("a page")
}

#[test]
fn it_quotes_and_says_whose_words_they_are() {
    let text = chapter(&page(), english);
    let expected = "Sara and Yusuf's family: summary of the month\nSince Monday 2 November.\n\nAmina\n\
                    Goal (Going on now): “Calm mornings”\nNow 4 of 10: “Two were calm”\n\
                    What would make it easier? “A break; An interpreter”\nWhy? “For the children”\n\n\
                    Promise, Priya: Ring the school (Done)";
    assert_eq!(text, expected);
}
