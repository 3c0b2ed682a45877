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
    /// For whom the words are, as far as is chosen, tracked.
    rooms: Box<dyn Fn() -> Vec<Room> + Send + Sync>,
    /// What they will read.
    boxes: Vec<Field>,
    found: ArcRwSignal<Option<Found>>,
    /// What somebody decided to keep as it is.
    kept: Mutex<Option<Sending>>,
}

/// What would be sent now, and to whom.
#[derive(Clone, PartialEq)]
struct Sending {
    words: Vec<String>,
    rooms: Vec<Room>,
}

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
        let boxes = boxes.iter().copied().cloned().collect();
        let (found, kept) = (ArcRwSignal::default(), Mutex::default());
        Guard(Arc::new(Inner { rooms: Box::new(rooms), boxes, found, kept }))
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
            let of = untrack(|| self.sending());
            let is_kept = lock(&self.0.kept).as_ref() == Some(&of);
            let overlaps = match is_kept {
                true => Some(Vec::new()),
                false => match overlaps(writing, &of).await {
                    Some(overlaps) => overlaps,
                    None => return,
                },
            };
            if untrack(|| self.sending()) != of {
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

    fn sending(&self) -> Sending {
        let words = self.0.boxes.iter().map(|field| field.value.get()).collect();
        Sending { words, rooms: (self.0.rooms)() }
    }

    /// Draws what was found, for as long as it is true.
    pub(super) fn show(&self) -> Piece {
        let guard = self.clone();
        (move || {
            let found = guard.0.found.get().filter(|found| found.of == guard.sending())?;
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
    // What cannot be kept is said by the form itself.
    let words: Vec<_> = of.words.iter().filter_map(|words| Words::parse(words).ok()).collect();
    let mut overlaps = Vec::new();
    if words.is_empty() {
        return Some(Some(overlaps));
    }
    for Room { family, person } in of.rooms.clone() {
        match writing.ask_first(&FindOverlaps { family, person, words: words.clone() }).await? {
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
