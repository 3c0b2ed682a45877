//! What we say equals what Fluent itself says, for every message in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use compile::{Locale, Source, Sources};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use i18n::catalogue::{self, Entry, Kind};
use i18n::{Argument, Face, Language, Message, Number, Words, data_files, words};
use icu::plurals::PluralRules;

#[path = "../build/compile.rs"]
mod compile;

const NUMBERS: [i64; 15] = [0, 1, 2, 3, 4, 5, 10, 11, 12, 21, 22, 25, 100, 101, 1000];
/// Where Fluent's own library takes another form than Unicode asks for, so that it cannot judge us. How we count is held
/// against ICU4X in `plural.rs`.
const MISCOUNTED: [(&str, i64); 3] = [("lt", 22), ("lt", 25), ("ro", 101)];
const TEXTS: [&str; 5] = ["Ada", "علی", "Ali 07700 900123 ، PE1 1AA", "Zażółć\ngęślą", ""];

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let english = Oracle::of(Language::SOURCE.tag(), &ftl_files(Language::SOURCE.tag()));
    let mut said = 0;
    for language in Language::ALL {
        let oracle = Oracle::of(language.tag(), &ftl_files(language.tag()));
        for entry in catalogue::ALL {
            for arguments in samples(entry, &oracle) {
                let message = entry.message(arguments.clone()).expect("what the message takes");
                let (ours, in_language) = words(language, Face::All).say_with_lang(&message);
                let oracle = if in_language == language { &oracle } else { &english };
                assert_eq!(ours, oracle.say(entry, &arguments), "{} in {}", entry.id, language.tag());
                said += 1;
            }
        }
    }
    assert!(said >= catalogue::ALL.len() * Language::ALL.len(), "nothing was compared");
}

#[test]
fn fluent_counts_as_unicode_does_but_where_we_say_it_does_not() {
    let forms = "[one] one\n    [few] few\n    [many] many\n   *[other] other";
    let text = format!("form =\n    {{ $n ->\n    {forms}\n    }}\n");
    let mut miscounted = Vec::new();
    for language in Language::ALL {
        let tag = language.tag();
        let oracle = Oracle::of(tag, std::slice::from_ref(&text));
        let pattern = oracle.bundle.get_message("form").and_then(|form| form.value()).expect("the form");
        let rules = unicode(tag);
        for number in NUMBERS {
            let mut named = FluentArgs::new();
            named.set("n", number);
            let form = oracle.bundle.format_pattern(pattern, Some(&named), &mut Vec::new());
            if !format!("{:?}", rules.category_for(number)).eq_ignore_ascii_case(&form) {
                miscounted.push((tag, number));
            }
        }
    }
    assert_eq!(miscounted, MISCOUNTED);
}

/// All that Fluent can do and we allow, whether or not a real message does it today.
const HARD: &str = r#"
-team = { $case ->
    [genitive] Team of { $word ->
        [big] Families
       *[small] families
    }
   *[nominative] Family team
}
hard-empty-part = { "" }x
hard-escapes = { "\u00e9 { brace } \"q\"" }
hard-just-name = { $name }
hard-lines =
    First { $name }

      indented line
    last { $count } line
hard-literal = { 12 } of { "twelve" } and { 0 }
hard-many = { $a }{ $b }, { $c }
hard-nested = Hello { $role ->
    [parent] { $count ->
        [0] nothing
        [one] one { $name } thing
        [few] a few { $count }
        [many] many { $count } for { $name }
       *[other] { $count } things
    } now
    [worker] worker { $name }
   *[unknown] somebody
} end.
hard-placeable = { { $name } } in { { $count } }
hard-refers = See: { hard-nested } and { hard-just-name }
hard-two = { $count ->
    [one] one
    [few] few
    [many] many
    [5] never, for a form came first
   *[other] other
}{ $count ->
    [5] five
    [one] one
    [few] few
    [many] many
   *[other] other
}
hard-uses-team = The { -team }, the { -team(case: "genitive", word: "big") }, a { -team(case: "genitive") }.
"#;

const HARD_COMMENT: &str = "# $name (String) - n\n# $count (Number) - c\n# $role (String) - r\n";

#[test]
fn the_hard_parts_of_fluent_are_said_as_fluent_says_them() {
    // A form a language does not have is refused, so each language gets its own.
    for language in Language::ALL {
        let tag = language.tag();
        let text = without(HARD, &unused(tag));
        let commented = text
            .replace("hard-just-name =", "# $name (String) - n\nhard-just-name =")
            .replace("hard-lines =", "# $name (String) - n\n# $count (Number) - c\nhard-lines =")
            .replace("hard-many =", "# $b (String) - b\n# $a (Number) - a\n# $c (String) - c\nhard-many =")
            .replace("hard-nested =", &format!("{HARD_COMMENT}hard-nested ="))
            .replace("hard-placeable =", "# $name (String) - n\n# $count (Number) - c\nhard-placeable =")
            .replace("hard-refers =", &format!("{HARD_COMMENT}hard-refers ="))
            .replace("hard-two =", "# $count (Number) - c\nhard-two =");
        check_hard(tag, &commented);
    }
}

/// Of the forms that only some languages have, those that this one does not take for whole numbers.
fn unused(tag: &str) -> String {
    let rules = unicode(tag);
    let taken: BTreeSet<String> =
        (0..=200).map(|number| format!("{:?}", rules.category_for(number)).to_lowercase()).collect();
    ["few", "many"].into_iter().filter(|form| !taken.contains(*form)).collect::<Vec<_>>().join(" ")
}

/// How the language counts, says Unicode.
fn unicode(tag: &str) -> PluralRules {
    let locale: icu::locale::Locale = tag.parse().expect("a language tag");
    PluralRules::try_new_cardinal(locale.into()).expect("rules for the language")
}

/// The text without its lines for these plural forms.
fn without(text: &str, forms: &str) -> String {
    let is_kept =
        |line: &&str| !forms.split_whitespace().any(|form| line.trim().starts_with(&format!("[{form}]")));
    text.lines().filter(is_kept).flat_map(|line| [line, "\n"]).collect()
}

fn check_hard(tag: &str, text: &str) {
    let settings = "english_name = \"x\"\nown_name = \"x\"\ndirection = \"ltr\"\n";
    let locale = |tag: &str, text: &str, missing: &str| Locale {
        tag: tag.to_owned(),
        settings: settings.to_owned(),
        missing: missing.to_owned(),
        files: vec![Source { name: "hard.ftl".to_owned(), text: text.to_owned() }],
    };
    let english = without(text, "few many");
    let mut locales = vec![locale("en-GB", &english, "")];
    if tag != "en-GB" {
        locales.push(locale(tag, text, ""));
    }
    let compiled = compile::compile(&Sources { faces: "\"*\" = [\"site\"]".to_owned(), locales });
    let compiled = compiled.unwrap_or_else(|mistakes| panic!("{tag}: {mistakes:#?}"));
    assert!(compiled.notes.is_empty(), "{:?}", compiled.notes);

    let real = data_files().remove(0).bytes;
    let fingerprint = std::str::from_utf8(&real[..16]).expect("sixteen digits");
    let file = format!("{fingerprint} {tag}{}", compiled.files[&format!("hard.{tag}.txt")]);
    let words = Words::read(file.as_bytes()).expect("words");
    let oracle = Oracle::of(tag, &[text.to_owned()]);
    for entry in HARD_ENTRIES {
        for arguments in samples(&entry, &oracle) {
            let message: Message = entry.message(arguments.clone()).expect("what the message takes");
            assert_eq!(words.say(&message), oracle.say(&entry, &arguments), "{} in {tag}", entry.id);
        }
    }
}

const N: (&str, Kind) = ("name", Kind::Text);
const C: (&str, Kind) = ("count", Kind::Number);
const R: (&str, Kind) = ("role", Kind::Text);
const ABC: [(&str, Kind); 3] = [("b", Kind::Text), ("a", Kind::Number), ("c", Kind::Text)];
const HARD_ENTRIES: [Entry; 11] = [
    hard(0, "hard-empty-part", &[]),
    hard(1, "hard-escapes", &[]),
    hard(2, "hard-just-name", &[N]),
    hard(3, "hard-lines", &[N, C]),
    hard(4, "hard-literal", &[]),
    hard(5, "hard-many", &ABC),
    hard(6, "hard-nested", &[N, C, R]),
    hard(7, "hard-placeable", &[N, C]),
    hard(8, "hard-refers", &[N, C, R]),
    hard(9, "hard-two", &[C]),
    hard(10, "hard-uses-team", &[]),
];

const fn hard(number: u16, id: &'static str, arguments: &'static [(&'static str, Kind)]) -> Entry {
    Entry { id, file: "hard.ftl", function: "", arguments, faces: &[], number }
}

/// Every argument takes every sample value; messages of more than two keep the others at three settings meanwhile.
fn samples(entry: &Entry, oracle: &Oracle) -> Vec<Vec<Argument>> {
    let values = |kind: Kind| -> Vec<Argument> {
        match kind {
            Kind::Number => {
                let exact = oracle.keys.iter().filter_map(|key| key.parse().ok());
                let numbers = NUMBERS.into_iter().chain(exact);
                numbers
                    .filter(|number| !MISCOUNTED.contains(&(oracle.tag.as_str(), *number)))
                    .map(|number| Argument::Number(Number::from(number)))
                    .collect()
            }
            Kind::Text => {
                let named = oracle.keys.iter().map(String::as_str);
                TEXTS.into_iter().chain(named).map(|text| Argument::Text(text.to_owned())).collect()
            }
        }
    };
    let values: Vec<_> = entry.arguments.iter().map(|(_, kind)| values(*kind)).collect();
    if values.len() <= 2 {
        return values.iter().fold(vec![Vec::new()], |samples, values| {
            let with = |sample: &Vec<Argument>, value: &Argument| {
                [sample.as_slice(), std::slice::from_ref(value)].concat()
            };
            samples.iter().flat_map(|sample| values.iter().map(move |value| with(sample, value))).collect()
        });
    }
    let mut samples = Vec::new();
    for base in 0..3 {
        let rest: Vec<_> = values.iter().map(|values| values[base % values.len()].clone()).collect();
        for (at, values) in values.iter().enumerate() {
            for value in values {
                let mut sample = rest.clone();
                sample[at] = value.clone();
                samples.push(sample);
            }
        }
    }
    samples
}

struct Oracle {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    /// What stands in square brackets: the keys of every choice.
    keys: BTreeSet<String>,
}

impl Oracle {
    fn of(tag: &str, files: &[String]) -> Oracle {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        let mut keys = BTreeSet::new();
        for text in files {
            let resource = FluentResource::try_new(text.clone()).expect("Fluent");
            bundle.add_resource(resource).expect("each message once");
            keys.extend(text.split('[').skip(1).filter_map(|rest| Some(rest.split_once(']')?.0.to_owned())));
        }
        Oracle { tag: tag.to_owned(), bundle, keys }
    }

    fn say(&self, entry: &Entry, arguments: &[Argument]) -> String {
        let mut named = FluentArgs::new();
        for ((name, _), argument) in entry.arguments.iter().zip(arguments) {
            let value = match argument {
                Argument::Number(_) => FluentValue::from(number(argument)),
                Argument::Text(text) => FluentValue::from(text.clone()),
            };
            named.set(*name, value);
        }
        let message = self.bundle.get_message(entry.id).expect("the message");
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(message.value().expect("its words"), Some(&named), &mut errors);
        assert!(errors.is_empty(), "{}: {errors:?}", entry.id);
        said.into_owned()
    }
}

fn number(argument: &Argument) -> i64 {
    match argument {
        Argument::Number(number) => i64::from(*number),
        Argument::Text(_) => 0,
    }
}

fn ftl_files(tag: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(tag);
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let ftl = paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    ftl.map(|path| fs::read_to_string(path).expect("text")).collect()
}
