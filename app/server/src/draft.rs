//! Unfinished words, kept while somebody is typing.
use crate::{
    cx::Cx,
    fault::{done, found},
    mount::Mount,
};
use api::{
    Answer, Saved,
    draft::{Draft, DropDeskDraft, DropMyDraft, ReadDeskDrafts, ReadMyDrafts, SaveDeskDraft, SaveMyDraft},
};
use domain::{
    access::{Permit, deed},
    draft::{DraftKey, DraftWords},
};

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_my_drafts);
    mount.operation(save_my_draft);
    mount.operation(drop_my_draft);
    mount.operation(read_desk_drafts);
    mount.operation(save_desk_draft);
    mount.operation(drop_desk_draft);
}

async fn read_my_drafts(cx: Cx, permit: Permit<deed::KeepDraft>, _: ReadMyDrafts) -> Answer<ReadMyDrafts> {
    found(read(cx, permit).await)
}

async fn save_my_draft(cx: Cx, permit: Permit<deed::KeepDraft>, ask: SaveMyDraft) -> Answer<SaveMyDraft> {
    save(cx, permit, ask.key, ask.words).await
}

async fn drop_my_draft(cx: Cx, permit: Permit<deed::KeepDraft>, ask: DropMyDraft) -> Answer<DropMyDraft> {
    forget(cx, permit, ask.key).await
}

async fn read_desk_drafts(
    cx: Cx,
    permit: Permit<deed::KeepDraft>,
    _: ReadDeskDrafts,
) -> Answer<ReadDeskDrafts> {
    found(read(cx, permit).await)
}

async fn save_desk_draft(
    cx: Cx,
    permit: Permit<deed::KeepDraft>,
    ask: SaveDeskDraft,
) -> Answer<SaveDeskDraft> {
    save(cx, permit, ask.key, ask.words).await
}

async fn drop_desk_draft(
    cx: Cx,
    permit: Permit<deed::KeepDraft>,
    ask: DropDeskDraft,
) -> Answer<DropDeskDraft> {
    forget(cx, permit, ask.key).await
}

async fn read(cx: Cx, permit: Permit<deed::KeepDraft>) -> store::Stored<Vec<Draft>> {
    let kept = cx.store.read_drafts(permit, cx.look()).await?;
    Ok(kept.into_iter().map(|(key, words)| Draft { key, words }).collect())
}

async fn save<R>(
    cx: Cx,
    permit: Permit<deed::KeepDraft>,
    key: DraftKey,
    words: DraftWords,
) -> Result<Saved, api::No<R>> {
    done(cx.store.save_draft(permit, cx.write(), key, words).await)?;
    Ok(Saved { version: 1 })
}

async fn forget<R>(cx: Cx, permit: Permit<deed::KeepDraft>, key: DraftKey) -> Result<Saved, api::No<R>> {
    done(cx.store.drop_draft(permit, cx.write(), key).await)?;
    Ok(Saved { version: 1 })
}
