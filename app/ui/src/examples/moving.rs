//! What people find their way with.

use i18n::{Language, msg};

use crate::{Piece, view};

use super::{Example, both};
use crate::*;

pub(super) const EXAMPLES: &[Example] = &[
    Example::part("page-heading", page_heading),
    Example::part("back-link", back_link),
    Example::part("button-link", button_link),
    Example::part("language-choice", language_choice),
    Example::part("language-menu", language_menu),
    Example::part("summary-list", summary_list),
    Example::part("steps", steps),
    Example::part("help-numbers", help_numbers),
    Example::part("icons", icons),
];

fn page_heading() -> Piece {
    let below = both(
        "Things you want to be different, in your words.",
        "جو باتیں آپ بدلنا چاہتی ہیں، آپ کے الفاظ میں۔",
    );
    view! { <PageHeading text=both("My goals", "میرے مقاصد") above=both("This month", "اس مہینے") below/> }
}

fn back_link() -> Piece {
    view! { <BackLink go=Go::press(|| ())/> }
}

fn button_link() -> Piece {
    view! {
        <Buttons>
            <ButtonLink label=both("Set a goal", "مقصد بنائیں") go=Go::to("/next") picture=Icon::Add/>
            <Link label=both("What is a goal?", "مقصد کیا ہے؟") go=Go::press(|| ())/>
        </Buttons>
    }
}

pub(super) fn tongues() -> Vec<Tongue> {
    Language::ALL
        .into_iter()
        .map(|language| Tongue { language, go: Go::to(format!("/{}/", language.tag())) })
        .collect()
}

fn language_choice() -> Piece {
    view! { <LanguageChoice tongues=tongues()/> }
}

fn language_menu() -> Piece {
    view! { <LanguageChoice tongues=tongues() menu=true/> }
}

pub(super) fn answers() -> Vec<Answer> {
    vec![
        Answer {
            about: both("What I would like", "میں کیا چاہتی ہوں"),
            answer: both("Calmer mornings before school", "اسکول سے پہلے پُرسکون صبحیں").show(),
            change: Some(Go::to("/one")),
        },
        Answer {
            about: both("Why it matters", "یہ کیوں اہم ہے"),
            answer: both(
                "I want the boys to start the day feeling OK.",
                "میں چاہتی ہوں کہ بچے دن اچھے موڈ میں شروع کریں۔",
            )
            .show(),
            change: Some(Go::to("/two")),
        },
        Answer {
            about: both("Who can see it", "کون دیکھ سکتا ہے"),
            answer: both("Me and my team", "میں اور میری ٹیم").show(),
            change: Some(Go::to("/three")),
        },
    ]
}

fn summary_list() -> Piece {
    view! { <SummaryList answers=answers()/> }
}

fn steps() -> Piece {
    view! { <Steps at=2 of=6 words=both("Step 2 of 6", "مرحلہ 2 از 6")/> }
}

pub(super) fn numbers() -> Vec<HelpNumber> {
    vec![
        HelpNumber {
            name: "Childline".to_owned(),
            number: "0800 1111".to_owned(),
            about: Some(both("Any time. It is free.", "کسی بھی وقت۔ مفت ہے۔")),
        },
        HelpNumber {
            name: "Samaritans".to_owned(),
            number: "116 123".to_owned(),
            about: Some(both("When things feel too much.", "جب سب کچھ بہت زیادہ لگے۔")),
        },
    ]
}

fn help_numbers() -> Piece {
    view! { <HelpNumbers numbers=numbers()/> }
}

fn icons() -> Piece {
    let icons = Icon::ALL.map(icon).into_iter().collect::<Vec<_>>();
    view! { <p>{say(msg::common::home_link())}</p> <div class="buttons">{icons}</div> }
}
