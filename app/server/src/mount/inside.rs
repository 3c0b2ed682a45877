//! The same handlers for the program itself: whoever acts is admitted like anybody, but over no connection.

use super::spoken;
use crate::{admit::Admitted, cx::Cx};
use api::{Answer, Handler, Operation};
use domain::access::Viewer;
use std::{any::Any, collections::HashMap, pin::Pin, sync::Arc};

type Answering<O> = Pin<Box<dyn Future<Output = Answer<O>> + Send>>;
type Answers<O> = Arc<dyn Fn(Cx, Option<Viewer>, O) -> Answering<O> + Send + Sync>;

/// Every mounted handler by the name of its operation, each as the [`Answers`] of that operation.
#[derive(Default)]
pub struct Inside(HashMap<&'static str, Box<dyn Any + Send + Sync>>);

impl Inside {
    pub(super) fn put<O, H>(&mut self, handler: H)
    where
        O: Operation,
        O::Access: Admitted<O>,
        H: Handler<O, Cx>,
    {
        let answers: Answers<O> = Arc::new(move |cx, viewer, ask| {
            let handler = handler.clone();
            Box::pin(async move {
                match O::Access::admit(&cx, viewer, &ask).await {
                    Ok(access) => handler.answer(cx, access, ask).await,
                    Err(no) => Err(spoken(no)),
                }
            })
        });
        self.0.insert(O::NAME, Box::new(answers));
    }

    /// What the handler of this operation answers `viewer`. `None` if nobody mounted one.
    pub async fn answer<O: Operation>(&self, cx: Cx, viewer: Option<Viewer>, ask: O) -> Option<Answer<O>> {
        let answers = self.0.get(O::NAME)?.downcast_ref::<Answers<O>>()?;
        Some(answers(cx, viewer, ask).await)
    }
}
