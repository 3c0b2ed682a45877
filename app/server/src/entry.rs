//! A parent's log: how it went, day by day.
use crate::{
    cx::Cx,
    fault::{found, kept},
    goal,
    mount::Mount,
    reply,
};
use api::{
    Answer, Saved,
    entry::{
        EditEntry, EntryView, GoalChoice, Log, LogEntry, ReadLog, TakeBackEntry, TakenBack, TypeInEntry,
    },
};
use domain::access::{Permit, deed};
use store::entry::{EntryLine, NewEntry};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_log);
    mount.operation(log_entry);
    mount.operation(edit_entry);
    mount.operation(take_back_entry);
    mount.operation(type_in_entry);
}

async fn read_log(cx: Cx, permit: Permit<deed::ReadLog>, _: ReadLog) -> Answer<ReadLog> {
    let page = found(cx.store.read_log(permit, cx.look()).await)?;
    Ok(Log {
        entries: page.entries.into_iter().map(|line| view(&cx, line)).collect(),
        goals: page
            .goals
            .into_iter()
            .map(|(id, different, audience)| GoalChoice { id, different, audience })
            .collect(),
        workers: page.workers.iter().map(|worker| cx.say_worker(worker)).collect(),
    })
}

async fn log_entry(cx: Cx, permit: Permit<deed::LogEntry>, ask: LogEntry) -> Answer<LogEntry> {
    let entry = NewEntry { id: ask.entry, goal: ask.goal, words: ask.words, audience: ask.audience };
    let version = kept(cx.store.log_entry(permit, cx.write(), entry).await)?;
    Ok(Saved { version })
}

async fn edit_entry(cx: Cx, permit: Permit<deed::EditEntry>, ask: EditEntry) -> Answer<EditEntry> {
    let written =
        cx.store.edit_entry(permit, cx.write(), ask.entry, ask.version, ask.words, ask.audience).await;
    Ok(Saved { version: kept(written)? })
}

async fn take_back_entry(
    cx: Cx,
    permit: Permit<deed::TakeBackEntry>,
    ask: TakeBackEntry,
) -> Answer<TakeBackEntry> {
    let seen_on = kept(cx.store.take_back_entry(permit, cx.write(), ask.entry).await)?;
    Ok(TakenBack { seen_on: seen_on.map(|day| cx.say_day(day)) })
}

async fn type_in_entry(cx: Cx, permit: Permit<deed::TypeIn>, ask: TypeInEntry) -> Answer<TypeInEntry> {
    let written =
        cx.store.type_in_entry(permit, cx.write(), ask.entry, ask.goal, ask.words, ask.typed_in).await;
    Ok(Saved { version: kept(written)? })
}

/// An entry with its words for the reader.
pub(crate) fn view(cx: &Cx, line: EntryLine) -> EntryView {
    EntryView {
        day: cx.say_day(line.entry.words.day),
        goal_is: line.goal_is,
        shown_to: line.shown_to.map(|name| name.as_str().to_owned()),
        typed_in: goal::typed_in(cx, line.entry.typed_in, line.typed_by),
        replies: line.replies.into_iter().map(|line| reply::view(cx, line)).collect(),
        earlier: line.earlier,
        entry: line.entry,
    }
}
