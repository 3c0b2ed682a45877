//! Words being written are kept on the server while they are typed: nothing is lost, and nothing stays on the phone.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, Weak};

use api::draft::{Draft, DropMyDraft, ReadMyDrafts, SaveMyDraft};
use api::{Method, Nothing, Operation, Saved};
use domain::draft::{DraftKey, DraftWords};
use domain::id::FamilyId;
use i18n::msg;
use leptos::prelude::*;
use ui::{Field, IntoPiece, NotSaved, Piece, say, view};

use crate::remote::{Failure, Outbox, understand};
use crate::session::{KeepsWords, Session, lock};
use crate::{browser, json};

/// Words are kept once nobody has typed for this long …
const PAUSE_MS: f64 = 1_200.0;
/// … and while somebody types on and on, at least this often.
const AT_LEAST_MS: f64 = 4_000.0;
/// How often to look, and to try again on a bad signal.
const LOOK_MS: u32 = 400;
const AGAIN_MS: u32 = 3_000;

/// What a form holds: its boxes and its choices.
#[derive(Clone, Default)]
pub struct Sheet {
    fields: Vec<Field>,
    lists: Vec<Field<Vec<String>>>,
}

impl Sheet {
    /// A form with these boxes.
    pub fn of(fields: &[&Field]) -> Self {
        Sheet { fields: fields.iter().map(|field| (*field).clone()).collect(), lists: Vec::new() }
    }

    /// … and with this box.
    #[must_use]
    pub fn and(mut self, field: &Field) -> Self {
        self.fields.push(field.clone());
        self
    }

    /// … and with choices of which several may be true.
    #[must_use]
    pub fn with(mut self, list: &Field<Vec<String>>) -> Self {
        self.lists.push(list.clone());
        self
    }

    /// Everything it holds, spelled as one text, tracked.
    pub fn spell(&self) -> String {
        let mut held = Held::new();
        let mut hold = |id: &str, words: String| {
            if !words.is_empty() {
                held.push((id.to_owned(), words));
            }
        };
        self.fields.iter().for_each(|field| hold(&field.id, field.value.get()));
        self.lists.iter().for_each(|list| hold(&list.id, list.value.get().join(",")));
        if held.is_empty() { String::new() } else { json::write(&held) }
    }

    /// Fills it in again from such a text.
    pub fn fill(&self, spelled: &str) {
        let held: Held = json::read(spelled).unwrap_or_default();
        let of = |id: &str| held.iter().find(|(it, _)| it == id).map_or("", |(_, words)| words.as_str());
        for field in &self.fields {
            field.value.set(of(&field.id).to_owned());
        }
        for list in &self.lists {
            let values = of(&list.id).split(',').filter(|value| !value.is_empty());
            list.value.set(values.map(str::to_owned).collect());
        }
    }
}

/// The words of each box, by its id; a list, since a phone need not download how to sort.
type Held = Vec<(String, String)>;

/// Whose drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// A parent's, in their room of this family.
    Room(FamilyId),
    /// A worker's own. A phone does not carry how to ask for it.
    #[cfg(feature = "team")]
    Own,
}

/// Keeps one form's words while it is on the screen.
#[derive(Clone)]
pub struct Keeper(Arc<Inner>);

struct Inner {
    /// Owns what watches the boxes: a form outlives the screen that draws it.
    owner: Owner,
    myself: Weak<Inner>,
    session: Session,
    outbox: Outbox,
    desk: Desk,
    key: DraftKey,
    sheet: Sheet,
    /// What the server has.
    kept: Mutex<String>,
    state: ArcRwSignal<Keeping>,
    /// When the last and the first of the words not yet kept were typed.
    typed: Mutex<(f64, f64)>,
    is_at_work: AtomicBool,
    is_paused: AtomicBool,
}

/// How the words of a form are kept now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeping {
    /// Nothing was typed here.
    Untouched,
    /// The server has them.
    Kept,
    /// They are about to be kept.
    Soon,
    /// They cannot be kept just now.
    NotKept,
}

impl Keeper {
    /// Fills the form in with what was kept of it, and keeps it from now on. A form that was filled in differently to
    /// begin with (a goal being changed) stays like that when nothing was kept.
    pub fn new(session: &Session, desk: Desk, key: DraftKey, sheet: Sheet) -> Self {
        let keeper = Keeper(Arc::new_cyclic(|myself| Inner {
            owner: apart(),
            myself: myself.clone(),
            session: session.clone(),
            outbox: Outbox::of(session),
            desk,
            key,
            kept: Mutex::new(untrack(|| sheet.spell())),
            sheet,
            state: ArcRwSignal::new(Keeping::Untouched),
            typed: Mutex::default(),
            is_at_work: AtomicBool::new(false),
            is_paused: AtomicBool::new(false),
        }));
        session.look_after(keeper.0.myself.clone());
        let (typing, sheet) = (keeper.0.myself.clone(), keeper.0.sheet.clone());
        keeper.0.owner.with(|| {
            Effect::new(move |_| {
                let spelled = sheet.spell();
                if let Some(typing) = typing.upgrade() {
                    Keeper(typing).typed(&spelled);
                }
            })
        });
        let finding = (keeper.clone(), session.clone());
        browser::spawn(async move { finding.0.find(&finding.1).await });
        keeper
    }

    /// Whether the server has every word.
    pub fn is_kept(&self) -> bool {
        self.0.is_kept()
    }

    /// Says how the words are kept: nothing to worry about, or that they would be lost.
    pub fn note(&self) -> Piece {
        let (state, lost) = (self.0.state.clone(), self.0.state.clone());
        let note = move || match state.get() {
            Keeping::Untouched | Keeping::NotKept => ().into_piece(),
            Keeping::Kept => say(msg::common::draft_note()),
            Keeping::Soon => say(msg::common::saved_saving()),
        };
        let when = ArcSignal::derive(move || lost.get() == Keeping::NotKept);
        view! {
            <div class="draft-note"><NotSaved when/> <p class="draft-note__words">{note}</p></div>
        }
    }

    /// Keeps nothing from now on, since the words are being sent; waits until nothing is on its way.
    pub async fn pause(&self) {
        self.0.is_paused.store(true, Ordering::Relaxed);
        while self.0.is_at_work.load(Ordering::Relaxed) {
            browser::sleep(50).await;
        }
    }

    /// Goes on keeping them: they were not sent.
    pub fn resume(&self) {
        self.0.is_paused.store(false, Ordering::Relaxed);
        let spelled = untrack(|| self.0.sheet.spell());
        self.typed(&spelled);
    }

    /// The words are sent, and the server has wiped their draft. What is typed from now on is kept again.
    pub fn done(&self) {
        lock(&self.0.kept).clear();
        self.0.state.set(Keeping::Untouched);
        self.0.is_paused.store(false, Ordering::Relaxed);
    }

    async fn find(&self, session: &Session) {
        let before = untrack(|| self.0.sheet.spell());
        let path = match self.0.desk {
            Desk::Room(family) => ReadMyDrafts { family }.path(),
            #[cfg(feature = "team")]
            Desk::Own => api::draft::ReadDeskDrafts {}.path(),
        };
        // Both desks answer alike.
        let drafts = understand::<ReadMyDrafts>(session.exchange(Method::Get, &path, None, None).await);
        let Some(draft) =
            drafts.ok().and_then(|all: Vec<Draft>| all.into_iter().find(|it| it.key == self.0.key))
        else {
            return;
        };
        // Whoever has typed already goes on with that.
        if untrack(|| self.0.sheet.spell()) == before {
            *lock(&self.0.kept) = draft.words.as_str().to_owned();
            self.0.sheet.fill(draft.words.as_str());
            self.0.state.set(Keeping::Kept);
        }
    }

    fn typed(&self, spelled: &str) {
        if self.0.is_paused.load(Ordering::Relaxed) || *lock(&self.0.kept) == spelled {
            return;
        }
        let now = browser::now_ms();
        {
            let mut typed = lock(&self.0.typed);
            *typed = (now, if self.is_kept() { now } else { typed.1 });
        }
        if self.0.state.get_untracked() != Keeping::NotKept {
            self.0.state.set(Keeping::Soon);
        }
        if !self.0.is_at_work.swap(true, Ordering::Relaxed) {
            let keeper = self.clone();
            browser::spawn(async move { keeper.work().await });
        }
    }

    /// Waits for a pause, keeps the words, and again until all are kept or the form is gone.
    async fn work(self) {
        let mut wait = LOOK_MS;
        while !self.is_kept() && !self.0.is_paused.load(Ordering::Relaxed) && !self.0.session.is_over() {
            browser::sleep(wait).await;
            let (last, first) = *lock(&self.0.typed);
            let now = browser::now_ms();
            if now - last >= PAUSE_MS || now - first >= AT_LEAST_MS {
                wait = if self.save().await { LOOK_MS } else { AGAIN_MS };
            }
        }
        self.0.is_at_work.store(false, Ordering::Relaxed);
    }

    /// Keeps what stands there now. Whether that worked.
    async fn save(&self) -> bool {
        let spelled = untrack(|| self.0.sheet.spell());
        let saved = match DraftWords::parse(&spelled) {
            Ok(words) => self.put(words).await,
            Err(_) if spelled.is_empty() => self.drop().await,
            Err(_) => false,
        };
        if saved {
            *lock(&self.0.kept) = spelled.clone();
        }
        let is_all = saved && untrack(|| self.0.sheet.spell()) == spelled;
        self.0.state.set(match (saved, is_all) {
            (true, true) => Keeping::Kept,
            (true, false) => Keeping::Soon,
            (false, _) => Keeping::NotKept,
        });
        saved
    }

    async fn put(&self, words: DraftWords) -> bool {
        let key = self.0.key;
        let sent = match self.0.desk {
            Desk::Room(family) => spelled(&SaveMyDraft { family, key, words }),
            #[cfg(feature = "team")]
            Desk::Own => spelled(&api::draft::SaveDeskDraft { key, words }),
        };
        self.send(sent).await.is_ok()
    }

    async fn drop(&self) -> bool {
        let key = self.0.key;
        let sent = match self.0.desk {
            Desk::Room(family) => spelled(&DropMyDraft { family, key }),
            #[cfg(feature = "team")]
            Desk::Own => spelled(&api::draft::DropDeskDraft { key }),
        };
        matches!(self.send(sent).await, Ok(_) | Err(Failure::No(api::No::NotFound)))
    }

    /// All four answer alike, so a phone carries once how they are sent.
    async fn send(&self, (method, path, body): (Method, String, String)) -> Result<Saved, Failure> {
        understand::<SaveMyDraft>(self.0.outbox.deliver(method, path, body).await)
    }
}

/// How something is asked, spelled out.
fn spelled<O: Operation<Reply = Saved, Refusal = Nothing>>(ask: &O) -> (Method, String, String) {
    (O::METHOD, ask.path(), json::write(ask))
}

/// An owner of its own. A new root takes the place of whoever is drawing; they get it back, with their reader.
fn apart() -> Owner {
    let here = Owner::current();
    let apart = Owner::new_root(None);
    if let Some(here) = here {
        here.set();
    }
    apart
}

impl KeepsWords for Inner {
    fn is_kept(&self) -> bool {
        matches!(self.state.get_untracked(), Keeping::Untouched | Keeping::Kept)
    }

    fn hurry(&self) {
        if let (false, Some(keeper)) = (self.is_kept(), self.myself.upgrade()) {
            browser::spawn(async move { _ = Keeper(keeper).save().await });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_back_what_it_spells() {
        let owner = Owner::new();
        owner.set();
        let form = || {
            let sheet = Sheet::of(&[&Field::new("different"), &Field::new("matters")]);
            sheet.with(&Field::new("strengths"))
        };
        let (one, other) = (form(), form());
        assert_eq!(one.spell(), "");
        one.fields[0].value.set("میری \"صبح\"\nاچھی ہو".to_owned());
        one.lists[0].value.set(vec!["i_listen".to_owned(), "i_keep_going".to_owned()]);
        other.fields[1].value.set("will be emptied".to_owned());
        other.fill(&one.spell());
        assert_eq!(other.fields[0].answer(), "میری \"صبح\"\nاچھی ہو");
        assert_eq!(other.fields[1].answer(), "");
        assert_eq!(other.lists[0].answer(), ["i_listen", "i_keep_going"]);
        other.fill("not what a form spells");
        assert_eq!(other.spell(), "");
    }
}
