//! Replies: what workers say back. There is no way to reject a goal or an entry.
use crate::{
    Store, Stored, Write, Written,
    beside::Beside,
    draft, entry,
    goal::{self, GoalPage},
    kept,
    plan::{self, Published},
    row::{self, reply},
    seal::Cell,
    tx::{Room, Tx},
};
use domain::{
    access::{Permit, Viewer, deed},
    draft::DraftKey,
    family::Worker,
    id::{EntryId, GoalId, PointId, ReplyId},
    reply::{About, Reply, ReplyKind, ReplyRefusal},
    time::Moment,
    words::Paragraph,
};
use sea_orm::{ActiveValue::Set, QueryOrder, prelude::*};
use std::collections::HashMap;

/// A reply to keep.
#[derive(Clone, Debug)]
pub struct NewReply {
    /// Its name, made by the browser.
    pub id: ReplyId,
    /// To what.
    pub about: About,
    /// Which way.
    pub kind: ReplyKind,
    /// The words.
    pub words: Paragraph,
}

/// A reply with what a page says beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyLine {
    /// The reply.
    pub reply: Reply,
    /// Who wrote it, where the reader is told of them.
    pub by: Option<Worker>,
    /// For a link: what the point says.
    pub point_says: Option<Paragraph>,
}

impl Store {
    /// Says this to a goal or an entry the worker may see. Its draft is wiped.
    pub async fn send_reply(
        &self,
        permit: Permit<deed::Reply>,
        write: Write,
        new: NewReply,
    ) -> Written<(), ReplyRefusal> {
        self.write(permit, write, move |tx| async move {
            let room = tx.room()?;
            tx.touched(new.id);
            let (goal, entry, form) = match new.about {
                About::Goal(id) => (goal::seen(&tx, room, id).await?.id, None, DraftKey::ReplyToGoal(id)),
                About::Entry(id) => {
                    let found = entry::seen(&tx, room, id).await?;
                    goal::seen(&tx, room, row::id(found.goal)).await?;
                    if entry::is_taken_back(&found) {
                        return Ok(Err(ReplyRefusal::TakenBack));
                    }
                    (found.goal, Some(found.id), DraftKey::ReplyToEntry(id))
                }
            };
            let point = match new.kind {
                ReplyKind::Link(point) if !plan::is_published(&tx, room, point).await? => {
                    return Ok(Err(ReplyRefusal::NotTheirPoint));
                }
                ReplyKind::Link(point) => Some(row::key(point)),
                ReplyKind::Affirm | ReplyKind::Ask | ReplyKind::Offer | ReplyKind::LetsTalk => None,
            };
            let id = row::key(new.id);
            tx.insert::<reply::ActiveModel>(reply::Model {
                id,
                family: row::key(room.family),
                person: row::key(room.person),
                goal,
                entry,
                by_worker: row::key(tx.worker()?),
                kind: kind_word(new.kind).to_owned(),
                point,
                made_at: tx.at().millis(),
                seen_at: None,
                body: tx.seal(room.scope(), Cell::body("reply", id), &new.words).await?,
            })
            .await?;
            draft::wipe(&tx, form).await?;
            tx.wake(Viewer::Person(room.person));
            Ok(Ok(()))
        })
        .await
    }
}

const fn kind_word(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Affirm => "affirm",
        ReplyKind::Ask => "ask",
        ReplyKind::Offer => "offer",
        ReplyKind::Link(_) => "link",
        ReplyKind::LetsTalk => "lets_talk",
    }
}

/// Every reply of one room, oldest first.
pub(crate) struct Replies(Vec<(GoalId, Reply)>);

pub(crate) async fn of_room(tx: &Tx, room: Room) -> Stored<Replies> {
    let rows = reply::Entity::find()
        .filter(reply::Column::Family.eq(row::key(room.family)))
        .filter(reply::Column::Person.eq(row::key(room.person)))
        .order_by_asc(reply::Column::MadeAt)
        .order_by_asc(reply::Column::Id)
        .all(tx.db())
        .await?;
    let mut replies = Vec::with_capacity(rows.len());
    for row in rows {
        let reply = Reply {
            id: row::id(row.id),
            about: row.entry.map_or(About::Goal(row::id(row.goal)), |entry| About::Entry(row::id(entry))),
            by: row::id(row.by_worker),
            kind: match row.point {
                Some(point) => ReplyKind::Link(row::id(point)),
                None => kept::read(&row.kind)?,
            },
            words: tx.open(room.scope(), Cell::body("reply", row.id), &row.body).await?,
            at: Moment::from_millis(row.made_at),
            is_seen: row.seen_at.is_some(),
        };
        replies.push((row::id(row.goal), reply));
    }
    Ok(Replies(replies))
}

impl Replies {
    /// How many about this goal and its entries the parent has not opened.
    pub(crate) fn new_about(&self, goal: GoalId) -> u32 {
        let count = self.0.iter().filter(|(of, reply)| *of == goal && !reply.is_seen).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
    /// Whether anyone has said something to the goal itself.
    pub(crate) fn is_answered(&self, goal: GoalId) -> bool {
        self.0.iter().any(|(_, reply)| reply.about == About::Goal(goal))
    }
    /// Whether anyone has said something to this entry.
    pub(crate) fn is_entry_answered(&self, entry: EntryId) -> bool {
        self.0.iter().any(|(_, reply)| reply.about == About::Entry(entry))
    }
    /// To the goal itself.
    pub(crate) fn about_goal(&self, goal: GoalId, beside: &Beside) -> Vec<ReplyLine> {
        let to_it = |reply: &&Reply| reply.about == About::Goal(goal);
        self.0.iter().map(|(_, reply)| reply).filter(to_it).map(|reply| line(reply, beside)).collect()
    }
    /// To each entry.
    pub(crate) fn about_entries(&self, beside: &Beside) -> HashMap<EntryId, Vec<ReplyLine>> {
        let mut about: HashMap<EntryId, Vec<ReplyLine>> = HashMap::new();
        for (_, reply) in &self.0 {
            if let About::Entry(entry) = reply.about {
                about.entry(entry).or_default().push(line(reply, beside));
            }
        }
        about
    }
}

fn line(reply: &Reply, beside: &Beside) -> ReplyLine {
    let says = |point: PointId| beside.plan.as_ref().and_then(|plan: &Published| plan.says(point));
    ReplyLine {
        by: beside.told.get(&reply.by).cloned(),
        point_says: match reply.kind {
            ReplyKind::Link(point) => says(point),
            ReplyKind::Affirm | ReplyKind::Ask | ReplyKind::Offer | ReplyKind::LetsTalk => None,
        },
        reply: reply.clone(),
    }
}

/// Notes, once this read is committed, that the parent has opened the replies on this page.
pub(crate) fn mark_seen(tx: &Tx, page: &GoalPage) {
    let on_page = page.replies.iter().chain(page.entries.iter().flat_map(|line| &line.replies));
    let unseen: Vec<Uuid> =
        on_page.filter(|line| !line.reply.is_seen).map(|line| row::key(line.reply.id)).collect();
    if unseen.is_empty() {
        return;
    }
    tx.then(move |tx| async move {
        let room = tx.room()?;
        reply::Entity::update_many()
            .set(reply::ActiveModel { seen_at: Set(Some(tx.at().millis())), ..Default::default() })
            .filter(reply::Column::Family.eq(row::key(room.family)))
            .filter(reply::Column::Person.eq(row::key(room.person)))
            .filter(reply::Column::Id.is_in(unseen))
            .filter(reply::Column::SeenAt.is_null())
            .exec(tx.db())
            .await?;
        Ok(())
    });
}
