//! Whether what is kept is the sample, so that nobody serves families from it by mistake.
use crate::{Store, Stored, act::Ask, row::keeping};
use domain::time::Moment;
use sea_orm::{ActiveValue::Set, prelude::*};
use std::convert::Infallible;

/// The name of the mark.
const NAME: &str = "sample";

/// With which passphrases the sample's accounts were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleWords {
    /// Those that stand in a file everybody has.
    Known,
    /// Made for this data alone.
    Fresh,
}

impl Store {
    /// Marks what is kept as the sample, for good. Done before its first account is made.
    pub async fn mark_as_sample(&self, words: SampleWords, at: Moment) -> Stored<()> {
        let ask = Ask::of_nobody("MarkAsSample", "MarkAsSample", at);
        let value = match words {
            SampleWords::Known => b"known".to_vec(),
            SampleWords::Fresh => b"fresh".to_vec(),
        };
        let done: Result<(), Infallible> = self
            .write_as(ask, Vec::new(), move |tx| async move {
                let mark = keeping::ActiveModel { name: Set(NAME.to_owned()), value: Set(value) };
                keeping::Entity::insert(mark).exec_without_returning(tx.db()).await?;
                Ok(Ok(()))
            })
            .await?;
        done.map_err(|never| match never {})
    }

    /// Whether what is kept is the sample, and with which passphrases.
    pub async fn sample(&self) -> Stored<Option<SampleWords>> {
        let mark = keeping::Entity::find_by_id(NAME).one(&self.inner.readers).await?;
        Ok(mark.map(|mark| match mark.value.as_slice() {
            b"fresh" => SampleWords::Fresh,
            _ => SampleWords::Known,
        }))
    }
}
