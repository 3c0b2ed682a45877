//! *My team*: who is who, what each can help with, when they work.
use crate::{cx::Cx, fault::found, mount::Mount};
use api::{
    Answer,
    said::SaidText,
    team::{AwayUntil, Goodbye, MyTeam, ReadMyTeam, TeamMember},
};
use domain::access::{Permit, deed};
use store::involvement::{Away, Member};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_my_team);
}

async fn read_my_team(cx: Cx, permit: Permit<deed::ReadMyTeam>, _: ReadMyTeam) -> Answer<ReadMyTeam> {
    let team = found(cx.store.read_my_team(permit, cx.look()).await)?;
    let goodbye = |goodbye: store::involvement::Goodbye| Goodbye {
        from: cx.say_worker(&goodbye.from),
        to: goodbye.to.map(|to| cx.say_worker(&to)),
        words: goodbye.words.as_str().to_owned(),
        on: cx.say_day(goodbye.on),
    };
    Ok(MyTeam {
        members: team.members.into_iter().map(|member| said(&cx, member)).collect(),
        goodbyes: team.goodbyes.into_iter().map(goodbye).collect(),
    })
}

fn said(cx: &Cx, member: Member) -> TeamMember {
    let Member { worker, for_the_children, away } = member;
    let helps_with = match cx.council.role(&worker.role) {
        Some(role) => cx.say_text(&role.helps_with),
        // A discipline the council has taken out of its list says nothing about itself any more.
        None => SaidText { text: String::new(), lang: cx.reader.tag().to_owned() },
    };
    TeamMember {
        worker: cx.say_worker(&worker),
        helps_with,
        about: worker.about,
        works_on: cx.said().weekdays(worker.works_on),
        for_the_children,
        away: away.map(|away| until(cx, &away)),
    }
}

/// Until when somebody is away, and who covers.
pub(crate) fn until(cx: &Cx, away: &Away) -> AwayUntil {
    AwayUntil { until: cx.say_day(away.until), cover: away.by_name.as_str().to_owned() }
}
