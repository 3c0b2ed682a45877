//! What a council decides for itself: roles, plan and meeting kinds, timings, help numbers. Data, never code.
use crate::{
    activity::{Module, Sheet, SheetMistake, Tool},
    time::Day,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A few words in several languages, by language tag. The council's own language, en-GB, is always there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct InLanguages(BTreeMap<String, String>);

/// The language every council text is written in first.
pub const COUNCIL_LANGUAGE: &str = "en-GB";

impl TryFrom<BTreeMap<String, String>> for InLanguages {
    type Error = &'static str;
    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, Self::Error> {
        if texts.values().any(|text| text.trim().is_empty()) {
            return Err("a text is empty");
        }
        if texts.contains_key(COUNCIL_LANGUAGE) {
            Ok(Self(texts))
        } else {
            Err("the text in en-GB is missing")
        }
    }
}
impl From<InLanguages> for BTreeMap<String, String> {
    fn from(texts: InLanguages) -> Self {
        texts.0
    }
}
impl InLanguages {
    /// The text in `tag`, or in the council's language, with the tag of the language it is really in.
    pub fn said_in<'a>(&'a self, tag: &'a str) -> (&'a str, &'a str) {
        match self.0.get(tag) {
            Some(text) => (tag, text),
            None => (COUNCIL_LANGUAGE, self.0.get(COUNCIL_LANGUAGE).map_or("", String::as_str)),
        }
    }
}

/// A discipline: how families know it, what it helps with, what it may do.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its key in the data, for example `recovery-worker`.
    pub key: String,
    /// What families call it.
    pub name: InLanguages,
    /// What this worker can help with, one sentence.
    pub helps_with: InLanguages,
    /// Whether someone in this role, involved with the children, may publish their plan.
    #[serde(default)]
    pub holds_plan: bool,
}

/// A kind of plan or meeting, by key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedKind {
    /// Its key in the data, for example `child-protection` or `core-group`.
    pub key: String,
    /// What families call it.
    pub name: InLanguages,
    /// What it is for, one sentence.
    pub purpose: InLanguages,
}

/// The hours in which somebody reads. Minutes since midnight, Europe/London.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeHours {
    /// Days on which the office is open, Monday first.
    pub days: [bool; 7],
    /// Opens, for example 540 for nine o'clock.
    pub opens_minute: u32,
    /// Closes.
    pub closes_minute: u32,
}

/// How long things may take. Minutes are working minutes (inside office hours) unless the name says otherwise.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timings {
    /// A message is answered within this long.
    pub answer_working_minutes: i64,
    /// Unopened for this long, a message goes to whoever covers.
    pub to_cover_working_minutes: i64,
    /// … then to the duty desk.
    pub to_duty_working_minutes: i64,
    /// … then to the manager.
    pub to_manager_working_minutes: i64,
    /// A new goal gets a first answer within this many days.
    pub goal_answer_days: i64,
    /// What an adult asks for (an advocate, an interpreter, to complain) gets a first answer within this many days.
    pub request_answer_days: i64,
    /// Without a tap or a key for this long, a parent's page is covered and asks to sign in again.
    pub lock_after_minutes: i64,
    /// The same for a worker's page: an office is not a bus, and reading a plan takes a while.
    pub worker_lock_after_minutes: i64,
    /// Unsaved words under the cover are kept this long, then wiped.
    pub covered_words_minutes: i64,
    /// A parent's session ends after this long, whatever happens.
    pub parent_session_minutes: i64,
    /// A worker's session ends after this long, whatever happens.
    pub worker_session_minutes: i64,
    /// An invitation is good for this long.
    pub invitation_hours: i64,
}

/// A number to ring.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Its key in the data.
    pub key: String,
    /// Who answers.
    pub name: InLanguages,
    /// What they can help with.
    pub helps_with: InLanguages,
    /// The number, as it is printed.
    pub number: String,
    /// When somebody answers.
    pub hours: InLanguages,
    /// Whether it is the number for an emergency. Exactly one is.
    #[serde(default)]
    pub is_emergency: bool,
    /// Whether it is the council's own number out of hours.
    #[serde(default)]
    pub is_out_of_hours: bool,
    /// What it answers questions about: it stands on the public page about each of them too.
    #[serde(default)]
    pub answers: Vec<Matter>,
}

/// What families may ask about, each with a public page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// What they may ask for, and advice about it.
    Rights,
    /// Complaining.
    Complaints,
    /// Somebody to stand with them.
    Advocates,
    /// Seeing what is written about them.
    Records,
}

/// Somebody checked, in a language they read well, what must not be wrong in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// Its tag.
    pub language: String,
    /// Who.
    pub by: String,
    /// On which day.
    pub on: Day,
    /// What it said then: a short name that changes with any word of it.
    pub words: String,
}

/// Everything a council decides.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Council {
    /// The council, as people know it.
    pub name: InLanguages,
    /// The team's number in office hours.
    pub team_phone: String,
    /// Where Exit goes: a page about nothing in particular.
    pub leave_to: String,
    /// The languages offered, by tag.
    pub languages: Vec<String>,
    /// Who checked which of them. Families are offered no other.
    #[serde(default)]
    pub checked: Vec<Checked>,
    /// Disciplines.
    pub roles: Vec<Role>,
    /// Kinds of plan.
    pub plan_kinds: Vec<NamedKind>,
    /// Kinds of meeting.
    pub meeting_kinds: Vec<NamedKind>,
    /// Hours.
    pub office_hours: OfficeHours,
    /// Days on which nobody is in although the week says so.
    pub bank_holidays: Vec<Day>,
    /// How long things may take.
    pub timings: Timings,
    /// Numbers to ring.
    pub helplines: Vec<Helpline>,
    /// The tools of motivational interviewing, in this council's words, in the order offered.
    pub tools: Vec<Sheet>,
    /// Its own activities, by module.
    pub modules: Vec<Module>,
}

/// A mistake in a council's data, said so that whoever keeps it can mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CouncilMistake {
    /// Two entries of this list share this key.
    TwiceTheKey(&'static str, String),
    /// The two domestic abuse roles, or any two roles, must not be merged: a name stands twice.
    TwiceTheName(String),
    /// There must be exactly one emergency number; there are this many.
    EmergencyNumbers(usize),
    /// No role may publish a plan.
    NobodyHoldsThePlan,
    /// The office never opens, or closes before it opens.
    OfficeHours,
    /// The steps for an unopened message must come one after another.
    Ladder,
    /// A timing is zero or less.
    Timing(&'static str),
    /// Exit must lead to an https address elsewhere.
    LeaveTo,
    /// English must be among the languages.
    Languages,
    /// A sheet of questions, of a tool or an activity, is not right.
    Sheet(String, SheetMistake),
}

impl Council {
    /// The first mistake in this data, if there is one.
    pub fn check(&self) -> Result<(), CouncilMistake> {
        unique("roles", self.roles.iter().map(|role| &role.key))?;
        unique("plan_kinds", self.plan_kinds.iter().map(|kind| &kind.key))?;
        unique("meeting_kinds", self.meeting_kinds.iter().map(|kind| &kind.key))?;
        unique("helplines", self.helplines.iter().map(|line| &line.key))?;
        let mut names: Vec<_> = self.roles.iter().map(|role| role.name.said_in(COUNCIL_LANGUAGE).1).collect();
        names.sort_unstable();
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(CouncilMistake::TwiceTheName(pair[0].to_owned()));
        }
        match self.helplines.iter().filter(|line| line.is_emergency).count() {
            1 => {}
            count => return Err(CouncilMistake::EmergencyNumbers(count)),
        }
        if !self.roles.iter().any(|role| role.holds_plan) {
            return Err(CouncilMistake::NobodyHoldsThePlan);
        }
        let hours = &self.office_hours;
        if hours.opens_minute >= hours.closes_minute
            || hours.closes_minute > 1439
            || !hours.days.contains(&true)
        {
            return Err(CouncilMistake::OfficeHours);
        }
        if !self.leave_to.starts_with("https://") {
            return Err(CouncilMistake::LeaveTo);
        }
        if !self.languages.iter().any(|tag| tag == COUNCIL_LANGUAGE) {
            return Err(CouncilMistake::Languages);
        }
        self.sheets_fit()?;
        self.timings.check()
    }

    /// Every tool is there, and every sheet asks what it has to; no two share a key.
    fn sheets_fit(&self) -> Result<(), CouncilMistake> {
        let mistake = |sheet: &Sheet, what| CouncilMistake::Sheet(sheet.key.as_str().to_owned(), what);
        let keys = self.sheets().map(|sheet| sheet.key.as_str().to_owned()).collect::<Vec<_>>();
        unique("activities", keys.iter())?;
        for tool in Tool::ALL {
            let missing = || CouncilMistake::Sheet(tool.key().to_owned(), SheetMistake::NoQuestions);
            let sheet =
                self.tools.iter().find(|sheet| sheet.key.as_str() == tool.key()).ok_or_else(missing)?;
            sheet.check(Some(tool)).map_err(|what| mistake(sheet, what))?;
        }
        self.sheets().try_for_each(|sheet| sheet.check(None).map_err(|what| mistake(sheet, what)))
    }

    /// Every sheet there is: the tools, then the activities.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.tools.iter().chain(self.modules.iter().flat_map(|module| &module.activities))
    }
    /// The sheet with this key.
    pub fn sheet(&self, key: &str) -> Option<&Sheet> {
        self.sheets().find(|sheet| sheet.key.as_str() == key)
    }

    /// The role with this key.
    pub fn role(&self, key: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.key == key)
    }
    /// The kind of meeting with this key.
    pub fn meeting_kind(&self, key: &str) -> Option<&NamedKind> {
        self.meeting_kinds.iter().find(|kind| kind.key == key)
    }
    /// The kind of plan with this key.
    pub fn plan_kind(&self, key: &str) -> Option<&NamedKind> {
        self.plan_kinds.iter().find(|kind| kind.key == key)
    }
}

impl Timings {
    fn check(&self) -> Result<(), CouncilMistake> {
        let all = [
            ("answer_working_minutes", self.answer_working_minutes),
            ("to_cover_working_minutes", self.to_cover_working_minutes),
            ("goal_answer_days", self.goal_answer_days),
            ("request_answer_days", self.request_answer_days),
            ("lock_after_minutes", self.lock_after_minutes),
            ("worker_lock_after_minutes", self.worker_lock_after_minutes),
            ("covered_words_minutes", self.covered_words_minutes),
            ("parent_session_minutes", self.parent_session_minutes),
            ("worker_session_minutes", self.worker_session_minutes),
            ("invitation_hours", self.invitation_hours),
        ];
        if let Some((name, _)) = all.into_iter().find(|(_, value)| *value <= 0) {
            return Err(CouncilMistake::Timing(name));
        }
        let ladder =
            [self.to_cover_working_minutes, self.to_duty_working_minutes, self.to_manager_working_minutes];
        if ladder.is_sorted_by(|a, b| a < b) { Ok(()) } else { Err(CouncilMistake::Ladder) }
    }
}

fn unique<'a>(list: &'static str, keys: impl Iterator<Item = &'a String>) -> Result<(), CouncilMistake> {
    let mut keys: Vec<_> = keys.collect();
    keys.sort_unstable();
    match keys.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(CouncilMistake::TwiceTheKey(list, pair[0].clone())),
        None => Ok(()),
    }
}

/// What the tests of the rules go by.
#[cfg(test)]
pub(crate) const TIMINGS: Timings = Timings {
    answer_working_minutes: 960,
    to_cover_working_minutes: 480,
    to_duty_working_minutes: 960,
    to_manager_working_minutes: 1440,
    goal_answer_days: 5,
    request_answer_days: 3,
    lock_after_minutes: 5,
    worker_lock_after_minutes: 20,
    covered_words_minutes: 10,
    parent_session_minutes: 60,
    worker_session_minutes: 600,
    invitation_hours: 48,
};
