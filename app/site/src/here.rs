//! Where a page is being drawn: for which council, in which language.

use api::screen::SitePage;
use domain::council::{Council, Helpline, InLanguages, Matter};
use i18n::{Language, msg};
use ui::{Go, HelpNumber, Reader, Text, Written};

use crate::{Assets, path};

pub(crate) struct Here<'a> {
    pub(crate) council: &'a Council,
    pub(crate) assets: &'a Assets,
    pub(crate) languages: &'a [Language],
    pub(crate) page: SitePage,
    pub(crate) language: Language,
}

impl Here<'_> {
    /// The way to another page in the same language.
    pub(crate) fn go(&self, page: SitePage) -> Go {
        Go::to(path(page, self.language))
    }

    /// The council's own words, in this language where it has them.
    pub(crate) fn written(&self, text: &InLanguages) -> Written {
        let (tag, words) = text.said_in(self.language.tag());
        match tag == self.language.tag() {
            true => Written::new(words),
            false => Written::new(words).in_language(tag),
        }
    }

    pub(crate) fn text(&self, text: &InLanguages) -> Text {
        self.written(text).into()
    }

    /// The council's words as part of a sentence of ours.
    pub(crate) fn plain(&self, text: &InLanguages) -> String {
        text.said_in(self.language.tag()).1.to_owned()
    }

    pub(crate) fn team_phone(&self) -> String {
        self.council.team_phone.clone()
    }

    pub(crate) fn number(&self, line: &Helpline) -> HelpNumber {
        let about = msg::site_help::line(self.plain(&line.helps_with), self.plain(&line.hours));
        HelpNumber { name: self.plain(&line.name), number: line.number.clone(), about: Some(about.into()) }
    }

    /// The team itself, in office hours.
    pub(crate) fn team(&self) -> HelpNumber {
        HelpNumber {
            name: Reader::here().said(&msg::site_help::team_name()),
            number: self.team_phone(),
            about: Some(msg::site_help::team_about().into()),
        }
    }

    /// Whoever answers questions about `matter`, in the council's order.
    pub(crate) fn answering(&self, matter: Matter) -> Vec<HelpNumber> {
        let lines = self.council.helplines.iter().filter(|line| line.answers.contains(&matter));
        lines.map(|line| self.number(line)).collect()
    }

    pub(crate) fn emergency(&self) -> Vec<HelpNumber> {
        self.council.helplines.iter().filter(|line| line.is_emergency).map(|line| self.number(line)).collect()
    }
}
