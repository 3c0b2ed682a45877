//! The monthly cycle, in words for the workers who meet.
use crate::{
    cx::Cx,
    family,
    fault::{done, found, kept},
    goal,
    mount::Mount,
    plan, promise,
};
use api::{
    Answer, Saved,
    cycle::{
        AdultPack, AnswerView, BackView, CloseCycle, CyclePage, HoldReview, LineView, PackMeeting, ReadCycle,
        ReviewView, StepView, WorkerChoice, WriteBack, WriteCycleLine,
    },
    said::SaidWorker,
};
use domain::{
    access::{Permit, deed},
    activity::{Question, Said},
    cycle::Review,
    family::Worker,
    id::WorkerId,
};
use std::collections::BTreeMap;
use store::cycle::{NewBack, SentBack};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_cycle);
    mount.operation(write_cycle_line);
    mount.operation(hold_review);
    mount.operation(write_back);
    mount.operation(close_cycle);
}

type Workers = BTreeMap<WorkerId, Worker>;

async fn read_cycle(cx: Cx, permit: Permit<deed::ReadCycle>, ask: ReadCycle) -> Answer<ReadCycle> {
    let page = found(cx.store.read_cycle(permit, cx.look(), cx.council.clone(), ask.present).await)?;
    let (workers, me) = (&page.workers, permit.worker());
    let names = plan::names(workers);
    let adults = page.adults.into_iter().map(|pack| adult(&cx, pack, &names, workers)).collect();
    let choice = |id: &WorkerId| WorkerChoice {
        worker: said_worker(&cx, workers, *id),
        is_present: page.present.contains(id),
        is_me: Some(*id) == me,
    };
    let line = |(by, words)| LineView { by: said_worker(&cx, workers, by), words, is_mine: Some(by) == me };
    Ok(CyclePage {
        label: page.family.label,
        state: page.state,
        may_hold: page.may_hold,
        since: page.since.map(|day| cx.say_day(day)),
        adults,
        promises: promise::for_worker(&cx, page.promises, &page.people, workers),
        lines: page.lines.into_iter().map(line).collect(),
        workers: page.choices.iter().map(choice).collect(),
        review: page.review.map(|(version, review)| self::review(&cx, version, review, workers)),
        before: page.before.map(|review| self::review(&cx, 0, review, workers)),
    })
}

async fn write_cycle_line(
    cx: Cx,
    permit: Permit<deed::WriteCycleLine>,
    ask: WriteCycleLine,
) -> Answer<WriteCycleLine> {
    done(cx.store.write_cycle_line(permit, cx.write(), ask.words).await)?;
    Ok(Saved { version: 0 })
}

async fn hold_review(cx: Cx, permit: Permit<deed::HoldReview>, ask: HoldReview) -> Answer<HoldReview> {
    let version = kept(cx.store.hold_review(permit, cx.write(), ask.version, ask.review).await)?;
    Ok(Saved { version })
}

async fn write_back(cx: Cx, permit: Permit<deed::WriteBack>, ask: WriteBack) -> Answer<WriteBack> {
    let WriteBack { thread, message, topic, back, .. } = ask;
    kept(cx.store.write_back(permit, cx.write(), NewBack { thread, message, topic, back }).await)?;
    Ok(Saved { version: 1 })
}

async fn close_cycle(cx: Cx, permit: Permit<deed::HoldReview>, _: CloseCycle) -> Answer<CloseCycle> {
    kept(cx.store.close_cycle(permit, cx.write()).await)?;
    Ok(Saved { version: 0 })
}

fn adult(cx: &Cx, pack: store::cycle::AdultPack, names: &plan::Names, workers: &Workers) -> AdultPack {
    AdultPack {
        goals: pack.goals.into_iter().map(|story| goal::story(cx, story)).collect(),
        reasons: pack.reasons.iter().flat_map(|run| answers_of(cx, run)).collect(),
        for_meetings: pack.for_meetings.iter().flat_map(|run| answers_of(cx, run)).collect(),
        points: pack.points.iter().map(|point| plan::point_view(cx, point, names)).collect(),
        waiting: pack.waiting,
        meeting: pack.meeting.map(|meeting| PackMeeting {
            kind: family::meeting_kind(cx, &meeting.kind).name,
            starts: cx.say_moment(meeting.starts),
        }),
        published: pack.published_at.map(|at| cx.say_day_of(at)),
        back: pack.back.map(|sent| back(cx, sent, workers)),
        may_write: pack.may_write,
        person: pack.person,
    }
}

/// What an adult answered in words or chose, in the order in which the sheet asks.
fn answers_of(cx: &Cx, run: &store::activity::RunLine) -> Vec<AnswerView> {
    let Some(sheet) = cx.council.sheet(run.run.activity.as_str()) else { return Vec::new() };
    let answered = |key: &domain::activity::Key| {
        run.run.answers.iter().find(|answer| answer.question == *key).map(|answer| &answer.said)
    };
    let answer = |question: &Question| {
        let asks = cx.say_text(&question.text);
        match answered(&question.key)? {
            Said::Words(words) => Some(AnswerView { asks, words: Some(words.clone()), cards: Vec::new() }),
            Said::Cards(chosen) => {
                let cards = question.cards.iter().filter(|card| chosen.contains(&card.key));
                let cards = cards.map(|card| cx.say_text(&card.text)).collect();
                Some(AnswerView { asks, words: None, cards })
            }
            // A number stands beside its words or not at all: no sheet that comes here asks for one.
            Said::Ruler { .. } => None,
        }
    };
    sheet.questions.iter().filter_map(answer).collect()
}

fn back(cx: &Cx, sent: SentBack, workers: &Workers) -> BackView {
    BackView { back: sent.back, by: name(workers, sent.by), on: cx.say_day_of(sent.at) }
}

fn review(cx: &Cx, version: u32, review: Review, workers: &Workers) -> ReviewView {
    ReviewView {
        version,
        day: cx.say_day(review.day),
        present: review.present.iter().map(|id| name(workers, *id)).collect(),
        steps: review
            .steps
            .iter()
            .map(|step| StepView {
                who: name(workers, step.who),
                what: step.what.clone(),
                by: cx.say_day(step.by),
            })
            .collect(),
        review,
    }
}

fn name(workers: &Workers, id: WorkerId) -> String {
    workers.get(&id).map(|worker| worker.name.as_str().to_owned()).unwrap_or_default()
}

fn said_worker(cx: &Cx, workers: &Workers, id: WorkerId) -> SaidWorker {
    match workers.get(&id) {
        Some(worker) => cx.say_worker(worker),
        None => SaidWorker { id, name: String::new(), role: cx.say_role("") },
    }
}
