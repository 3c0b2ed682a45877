//! The language to read in, signing out, and what this leaves on a phone.

use api::account::{Me, Who};
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Buttons, IntoPiece, LanguageChoice, PageHeading, Piece, Weight, view};

use crate::family::frame::tongues;
use crate::family::parts::{para, section, small};
use crate::family::{App, Stage, who_looked};
use crate::{browser, opening};

/// The screen.
pub(crate) fn settings(app: &App, stage: ArcRwSignal<Stage>) -> Piece {
    let (here, session) = (app.clone(), app.session.clone());
    let out = move || {
        let app = here.clone();
        browser::spawn(async move {
            if !opening::sign_out(&app.session).await {
                app.going.say(msg::session::settings_sign_out_unsent());
            }
        });
    };
    let family = app.family;
    let language = view! { <LanguageChoice tongues=tongues(&app.session)/> {checked(app)} };
    let out = view! { <Button label=msg::session::settings_sign_out_button() weight=Weight::Secondary on_press=out/> };
    view! {
        <PageHeading text=msg::session::settings_heading()/>
        {section(msg::session::settings_language(), language.into_piece())}
        {move || session.me().map(|me| families(&me, family, &stage))}
        {section(msg::session::settings_sign_out(), view! { {para(msg::session::settings_sign_out_note())} {out.into_piece()} {who_looked::link(app)} })}
        {section(msg::session::settings_traces(), view! { {para(msg::session::settings_traces_kept())} {para(msg::session::settings_traces_history())} {para(msg::session::settings_traces_others())} })}
    }
}

/// How far the words of the language can be trusted.
fn checked(app: &App) -> Piece {
    let reader = app.session.reader();
    (move || {
        small(match reader.language().checked() {
            Some(checked) => msg::language::checked_by(checked.by, checked.on),
            None => msg::language::checked_nobody(),
        })
    })
    .into_piece()
}

/// For the few who belong to more than one family: which one to see.
fn families(me: &Me, here: domain::id::FamilyId, stage: &ArcRwSignal<Stage>) -> Piece {
    let Who::Parent { families, .. } = &me.who else { return ().into_piece() };
    if families.len() < 2 {
        return ().into_piece();
    }
    let buttons = Piece::each(families.iter().enumerate(), |(place, family)| {
        let (stage, family) = (stage.clone(), *family);
        let press = move || stage.set(Stage::In(family));
        let weight = if family == here { Weight::Primary } else { Weight::Secondary };
        let label = msg::session::settings_family(place + 1);
        view! { <Button label weight on_press=press/> }
    });
    section(msg::session::settings_families(), view! { <Buttons>{buttons}</Buttons> })
}
