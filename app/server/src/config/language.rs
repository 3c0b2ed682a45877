//! What is asked when somebody checks a language.
use clap::{Args, builder::PossibleValuesParser};
use i18n::Language;

/// Which language.
#[derive(Args, Clone, Debug)]
pub struct CheckLanguage {
    /// Its tag, for example pl.
    #[arg(value_name = "TAG", value_parser = PossibleValuesParser::new(Language::ALL.map(Language::tag)))]
    tag: String,
}

impl CheckLanguage {
    /// The language meant.
    pub fn language(&self) -> Language {
        Language::from_tag(&self.tag).unwrap_or_default()
    }
}
