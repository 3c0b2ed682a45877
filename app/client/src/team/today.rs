//! *Today*: what waits at a worker's own desk, one line each, most urgent first. No feed, no counts to race against.

use std::sync::Arc;

use api::account::{COUNCIL_SIGN_IN, Me};
use api::today::{FamilyLine, ReadToday, Today, TodayLine, Waiting};
use domain::message::Rung;
use i18n::{Message, msg};
use ui::{ButtonLink, Card, Go, Heading, Icon, Level, Piece, Tag, Text, Tone, Weight, icon, say, view};

use crate::team::desk;
use crate::team::route::{Room, Route};
use crate::team::way::Top;

pub(super) fn page(me: &Arc<Me>) -> Piece {
    let today = desk::query(&ReadToday {});
    let day = msg::team_today::day(me.today.words.clone());
    view! {
        {Top::new(msg::team_today::heading()).above(day).show()}
        {today.show(|today| draw(&today))}
        {me.council_sign_in.then(by_council)}
    }
}

/// The way to come in by the council's own sign-in from now on: an ordinary address, since it leads out of the app.
fn by_council() -> Piece {
    let go = Go::to(format!("{COUNCIL_SIGN_IN}?keep=me"));
    view! {
        <Card title=msg::team_today::council_heading() level=Level::Two>
            <p>{say(msg::team_today::council_note())}</p>
            <p><ButtonLink label=msg::team_today::council_button() go weight=Weight::Secondary/></p>
        </Card>
    }
}

fn draw(today: &Today) -> Piece {
    view! {
        <div class="desk">
            <section class="desk__main stack">
                <Heading text=msg::team_today::waiting()/>
                {mine(&today.lines)}
            </section>
            <section class="desk__side stack">
                <Heading text=msg::team_today::families()/>
                {families(&today.families)}
            </section>
        </div>
    }
}

/// Whose lines they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The reader's own desk's.
    Mine,
    /// The team's, for its manager: who wrote what stays with those named in it.
    Teams,
}

/// Lines of what waits at the reader's own desk.
fn mine(lines: &[TodayLine]) -> Piece {
    if lines.is_empty() {
        return view! {
            <div class="calm">
                <p><b>{say(msg::team_today::nothing())}</b></p>
                <p>{say(msg::team_today::nothing_note())}</p>
            </div>
        };
    }
    self::lines(lines, Whose::Mine)
}

/// Lines of what waits.
pub(super) fn lines(lines: &[TodayLine], whose: Whose) -> Piece {
    let rows = lines.iter().map(|it| line(it, whose)).collect::<Vec<_>>();
    view! { <ul class="waiting" role="list">{rows}</ul> }
}

fn line(line: &TodayLine, whose: Whose) -> Piece {
    let is_concern = matches!(line.waiting, Waiting::Concern(_));
    let class = if is_concern { "waiting__line waiting__line--concern" } else { "waiting__line" };
    let (picture, what) = what_waits(&line.waiting, whose);
    let route = match whose {
        Whose::Mine => leads_to(line),
        Whose::Teams => Route::Family(line.family),
    };
    let late = is_late(&line.waiting).then(|| view! { <Tag words=msg::team_today::late() tone=Tone::Warm/> });
    let act =
        is_concern.then(|| view! { <span class="waiting__do">{say(msg::team_today::concern_do())}</span> });
    let when = match is_due(&line.waiting) {
        true => msg::team_today::by(line.when.words.clone()),
        false => msg::team_today::since(line.when.words.clone()),
    };
    let person = line.person_name.clone().map(|name| view! { <b>{Text::from(name).show()}</b> ", " });
    view! {
        <li class=class>
            <a class="waiting__link" href=route.path()>
                <span class="waiting__picture">{icon(picture)}</span>
                <span class="waiting__words">
                    <span class="waiting__what"><span class="waiting__name">{say(what)}</span> {late}</span>
                    <span class="waiting__who">
                        {person} {Text::from(line.family_label.clone()).show()} ", " {say(when)}
                    </span>
                    {act}
                </span>
                <span class="waiting__onward">{icon(Icon::Onward)}</span>
            </a>
        </li>
    }
}

fn what_waits(waiting: &Waiting, whose: Whose) -> (Icon, Message) {
    match waiting {
        Waiting::Message { .. } if whose == Whose::Teams => (Icon::Talk, msg::team_manage::late_message()),
        Waiting::Answer { .. } if whose == Whose::Teams => (Icon::Talk, msg::team_manage::late_answer()),
        Waiting::LatePromise(_) if whose == Whose::Teams => (Icon::Promise, msg::team_manage::late_promise()),
        Waiting::Goal(_) if whose == Whose::Teams => (Icon::Goal, msg::team_manage::late_goal()),
        Waiting::Request { .. } if whose == Whose::Teams => (Icon::Talk, msg::team_manage::late_request()),
        Waiting::MessageBack if whose == Whose::Teams => (Icon::Talk, msg::team_manage::late_back()),
        Waiting::Concern(_) => (Icon::Look, msg::team_today::concern()),
        Waiting::Message { rung, .. } => (Icon::Talk, message(*rung)),
        Waiting::Answer { .. } => (Icon::Talk, msg::team_today::answer()),
        Waiting::Invitation(_) => (Icon::People, msg::team_today::invitation()),
        Waiting::LatePromise(_) => (Icon::Promise, msg::team_today::promise()),
        Waiting::Goal(_) => (Icon::Goal, msg::team_today::goal()),
        Waiting::Entry { .. } => (Icon::Log, msg::team_today::entry()),
        Waiting::Request { is_under_way: true, .. } => (Icon::Talk, msg::team_today::request_under_way()),
        Waiting::Request { .. } => (Icon::Talk, msg::team_today::request()),
        Waiting::MessageBack => (Icon::Talk, msg::team_today::message_back()),
        Waiting::TalkMissing => (Icon::Plan, msg::team_today::talk()),
        Waiting::NeedsToTalk => (Icon::Plan, msg::team_today::needs_to_talk()),
    }
}

/// Why an unopened message lies on this desk.
fn message(rung: Rung) -> Message {
    match rung {
        Rung::Named => msg::team_today::message(),
        Rung::Cover => msg::team_today::message_cover(),
        Rung::Duty => msg::team_today::message_duty(),
        Rung::Manager => msg::team_today::message_manager(),
    }
}

/// Whether the time beside it is when it is due, rather than since when it waits.
fn is_due(waiting: &Waiting) -> bool {
    match waiting {
        Waiting::Message { .. } | Waiting::Answer { .. } | Waiting::LatePromise(_) | Waiting::Goal(_) => true,
        Waiting::Concern(_)
        | Waiting::Invitation(_)
        | Waiting::Entry { .. }
        | Waiting::MessageBack
        | Waiting::Request { .. }
        | Waiting::TalkMissing
        | Waiting::NeedsToTalk => false,
    }
}

fn is_late(waiting: &Waiting) -> bool {
    match waiting {
        Waiting::Message { is_late, .. } | Waiting::Answer { is_late, .. } => *is_late,
        // Its own words say so.
        Waiting::LatePromise(_)
        | Waiting::Concern(_)
        | Waiting::Invitation(_)
        | Waiting::Goal(_)
        | Waiting::Entry { .. }
        | Waiting::MessageBack
        | Waiting::Request { .. }
        | Waiting::TalkMissing
        | Waiting::NeedsToTalk => false,
    }
}

/// The screen on which something can be done about it.
fn leads_to(line: &TodayLine) -> Route {
    let family = line.family;
    if let Waiting::Concern(concern) = line.waiting {
        return Route::Concern(family, concern);
    }
    let Some(room) = line.person.map(|person| Room { family, person }) else { return Route::Family(family) };
    match line.waiting {
        Waiting::Message { thread, .. } | Waiting::Answer { thread, .. } => Route::Thread(room, thread),
        Waiting::Invitation(invitation) => Route::Invite(room, Some(invitation)),
        Waiting::Request { .. } => Route::Requests(room),
        Waiting::Goal(goal) => Route::Goal(room, goal, None),
        Waiting::Entry { goal, entry } => Route::Goal(room, goal, Some(entry)),
        Waiting::NeedsToTalk => Route::Adult(room),
        Waiting::TalkMissing => Route::Plan(family),
        Waiting::MessageBack => Route::Cycle(family),
        Waiting::LatePromise(_) | Waiting::Concern(_) => Route::Family(family),
    }
}

fn families(families: &[FamilyLine]) -> Piece {
    if families.is_empty() {
        return view! { <p>{say(msg::team_today::no_families())}</p> };
    }
    let rows = families
        .iter()
        .map(|family| {
            let label = Text::from(family.label.clone()).show();
            view! {
                <li><a class="doors__link" href=Route::Family(family.family).path()>{label} {icon(Icon::Onward)}</a></li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ul class="doors" role="list">{rows}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::said::SaidMoment;
    use domain::id::Id;
    use domain::time::Moment;

    fn line(waiting: Waiting, person: bool) -> TodayLine {
        TodayLine {
            waiting,
            family: Id::from_bytes([1; 16]),
            family_label: "A family".to_owned(),
            person: person.then_some(Id::from_bytes([2; 16])),
            person_name: person.then(|| "Amina".to_owned()),
            when: SaidMoment { at: Moment::from_millis(0), words: "today".to_owned() },
        }
    }

    #[test]
    fn each_line_leads_to_where_something_can_be_done() {
        let room = Room { family: Id::from_bytes([1; 16]), person: Id::from_bytes([2; 16]) };
        let (thread, goal, entry) =
            (Id::from_bytes([3; 16]), Id::from_bytes([4; 16]), Id::from_bytes([5; 16]));
        for (waiting, expect) in [
            (Waiting::Concern(Id::from_bytes([6; 16])), Route::Concern(room.family, Id::from_bytes([6; 16]))),
            (Waiting::Message { thread, rung: Rung::Duty, is_late: true }, Route::Thread(room, thread)),
            (Waiting::Answer { thread, is_late: false }, Route::Thread(room, thread)),
            (Waiting::Goal(goal), Route::Goal(room, goal, None)),
            (Waiting::Entry { goal, entry }, Route::Goal(room, goal, Some(entry))),
            (Waiting::TalkMissing, Route::Plan(room.family)),
            (Waiting::MessageBack, Route::Cycle(room.family)),
            (Waiting::NeedsToTalk, Route::Adult(room)),
            (Waiting::LatePromise(Id::from_bytes([7; 16])), Route::Family(room.family)),
        ] {
            assert_eq!(leads_to(&line(waiting, true)), expect);
        }
        assert_eq!(
            leads_to(&line(Waiting::Goal(goal), false)),
            Route::Family(room.family),
            "nobody to go to"
        );
    }
}
