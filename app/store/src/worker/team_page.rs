//! A team at a glance, for its manager: people, families, and what is late by the service.
use super::{Workers, of_team, team_name};
use crate::{
    Look, Store, Stored,
    family::{self, AdultLine},
    involvement::{self, Away},
    row::{self, family as family_row, involvement as involvement_row},
    standing,
    today::{self, DeskLine},
    tx::Tx,
};
use domain::{
    access::{Permit, deed},
    council::Council,
    family::{Family, PersonKind, Worker},
    id::{TeamId, WorkerId},
    involvement::{Involvement, With},
    words::Line,
};
use sea_orm::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A team's page.
#[derive(Clone, Debug)]
pub struct TeamPage {
    /// Its name.
    pub name: Line,
    /// Everyone, by name.
    pub workers: Vec<WorkerLine>,
    /// Every family, by label.
    pub families: Vec<TeamFamily>,
    /// What is late by the service, most urgent first.
    pub overdue: Vec<DeskLine>,
}

/// A worker as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkerLine {
    /// Who.
    pub worker: Worker,
    /// With how many families they are today.
    pub families: u32,
    /// If they are away today.
    pub away: Option<Away>,
}

/// A family as one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamFamily {
    /// Which.
    pub family: Family,
    /// Each adult, whether they can sign in, and when they last got the plan.
    pub adults: Vec<AdultLine>,
    /// The names of the workers with the children today.
    pub with_children: Vec<Line>,
}

impl Store {
    /// The team the permit is for.
    pub async fn read_team(
        &self,
        permit: Permit<deed::ReadTeam>,
        look: Look,
        council: Arc<Council>,
    ) -> Stored<TeamPage> {
        self.read(permit, look, move |tx| async move {
            let team = tx.team()?;
            let workers = of_team(&tx, team).await?;
            Ok(TeamPage {
                name: team_name(&tx, team).await?,
                families: families(&tx, team).await?,
                overdue: today::overdue(&tx, team, &council).await?,
                workers: worker_lines(&tx, workers).await?,
            })
        })
        .await
    }
}

async fn worker_lines(tx: &Tx, workers: Vec<Worker>) -> Stored<Vec<WorkerLine>> {
    let rows = involvement_row::Entity::find()
        .filter(involvement_row::Column::Worker.is_in(workers.iter().map(|worker| row::key(worker.id))))
        .filter(standing::involvement_holds(tx.today()))
        .all(tx.db())
        .await?;
    let mut with: BTreeMap<WorkerId, BTreeSet<Uuid>> = BTreeMap::new();
    for row in rows {
        with.entry(row::id(row.worker)).or_default().insert(row.family);
    }
    let away = involvement::away(tx, workers.iter().map(|worker| worker.id)).await?;
    Ok(workers
        .into_iter()
        .map(|worker| WorkerLine {
            families: with
                .get(&worker.id)
                .map_or(0, |families| u32::try_from(families.len()).unwrap_or(u32::MAX)),
            away: away.iter().find(|(id, _)| *id == worker.id).map(|(_, away)| away.clone()),
            worker,
        })
        .collect())
}

async fn families(tx: &Tx, team: TeamId) -> Stored<Vec<TeamFamily>> {
    let rows =
        family_row::Entity::find().filter(family_row::Column::Team.eq(row::key(team))).all(tx.db()).await?;
    let mut families = Vec::with_capacity(rows.len());
    for row in rows {
        let family = family::open(tx, row).await?;
        let mut adults = family::people(tx, family.id).await?;
        adults.retain(|person| person.kind == PersonKind::Adult);
        let involved = involvement::active(tx, family.id, tx.today()).await?;
        let children = |i: &&Involvement| i.with == With::Children;
        let with: Workers = super::all(tx, involved.iter().filter(children).map(|i| i.worker)).await?;
        families.push(TeamFamily {
            adults: family::adult_lines(tx, family.id, adults).await?,
            with_children: with.into_values().map(|worker| worker.name).collect(),
            family,
        });
    }
    families.sort_by(|one, other| one.family.label.cmp(&other.family.label));
    Ok(families)
}
