//! Words as people read them: a message in their own language, or what somebody wrote.

use i18n::{Face, Language, Message};

/// What a person looks for on a page. A message is said in the person's language, so one story fits every language.
pub trait Words {
    /// What to look for, for somebody who reads `language`.
    fn said_in(&self, language: Language) -> String;
}

impl Words for &str {
    fn said_in(&self, _: Language) -> String {
        (*self).to_owned()
    }
}

impl Words for &String {
    fn said_in(&self, _: Language) -> String {
        (*self).clone()
    }
}

impl Words for Message {
    fn said_in(&self, language: Language) -> String {
        i18n::words(language, Face::All).say(self)
    }
}

impl Words for &Message {
    fn said_in(&self, language: Language) -> String {
        (*self).said_in(language)
    }
}
