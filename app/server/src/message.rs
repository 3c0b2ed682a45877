//! Messages between one parent and named workers.
use crate::{
    cx::Cx,
    fault::{done, found, kept},
    mount::Mount,
};
use api::{
    Answer, Saved,
    message::{
        AnswerMessage, Away, MessageView, ReadThread, ReadThreadAsWorker, ReadThreads, SaidAuthor,
        SendMessage, StartThread, ThreadLine, ThreadView, Threads, Went,
    },
    said::{SaidMoment, SaidWorker},
};
use domain::{
    access::{Permit, Viewer, deed},
    family::Worker,
    id::WorkerId,
    message::{Author, Message, answer_by},
    time::Moment,
};
use std::collections::BTreeMap;
use store::message::{NewThread, ThreadStory, rung_of};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_threads);
    mount.operation(read_thread);
    mount.operation(start_thread);
    mount.operation(send_message);
    mount.operation(read_thread_as_worker);
    mount.operation(answer_message);
}

async fn read_threads(cx: Cx, permit: Permit<deed::ReadThreads>, _: ReadThreads) -> Answer<ReadThreads> {
    let mine = found(cx.store.read_threads(permit, cx.look()).await)?;
    Ok(Threads {
        threads: mine.threads.into_iter().map(|kept| line(&cx, kept, &mine.workers)).collect(),
        workers: said(&cx, &mine.members, &mine.workers),
        away: away(&cx, mine.away),
        answer_by: answered_by(&cx, cx.now),
    })
}

async fn read_thread(cx: Cx, permit: Permit<deed::ReadThreads>, ask: ReadThread) -> Answer<ReadThread> {
    let story = found(cx.store.read_thread(permit, cx.look(), ask.thread).await)?;
    Ok(view(&cx, permit.viewer(), story))
}

async fn read_thread_as_worker(
    cx: Cx,
    permit: Permit<deed::ReadThreadAsWorker>,
    ask: ReadThreadAsWorker,
) -> Answer<ReadThreadAsWorker> {
    let read = cx.store.read_thread_as_worker(permit, cx.look(), cx.council.clone(), ask.thread).await;
    Ok(view(&cx, permit.viewer(), found(read)?))
}

async fn start_thread(cx: Cx, permit: Permit<deed::StartThread>, ask: StartThread) -> Answer<StartThread> {
    let new = NewThread {
        id: ask.thread,
        topic: ask.topic,
        workers: ask.workers.into_iter().collect(),
        message: ask.message,
        words: ask.words,
    };
    kept(cx.store.start_thread(permit, cx.write(), new).await)?;
    Ok(Saved { version: 1 })
}

async fn send_message(cx: Cx, permit: Permit<deed::SendMessage>, ask: SendMessage) -> Answer<SendMessage> {
    done(cx.store.send_message(permit, cx.write(), ask.thread, ask.message, ask.words).await)?;
    Ok(Saved { version: 1 })
}

async fn answer_message(
    cx: Cx,
    permit: Permit<deed::AnswerMessage>,
    ask: AnswerMessage,
) -> Answer<AnswerMessage> {
    let council = cx.council.clone();
    done(cx.store.answer_message(permit, cx.write(), council, ask.thread, ask.message, ask.words).await)?;
    Ok(Saved { version: 1 })
}

type Workers = BTreeMap<WorkerId, Worker>;

fn said(cx: &Cx, ids: &[WorkerId], workers: &Workers) -> Vec<SaidWorker> {
    ids.iter().filter_map(|id| workers.get(id)).map(|worker| cx.say_worker(worker)).collect()
}

/// A thread as one line, with its words.
pub(crate) fn line(cx: &Cx, kept: store::message::ThreadLine, workers: &Workers) -> ThreadLine {
    ThreadLine {
        id: kept.id,
        topic: kept.topic,
        workers: said(cx, &kept.workers, workers),
        last_at: cx.say_moment(kept.last_at),
        unread: kept.unread,
        state: kept.state,
    }
}

/// A thread with its words, for the parent or for a worker.
fn view(cx: &Cx, reader: Viewer, story: ThreadStory) -> ThreadView {
    let state = story.line.state;
    let by = |author: Author| match (author, reader) {
        (Author::Parent, Viewer::Person(_)) => SaidAuthor::Me,
        (Author::Worker(worker), Viewer::Worker(me)) if worker == me => SaidAuthor::Me,
        (Author::Parent, Viewer::Worker(_)) => {
            let name = story.parent.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default();
            SaidAuthor::Parent { name }
        }
        // Whoever writes to a parent in a thread of theirs has told them who they are.
        (Author::Worker(worker), _) => SaidAuthor::Worker(match story.workers.get(&worker) {
            Some(worker) => cx.say_worker(worker),
            None => SaidWorker { id: worker, name: String::new(), role: cx.say_role("") },
        }),
    };
    let went = |message: &Message| {
        let is_own = matches!((message.by, reader), (Author::Parent, Viewer::Person(_)));
        is_own.then(|| match message.opened_at {
            Some(at) => Went::Opened { on: cx.say_day_of(at) },
            None => Went::Waiting {
                rung: rung_of(message, state, cx.now, &cx.council),
                answer_by: answered_by(cx, message.at),
            },
        })
    };
    let messages = story.messages.iter().map(|message| MessageView {
        id: message.id,
        by: by(message.by),
        words: message.words.clone(),
        back: message.back.clone(),
        at: cx.say_moment(message.at),
        went: went(message),
    });
    ThreadView {
        messages: messages.collect(),
        away: away(cx, story.away.clone()),
        answer_by: answered_by(cx, cx.now),
        hand_over_note: story.hand_over_note.as_ref().map(|note| note.as_str().to_owned()),
        line: line(cx, story.line.clone(), &story.workers),
    }
}

fn away(cx: &Cx, away: Vec<(WorkerId, store::involvement::Away)>) -> Vec<Away> {
    let said = |(worker, away): (WorkerId, store::involvement::Away)| Away {
        worker,
        until: cx.say_day(away.until),
        cover: away.by_name.as_str().to_owned(),
    };
    away.into_iter().map(said).collect()
}

fn answered_by(cx: &Cx, sent: Moment) -> SaidMoment {
    cx.say_moment(answer_by(sent, &cx.council.timings, &cx.calendar()))
}
