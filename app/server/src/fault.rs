//! When it is our own fault: an opaque number for the person, the details for the log.
use api::No;
use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::Poll,
};
use store::{StoreError, Stored, Written};

/// Turns what the store says into what a person is told.
pub fn no<R>(error: StoreError) -> No<R> {
    match error {
        StoreError::NotFound => No::NotFound,
        StoreError::Clash => No::Clash,
        StoreError::Fault(fault) => incident(&fault),
    }
}

/// Writes what went wrong into the log under a number, and gives the number.
pub fn incident<R>(what: &dyn std::fmt::Display) -> No<R> {
    let incident = crate::ids::incident();
    tracing::error!(incident, fault = %what, "something went wrong");
    No::Fault { incident }
}

/// What was read, as an answer.
pub fn found<T, R>(stored: Stored<T>) -> Result<T, No<R>> {
    stored.map_err(no)
}

/// What was written, or the rule that said no, as an answer.
pub fn kept<T, R>(written: Written<T, R>) -> Result<T, No<R>> {
    written.map_err(no)?.map_err(No::Refused)
}

/// What was written where no rule can say no, as an answer.
pub fn done<T, R>(written: Written<T, std::convert::Infallible>) -> Result<T, No<R>> {
    written.map_err(no)?.map_err(|never| match never {})
}

/// Runs `work`; a bug in it is an answer too, instead of a broken connection.
pub async fn contained<T>(work: impl Future<Output = T>) -> Result<T, String> {
    let mut work = pin!(work);
    std::future::poll_fn(move |cx| {
        // Whatever the broken work held is dropped with it and never looked at again.
        match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(done)) => Poll::Ready(Ok(done)),
            Err(panic) => Poll::Ready(Err(said(&*panic))),
        }
    })
    .await
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text =
        panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("a bug: {}", text.unwrap_or("it did not say which"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_bug_is_contained() {
        assert_eq!(contained(async { 7 }).await, Ok(7));
        let broken = contained(async {
            tokio::task::yield_now().await;
            assert_eq!(1 + 1, 3, "arithmetic");
        });
        assert!(broken.await.expect_err("it broke").contains("arithmetic"));
    }
}
