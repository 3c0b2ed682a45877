//! The rows of the four files as what they stand for. Which columns there are is written here and nowhere else.
use super::{table, wrong::Wrong};
use domain::{
    council::Council,
    family::{AgeBand, Family, Person, PersonKind, Worker},
    id::{FamilyId, Id, InvolvementId, Kind, PersonId, TeamId, WorkerId},
    involvement::{Involvement, With},
    time::Day,
    words::Line,
};
use serde::{
    Deserialize,
    de::{IntoDeserializer, value},
};
use store::import::Looking;

/// `workers.csv`
pub(super) const WORKERS: &[&str] = &["reference", "name", "role", "post", "works_on"];
/// `families.csv`
pub(super) const FAMILIES: &[&str] = &["reference", "label", "plan_kind"];
/// `people.csv`
pub(super) const PEOPLE: &[&str] = &["reference", "family", "name", "kind"];
/// `involvements.csv`
pub(super) const INVOLVEMENTS: &[&str] = &["worker", "family", "with"];

/// What stands in `with` for somebody who is there for the children, so that nobody is by leaving it empty.
const CHILDREN: &str = "children";
const ADULT: &str = "adult";
const BANDS: [&str; 6] = ["unborn", "baby", "toddler", "child", "teenager", "older_teenager"];
const POSTS: [&str; 3] = ["practitioner", "duty", "manager"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// A row, and what it stands for.
pub(super) struct Parsed<K, T> {
    pub(super) line: u64,
    /// What names it, also where something else in it is wrong.
    pub(super) key: Option<K>,
    pub(super) is: Result<T, Wrong>,
}

/// What rows are read with.
pub(super) struct Reading<'a> {
    pub(super) council: &'a Council,
    pub(super) looking: &'a Looking,
    pub(super) team: TeamId,
    pub(super) today: Day,
}

impl Reading<'_> {
    pub(super) fn worker(&self, row: table::Row) -> Parsed<WorkerId, Worker> {
        parsed(row, WORKERS, |fields| {
            let id = self.id(&[fields.reference("reference")?]);
            let worker = || {
                let roles = self.council.roles.iter().map(|role| role.key.as_str());
                Ok(Worker {
                    id,
                    name: fields.line("name")?,
                    role: fields.one_of("role", roles)?.to_owned(),
                    team: self.team,
                    post: word(fields.one_of("post", POSTS)?).ok_or_else(|| unknown("post", POSTS))?,
                    works_on: fields.days("works_on")?,
                    about: None,
                })
            };
            Ok((id, worker()))
        })
    }

    pub(super) fn family(&self, row: table::Row) -> Parsed<FamilyId, Family> {
        parsed(row, FAMILIES, |fields| {
            let id = self.id(&[fields.reference("reference")?]);
            let family = || {
                let kinds = self.council.plan_kinds.iter().map(|kind| kind.key.as_str());
                let plan_kind = match fields.get("plan_kind").trim() {
                    "" => None,
                    _ => Some(fields.one_of("plan_kind", kinds)?.to_owned()),
                };
                Ok(Family { id, label: fields.line("label")?, team: self.team, plan_kind })
            };
            Ok((id, family()))
        })
    }

    pub(super) fn person(&self, row: table::Row) -> Parsed<(FamilyId, PersonId), (FamilyId, Person)> {
        parsed(row, PEOPLE, |fields| {
            let reference = fields.reference("reference")?;
            let (family, id) = (self.id(&[fields.reference("family")?]), self.id(&[reference]));
            let person = || {
                if reference == CHILDREN {
                    return Err(Wrong::Taken("reference", CHILDREN));
                }
                let kinds = [ADULT].into_iter().chain(BANDS);
                let kind = match fields.one_of("kind", kinds.clone())? {
                    ADULT => PersonKind::Adult,
                    band => PersonKind::Child(word::<AgeBand>(band).ok_or_else(|| unknown("kind", kinds))?),
                };
                Ok((family, Person { id, name: fields.line("name")?, kind }))
            };
            Ok(((family, id), person()))
        })
    }

    pub(super) fn involvement(&self, row: table::Row) -> Parsed<InvolvementId, Involvement> {
        parsed(row, INVOLVEMENTS, |fields| {
            let names = ["worker", "family", "with"].map(|column| fields.reference(column));
            let [worker, family, with] = names;
            let (worker, family, with) = (worker?, family?, with?);
            let id = self.id(&[worker, family, with]);
            let with = if with == CHILDREN { With::Children } else { With::Adult(self.id(&[with])) };
            let (family, worker) = (self.id(&[family]), self.id(&[worker]));
            Ok((id, Ok(Involvement { id, family, worker, with, from: self.today, to: None })))
        })
    }

    fn id<K: Kind>(&self, references: &[&str]) -> Id<K> {
        self.looking.id(references)
    }
}

/// Reads a row: first what names it, then what it says.
fn parsed<K, T>(
    row: table::Row,
    columns: &'static [&'static str],
    read: impl Fn(&Fields) -> Result<(K, Result<T, Wrong>), Wrong>,
) -> Parsed<K, T> {
    let (key, is) = match row.fields.map(|texts| read(&Fields { columns, texts })) {
        Ok(Ok((key, is))) => (Some(key), is),
        Ok(Err(wrong)) | Err(wrong) => (None, Err(wrong)),
    };
    Parsed { line: row.line, key, is }
}

struct Fields {
    columns: &'static [&'static str],
    texts: Vec<String>,
}

/// Whether this looks like a long number that a spreadsheet shows in short: `1.23457E+11`.
fn is_rounded(text: &str) -> bool {
    let is_number = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    text.split_once("E+").is_some_and(|(number, power)| is_number(number) && is_number(power))
}

impl Fields {
    fn get(&self, column: &str) -> &str {
        let nth = self.columns.iter().position(|it| *it == column);
        nth.and_then(|nth| self.texts.get(nth)).map_or("", String::as_str)
    }

    /// A name as families or workers read it: any text, a formula of a spreadsheet too, but one line.
    fn line(&self, column: &'static str) -> Result<Line, Wrong> {
        let text = self.get(column).trim();
        if text.contains(['\n', '\r', '\t']) {
            return Err(Wrong::Breaks(column));
        }
        Line::parse(text).map_err(|why| Wrong::Words(column, why))
    }

    fn reference(&self, column: &'static str) -> Result<&str, Wrong> {
        let text = self.line(column).map(|_| self.get(column).trim())?;
        if is_rounded(text) { Err(Wrong::Rounded(column)) } else { Ok(text) }
    }

    fn one_of<'a>(
        &self,
        column: &'static str,
        choices: impl IntoIterator<Item = &'a str> + Clone,
    ) -> Result<&'a str, Wrong> {
        let text = self.get(column).trim();
        choices.clone().into_iter().find(|it| *it == text).ok_or_else(|| unknown(column, choices))
    }

    /// The days someone works, with spaces between them. There is at least one.
    fn days(&self, column: &'static str) -> Result<[bool; 7], Wrong> {
        let named: Vec<&str> = self.get(column).split_whitespace().collect();
        match named.is_empty() || named.iter().any(|day| !DAYS.contains(day)) {
            true => Err(unknown(column, DAYS)),
            false => Ok(DAYS.map(|day| named.contains(&day))),
        }
    }
}

fn unknown<'a>(column: &'static str, choices: impl IntoIterator<Item = &'a str>) -> Wrong {
    Wrong::Unknown(column, choices.into_iter().map(str::to_owned).collect())
}

/// The value that is written so on the wire too.
fn word<T: for<'de> Deserialize<'de>>(text: &str) -> Option<T> {
    let text: value::StrDeserializer<'_, value::Error> = text.into_deserializer();
    T::deserialize(text).ok()
}
