//! Before words go to one adult: whether they are also another's. A worker is shown where, and decides.

use std::sync::{Arc, Mutex};

use api::overlap::{FindOverlaps, OverlapView};
use domain::words::Words;
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Field, IntoPiece, NoticeBox, Piece, Press, Weight, say, view};

use crate::browser;
use crate::session::lock;
use crate::team::route::Room;
use crate::writing::Writing;

/// Where the focus goes when something was found.
const ID: &str = "overlap";

/// Stands between the button of a form and its sending.
/// Cheap to clone: all clones are one.
#[derive(Clone)]
pub(super) struct Guard(Arc<Inner>);

struct Inner {
    /// Who will read what, as far as is chosen and written, tracked.
    sending: Box<dyn Fn() -> Sending + Send + Sync>,
    found: ArcRwSignal<Option<Found>>,
    /// What somebody decided to keep as it is.
    kept: Mutex<Option<Sending>>,
}

/// To whom something would be sent now, and what.
type Sending = Vec<(Room, Vec<String>)>;

/// What was found in this. Once it changes, that is no longer true of it.
#[derive(Clone)]
struct Found {
    of: Sending,
    /// Nothing when it could not be found out.
    overlaps: Option<Vec<OverlapView>>,
    send: Press,
}

impl Guard {
    /// Of what stands in these boxes, for one adult.
    pub(super) fn of(room: Room, boxes: &[&Field]) -> Self {
        Guard::of_chosen(move || vec![room], boxes)
    }

    /// Of what stands in these boxes, for whoever is chosen when it is sent.
    pub(super) fn of_chosen(rooms: impl Fn() -> Vec<Room> + Send + Sync + 'static, boxes: &[&Field]) -> Self {
        let boxes: Vec<Field> = boxes.iter().copied().cloned().collect();
        Guard::of_each(move || {
            let words: Vec<String> = boxes.iter().map(|field| field.value.get()).collect();
            rooms().into_iter().map(|room| (room, words.clone())).collect()
        })
    }

    /// Of what each adult will read, where they read different words.
    pub(super) fn of_each(sending: impl Fn() -> Vec<(Room, Vec<String>)> + Send + Sync + 'static) -> Self {
        let (found, kept) = (ArcRwSignal::default(), Mutex::default());
        Guard(Arc::new(Inner { sending: Box::new(sending), found, kept }))
    }

    /// What the form's button does: asks first, and sends only what is nobody else's, or was decided on.
    pub(super) fn sends(&self, writing: &Writing, send: impl Fn() + Send + Sync + 'static) -> Press {
        let (guard, asking, send) = (self.clone(), writing.clone(), Press::from(send));
        writing.sends(move || {
            let (guard, writing, send) = (guard.clone(), asking.clone(), send.clone());
            browser::spawn(async move { guard.ask(&writing, send).await });
        })
    }

    /// Asks until what was asked about is what stands there: words typed meanwhile are asked about too.
    async fn ask(&self, writing: &Writing, send: Press) {
        loop {
            let of = untrack(|| (self.0.sending)());
            let is_kept = lock(&self.0.kept).as_ref() == Some(&of);
            let overlaps = match is_kept {
                true => Some(Vec::new()),
                false => match overlaps(writing, &of).await {
                    Some(overlaps) => overlaps,
                    None => return,
                },
            };
            if untrack(|| (self.0.sending)()) != of {
                continue;
            }
            if overlaps.as_ref().is_some_and(Vec::is_empty) {
                self.0.found.set(None);
                return send.run();
            }
            self.0.found.set(Some(Found { of, overlaps, send }));
            return browser::soon(|| browser::to_field(ID));
        }
    }

    /// Draws what was found, for as long as it is true.
    pub(super) fn show(&self) -> Piece {
        let guard = self.clone();
        (move || {
            let found = guard.0.found.get().filter(|found| found.of == (guard.0.sending)())?;
            let said = match &found.overlaps {
                Some(overlaps) => {
                    let each = overlaps.iter().map(overlap).collect::<Vec<_>>();
                    view! { {each} <p>{say(msg::team_overlap::why())}</p> }
                }
                None => view! { <p>{say(msg::team_overlap::unknown())}</p> },
            };
            let kept = guard.clone();
            let keep = move || {
                *lock(&kept.0.kept) = Some(found.of.clone());
                kept.0.found.set(None);
                found.send.run();
            };
            Some(view! {
                <div class="overlap" id=ID tabindex="-1">
                    <NoticeBox title=msg::team_overlap::heading()>
                        {said}
                        <Button label=msg::team_overlap::keep() weight=Weight::Secondary on_press=keep/>
                    </NoticeBox>
                </div>
            })
        })
        .into_piece()
    }
}

/// Whose these words are too; `Some(None)` when that cannot be found out, and nothing when nothing can be sent either: then the
/// form says so.
async fn overlaps(writing: &Writing, of: &Sending) -> Option<Option<Vec<OverlapView>>> {
    let mut overlaps = Vec::new();
    for (Room { family, person }, words) in of.clone() {
        // What cannot be kept is said by the form itself.
        let words: Vec<_> = words.iter().filter_map(|words| Words::parse(words).ok()).collect();
        if words.is_empty() {
            continue;
        }
        match writing.ask_first(&FindOverlaps { family, person, words }).await? {
            Ok(found) => overlaps.extend(found.overlaps),
            Err(_) => return Some(None),
        }
    }
    Some(Some(overlaps))
}

fn overlap(overlap: &OverlapView) -> Piece {
    let words = overlap.words.iter().map(|words| view! { <li><q>{words.clone()}</q></li> });
    let words = words.collect::<Vec<_>>();
    let found = say(msg::team_overlap::found(overlap.name.clone()));
    view! { <p>{found}</p> <ul>{words}</ul> }
}
