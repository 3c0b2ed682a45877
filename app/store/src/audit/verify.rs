//! Reading the record through from its first row, to see that nobody changed it.
use super::{anchor_hash, hash, hex};
use crate::{
    error::Fault,
    keys::Keys,
    row::{audit, audit_anchor, lane},
};
use sea_orm::{DatabaseTransaction, EntityTrait, QueryOrder, QuerySelect, prelude::*};
use std::collections::{BTreeMap, HashMap};

/// Rows read at a time.
const PAGE: u64 = 2000;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every row stands as it was written.
    Sound {
        /// How many rows there are.
        rows: u64,
        /// How many anchors.
        anchors: u64,
    },
    /// This is the first row that is not as it was written, or that is missing.
    BadRow {
        /// Its lane.
        lane: i32,
        /// Its place in the lane, from 1.
        seq: i64,
    },
    /// Every row is sound as far as it goes, but this anchor does not fit them or is missing.
    BadAnchor {
        /// Its place, from 1.
        seq: i64,
    },
}

/// What the anchors say: for each lane, the hash some row of it must have.
type Anchored = HashMap<(i32, i64), (String, i64)>;

pub(crate) async fn verify(db: &DatabaseTransaction, keys: &Keys) -> Result<Verdict, Fault> {
    let heads: BTreeMap<i32, (i64, Vec<u8>)> = lane::Entity::find()
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.number, (row.seq, row.hash)))
        .collect();
    let (anchors, mut anchored) = match anchors(db, keys).await? {
        Ok(read) => read,
        Err(seq) => return Ok(Verdict::BadAnchor { seq }),
    };
    let stray = audit::Entity::find()
        .filter(audit::Column::Lane.is_not_in(heads.keys().copied()))
        .order_by_asc(audit::Column::Lane)
        .order_by_asc(audit::Column::Seq)
        .one(db)
        .await?;
    if let Some(row) = stray {
        return Ok(Verdict::BadRow { lane: row.lane, seq: row.seq });
    }
    let mut rows = 0;
    for (number, (seq, head)) in heads {
        match walk(db, keys, number, &mut anchored).await? {
            Err(seq) => return Ok(Verdict::BadRow { lane: number, seq }),
            Ok((last, _)) if last < seq => return Ok(Verdict::BadRow { lane: number, seq: last + 1 }),
            Ok((last, _)) if last > seq => return Ok(Verdict::BadRow { lane: number, seq: seq + 1 }),
            Ok((last, hash)) if hash != head => return Ok(Verdict::BadRow { lane: number, seq: last }),
            Ok((last, _)) => rows += last.unsigned_abs(),
        }
    }
    // An anchor names a row that is not there: the lane was cut, and its head with it.
    match anchored.into_keys().filter(|(_, seq)| *seq > 0).min() {
        Some((lane, seq)) => Ok(Verdict::BadRow { lane, seq }),
        None => Ok(Verdict::Sound { rows, anchors }),
    }
}

/// One lane from its first row. Gives its last row, or the place of the first that does not fit.
async fn walk(
    db: &DatabaseTransaction,
    keys: &Keys,
    number: i32,
    anchored: &mut Anchored,
) -> Result<Result<(i64, Vec<u8>), i64>, Fault> {
    let (mut seq, mut before) = (0, Vec::new());
    loop {
        let page = audit::Entity::find()
            .filter(audit::Column::Lane.eq(number))
            .filter(audit::Column::Seq.gt(seq))
            .order_by_asc(audit::Column::Seq)
            .limit(PAGE)
            .all(db)
            .await?;
        if page.is_empty() {
            return Ok(Ok((seq, before)));
        }
        for row in page {
            let fits = row.seq == seq + 1 && row.hash == hash(keys, &before, &row);
            let is_anchored =
                anchored.remove(&(number, row.seq)).is_none_or(|(expect, _)| expect == hex(&row.hash));
            if !fits || !is_anchored {
                return Ok(Err(seq + 1));
            }
            seq = row.seq;
            before = row.hash;
        }
    }
}

/// The anchors' own chain, and what they say of the lanes; or the first that does not fit.
async fn anchors(db: &DatabaseTransaction, keys: &Keys) -> Result<Result<(u64, Anchored), i64>, Fault> {
    let (mut count, mut before, mut anchored) = (0, Vec::new(), Anchored::new());
    let all = audit_anchor::Entity::find().order_by_asc(audit_anchor::Column::Seq).all(db).await?;
    for row in all {
        count += 1;
        if row.seq != count || row.hash != anchor_hash(keys, &before, row.seq, row.made_at, &row.heads) {
            return Ok(Err(count));
        }
        for head in row.heads.split(' ') {
            let mut parts = head.split(':');
            let (Some(lane), Some(seq), Some(hash)) = (parts.next(), parts.next(), parts.next()) else {
                return Ok(Err(count));
            };
            if let (Ok(lane), Ok(seq)) = (lane.parse(), seq.parse::<i64>())
                && seq > 0
            {
                anchored.insert((lane, seq), (hash.to_owned(), count));
            }
        }
        before = row.hash;
    }
    Ok(Ok((count.unsigned_abs(), anchored)))
}
