//! Reads what a council decides for itself from its folder, and names the file and the line of any mistake.
use domain::{
    activity::{Module, Sheet, SheetMistake, Tool},
    council::{
        Checked, Council, CouncilMistake, Helpline, InLanguages, NamedKind, OfficeHours, Role, Timings,
    },
    time::Day,
};
use i18n::Language;
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// Something in a council's folder that has to be put right before it can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderMistake {
    /// The file.
    pub file: PathBuf,
    /// What is wrong, for whoever keeps the folder.
    pub what: String,
}

impl fmt::Display for FolderMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what.trim_end())
    }
}
impl std::error::Error for FolderMistake {}

/// The first file of the folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Basics {
    name: InLanguages,
    team_phone: String,
    leave_to: String,
    languages: Vec<String>,
    #[serde(default)]
    checked: Vec<Checked>,
    office_hours: OfficeHours,
    timings: Timings,
}

/// Each of these files holds one list, named as the file is.
macro_rules! lists {
    ($($file:ident: $list:ident of $entry:ty),* $(,)?) => {
        $(#[derive(Deserialize)] #[serde(deny_unknown_fields)] struct $file { $list: Vec<$entry> })*
    };
}
lists! {
    Roles: roles of Role,
    PlanKinds: plan_kinds of NamedKind,
    MeetingKinds: meeting_kinds of NamedKind,
    Helplines: helplines of Helpline,
    BankHolidays: bank_holidays of Day,
}

/// The council kept in `folder`, checked.
pub fn load(folder: &Path) -> Result<Council, FolderMistake> {
    let basics: Basics = read(&folder.join("council.toml"))?;
    let council = Council {
        name: basics.name,
        team_phone: basics.team_phone,
        leave_to: basics.leave_to,
        languages: basics.languages,
        checked: basics.checked,
        office_hours: basics.office_hours,
        timings: basics.timings,
        roles: read::<Roles>(&folder.join("roles.toml"))?.roles,
        plan_kinds: read::<PlanKinds>(&folder.join("plan_kinds.toml"))?.plan_kinds,
        meeting_kinds: read::<MeetingKinds>(&folder.join("meeting_kinds.toml"))?.meeting_kinds,
        helplines: read::<Helplines>(&folder.join("helplines.toml"))?.helplines,
        bank_holidays: read::<BankHolidays>(&folder.join("bank_holidays.toml"))?.bank_holidays,
        tools: tools(folder)?,
        modules: modules(&folder.join("activities"))?,
    };
    let checked = council.checked.iter().map(|checked| &checked.language);
    if let Some(tag) = council.languages.iter().chain(checked).find(|tag| Language::from_tag(tag).is_none()) {
        let ours = Language::ALL.map(Language::tag).join(", ");
        let what = format!("languages: there is no {tag:?} here yet; these are: {ours}");
        return Err(FolderMistake { file: folder.join("council.toml"), what });
    }
    council.check().map_err(|mistake| said(folder, &mistake))?;
    Ok(council)
}

/// The tools, each from its own file, in the order in which they are offered.
fn tools(folder: &Path) -> Result<Vec<Sheet>, FolderMistake> {
    Tool::ALL.into_iter().map(|tool| read(&folder.join(format!("tools/{}.toml", tool.key())))).collect()
}

/// The council's own activities: one file for each module, in the order of the files' names.
fn modules(folder: &Path) -> Result<Vec<Module>, FolderMistake> {
    let mistake = |error: std::io::Error| FolderMistake { file: folder.to_owned(), what: error.to_string() };
    let mut files = Vec::new();
    for file in fs::read_dir(folder).map_err(mistake)? {
        files.push(file.map_err(mistake)?.path());
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

/// One TOML file as `T`. The reader's own words name line and column.
pub(crate) fn read<T: DeserializeOwned>(file: &Path) -> Result<T, FolderMistake> {
    let mistake = |what: String| FolderMistake { file: file.to_owned(), what };
    let text = fs::read_to_string(file).map_err(|error| mistake(error.to_string()))?;
    toml::from_str(&text).map_err(|error| mistake(error.to_string()))
}

/// What the rules of the domain say about the folder as a whole, with the file that holds it.
fn said(folder: &Path, mistake: &CouncilMistake) -> FolderMistake {
    let (file, what) = match mistake {
        CouncilMistake::TwiceTheKey(list, key) => {
            (format!("{list}.toml"), format!("the key {key:?} stands twice; each entry needs its own"))
        }
        CouncilMistake::TwiceTheName(name) => (
            "roles.toml".to_owned(),
            format!("two roles are called {name:?}; families must be able to tell them apart"),
        ),
        CouncilMistake::EmergencyNumbers(count) => (
            "helplines.toml".to_owned(),
            format!("{count} numbers say is_emergency = true; exactly one must"),
        ),
        CouncilMistake::NobodyHoldsThePlan => (
            "roles.toml".to_owned(),
            "no role says holds_plan = true; somebody has to publish plans".to_owned(),
        ),
        CouncilMistake::OfficeHours => (
            "council.toml".to_owned(),
            "office_hours: it has to open on some day, and close after it opens".to_owned(),
        ),
        CouncilMistake::Ladder => (
            "council.toml".to_owned(),
            "timings: to_cover, to_duty and to_manager have to come one after another".to_owned(),
        ),
        CouncilMistake::Timing(name) => {
            ("council.toml".to_owned(), format!("timings: {name} has to be over 0"))
        }
        CouncilMistake::LeaveTo => {
            ("council.toml".to_owned(), "leave_to: this has to begin with https://".to_owned())
        }
        CouncilMistake::Languages => {
            ("council.toml".to_owned(), "languages: en-GB has to be among them".to_owned())
        }
        CouncilMistake::Sheet(key, what) => {
            let what = match what {
                SheetMistake::NoQuestions => "it has no questions",
                SheetMistake::TwiceTheKey => "two of its questions, or two cards of one, have the same key",
                SheetMistake::Cards => {
                    "cards stand with kind = \"cards\", more of them than at_most, and nowhere else"
                }
                SheetMistake::NotTheTools => {
                    "the questions of a tool, their order and their kinds are fixed; only the words are yours"
                }
            };
            ("tools and activities".to_owned(), format!("{key}: {what}"))
        }
    };
    FolderMistake { file: folder.join(file), what }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn sample() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample")
    }

    /// The sample's folder with one text in one file changed, and what is said about it.
    fn mistake(file: &str, from: &str, to: &str) -> String {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("council-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        for name in ["council", "roles", "plan_kinds", "meeting_kinds", "helplines", "bank_holidays"] {
            let name = format!("{name}.toml");
            let mut text = fs::read_to_string(sample().join(&name)).expect("the sample is there");
            if name == file {
                assert!(text.contains(from), "{from:?} stands in {file}");
                text = text.replacen(from, to, 1);
            }
            fs::write(folder.join(&name), text).expect("the folder for temporary files can be written");
        }
        for below in ["tools", "activities"] {
            fs::create_dir_all(folder.join(below)).expect("the folder for temporary files can be written");
            for sheet in fs::read_dir(sample().join(below)).expect("the sample is there").flatten() {
                let name = format!("{below}/{}", sheet.file_name().display());
                let text = fs::read_to_string(sheet.path()).expect("the sample is there");
                let text = if name == file { text.replacen(from, to, 1) } else { text };
                fs::write(folder.join(name), text).expect("the folder for temporary files can be written");
            }
        }
        let said = load(&folder).expect_err("this is a mistake").to_string();
        fs::remove_dir_all(&folder).expect("it was made above");
        said.replace(&folder.display().to_string(), "…")
    }

    #[test]
    fn the_sample_is_read() {
        let council = load(&sample()).expect("the sample has no mistake");
        assert_eq!(council.name.said_in("en-GB").1, "Larkmoor Council");
        assert!(council.role("childrens-social-worker").is_some_and(|role| role.holds_plan));
        assert_eq!(council.bank_holidays.len(), 16);
    }

    #[test]
    fn every_text_of_the_sample_stands_in_every_language() {
        let council = load(&sample()).expect("the sample has no mistake");
        let mut texts = vec![&council.name];
        texts.extend(council.roles.iter().flat_map(|role| [&role.name, &role.helps_with]));
        let kinds = council.plan_kinds.iter().chain(&council.meeting_kinds);
        texts.extend(kinds.flat_map(|kind| [&kind.name, &kind.purpose]));
        texts.extend(council.helplines.iter().flat_map(|line| [&line.name, &line.helps_with, &line.hours]));
        texts.extend(council.modules.iter().map(|module| &module.title));
        for sheet in council.sheets() {
            texts.extend([&sheet.title, &sheet.why]);
            for question in &sheet.questions {
                texts.push(&question.text);
                texts.extend(&question.hint);
                texts.extend(question.cards.iter().map(|card| &card.text));
            }
        }
        assert!(council.modules.len() >= 4 && council.sheets().count() >= 18);
        for text in texts {
            let english = text.said_in("en-GB").1;
            for tag in &council.languages {
                assert_eq!(text.said_in(tag).0, tag, "{english}");
            }
            // Keyboards for Arabic and Persian type letters that Urdu fonts draw wrongly.
            let urdu = text.said_in("ur").1;
            let wrong = urdu.chars().find(|c| matches!(c, 'ي' | 'ك' | 'ى' | 'ه' | 'ة'));
            assert_eq!(wrong, None, "{urdu}");
            for language in crate::language::offered(&council) {
                let (own_name, said) = (language.own_name(), text.said_in(language.tag()).1);
                let is_latin = own_name.starts_with(|letter: char| letter < '\u{370}');
                let latin = said.chars().find(|letter| !is_latin && letter.is_ascii_alphabetic());
                assert_eq!(latin, None, "{}: {said}", language.tag());
            }
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_file() {
        for (file, from, to, expect) in [
            (
                "roles.toml",
                "holds_plan = true",
                "holds_plan = \"yes\"",
                "…/roles.toml: TOML parse error at line 6, column 14",
            ),
            ("roles.toml", "holds_plan = true", "", "…/roles.toml: no role says holds_plan = true"),
            (
                "tools/rulers.toml",
                "kind = \"ruler\"",
                "kind = \"words\"",
                "…/tools and activities: rulers: the questions of a tool, their order and their kinds are fixed",
            ),
            (
                "activities/feelings.toml",
                "at_most = 5",
                "at_most = 50",
                "…/tools and activities: what-does-me-good: cards",
            ),
            (
                "activities/feelings.toml",
                "kind = \"words\"",
                "kind = \"song\"",
                "…/activities/feelings.toml: TOML parse error",
            ),
            (
                "roles.toml",
                "\"family-worker\"",
                "\"duty-worker\"",
                "…/roles.toml: the key \"duty-worker\" stands twice",
            ),
            ("roles.toml", "\"Family worker\"", "\"Recovery worker\"", "…/roles.toml: two roles are called"),
            ("helplines.toml", "is_emergency = true", "", "…/helplines.toml: 0 numbers say is_emergency"),
            ("helplines.toml", "en-GB = \"Any time\"", "", "…/helplines.toml: TOML parse error"),
            (
                "council.toml",
                "\"ur\"]",
                "\"tlh\"]",
                "…/council.toml: languages: there is no \"tlh\" here yet",
            ),
            ("council.toml", "\"en-GB\", ", "", "…/council.toml: languages: en-GB has to be among them"),
            ("council.toml", "https://", "http://", "…/council.toml: leave_to"),
            (
                "council.toml",
                "invitation_hours = 48",
                "invitation_hours = 0",
                "…/council.toml: timings: invitation_hours",
            ),
            (
                "council.toml",
                "to_duty_working_minutes = 960",
                "to_duty_working_minutes = 480",
                "…/council.toml: timings: to_cover",
            ),
            ("council.toml", "closes_minute = 1020", "closes_minute = 20", "…/council.toml: office_hours"),
            (
                "council.toml",
                "team_phone",
                "team_fone",
                "…/council.toml: TOML parse error at line 6, column 1",
            ),
            ("bank_holidays.toml", "2026-12-28", "2026-02-30", "…/bank_holidays.toml: TOML parse error"),
        ] {
            let said = mistake(file, from, to);
            assert!(said.starts_with(expect), "{from:?} -> {to:?} says: {said}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let said = load(Path::new("/no/such/folder")).expect_err("it is not there").to_string();
        assert!(said.starts_with("/no/such/folder/council.toml: "), "{said}");
    }
}
