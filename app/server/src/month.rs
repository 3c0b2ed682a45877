//! *My month*: what a parent sees first. Holds no worry, no goal's words and no message's words.
use crate::{cx::Cx, fault::found, mount::Mount, promise};
use api::{
    Answer,
    month::{Month, NewMessage, NewReply, NextMeeting, ReadMonth},
};
use domain::{
    access::{Permit, deed},
    family::Worker,
    id::{PersonId, WorkerId},
};
use std::collections::BTreeMap;
use store::meeting::MeetingForMe;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_month);
}

async fn read_month(cx: Cx, permit: Permit<deed::ReadMonth>, _: ReadMonth) -> Answer<ReadMonth> {
    let me = permit.person().ok_or(api::No::NotFound)?;
    let month = found(cx.store.read_month(permit, cx.look()).await)?;
    let workers = month.workers;
    Ok(Month {
        meeting: month.meeting.and_then(|meeting| next_meeting(&cx, me, meeting, &workers)),
        mine: promise::for_parent(&cx, me, month.mine, &workers),
        theirs: promise::for_parent(&cx, me, month.theirs, &workers),
        replies: month
            .replies
            .into_iter()
            .map(|back| NewReply {
                goal: back.to,
                by: workers.get(&back.by).map(|worker| cx.say_worker(worker)),
                at: cx.say_moment(back.at),
            })
            .collect(),
        messages: month
            .messages
            .into_iter()
            .filter_map(|back| {
                let by = cx.say_worker(workers.get(&back.by)?);
                Some(NewMessage { thread: back.to, by, at: cx.say_moment(back.at) })
            })
            .collect(),
        plan_is_new: month.plan_is_new,
        activity_is_offered: month.activity_is_offered,
        request_is_answered: month.request_is_answered,
    })
}

/// A kind that the council has taken out of its list is not shown without words: the meeting waits for the list.
fn next_meeting(
    cx: &Cx,
    me: PersonId,
    meeting: MeetingForMe,
    workers: &BTreeMap<WorkerId, Worker>,
) -> Option<NextMeeting> {
    let kind = cx.council.meeting_kind(&meeting.kind)?;
    Some(NextMeeting {
        id: meeting.id,
        kind: cx.say_text(&kind.name),
        purpose: cx.say_text(&kind.purpose),
        starts: cx.say_moment(meeting.starts),
        place: meeting.place,
        workers: meeting
            .workers
            .iter()
            .filter_map(|worker| workers.get(worker))
            .map(|worker| cx.say_worker(worker))
            .collect(),
        sheet: store::meeting::sheet_for(meeting.id, me),
    })
}
