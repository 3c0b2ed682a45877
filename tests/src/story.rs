//! Tells a story from beginning to end, and leaves nothing running.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::task::Poll;
use std::thread;

use crate::Portal;

/// Tells a story at `portal`. Afterwards no browser may have had anything to complain of, and all are closed. When the
/// story breaks off, each browser's page is kept as a picture and printed.
pub async fn story(portal: Portal, tell: impl AsyncFnOnce(&Portal)) {
    let Err(reason) = told(&portal, tell, true).await else { return };
    resume_unwind(reason);
}

/// For tests of the language itself: the story must break off, and this is why it did.
pub async fn refused(portal: Portal, tell: impl AsyncFnOnce(&Portal)) -> String {
    let reason = told(&portal, tell, false).await.expect_err("the story should break off");
    let text = reason.downcast_ref::<String>().cloned();
    text.or_else(|| reason.downcast_ref::<&str>().map(|it| (*it).to_owned())).expect("a panic says something")
}

async fn told(
    portal: &Portal,
    tell: impl AsyncFnOnce(&Portal),
    explain: bool,
) -> Result<(), Box<dyn Any + Send>> {
    let mut end = caught(tell(portal)).await;
    for browser in portal.everybody() {
        if end.is_ok() {
            end = caught(async {
                let complaints = browser.complaints().await;
                assert!(complaints.is_empty(), "the browser complains:\n{}", complaints.join("\n"));
            })
            .await;
        }
        if explain && end.is_err() {
            let name = thread::current().name().unwrap_or("story").to_owned();
            // What cannot be explained must not hide why the story broke off.
            caught(browser.explains(&name)).await.ok();
        }
        browser.closes().await;
    }
    end
}

/// Awaits `work` and catches a panic in it.
async fn caught(work: impl Future<Output = ()>) -> Result<(), Box<dyn Any + Send>> {
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(())) => Poll::Ready(Ok(())),
        Err(reason) => Poll::Ready(Err(reason)),
    })
    .await
}
