//! Activities: what there is, in the reader's language, and what somebody answered.
use crate::{
    cx::Cx,
    fault::{found, kept},
    mount::Mount,
};
use api::{
    Answer, No, Saved,
    activity::{
        Activities, AdultActivities, BeginActivity, CardView, KeepActivity, LeaveActivity, ModuleView,
        OfferActivity, OfferedView, QuestionView, ReadActivities, ReadActivitiesAsWorker, ReadActivity,
        RunLine, RunView, SheetLine, SheetView,
    },
    said::SaidText,
};
use domain::{
    access::{Permit, deed},
    activity::{ActivityRefusal, Key, Question, Sheet, Tool},
    family::Worker,
};
use store::activity::Answered;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_activities);
    mount.operation(read_activity);
    mount.operation(begin_activity);
    mount.operation(keep_activity);
    mount.operation(leave_activity);
    mount.operation(read_activities_as_worker);
    mount.operation(offer_activity);
}

async fn read_activities(
    cx: Cx,
    permit: Permit<deed::ReadActivities>,
    _: ReadActivities,
) -> Answer<ReadActivities> {
    let runs = found(cx.store.read_activities(permit, cx.look()).await)?;
    Ok(Activities { runs: runs.iter().map(|run| line(&cx, run)).collect(), modules: modules(&cx) })
}

async fn read_activity(
    cx: Cx,
    permit: Permit<deed::ReadActivities>,
    ask: ReadActivity,
) -> Answer<ReadActivity> {
    let (run, workers) = found(cx.store.read_activity(permit, cx.look(), ask.run).await)?;
    Ok(view(&cx, run, &workers))
}

async fn begin_activity(
    cx: Cx,
    permit: Permit<deed::KeepActivity>,
    ask: BeginActivity,
) -> Answer<BeginActivity> {
    known(&cx, &ask.activity)?;
    kept(cx.store.begin_activity(permit, cx.write(), ask.run, ask.activity, ask.decided).await)?;
    Ok(Saved { version: 0 })
}

async fn keep_activity(
    cx: Cx,
    permit: Permit<deed::KeepActivity>,
    ask: KeepActivity,
) -> Answer<KeepActivity> {
    let new = Answered {
        run: ask.run,
        version: ask.version,
        answers: ask.answers,
        together: ask.together,
        audience: ask.audience,
        step: ask.step,
    };
    let version = kept(cx.store.keep_activity(permit, cx.write(), cx.council.clone(), new).await)?;
    Ok(Saved { version })
}

async fn leave_activity(
    cx: Cx,
    permit: Permit<deed::KeepActivity>,
    ask: LeaveActivity,
) -> Answer<LeaveActivity> {
    kept(cx.store.leave_activity(permit, cx.write(), ask.run).await)?;
    Ok(Saved { version: 0 })
}

async fn read_activities_as_worker(
    cx: Cx,
    permit: Permit<deed::ReadAdult>,
    _: ReadActivitiesAsWorker,
) -> Answer<ReadActivitiesAsWorker> {
    let runs = found(cx.store.read_activities_as_worker(permit, cx.look()).await)?;
    Ok(AdultActivities {
        shared: runs.shared.into_iter().map(|run| view(&cx, run, &[])).collect(),
        offered: runs.offered.iter().map(|run| line(&cx, run)).collect(),
        modules: modules(&cx),
    })
}

async fn offer_activity(
    cx: Cx,
    permit: Permit<deed::OfferActivity>,
    ask: OfferActivity,
) -> Answer<OfferActivity> {
    known(&cx, &ask.activity)?;
    kept(cx.store.offer_activity(permit, cx.write(), ask.run, ask.activity, ask.why).await)?;
    Ok(Saved { version: 0 })
}

fn known(cx: &Cx, activity: &Key) -> Result<(), No<ActivityRefusal>> {
    match cx.council.sheet(activity.as_str()) {
        Some(_) => Ok(()),
        None => Err(No::Refused(ActivityRefusal::NotThisSheet)),
    }
}

/// Every activity there is: the tools, then each module.
fn modules(cx: &Cx) -> Vec<ModuleView> {
    let lines = |sheets: &[Sheet]| sheets.iter().map(|sheet| sheet_line(cx, sheet)).collect();
    let tools = ModuleView { title: None, activities: lines(&cx.council.tools) };
    let module = |module: &domain::activity::Module| ModuleView {
        title: Some(cx.say_text(&module.title)),
        activities: lines(&module.activities),
    };
    std::iter::once(tools).chain(cx.council.modules.iter().map(module)).collect()
}

fn sheet_line(cx: &Cx, sheet: &Sheet) -> SheetLine {
    SheetLine {
        key: sheet.key.clone(),
        title: cx.say_text(&sheet.title),
        is_for_decided: sheet.key.as_str() == Tool::WeighingUp.key(),
    }
}

fn line(cx: &Cx, line: &store::activity::RunLine) -> RunLine {
    let run = &line.run;
    let sheet = cx.council.sheet(run.activity.as_str());
    RunLine {
        run: run.id,
        // A sheet the council no longer has keeps its answers; its key is all that is left of its name.
        title: sheet.map_or_else(|| gone(run.activity.as_str()), |sheet| cx.say_text(&sheet.title)),
        state: run.state,
        on: cx.say_day_of(run.changed_at),
        offered: run.offered.as_ref().map(|offered| OfferedView {
            by: line.offered_by.as_ref().map(|name| name.as_str().to_owned()),
            why: offered.why.clone(),
        }),
    }
}

fn view(cx: &Cx, run: store::activity::RunLine, workers: &[Worker]) -> RunView {
    let sheet = match cx.council.sheet(run.run.activity.as_str()) {
        Some(sheet) => SheetView {
            title: cx.say_text(&sheet.title),
            why: cx.say_text(&sheet.why),
            is_sensitive: sheet.sensitive,
            questions: sheet.questions.iter().map(|question| asked(cx, question)).collect(),
        },
        None => forgotten(&run),
    };
    RunView {
        line: line(cx, &run),
        sheet,
        version: run.run.version,
        together: run.run.together,
        audience: run.run.audience,
        shown_to: run.shown_to.map(|name| name.as_str().to_owned()),
        answers: run.run.answers,
        seen_on: run.run.seen_on.map(|day| cx.say_day(day)),
        workers: workers.iter().map(|worker| cx.say_worker(worker)).collect(),
    }
}

fn asked(cx: &Cx, question: &Question) -> QuestionView {
    QuestionView {
        key: question.key.clone(),
        kind: question.kind,
        text: cx.say_text(&question.text),
        hint: question.hint.as_ref().map(|hint| cx.say_text(hint)),
        cards: question
            .cards
            .iter()
            .map(|card| CardView { key: card.key.clone(), text: cx.say_text(&card.text) })
            .collect(),
        at_most: question.at_most,
    }
}

/// A sheet the council no longer has: its answers stand under their keys, and nothing is asked any more.
fn forgotten(run: &store::activity::RunLine) -> SheetView {
    let name = gone(run.run.activity.as_str());
    SheetView { title: name.clone(), why: name, is_sensitive: false, questions: Vec::new() }
}

fn gone(key: &str) -> SaidText {
    SaidText { text: key.replace('-', " "), lang: domain::council::COUNCIL_LANGUAGE.to_owned() }
}
