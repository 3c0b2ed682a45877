//! What workers say back to a goal or an entry.
use crate::{cx::Cx, fault::kept, mount::Mount};
use api::{
    Answer, Saved,
    reply::{ReplyView, SendReply},
};
use domain::access::{Permit, deed};
use store::reply::{NewReply, ReplyLine};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(send_reply);
}

async fn send_reply(cx: Cx, permit: Permit<deed::Reply>, ask: SendReply) -> Answer<SendReply> {
    let reply = NewReply { id: ask.reply, about: ask.about, kind: ask.kind, words: ask.words };
    kept(cx.store.send_reply(permit, cx.write(), reply).await)?;
    Ok(Saved { version: 1 })
}

/// A reply with its words for the reader.
pub(crate) fn view(cx: &Cx, line: ReplyLine) -> ReplyView {
    ReplyView {
        id: line.reply.id,
        about: line.reply.about,
        kind: line.reply.kind,
        words: line.reply.words,
        by: line.by.as_ref().map(|worker| cx.say_worker(worker)),
        at: cx.say_moment(line.reply.at),
        point_says: line.point_says,
        is_new: !line.reply.is_seen,
    }
}
