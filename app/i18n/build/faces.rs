//! Which files of words each face carries.

use std::collections::BTreeMap;

use super::{Locale, Mistake};

const PLACE: &str = "locales/faces.toml";
const KNOWN: [&str; 3] = ["site", "family", "team"];

/// For each file, by its name without the ending, the faces that need it.
pub(crate) type Faces<'a> = BTreeMap<&'a str, Vec<&'static str>>;

/// Reads `faces.toml`. The longest line that fits a file decides; `team*` fits every name that begins with team.
pub(crate) fn read<'a>(text: &str, source: &'a Locale, mistakes: &mut Vec<Mistake>) -> Faces<'a> {
    let mut wrong = |says: String| mistakes.push(Mistake::new(PLACE, says));
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            wrong(format!("this is not TOML: {}", error.to_string().replace('\n', " ")));
            return Faces::new();
        }
    };
    let mut lines: Vec<(&str, Vec<&'static str>)> = Vec::new();
    for (name, value) in &table {
        let mut faces = Vec::new();
        for face in value.as_array().into_iter().flatten() {
            match KNOWN.into_iter().find(|known| face.as_str() == Some(known)) {
                Some(known) => faces.push(known),
                None => wrong(format!("`{name}`: {face} is not a face; the faces are {}", KNOWN.join(", "))),
            }
        }
        if value.as_array().is_none_or(Vec::is_empty) {
            wrong(format!("`{name}` needs a list of faces, as in `\"{name}\" = [\"family\"]`"));
        }
        lines.push((name, faces));
    }
    lines.sort_by_key(|(name, _)| std::cmp::Reverse((!name.ends_with('*'), name.len())));
    let mut found = Faces::new();
    for file in &source.files {
        let chunk = file.name.trim_end_matches(".ftl");
        let fits =
            |line: &str| line.strip_suffix('*').map_or(line == chunk, |start| chunk.starts_with(start));
        match lines.iter().find(|(line, _)| fits(line)) {
            Some((_, faces)) => drop(found.insert(chunk, faces.clone())),
            None => wrong(format!("no line fits {}; say which faces need it", file.name)),
        }
    }
    found
}
