//! Every address of the server.
use crate::{
    account, activity, adult, concern, council_sign_in, cycle, draft, entry, events, family, files, goal,
    headers, invitation, involvement, leave, manage, meeting, message, month,
    mount::{Mount, body::throw_away, inside::Inside, refused, said},
    overlap, plan, plan_editor,
    portal::Portal,
    promise, reply, request, sign_in, team, today, who_looked,
};
use api::{No, Nothing, operation::EVENTS_PATH};
use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware,
    response::Response,
    routing::{any, get, post},
};

/// Mounts every operation there is.
fn operations(mount: &mut Mount) {
    account::operations(mount);
    adult::operations(mount);
    draft::operations(mount);
    entry::operations(mount);
    family::operations(mount);
    activity::operations(mount);
    cycle::operations(mount);
    goal::operations(mount);
    reply::operations(mount);
    request::operations(mount);
    team::operations(mount);
    today::operations(mount);
    who_looked::operations(mount);
    invitation::operations(mount);
    involvement::operations(mount);
    manage::operations(mount);
    promise::operations(mount);
    plan_editor::operations(mount);
    plan::operations(mount);
    month::operations(mount);
    message::operations(mount);
    meeting::operations(mount);
    overlap::operations(mount);
    concern::operations(mount);
}

/// The names of the operations that are mounted, for the test that none is forgotten.
pub fn mounted(portal: &Portal) -> Vec<&'static str> {
    let mut mount = Mount::new(portal.clone());
    operations(&mut mount);
    mount.finish().1
}

/// Every operation for the program itself: the sample's month is lived through them.
pub(crate) fn inside(portal: &Portal) -> Inside {
    let mut mount = Mount::new(portal.clone());
    operations(&mut mount);
    mount.inside()
}

/// The whole server.
pub fn router(portal: &Portal) -> Router {
    let mut mount = Mount::new(portal.clone());
    operations(&mut mount);
    let (operations, _) = mount.finish();
    let own = Router::new()
        .route(EVENTS_PATH, get(events::listen))
        .route("/leave", any(leave::leave))
        .route(site::SIGN_IN_ACTION, post(sign_in::sign_in).get(files::fetch))
        .route(site::COUNCIL_SIGN_IN, any(council_sign_in::begin))
        .route(site::COUNCIL_SIGN_IN_BACK, any(council_sign_in::back))
        .fallback(files::fetch)
        .with_state(portal.clone());
    operations
        .merge(own)
        .route("/api/{*rest}", any(not_found))
        .method_not_allowed_fallback(method_not_allowed)
        .layer(middleware::from_fn_with_state(portal.origins.clone(), headers::guarded))
}

/// The same as for something that is not theirs.
async fn not_found(request: Request) -> Response {
    throw_away(request.into_body()).await;
    said(&No::<Nothing>::NotFound)
}

async fn method_not_allowed(request: Request) -> Response {
    throw_away(request.into_body()).await;
    *refused(StatusCode::METHOD_NOT_ALLOWED)
}
