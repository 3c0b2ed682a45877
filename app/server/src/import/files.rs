//! The four files together: what stands twice, what leans on what, and the report of all of it.
use super::{
    report::{Comes, Line, Report},
    rows::{FAMILIES, INVOLVEMENTS, PEOPLE, Parsed, Reading, WORKERS},
    table,
    wrong::Wrong,
};
use crate::config::import::ImportMistake;
use domain::{
    family::{Family, Person, PersonKind, Worker},
    id::{FamilyId, InvolvementId, PersonId, WorkerId},
    involvement::{Involvement, With},
};
use std::{
    collections::{HashMap, HashSet},
    fs,
    hash::Hash,
    path::Path,
};
use store::import::{Found, Import, Row};

const WORKERS_CSV: &str = "workers.csv";
const FAMILIES_CSV: &str = "families.csv";
const PEOPLE_CSV: &str = "people.csv";
const INVOLVEMENTS_CSV: &str = "involvements.csv";

/// The rows of the four files, as far as they can be told without looking at what is kept.
pub(super) struct Files {
    workers: Vec<Parsed<WorkerId, Worker>>,
    families: Vec<Parsed<FamilyId, Family>>,
    people: Vec<Parsed<(FamilyId, PersonId), (FamilyId, Person)>>,
    involvements: Vec<Parsed<InvolvementId, Involvement>>,
}

impl Files {
    /// Reads the folder. A file with other columns than it should have gives a report of that alone: without its rows
    /// nothing can be said of the others.
    pub(super) fn read(folder: &Path, reading: &Reading<'_>) -> Result<Result<Self, Report>, ImportMistake> {
        let mut columns_wrong = Report::default();
        let mut rows = |file: &'static str, columns| -> Result<Vec<table::Row>, ImportMistake> {
            let path = folder.join(file);
            let bytes = fs::read(&path).map_err(|error| ImportMistake::File(path, error))?;
            Ok(table::rows(&bytes, columns).unwrap_or_else(|wrong| {
                columns_wrong.0.push(Line { file, line: 1, comes: Comes::Wrong(wrong) });
                Vec::new()
            }))
        };
        let workers = rows(WORKERS_CSV, WORKERS)?;
        let families = rows(FAMILIES_CSV, FAMILIES)?;
        let people = rows(PEOPLE_CSV, PEOPLE)?;
        let involvements = rows(INVOLVEMENTS_CSV, INVOLVEMENTS)?;
        if !columns_wrong.0.is_empty() {
            return Ok(Err(columns_wrong));
        }
        let mut files = Self {
            workers: workers.into_iter().map(|row| reading.worker(row)).collect(),
            families: families.into_iter().map(|row| reading.family(row)).collect(),
            people: people.into_iter().map(|row| reading.person(row)).collect(),
            involvements: involvements.into_iter().map(|row| reading.involvement(row)).collect(),
        };
        files.find_twice();
        files.find_waiting();
        Ok(Ok(files))
    }

    /// Marks every row that says again what a row before it said.
    fn find_twice(&mut self) {
        twice(&mut self.workers);
        twice(&mut self.families);
        twice(&mut self.people);
        twice(&mut self.involvements);
        // An adult may be in two families; a child is in one, and nobody is both.
        let mut first: HashMap<PersonId, (u64, bool)> = HashMap::new();
        for row in &mut self.people {
            let Ok((_, person)) = &row.is else { continue };
            let is_adult = person.kind == PersonKind::Adult;
            let (line, was_adult) = *first.entry(person.id).or_insert((row.line, is_adult));
            if line != row.line && !(is_adult && was_adult) {
                row.is = Err(Wrong::Twice(line));
            }
        }
    }

    /// Marks every row that leans on a wrong one: what is said of it could not be true yet.
    fn find_waiting(&mut self) {
        let (workers, families) = (wrong(&self.workers), wrong(&self.families));
        for row in &mut self.people {
            if row.is.as_ref().is_ok_and(|(family, _)| families.contains(family)) {
                row.is = Err(Wrong::Waits(FAMILIES_CSV));
            }
        }
        let people = wrong(&self.people);
        for row in &mut self.involvements {
            let Ok(involvement) = &row.is else { continue };
            let adult = match involvement.with {
                With::Adult(adult) => people.contains(&(involvement.family, adult)),
                With::Children => false,
            };
            let waits = [
                (families.contains(&involvement.family), FAMILIES_CSV),
                (workers.contains(&involvement.worker), WORKERS_CSV),
                (adult, PEOPLE_CSV),
            ];
            if let Some((_, file)) = waits.into_iter().find(|(waits, _)| *waits) {
                row.is = Err(Wrong::Waits(file));
            }
        }
    }

    /// Every row that is not wrong.
    pub(super) fn import(&self) -> Import {
        Import {
            workers: right(&self.workers),
            families: right(&self.families),
            people: right(&self.people),
            involvements: right(&self.involvements),
        }
    }

    /// What comes of each row, where `found` is how those of [`Files::import`] stand.
    pub(super) fn report(&self, found: &Found) -> Report {
        let mut report = Report::default();
        let lines = &mut report.0;
        say(lines, WORKERS_CSV, &self.workers, &found.workers, |_| "a worker");
        say(lines, FAMILIES_CSV, &self.families, &found.families, |_| "a family");
        say(lines, PEOPLE_CSV, &self.people, &found.people, |(_, person)| match person.kind {
            PersonKind::Adult => "an adult",
            PersonKind::Child(_) => "a child",
        });
        say(lines, INVOLVEMENTS_CSV, &self.involvements, &found.involvements, |one| match one.with {
            With::Children => "a worker with the children",
            With::Adult(_) => "a worker with one adult",
        });
        report
    }
}

fn twice<K: Copy + Eq + Hash, T>(rows: &mut [Parsed<K, T>]) {
    let mut first = HashMap::new();
    for row in rows {
        let Some(key) = row.key else { continue };
        let line = *first.entry(key).or_insert(row.line);
        if line != row.line {
            row.is = Err(Wrong::Twice(line));
        }
    }
}

/// What is named by wrong rows, and by no right one.
fn wrong<K: Copy + Eq + Hash, T>(rows: &[Parsed<K, T>]) -> HashSet<K> {
    let right: HashSet<K> = rows.iter().filter(|row| row.is.is_ok()).filter_map(|row| row.key).collect();
    rows.iter().filter_map(|row| row.key).filter(|key| !right.contains(key)).collect()
}

fn right<K, T: Clone>(rows: &[Parsed<K, T>]) -> Vec<T> {
    rows.iter().filter_map(|row| row.is.as_ref().ok()).cloned().collect()
}

fn say<K, T>(
    lines: &mut Vec<Line>,
    file: &'static str,
    rows: &[Parsed<K, T>],
    found: &[Row],
    makes: impl Fn(&T) -> &'static str,
) {
    let mut found = found.iter();
    for row in rows {
        let comes = match &row.is {
            Err(wrong) => Comes::Wrong(wrong.clone()),
            Ok(is) => match found.next() {
                Some(Row::No(why)) => Comes::Wrong(Wrong::Refused(*why)),
                Some(Row::There) => Comes::There,
                Some(Row::New) | None => Comes::New(makes(is)),
            },
        };
        lines.push(Line { file, line: row.line, comes });
    }
}
