//! Tells open pages that something changed, and never what: the page asks again.
use crate::{
    admit::{Known, signed_in},
    fault, guard,
    mount::{refused, said},
    portal::Portal,
};
use api::{No, Nothing, operation::CHANGED_EVENT};
use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use domain::access::Viewer;
use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use store::Change;
use tokio::{
    sync::{
        broadcast::{Receiver, error::RecvError},
        mpsc,
    },
    time::{MissedTickBehavior, interval},
};
use tokio_stream::wrappers::ReceiverStream;

/// How many pages one person may have listening.
const EACH_MAX: usize = 4;
/// How often a quiet line is kept open, and how soon at the latest an ended session is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// Who is listening.
#[derive(Clone, Default)]
pub struct Listeners(Arc<Mutex<HashMap<Viewer, usize>>>);

/// One of them; given up when dropped.
struct Listener(Listeners, Viewer);

impl Listeners {
    fn join(&self, viewer: Viewer) -> Option<Listener> {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = listeners.entry(viewer).or_default();
        if *count >= EACH_MAX {
            return None;
        }
        *count += 1;
        Some(Listener(self.clone(), viewer))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut listeners = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = listeners.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                listeners.remove(&self.1);
            }
        }
    }
}

/// Begins to listen. Whoever is not signed in is told so before anything is sent.
pub async fn listen(State(portal): State<Portal>, request: Request) -> Response {
    let headers = request.headers();
    if request.method() != axum::http::Method::GET {
        return *refused(StatusCode::METHOD_NOT_ALLOWED);
    }
    if !guard::is_ours(headers, &portal.origins, false) {
        return *refused(StatusCode::FORBIDDEN);
    }
    let who = match signed_in(&portal, headers, portal.clock.now()).await {
        Ok(who) => who,
        Err(no) => return *no,
    };
    let Some(listener) = portal.listeners.join(who.viewer) else {
        return said(&No::<Nothing>::TooMany { wait_seconds: 30 });
    };
    let changes = portal.store.changes();
    // Room for one word: while it is unread, further changes have nothing to add.
    let (say, heard) = mpsc::channel::<Result<Event, Infallible>>(1);
    tokio::spawn(async move {
        let told = fault::contained(tell(&portal, who, changes, &say)).await;
        if let Err(bug) = told {
            tracing::error!(%bug, "telling of changes broke off");
        }
        drop(listener);
    });
    let mut response = Sse::new(ReceiverStream::new(heard))
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response();
    // Proxies hand each word on at once instead of collecting them.
    response.headers_mut().insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    response
}

/// Says "changed" whenever something did for this viewer, until the page goes or the session ends.
async fn tell(
    portal: &Portal,
    who: Known,
    mut changes: Receiver<Change>,
    say: &mpsc::Sender<Result<Event, Infallible>>,
) {
    let mut closing = portal.closing.subscribe();
    let mut look = interval(KEEP_ALIVE);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let is_news = tokio::select! {
            change = changes.recv() => match change {
                Ok(Change::For(viewer)) if viewer != who.viewer => continue,
                Ok(_) | Err(RecvError::Lagged(_)) => true,
                Err(RecvError::Closed) => return,
            },
            _ = look.tick() => false,
            () = say.closed() => return,
            _ = closing.changed() => return,
        };
        // Looked at without counting as use: an open page alone keeps nobody signed in.
        let timings = &portal.council.timings;
        let is_going_on =
            match portal.store.is_going_on(&who.session.kept(), portal.clock.now(), timings).await {
                Ok(is_going_on) => is_going_on,
                Err(error) => {
                    tracing::error!(%error, "cannot tell whether a session is going on");
                    return;
                }
            };
        // Of the end too: the page asks, is told that nobody is signed in, and wipes itself at once.
        if is_news || !is_going_on {
            // If one word waits unread already, this one has nothing to add.
            drop(say.try_send(Ok(Event::default().event(CHANGED_EVENT).data(CHANGED_EVENT))));
        }
        if !is_going_on {
            return;
        }
    }
}
