//! Lets people in: from the cookie to who it is, from where they want to be to whether they may.
//!
//! The only place that asks [`domain::access::allows`]. Whoever may not is told the same as if nothing were there.
use crate::{
    cookie::{self, Token},
    cx::Cx,
    fault::no,
    mount::said,
    portal::Portal,
};
use api::{Anyone, No, Nothing, Operation};
use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use domain::{
    access::{Act, Deed, Permit, Viewer, allows},
    time::Moment,
};
use i18n::Language;

/// Someone signed in.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Who.
    pub viewer: Viewer,
    /// The language they read.
    pub language: Language,
    /// The session.
    pub session: Token,
}

/// An access a handler can be handed.
pub trait Admitted<O: Operation>: Sized + Send {
    /// Whether somebody has to be signed in.
    const NEEDS_SESSION: bool;
    /// The access, or the answer to give instead.
    fn admit(
        cx: &Cx,
        viewer: Option<Viewer>,
        ask: &O,
    ) -> impl Future<Output = Result<Self, No<Nothing>>> + Send;
}

impl<O: Operation> Admitted<O> for Anyone {
    const NEEDS_SESSION: bool = false;
    async fn admit(_: &Cx, _: Option<Viewer>, _: &O) -> Result<Self, No<Nothing>> {
        Ok(Self)
    }
}

impl<D: Deed, O: Operation + Act<Deed = D>> Admitted<O> for Permit<D> {
    const NEEDS_SESSION: bool = true;
    async fn admit(cx: &Cx, viewer: Option<Viewer>, ask: &O) -> Result<Self, No<Nothing>> {
        let viewer = viewer.ok_or(No::SignedOut)?;
        let place = ask.place();
        let standing = cx.store.standing(viewer, place, cx.today()).await.map_err(no)?;
        match allows(viewer, standing, ask) {
            Some(permit) => Ok(permit),
            None => {
                cx.store.record_denied(viewer, place, D::ACTION, cx.look()).await.map_err(no)?;
                Err(No::NotFound)
            }
        }
    }
}

/// Whoever this browser's cookie names, if their session still holds; every request asks anew.
pub async fn known(portal: &Portal, headers: &HeaderMap, now: Moment) -> Result<Option<Known>, No<Nothing>> {
    let Some(session) = Token::of(headers) else { return Ok(None) };
    let found = portal.store.session(&session.kept(), now, &portal.council.timings).await.map_err(no)?;
    Ok(found.map(|found| Known {
        viewer: found.viewer,
        language: Language::from_tag(&found.language).unwrap_or_default(),
        session,
    }))
}

/// The same, or the answer that nobody is signed in any more. A cookie that means nothing is taken away.
pub(crate) async fn signed_in(
    portal: &Portal,
    headers: &HeaderMap,
    now: Moment,
) -> Result<Known, Box<Response>> {
    match known(portal, headers, now).await {
        Ok(Some(known)) => Ok(known),
        Ok(None) => {
            let mut response = said(&No::<Nothing>::SignedOut);
            if headers.contains_key(header::COOKIE) {
                response.headers_mut().insert(header::SET_COOKIE, cookie::forget());
            }
            Err(Box::new(response))
        }
        Err(no) => Err(Box::new(said(&no))),
    }
}
