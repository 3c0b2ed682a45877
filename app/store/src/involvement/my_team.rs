//! *My team*, as one adult is told of it: who is there for them or for the children, and the goodbyes of who left.
use super::{Member, members, told_of};
use crate::{
    Look, Store, Stored, kept,
    row::{self, goodbye, hand_over},
    seal::Cell,
    tx::{Room, Tx},
    worker::Workers,
};
use domain::{
    access::{Permit, deed},
    family::Worker,
    time::Day,
    words::Paragraph,
};
use sea_orm::{QueryOrder, prelude::*};
use std::collections::HashMap;

/// For how long a goodbye is shown.
const GOODBYE_DAYS: i64 = 31;

/// The workers an adult is told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MyTeam {
    /// Those with the children first.
    pub members: Vec<Member>,
    /// Newest first.
    pub goodbyes: Vec<Goodbye>,
}

/// A worker who handed over said goodbye.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goodbye {
    /// Who left.
    pub from: Worker,
    /// Who took over, if they are there for this adult or the children.
    pub to: Option<Worker>,
    /// The words.
    pub words: Paragraph,
    /// When.
    pub on: Day,
}

impl Store {
    /// The viewer's own team. Nobody who is there for another adult only is in it.
    pub async fn read_my_team(&self, permit: Permit<deed::ReadMyTeam>, look: Look) -> Stored<MyTeam> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let members = members(&tx, room).await?;
            let told = told_of(&tx, room).await?;
            Ok(MyTeam { members, goodbyes: goodbyes(&tx, room, &told).await? })
        })
        .await
    }
}

async fn goodbyes(tx: &Tx, room: Room, told: &Workers) -> Stored<Vec<Goodbye>> {
    let said = goodbye::Entity::find()
        .filter(goodbye::Column::Family.eq(row::key(room.family)))
        .filter(goodbye::Column::Person.eq(row::key(room.person)))
        .all(tx.db())
        .await?;
    let mut said: HashMap<Uuid, Vec<u8>> = said.into_iter().map(|row| (row.hand_over, row.body)).collect();
    let since = tx.today().plus_days(-GOODBYE_DAYS).to_string();
    let rows = hand_over::Entity::find()
        .filter(hand_over::Column::Id.is_in(said.keys().copied().collect::<Vec<_>>()))
        .filter(hand_over::Column::OnDay.gte(since))
        .order_by_desc(hand_over::Column::MadeAt)
        .all(tx.db())
        .await?;
    let mut goodbyes = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(from), Some(body)) = (told.get(&row::id(row.from_worker)), said.remove(&row.id)) else {
            continue;
        };
        let cell = Cell::body("goodbye", row.id).and(row::key(room.person));
        goodbyes.push(Goodbye {
            from: from.clone(),
            to: told.get(&row::id(row.to_worker)).cloned(),
            words: tx.open(room.scope(), cell, &body).await?,
            on: kept::day(&row.on_day)?,
        });
    }
    Ok(goodbyes)
}
