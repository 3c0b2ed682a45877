//! Marks: words that stand in exactly one place, and who may ever read them.
use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard},
};

/// What can be told apart in an answer.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// Where it stands: what was written into which field of whose.
    pub(crate) label: String,
    /// The characters to look for.
    pub(crate) text: String,
    /// Whoever may read it.
    pub(crate) allowed: BTreeSet<String>,
    /// Whoever must read it: without them, "nobody else does" would prove nothing.
    pub(crate) sees: BTreeSet<String>,
}

/// Every mark there is.
#[derive(Default)]
pub(crate) struct Marks(Mutex<Vec<Mark>>);

/// Names, set apart by blanks.
pub(crate) fn names(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

impl Marks {
    /// Something that may be read by `allowed`, and must be by `sees`.
    pub(crate) fn mark(&self, label: &str, text: &str, allowed: &BTreeSet<String>, sees: &str) {
        let sees = names(sees);
        assert!(sees.is_subset(allowed), "{label}: {sees:?} is not among {allowed:?}");
        let mut marks = self.list();
        let is_part = |one: &Mark| one.text.contains(text) || text.contains(&one.text);
        assert!(!marks.iter().any(is_part), "{text} stands twice ({label})");
        let (label, text) = (label.to_owned(), text.to_owned());
        marks.push(Mark { label, text, allowed: allowed.clone(), sees });
    }

    /// Fresh words for this place.
    pub(crate) fn word(&self, label: &str, allowed: &BTreeSet<String>, sees: &str) -> String {
        let nth = self.list().len();
        // The last letter keeps one from being the beginning of another.
        let text = format!("mark{nth:04}z");
        self.mark(label, &text, allowed, sees);
        text
    }

    fn list(&self) -> MutexGuard<'_, Vec<Mark>> {
        self.0.lock().expect("nobody panicked with it")
    }

    pub(crate) fn all(&self) -> Vec<Mark> {
        self.list().clone()
    }
}
