//! Acts as they are written: the files of `life/`, before their days and names mean anything.
use crate::council::{self, FolderMistake};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::{Spanned, Table};

/// One act of a file.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) file: PathBuf,
    pub(super) line: usize,
    /// Days from today; below 0.
    pub(super) day: i64,
    /// Minutes since midnight.
    pub(super) minute: u32,
    pub(super) who: String,
    pub(super) only: Option<Only>,
    /// The operation.
    pub(super) name: String,
    /// Its fields, names and days not yet resolved.
    pub(super) fields: Value,
}

/// Days on which an act happens; on others it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Only {
    /// Days on which the office is open.
    WorkingDays,
    /// All others.
    DaysOff,
}

impl Written {
    /// Where it stands, for people.
    pub(super) fn place(&self) -> String {
        let Self { line, name, who, day, .. } = self;
        format!("{}: line {line}, {name} by {who} on day {day}", self.file.display())
    }

    /// Something wrong with it.
    pub(super) fn mistake(&self, what: impl std::fmt::Display) -> FolderMistake {
        let Self { line, name, who, day, .. } = self;
        let what = format!("line {line}, {name} by {who} on day {day}: {what}");
        FolderMistake { file: self.file.clone(), what }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    always: Table,
    act: Vec<Spanned<Table>>,
}

/// What every act says about itself; all else are fields of its operation.
#[derive(Deserialize)]
struct Head {
    day: i64,
    at: String,
    who: String,
    #[serde(rename = "do")]
    name: String,
    only: Option<Only>,
}

const HEAD: [&str; 5] = ["day", "at", "who", "do", "only"];

/// Every file of `folder` that ends in `.toml`, by name, with its acts in the order written.
pub(super) fn read(folder: &Path) -> Result<Vec<Vec<Written>>, FolderMistake> {
    let mistake = |error: std::io::Error| FolderMistake { file: folder.to_owned(), what: error.to_string() };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(mistake)? {
        files.push(entry.map_err(mistake)?.path());
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files.iter().map(|file| read_file(file)).collect()
}

fn read_file(path: &Path) -> Result<Vec<Written>, FolderMistake> {
    let file: File = council::read(path)?;
    let text = fs::read_to_string(path)
        .map_err(|error| FolderMistake { file: path.to_owned(), what: error.to_string() })?;
    file.act
        .into_iter()
        .map(|act| {
            let line = text.get(..act.span().start).map_or(1, |before| before.matches('\n').count() + 1);
            read_act(act.into_inner(), &file.always)
                .map(|act| Written { file: path.to_owned(), line, ..act })
                .map_err(|what| FolderMistake { file: path.to_owned(), what: format!("line {line}: {what}") })
        })
        .collect()
}

fn read_act(mut act: Table, always: &Table) -> Result<Written, String> {
    let head: Table = HEAD.iter().filter_map(|key| act.remove_entry(*key)).collect();
    let head: Head = head.try_into().map_err(|error: toml::de::Error| error.to_string())?;
    if head.day >= 0 {
        return Err("an act happens before today: day has to be below 0".to_owned());
    }
    let minute =
        minute(&head.at).ok_or_else(|| format!("at has to be a time such as 09:30, not {:?}", head.at))?;
    let path =
        super::Deed::path_of(&head.name).ok_or_else(|| format!("there is no operation {:?}", head.name))?;
    for (key, value) in always.iter().filter(|(key, _)| path.contains(&format!("{{{key}}}"))) {
        act.entry(key).or_insert_with(|| value.clone());
    }
    let fields: Map<String, Value> = act.into_iter().map(|(key, value)| (key, json(value))).collect();
    Ok(Written {
        file: PathBuf::new(),
        line: 0,
        day: head.day,
        minute,
        who: head.who,
        only: head.only,
        name: head.name,
        fields: Value::Object(fields),
    })
}

/// `20:45` as minutes since midnight.
pub(super) fn minute(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (text.len() == 5 && hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// The wire spells days as text, so TOML's own dates are not needed and read as text too.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(all) => all.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
    }
}
