//! The plan editor: draft, talk through, preview, publish to each person.
use crate::{
    cx::Cx,
    fault::{done, found, kept, no},
    mount::Mount,
    plan, promise,
};
use api::{
    Answer, No, Saved,
    plan_editor::{
        AdultStatus, PlanDraft, PointRefusal, Preview, PreviewPlan, PublishPlan, PutPoint, ReadPlanDraft,
        RecordCouldNot, RecordTalk, RemovePoint, TalkLine, TalkRefusal,
    },
};
use domain::{
    access::{Permit, deed},
    plan::{Talk, TalkRecord},
};
use i18n::Language;
use store::plan_editor as keeping;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_plan_draft);
    mount.operation(put_point);
    mount.operation(remove_point);
    mount.operation(record_talk);
    mount.operation(record_could_not);
    mount.operation(preview_plan);
    mount.operation(publish_plan);
}

async fn read_plan_draft(
    cx: Cx,
    permit: Permit<deed::ReadPlanDraft>,
    _: ReadPlanDraft,
) -> Answer<ReadPlanDraft> {
    let draft = found(cx.store.read_plan_draft(permit, cx.look()).await)?;
    let people: Vec<_> = draft.adults.iter().map(|adult| adult.person.clone()).collect();
    let names = plan::names(&draft.workers);
    let talk = |record: TalkRecord| {
        let (by, on) = match &record.talk {
            Talk::TalkedThrough { by, on, .. } | Talk::CouldNot { by, on, .. } => (*by, *on),
        };
        TalkLine { by: names.get(&by).cloned().unwrap_or_default(), on: cx.say_day(on), record }
    };
    let status = |adult: keeping::AdultStatus| AdultStatus {
        person: adult.person,
        published: adult.published_at.map(|at| cx.say_day_of(at)),
        is_behind: adult.is_behind,
        to_talk_through: adult.to_talk_through,
    };
    Ok(PlanDraft {
        points: draft.points,
        talks: draft.talks.into_iter().map(talk).collect(),
        promises: promise::for_worker(&cx, draft.promises, &people, &draft.workers),
        children: draft.children,
        adults: draft.adults.into_iter().map(status).collect(),
    })
}

async fn put_point(cx: Cx, permit: Permit<deed::DraftPlan>, ask: PutPoint) -> Answer<PutPoint> {
    let written = cx.store.put_point(permit, cx.write(), ask.point).await.map_err(no)?;
    let version = written.map_err(|refusal| {
        No::Refused(match refusal {
            keeping::PointRefusal::AddressedToNobody => PointRefusal::AddressedToNobody,
            keeping::PointRefusal::NotAnAdult => PointRefusal::NotAnAdult,
            keeping::PointRefusal::NotAChild => PointRefusal::NotAChild,
            keeping::PointRefusal::Changed(theirs) => PointRefusal::Changed { theirs },
        })
    })?;
    Ok(Saved { version })
}

async fn remove_point(cx: Cx, permit: Permit<deed::DraftPlan>, ask: RemovePoint) -> Answer<RemovePoint> {
    let version = done(cx.store.remove_point(permit, cx.write(), ask.point).await)?;
    Ok(Saved { version })
}

async fn record_talk(cx: Cx, permit: Permit<deed::RecordTalk>, ask: RecordTalk) -> Answer<RecordTalk> {
    let written = cx.store.record_talk(permit, cx.write(), ask.points, ask.how, ask.on).await;
    talked(written)
}

async fn record_could_not(
    cx: Cx,
    permit: Permit<deed::RecordCouldNot>,
    ask: RecordCouldNot,
) -> Answer<RecordCouldNot> {
    talked(cx.store.record_could_not(permit, cx.write(), ask.points, ask.because).await)
}

fn talked(written: store::Written<u32, keeping::TalkRefusal>) -> Result<Saved, No<TalkRefusal>> {
    let recorded = written.map_err(no)?;
    recorded.map(|_| Saved { version: 1 }).map_err(|refusal| {
        No::Refused(match refusal {
            keeping::TalkRefusal::InTheFuture => TalkRefusal::InTheFuture,
            keeping::TalkRefusal::NotThisPoint => TalkRefusal::NotThisPoint,
        })
    })
}

async fn preview_plan(cx: Cx, permit: Permit<deed::PreviewPlan>, ask: PreviewPlan) -> Answer<PreviewPlan> {
    let preview = found(cx.store.preview_plan(permit, cx.look()).await)?;
    // In the language of whoever will read it.
    let theirs = preview.language.as_deref().and_then(Language::from_tag);
    let cx = Cx { reader: theirs.unwrap_or(cx.reader), ..cx };
    Ok(Preview { plan: plan::view(&cx, ask.person, preview.plan), refusal: preview.refusal })
}

async fn publish_plan(cx: Cx, permit: Permit<deed::PublishPlan>, _: PublishPlan) -> Answer<PublishPlan> {
    let version = kept(cx.store.publish_plan(permit, cx.write()).await)?;
    Ok(Saved { version })
}
