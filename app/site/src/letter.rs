//! Explain my letter: a box for a letter, and everything that may be found in one, hidden until it is.
//!
//! The words are all in the page, in its reader's language. The Wasm (`app/letter`) reads the letter, shows what it found
//! and holds no words itself; so nothing has to be fetched, and nothing is sent: the box belongs to no form.

use api::screen::SitePage;
use i18n::msg::site_letter as m;
use i18n::{Face, Language, Message};
use ui::{Heading, InsetText, Level, Link, PageHeading, Piece, Reader, Stack, say, view};

use crate::{
    frame,
    glossary::{self, Term},
    happens::{self, Meeting},
    here::Here,
    parts::{bullets, links, paragraph},
};

/// The words of the glossary that are people.
const PEOPLE: [&str; 16] = [
    "advocate",
    "cafcass",
    "chair",
    "designated-lead",
    "duty-team",
    "foster-carer",
    "guardian",
    "health-visitor",
    "judge",
    "lado",
    "lead-practitioner",
    "reviewing-officer",
    "social-worker",
    "solicitor",
    "support-worker",
    "team-manager",
];

pub(crate) fn view(here: &Here<'_>) -> Piece {
    view! {
        <PageHeading text=m::heading() below=m::intro()/>
        <InsetText><p>{say(m::private())}</p></InsetText>
        {without(here)}
        <div id="letter-app" class="stack" hidden>{letter_box()}{findings(here)}</div>
        {happens::more(
            here,
            [SitePage::Rights, SitePage::Advocates, SitePage::Complain, SitePage::Glossary, SitePage::FindYourWay, SitePage::Help],
        )}
    }
}

/// What stands there until the Wasm does, and for good where it cannot run.
fn without(here: &Here<'_>) -> Piece {
    let pages = [SitePage::Glossary].into_iter().chain(happens::PAGES);
    view! { <div id="letter-without" class="stack letter-without">{paragraph(m::without())}{links(here, pages)}</div> }
}

fn letter_box() -> Piece {
    let said = |message: Message| Reader::here().said(&message);
    view! {
        <div class="field">
            <label class="field__label" for="letter-box">{say(m::box_label())}</label>
            <p class="field__hint" id="letter-hint">{say(m::box_hint())}</p>
            <textarea
                class="field__box field__box--tall"
                id="letter-box"
                rows="8"
                autocomplete="off"
                spellcheck="false"
                lang=Language::SOURCE.tag()
                dir="auto"
                aria-describedby="letter-hint"
            ></textarea>
        </div>
        <div class="field">
            <label class="field__label" for="letter-file">{say(m::file_label())}</label>
            <input class="field__box" type="file" id="letter-file" accept=".txt,text/plain"/>
        </div>
        <div class="buttons">
            <button class="button" type="button" id="letter-show">{say(m::show())}</button>
            <button class="button button--secondary" type="button" id="letter-clear">{say(m::clear())}</button>
        </div>
        <p
            id="letter-says"
            role="status"
            tabindex="-1"
            data-found=said(m::found())
            data-nothing=said(m::nothing())
            data-cleared=said(m::cleared())
        ></p>
    }
}

fn findings(here: &Here<'_>) -> Piece {
    let doubt = Reader::here().said(&m::dates_doubt());
    let meetings = Piece::each(happens::all(), |(page, meeting)| about(here, page, meeting));
    let (people, words): (Vec<Term>, Vec<Term>) =
        glossary::TERMS.into_iter().partition(|term| PEOPLE.contains(&term.id));
    let copy =
        view! { <div id="letter-copy" class="letter-copy" lang=Language::SOURCE.tag() dir="auto"></div> };
    view! {
        <div id="letter-found" class="stack-wide" hidden>
            {hidden(m::meetings_heading(), vec![meetings])}
            {hidden(
                m::dates_heading(),
                vec![view! { <ul id="letter-dates" class="letter-dates" role="list" data-doubt=doubt></ul> }],
            )}
            {hidden(m::people_heading(), vec![rows(here, people)])}
            {hidden(m::words_heading(), vec![rows(here, words)])}
            {hidden(m::copy_heading(), vec![paragraph(m::copy_note()), copy])}
            {paragraph(m::may_miss())}
            <button class="button button--quiet" type="button" id="letter-back" hidden>{say(m::back())}</button>
        </div>
    }
}

/// A part that is shown once something in it is.
fn hidden(heading: Message, inside: Vec<Piece>) -> Piece {
    view! { <section hidden><Stack><Heading text=heading/>{inside}</Stack></section> }
}

/// What one meeting is, what to ask there, and the way to all about it.
fn about(here: &Here<'_>, page: SitePage, meeting: Meeting) -> Piece {
    view! {
        <div id=format!("meeting-{}", page.name()) class="letter-meeting stack" hidden>
            <Heading text=frame::name(page) level=Level::Three/>
            {paragraph(meeting.intro)}
            {bullets(meeting.ask)}
            <Link label=meeting.heading go=here.go(page)/>
        </div>
    }
}

fn rows(here: &Here<'_>, terms: Vec<Term>) -> Piece {
    let words = i18n::words(here.language, Face::Site);
    let rows = Piece::each(terms, |term| {
        let in_letters = glossary::in_letters(here, &words.say(&term.word), &term);
        view! {
            <div class="meanings__row" id=format!("word-{}", term.id) tabindex="-1" hidden>
                <dt>{say(term.word)}" "{in_letters}</dt>
                <dd>{say(term.meaning)}</dd>
            </div>
        }
    });
    view! { <dl class="meanings">{rows}</dl> }
}
