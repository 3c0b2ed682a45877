//! Before words go to one adult: whether they are also another's. A worker is shown where, and decides.

use std::sync::Arc;

use api::overlap::{FindOverlaps, OverlapView};
use domain::words::Words;
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, Field, IntoPiece, NoticeBox, Piece, Press, Weight, say, view};

use crate::browser;
use crate::team::route::Room;
use crate::writing::Writing;

/// Where the focus goes when something was found.
const ID: &str = "overlap";

/// Stands between the button of a form and its sending.
/// Cheap to clone: all clones are one.
#[derive(Clone)]
pub(super) struct Guard(Arc<Inner>);

struct Inner {
    /// For whom the words are, as far as is chosen.
    rooms: Box<dyn Fn() -> Vec<Room> + Send + Sync>,
    /// What they will read.
    boxes: Vec<Field>,
    found: ArcRwSignal<Option<Found>>,
}

/// What was found in these very words. Once they change, it is no longer true of them.
#[derive(Clone)]
struct Found {
    of: Vec<String>,
    overlaps: Vec<OverlapView>,
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
        Guard(Arc::new(Inner { rooms: Box::new(rooms), boxes, found: ArcRwSignal::default() }))
    }

    /// What the form's button does: asks first, and sends only what is nobody else's.
    pub(super) fn sends(&self, writing: &Writing, send: impl Fn() + Send + Sync + 'static) -> Press {
        let (guard, asking, send) = (self.clone(), writing.clone(), Press::from(send));
        writing.sends(move || {
            let (guard, writing, send) = (guard.clone(), asking.clone(), send.clone());
            browser::spawn(async move { guard.ask(&writing, send).await });
        })
    }

    async fn ask(&self, writing: &Writing, send: Press) {
        let of = untrack(|| self.words());
        // What cannot be kept is said by the form itself.
        let words: Vec<_> = of.iter().filter_map(|words| Words::parse(words).ok()).collect();
        let mut overlaps = Vec::new();
        if !words.is_empty() {
            for Room { family, person } in (self.0.rooms)() {
                let ask = FindOverlaps { family, person, words: words.clone() };
                let Some(found) = writing.ask_first(&ask).await else { return };
                overlaps.extend(found.overlaps);
            }
        }
        if overlaps.is_empty() {
            self.0.found.set(None);
            return send.run();
        }
        self.0.found.set(Some(Found { of, overlaps, send }));
        browser::soon(|| browser::to_field(ID));
    }

    fn words(&self) -> Vec<String> {
        self.0.boxes.iter().map(|field| field.value.get()).collect()
    }

    /// Draws what was found, for as long as it is true.
    pub(super) fn show(&self) -> Piece {
        let guard = self.clone();
        (move || {
            let found = guard.0.found.get().filter(|found| found.of == guard.words())?;
            let each = found.overlaps.iter().map(overlap).collect::<Vec<_>>();
            let (send, shown) = (found.send, guard.0.found.clone());
            let keep = move || {
                shown.set(None);
                send.run();
            };
            Some(view! {
                <div class="overlap" id=ID tabindex="-1">
                    <NoticeBox title=msg::team_overlap::heading()>
                        {each}
                        <p>{say(msg::team_overlap::why())}</p>
                        <Button label=msg::team_overlap::keep() weight=Weight::Secondary on_press=keep/>
                    </NoticeBox>
                </div>
            })
        })
        .into_piece()
    }
}

fn overlap(overlap: &OverlapView) -> Piece {
    let words = overlap.words.iter().map(|words| view! { <li><q>{words.clone()}</q></li> });
    let words = words.collect::<Vec<_>>();
    let found = say(msg::team_overlap::found(overlap.name.clone()));
    view! { <p>{found}</p> <ul>{words}</ul> }
}
