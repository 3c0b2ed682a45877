//! The first page: what this is, for whom, the way in, and whom to ring.

use api::screen::SitePage;
use i18n::{Message, msg};
use ui::{
    ButtonLink, Buttons, Card, HelpNumbers, Icon, Link, NoticeBox, Piece, Weight, Welcome, icon, say, view,
};

use crate::{
    here::Here,
    parts::{links, paragraph, part},
};

/// How many numbers stand here after the one for an emergency; all of them are on a page of their own.
const NUMBERS: usize = 2;

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let mut numbers = here.emergency();
    let others = here.council.helplines.iter().filter(|line| !line.is_emergency);
    numbers.extend(others.take(NUMBERS).map(|line| here.number(line)));
    let (sign_in, about) = (here.go(SitePage::SignIn), here.go(SitePage::FamilySafeguarding));
    let staying_safe = here.go(SitePage::StayingSafe);
    view! {
        <Welcome title=msg::site_home::heading() words=msg::site_home::intro()>
            <Buttons>
                <ButtonLink label=msg::site_home::sign_in() go=sign_in/>
                <ButtonLink label=msg::site_home::about() go=about weight=Weight::Secondary/>
            </Buttons>
        </Welcome>
        {part(
            msg::site_home::letter_heading(),
            vec![
                paragraph(msg::site_home::letter_explain()),
                view! { <ButtonLink label=msg::site::page_letter() go=here.go(SitePage::Letter)/> },
                paragraph(msg::site_home::letter_note()),
                ways(here),
            ],
        )}
        {part(msg::site_home::can_heading(), vec![can()])}
        {part(
            msg::site_home::start_heading(),
            vec![paragraph(msg::site_home::start_note()), paragraph(msg::site_home::start_paper())],
        )}
        <NoticeBox title=msg::site_home::shared_title()>
            <Link label=msg::site_home::shared_link() go=staying_safe/>
        </NoticeBox>
        {part(
            msg::site_home::ring_heading(),
            vec![
                view! { <HelpNumbers numbers/> },
                view! { <Link label=msg::site_home::ring_all() go=here.go(SitePage::Help)/> },
            ],
        )}
    }
}

/// The ways to what nobody has to sign in for.
fn ways(here: &Here<'_>) -> Piece {
    links(here, [SitePage::FindYourWay, SitePage::Glossary, SitePage::Rights, SitePage::Help])
}

/// The four things people do here.
fn can() -> Piece {
    let things = [
        (Icon::Plan, msg::site_home::plan_title(), msg::site_home::plan_note()),
        (Icon::Goal, msg::site_home::goals_title(), msg::site_home::goals_note()),
        (Icon::Promise, msg::site_home::promises_title(), msg::site_home::promises_note()),
        (Icon::Talk, msg::site_home::talk_title(), msg::site_home::talk_note()),
    ];
    let rows: Vec<Piece> = things.into_iter().map(thing).collect();
    view! { <Card><ul class="site-can" role="list">{rows}</ul></Card> }
}

fn thing((picture, title, note): (Icon, Message, Message)) -> Piece {
    view! {
        <li class="site-can__thing">
            <span class="site-can__picture">{icon(picture)}</span>
            <div>
                <h3 class="site-can__title">{say(title)}</h3>
                <p class="site-can__note">{say(note)}</p>
            </div>
        </li>
    }
}
