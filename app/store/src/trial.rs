//! Whether this data is a trial with sample accounts, so that real families are never served from it.
use crate::{Store, StoreError, Stored, act::Ask, row::keeping};
use domain::time::Moment;
use sea_orm::{ActiveValue::Set, prelude::*, sea_query::OnConflict};
use std::convert::Infallible;

const NAME: &str = "trial";

/// What kind of trial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// It was begun and not finished: what is there is not whole.
    Unfinished,
    /// With passphrases everybody can look up.
    KnownWords,
    /// With passphrases made for it.
    FreshWords,
}

impl Trial {
    const fn word(self) -> &'static str {
        match self {
            Self::Unfinished => "unfinished",
            Self::KnownWords => "known",
            Self::FreshWords => "fresh",
        }
    }
}

impl Store {
    /// Remembers that this is a trial. Nothing takes that back.
    pub async fn mark_trial(&self, trial: Trial, at: Moment) -> Stored<()> {
        let ask = Ask::of_nobody("MarkTrial", "MarkTrial", at);
        let done = self.write_as(ask, Vec::new(), move |tx| async move {
            let row = keeping::ActiveModel {
                name: Set(NAME.to_owned()),
                value: Set(trial.word().as_bytes().to_vec()),
            };
            let replace =
                OnConflict::column(keeping::Column::Name).update_column(keeping::Column::Value).to_owned();
            keeping::Entity::insert(row).on_conflict(replace).exec_without_returning(tx.db()).await?;
            Ok(Ok::<(), Infallible>(()))
        });
        done.await?.map_err(|never| match never {})
    }

    /// Whether this is a trial, and which.
    pub async fn trial(&self) -> Stored<Option<Trial>> {
        let row =
            keeping::Entity::find_by_id(NAME).one(&self.inner.readers).await.map_err(StoreError::from)?;
        Ok(row.map(|row| {
            let is = |trial: Trial| row.value == trial.word().as_bytes();
            // A word of another version is not whole to this one.
            [Trial::KnownWords, Trial::FreshWords]
                .into_iter()
                .find(|trial| is(*trial))
                .unwrap_or(Trial::Unfinished)
        }))
    }
}
