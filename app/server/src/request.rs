//! What an adult asks their team for: an advocate, an interpreter, their records, another worker, to complain.
use crate::{
    cx::Cx,
    fault::{done, found, kept},
    mount::Mount,
};
use api::{
    Answer, Saved,
    request::{
        AnswerRequest, AskFor, ReadRequests, ReadRequestsAsWorker, RequestAnswerView, RequestView, Requests,
        TakeBackRequest,
    },
};
use domain::{
    access::{Permit, deed},
    request::{RequestState, answer_by},
};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_requests);
    mount.operation(ask_for);
    mount.operation(take_back_request);
    mount.operation(read_requests_as_worker);
    mount.operation(answer_request);
}

async fn read_requests(cx: Cx, permit: Permit<deed::ReadRequests>, _: ReadRequests) -> Answer<ReadRequests> {
    Ok(view(&cx, found(cx.store.read_requests(permit, cx.look()).await)?))
}

async fn ask_for(cx: Cx, permit: Permit<deed::AskFor>, ask: AskFor) -> Answer<AskFor> {
    done(cx.store.ask_for(permit, cx.write(), ask.request, ask.kind, ask.words).await)?;
    Ok(Saved { version: 1 })
}

async fn take_back_request(
    cx: Cx,
    permit: Permit<deed::AskFor>,
    ask: TakeBackRequest,
) -> Answer<TakeBackRequest> {
    kept(cx.store.take_back_request(permit, cx.write(), ask.request).await)?;
    Ok(Saved { version: 1 })
}

async fn read_requests_as_worker(
    cx: Cx,
    permit: Permit<deed::ReadRequestsAsWorker>,
    _: ReadRequestsAsWorker,
) -> Answer<ReadRequestsAsWorker> {
    Ok(view(&cx, found(cx.store.read_requests_as_worker(permit, cx.look()).await)?))
}

async fn answer_request(
    cx: Cx,
    permit: Permit<deed::AnswerRequest>,
    ask: AnswerRequest,
) -> Answer<AnswerRequest> {
    kept(cx.store.answer_request(permit, cx.write(), ask.request, ask.words, ask.is_done).await)?;
    Ok(Saved { version: 1 })
}

fn view(cx: &Cx, asked: store::request::Requests) -> Requests {
    let (timings, today) = (cx.council.timings, cx.today());
    let requests =
        asked.requests.into_iter().map(|request| (answer_by(request.at, &timings, &cx.calendar()), request));
    let requests = requests.map(|(due, request)| RequestView {
        id: request.id,
        kind: request.kind,
        words: request.words,
        state: request.state,
        on: cx.say_day_of(request.at),
        answer_by: (request.state == RequestState::Asked).then(|| cx.say_day(due)),
        is_late: request.state == RequestState::Asked && due < today,
        answers: request
            .answers
            .into_iter()
            .map(|answer| RequestAnswerView {
                by: asked.workers.get(&answer.by).map(|worker| cx.say_worker(worker)),
                at: cx.say_moment(answer.at),
                words: answer.words,
                is_new: !answer.is_seen,
            })
            .collect(),
    });
    Requests { requests: requests.collect() }
}
