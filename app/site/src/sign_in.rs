//! Signing in: a plain form that works without scripts.

use api::screen::SitePage;
use i18n::{Message, msg};
use leptos::prelude::*;
use ui::{
    Button, ButtonLink, Card, ErrorSummary, Field, Go, InsetText, Level, Link, PageHeading, Piece, Problem,
    Purpose, TextField, Weight, say, view,
};

use crate::{COUNCIL_SIGN_IN, SIGN_IN_ACTION, here::Here};

/// The form's field for the sign-in name.
pub const NAME_FIELD: &str = "name";
/// The form's field for the passphrase.
pub const PASSPHRASE_FIELD: &str = "passphrase";
/// The form's field for the tag of the language the page was in, so that the answer is in the same.
pub const LANGUAGE_FIELD: &str = "language";

/// What was typed, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The sign-in name as it was typed. At most a line of it is written back.
    pub name: String,
    /// What there is to put right.
    pub problem: Option<SignInProblem>,
}

/// Why somebody is not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInProblem {
    /// A box was left empty; which is seen from what was typed.
    Blank {
        /// No name was written.
        name: bool,
        /// No passphrase was written.
        passphrase: bool,
    },
    /// The name is not three words.
    NotThreeWords,
    /// The name is unknown or the passphrase wrong: one answer for both.
    Wrong,
    /// Too many tries in a short time.
    TooMany {
        /// When to try again.
        minutes: u32,
    },
    /// Their session has ended, and they were on their way to a page that needs one.
    SignedOut,
}

pub(crate) fn view(here: &Here<'_>, typed: &Typed) -> Piece {
    let name: String = typed.name.chars().take(80).collect();
    let name = Field::holding(NAME_FIELD, name);
    let passphrase = Field::new(PASSPHRASE_FIELD);
    let problems = typed.problem.map(|problem| problems(problem, &name, &passphrase)).unwrap_or_default();
    let ended = (typed.problem == Some(SignInProblem::SignedOut)).then(ended);
    view! {
        <ErrorSummary problems=ArcSignal::stored(problems)/>
        <PageHeading text=msg::site_sign_in::heading()/>
        {ended}
        <form class="form" method="post" action=SIGN_IN_ACTION novalidate>
            <TextField
                label=msg::site_sign_in::name_label()
                hint=msg::site_sign_in::name_hint()
                field=name
                purpose=Purpose::SignInName
            />
            <TextField
                label=msg::site_sign_in::passphrase_label()
                hint=msg::site_sign_in::passphrase_hint()
                field=passphrase
                purpose=Purpose::Passphrase
            />
            <Button label=msg::site_sign_in::button()/>
            <input type="hidden" name=LANGUAGE_FIELD value=here.language.tag()/>
        </form>
        {here.assets.council_sign_in.then(by_council)}
        {below(here)}
    }
}

/// For workers: a plain link, so that it needs no script and no form that leads away.
fn by_council() -> Piece {
    view! {
        <Card title=msg::site_sign_in::council_heading() level=Level::Two>
            <p>{say(msg::site_sign_in::council_note())}</p>
            <ButtonLink label=msg::site_sign_in::council_button() go=Go::to(COUNCIL_SIGN_IN) weight=Weight::Secondary/>
        </Card>
    }
}

/// What to put right, each at its field. What is about no field stands on top only.
fn problems(problem: SignInProblem, name: &Field, passphrase: &Field) -> Vec<Problem> {
    let at = |field: &Field, message: Message| {
        field.problem.set(Some(message));
        field.found()
    };
    let alone = |message| Some(Problem { field: None, message });
    let found = match problem {
        SignInProblem::Blank { name: no_name, passphrase: no_passphrase } => vec![
            no_name.then(|| at(name, msg::site_sign_in::name_blank())).flatten(),
            no_passphrase.then(|| at(passphrase, msg::site_sign_in::passphrase_blank())).flatten(),
        ],
        SignInProblem::NotThreeWords => vec![at(name, msg::site_sign_in::name_shape())],
        SignInProblem::Wrong => vec![at(name, msg::site_sign_in::wrong())],
        SignInProblem::TooMany { minutes } => vec![alone(msg::problem::tries_wait(minutes))],
        SignInProblem::SignedOut => vec![],
    };
    found.into_iter().flatten().collect()
}

/// Nobody did anything wrong: a session has an end.
fn ended() -> Piece {
    view! {
        <InsetText>
            <p>{say(msg::problem::signed_out())} " " {say(msg::problem::signed_out_kept())}</p>
        </InsetText>
    }
}

fn below(here: &Here<'_>) -> Piece {
    let (staying_safe, phone) = (here.go(SitePage::StayingSafe), here.team_phone());
    view! {
        <div class="stack">
            <Card title=msg::site_sign_in::shared_heading() level=Level::Two>
                <p>{say(msg::site_sign_in::shared_save())}</p>
                <p>{say(msg::site_sign_in::shared_end())}</p>
                <Link label=msg::site_sign_in::shared_more() go=staying_safe/>
            </Card>
            <Card title=msg::site_sign_in::lost_heading() level=Level::Two>
                <p>{say(msg::site_sign_in::lost_note(phone))}</p>
            </Card>
            <Card title=msg::site_sign_in::new_heading() level=Level::Two>
                <p>{say(msg::site_sign_in::new_note())}</p>
            </Card>
        </div>
    }
}
