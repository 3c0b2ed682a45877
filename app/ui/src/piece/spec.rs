//! What is known of an element before anybody runs it, in one text, so that it is data and not code.

/// One line each: its name, where in the sources it stands if it is not inside another, `attribute=what it says`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Spec(pub(super) &'static str);

impl Spec {
    pub(super) fn name(self) -> &'static str {
        self.0.split('\n').next().unwrap_or_default()
    }

    /// Each attribute and what it says, which may be nothing.
    pub(super) fn attributes(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.split('\n').skip(1).filter_map(|line| line.split_once('='))
    }
}
