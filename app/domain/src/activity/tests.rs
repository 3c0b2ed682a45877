//! Answers fit their sheets, sheets fit their tools, and every step is decided.
use super::*;
use crate::goal::Mark;
use std::collections::BTreeMap;

fn said(text: &str) -> InLanguages {
    BTreeMap::from([("en-GB".to_owned(), text.to_owned())]).try_into().expect("a text")
}
fn key(text: &str) -> Key {
    Key::parse(text).expect("a key")
}
fn words(text: &str) -> Paragraph {
    Paragraph::parse(text).expect("words")
}

fn question(name: &str, kind: Kind, cards: &[&str]) -> Question {
    let cards = cards.iter().map(|card| Card { key: key(card), text: said(card) }).collect();
    Question { key: key(name), kind, text: said(name), hint: None, cards, at_most: 2 }
}

fn sheet(questions: Vec<Question>) -> Sheet {
    Sheet { key: key("a-walk"), sensitive: false, title: said("A walk"), why: said("Air."), questions }
}

fn walk() -> Sheet {
    sheet(vec![
        question("what", Kind::Words, &[]),
        question("with", Kind::Cards, &["dog", "friend", "nobody"]),
        question("sure", Kind::Ruler, &[]),
    ])
}

fn answer(question: &str, said: Said) -> AnswerTo {
    AnswerTo { question: key(question), said }
}

fn chosen(cards: &[&str]) -> Said {
    Said::Cards(cards.iter().map(|card| key(card)).collect())
}

fn ruler() -> Said {
    let reading = Reading { mark: Mark::new(4).expect("a mark"), why_not_lower: words("I did it once") };
    Said::Ruler { reading, up_one: None }
}

#[test]
fn answers_fit_their_questions_or_are_refused() {
    let all = [
        answer("what", Said::Words(words("round the pond"))),
        answer("with", chosen(&["dog", "friend"])),
        answer("sure", ruler()),
    ];
    assert_eq!(fit(&walk(), &all), Ok(()));
    assert_eq!(fit(&walk(), &all[1..2]), Ok(()), "any may be left empty");
    assert_eq!(fit(&walk(), &[]), Err(ActivityRefusal::NothingSaid), "but not all");
    for wrong in [
        answer("who", Said::Words(words("no such question"))),
        answer("what", chosen(&["dog"])),
        answer("with", Said::Words(words("in words"))),
        answer("with", chosen(&["cat"])),
        answer("with", chosen(&["dog", "dog"])),
        answer("with", chosen(&["dog", "friend", "nobody"])),
        answer("with", chosen(&[])),
        answer("what", ruler()),
    ] {
        assert_eq!(
            fit(&walk(), std::slice::from_ref(&wrong)),
            Err(ActivityRefusal::NotThisSheet),
            "{wrong:?}"
        );
    }
    let twice = [all[0].clone(), all[0].clone()];
    assert_eq!(fit(&walk(), &twice), Err(ActivityRefusal::NotThisSheet), "one answer to each");
}

#[test]
fn a_sheet_that_cannot_be_answered_is_a_mistake() {
    assert_eq!(walk().check(None), Ok(()));
    assert_eq!(sheet(vec![]).check(None), Err(SheetMistake::NoQuestions));
    for (questions, mistake) in [
        (vec![question("a", Kind::Words, &[]), question("a", Kind::Words, &[])], SheetMistake::TwiceTheKey),
        (vec![question("a", Kind::Cards, &["x", "x", "y"])], SheetMistake::TwiceTheKey),
        (vec![question("a", Kind::Cards, &["x", "y"])], SheetMistake::Cards),
        (vec![question("a", Kind::Words, &["x"])], SheetMistake::Cards),
    ] {
        assert_eq!(sheet(questions).check(None), Err(mistake));
    }
    assert_eq!(walk().check(Some(Tool::Reasons)), Err(SheetMistake::NotTheTools));
}

#[test]
fn weighing_up_ends_on_the_reasons_to_change() {
    assert_eq!(Tool::WeighingUp.questions().last(), Some(&("my-reasons", Kind::Words)));
}

#[test]
fn every_step_from_every_state_is_decided() {
    use ActivityRefusal as R;
    use RunState::{Assigned, Done, Skipped, Started};
    for (from, keep, finish, skip) in [
        (Assigned, Ok(Started), Ok(Done), Ok(Skipped)),
        (Started, Ok(Started), Ok(Done), Ok(Skipped)),
        (Skipped, Ok(Started), Ok(Done), Ok(Skipped)),
        (Done, Ok(Done), Ok(Done), Err(R::Done)),
    ] {
        assert_eq!(from.after(Step::Keep), keep);
        assert_eq!(from.after(Step::Finish), finish);
        assert_eq!(from.after(Step::Skip), skip);
    }
}
