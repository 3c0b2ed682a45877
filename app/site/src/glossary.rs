//! What the words in letters and plans mean, in the reader's alphabetical order. In other languages the English word stands
//! beside each, since letters are in English. Every word has an address of its own, such as `/pl/glossary#core-group`.

use std::cmp::Ordering;

use api::screen::SitePage;
use i18n::msg::{glossary as shared, site_glossary as own};
use i18n::{Face, Language, Message};
use icu::{
    collator::{
        Collator, CollatorBorrowed,
        options::{CollatorOptions, Strength},
    },
    locale::Locale,
};
use ui::{PageHeading, Piece, Reader, Written, say, view};

use crate::{happens, here::Here};

/// A word and what it means.
pub(crate) struct Term {
    /// What it is called in addresses, the same in every language.
    pub(crate) id: &'static str,
    pub(crate) word: Message,
    pub(crate) meaning: Message,
}

impl Term {
    const fn new(id: &'static str, word: Message, meaning: Message) -> Self {
        Term { id, word, meaning }
    }
}

/// Every word there is. What the family app explains too has its meaning from there.
pub(crate) const TERMS: [Term; 79] = [
    Term::new("advocate", own::advocate_word(), shared::advocate_meaning()),
    Term::new("assessment", own::assessment_word(), shared::assessment_meaning()),
    Term::new("conference", own::conference_word(), shared::conference_meaning()),
    Term::new("core-group", own::core_group_word(), shared::core_group_meaning()),
    Term::new("emotional-harm", own::emotional_harm_word(), shared::emotional_harm_meaning()),
    Term::new("family-time", own::family_time_word(), shared::family_time_meaning()),
    Term::new("help-plan", own::help_plan_word(), shared::help_plan_meaning()),
    Term::new("neglect", own::neglect_word(), shared::neglect_meaning()),
    Term::new("pre-proceedings", own::pre_proceedings_word(), shared::pre_proceedings_meaning()),
    Term::new("protection-plan", own::protection_plan_word(), shared::protection_plan_meaning()),
    Term::new("responsibility", own::responsibility_word(), shared::responsibility_meaning()),
    Term::new("section-47", own::section_47_word(), shared::section_47_meaning()),
    Term::new("serious-harm", own::serious_harm_word(), shared::serious_harm_meaning()),
    Term::new("trigger", own::trigger_word(), shared::trigger_meaning()),
    Term::new("ambivalence", own::ambivalence_word(), own::ambivalence_meaning()),
    Term::new("cafcass", own::cafcass_word(), own::cafcass_meaning()),
    Term::new("care-order", own::care_order_word(), own::care_order_meaning()),
    Term::new("care-proceedings", own::care_proceedings_word(), own::care_proceedings_meaning()),
    Term::new("chair", own::chair_word(), own::chair_meaning()),
    Term::new("child-arrangements", own::child_arrangements_word(), own::child_arrangements_meaning()),
    Term::new("chronology", own::chronology_word(), own::chronology_meaning()),
    Term::new("coercive-control", own::coercive_control_word(), own::coercive_control_meaning()),
    Term::new("confidential", own::confidential_word(), own::confidential_meaning()),
    Term::new("consent", own::consent_word(), own::consent_meaning()),
    Term::new("contingency", own::contingency_word(), own::contingency_meaning()),
    Term::new("designated-lead", own::designated_lead_word(), own::designated_lead_meaning()),
    Term::new("disguised-compliance", own::disguised_compliance_word(), own::disguised_compliance_meaning()),
    Term::new("domestic-abuse", own::domestic_abuse_word(), own::domestic_abuse_meaning()),
    Term::new("duty-team", own::duty_team_word(), own::duty_team_meaning()),
    Term::new("early-help", own::early_help_word(), own::early_help_meaning()),
    Term::new("emergency-order", own::emergency_order_word(), own::emergency_order_meaning()),
    Term::new("engage", own::engage_word(), own::engage_meaning()),
    Term::new("exploitation", own::exploitation_word(), own::exploitation_meaning()),
    Term::new("family-group", own::family_group_word(), own::family_group_meaning()),
    Term::new("family-help", own::family_help_word(), own::family_help_meaning()),
    Term::new("foster-carer", own::foster_carer_word(), own::foster_carer_meaning()),
    Term::new("group-supervision", own::group_supervision_word(), own::group_supervision_meaning()),
    Term::new("guardian", own::guardian_word(), own::guardian_meaning()),
    Term::new("health-visitor", own::health_visitor_word(), own::health_visitor_meaning()),
    Term::new("reviewing-officer", own::reviewing_officer_word(), own::reviewing_officer_meaning()),
    Term::new("judge", own::judge_word(), own::judge_meaning()),
    Term::new("kinship", own::kinship_word(), own::kinship_meaning()),
    Term::new("lado", own::lado_word(), own::lado_meaning()),
    Term::new("lead-practitioner", own::lead_practitioner_word(), own::lead_practitioner_meaning()),
    Term::new("legal-aid", own::legal_aid_word(), own::legal_aid_meaning()),
    Term::new("letter-before", own::letter_before_word(), own::letter_before_meaning()),
    Term::new("local-authority", own::local_authority_word(), own::local_authority_meaning()),
    Term::new("looked-after", own::looked_after_word(), own::looked_after_meaning()),
    Term::new("marac", own::marac_word(), own::marac_meaning()),
    Term::new("mash", own::mash_word(), own::mash_meaning()),
    Term::new("motivational", own::motivational_word(), own::motivational_meaning()),
    Term::new("no-action", own::no_action_word(), own::no_action_meaning()),
    Term::new("perpetrator", own::perpetrator_word(), own::perpetrator_meaning()),
    Term::new("physical-abuse", own::physical_abuse_word(), own::physical_abuse_meaning()),
    Term::new("placement", own::placement_word(), own::placement_meaning()),
    Term::new("police-protection", own::police_protection_word(), own::police_protection_meaning()),
    Term::new("pre-birth", own::pre_birth_word(), own::pre_birth_meaning()),
    Term::new("protective", own::protective_word(), own::protective_meaning()),
    Term::new("referral", own::referral_word(), own::referral_meaning()),
    Term::new("risk-assessment", own::risk_assessment_word(), own::risk_assessment_meaning()),
    Term::new("safeguarding", own::safeguarding_word(), own::safeguarding_meaning()),
    Term::new("section-17", own::section_17_word(), own::section_17_meaning()),
    Term::new("section-20", own::section_20_word(), own::section_20_meaning()),
    Term::new("sexual-abuse", own::sexual_abuse_word(), own::sexual_abuse_meaning()),
    Term::new("social-worker", own::social_worker_word(), own::social_worker_meaning()),
    Term::new("solicitor", own::solicitor_word(), own::solicitor_meaning()),
    Term::new("special-guardianship", own::special_guardianship_word(), own::special_guardianship_meaning()),
    Term::new("step", own::step_word(), own::step_meaning()),
    Term::new("strategy", own::strategy_word(), own::strategy_meaning()),
    Term::new("strengths", own::strengths_word(), own::strengths_meaning()),
    Term::new("subject-access", own::subject_access_word(), own::subject_access_meaning()),
    Term::new("substance-misuse", own::substance_misuse_word(), own::substance_misuse_meaning()),
    Term::new("supervision-order", own::supervision_order_word(), own::supervision_order_meaning()),
    Term::new("support-worker", own::support_worker_word(), own::support_worker_meaning()),
    Term::new("team-manager", own::team_manager_word(), own::team_manager_meaning()),
    Term::new("threshold", own::threshold_word(), own::threshold_meaning()),
    Term::new("voice", own::voice_word(), own::voice_meaning()),
    Term::new("working-day", own::working_day_word(), own::working_day_meaning()),
    Term::new("written-agreement", own::written_agreement_word(), own::written_agreement_meaning()),
];

pub(crate) fn view(here: &Here<'_>) -> Piece {
    let letters = letters(here.language);
    let jumps = Piece::each(&letters, jump);
    let parts = Piece::each(letters, |letter| under(here, letter));
    let label = Reader::here().said(&own::letters_label());
    view! {
        <PageHeading text=own::heading() below=own::intro()/>
        <nav class="letters" aria-label=label><ul class="letters__list" role="list">{jumps}</ul></nav>
        <div class="letters__words stack-wide">{parts}</div>
        {happens::more(here, [SitePage::Letter, SitePage::Rights, SitePage::FindYourWay, SitePage::Help])}
    }
}

/// The words that begin with one letter, in order.
struct Letter {
    letter: String,
    /// How far down it is, from 1: its address on the page.
    place: usize,
    terms: Vec<(String, Term)>,
}

/// The words in the order of this language's alphabet, put together by their first letter.
fn letters(language: Language) -> Vec<Letter> {
    let words = i18n::words(language, Face::Site);
    let (whole, letter) = (order(language, Strength::Tertiary), order(language, Strength::Primary));
    let mut terms: Vec<(String, Term)> =
        TERMS.into_iter().map(|term| (words.say(&term.word), term)).collect();
    terms.sort_by(|(one, _), (other, _)| whole.compare(one, other));
    let mut letters: Vec<Letter> = Vec::new();
    for (word, term) in terms {
        let first: String = word.chars().take(1).flat_map(char::to_uppercase).collect();
        match letters.last_mut() {
            Some(last) if letter.compare(&last.letter, &first) == Ordering::Equal => {
                // The plainest of the letters that stand in one place: I before Į and Y.
                if whole.compare(&first, &last.letter) == Ordering::Less {
                    last.letter = first;
                }
                last.terms.push((word, term));
            }
            _ => letters.push(Letter { letter: first, place: letters.len() + 1, terms: vec![(word, term)] }),
        }
    }
    letters
}

/// How this language puts words in order. Differences smaller than `strength` count for nothing.
fn order(language: Language, strength: Strength) -> CollatorBorrowed<'static> {
    let locale: Locale = language.tag().parse().expect("every language of ours has a tag");
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(locale.into(), options).expect("the order of every language is compiled in")
}

fn jump(letter: &Letter) -> Piece {
    let href = format!("#letter-{}", letter.place);
    view! { <li><a class="letters__letter" href=href>{letter.letter.clone()}</a></li> }
}

fn under(here: &Here<'_>, letter: Letter) -> Piece {
    let rows = Piece::each(letter.terms, |(word, term)| row(here, word, term));
    view! {
        <section class="letter" id=format!("letter-{}", letter.place)>
            <h2 class="letter__name">{letter.letter}</h2>
            <dl class="meanings">{rows}</dl>
        </section>
    }
}

fn row(here: &Here<'_>, word: String, term: Term) -> Piece {
    let in_letters = in_letters(here, &word, &term);
    view! {
        <div class="meanings__row" id=term.id>
            <dt>{say(term.word)}" "{in_letters}</dt>
            <dd>{say(term.meaning)}</dd>
        </div>
    }
}

/// The word as English letters have it, where it is another than `word`, the reader's own.
pub(crate) fn in_letters(here: &Here<'_>, word: &str, term: &Term) -> Option<Piece> {
    let in_letters = i18n::words(Language::SOURCE, Face::Site).say(&term.word);
    (here.language != Language::SOURCE && in_letters != word).then(|| {
        let english = Written::new(in_letters).in_language(Language::SOURCE.tag());
        view! { <span class="meanings__letters">{ui::Text::from(english)}</span> }
    })
}
