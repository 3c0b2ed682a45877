//! A mistake in the words stops the build, with the place and what to do.

use compile::{Compiled, Locale, Source, Sources};

#[path = "../build/compile.rs"]
mod compile;

const FACES: &str = "\"*\" = [\"family\"]";

fn settings(name: &str) -> String {
    format!("english_name = \"{name}\"\nown_name = \"{name}\"\ndirection = \"ltr\"\n")
}

fn locale(tag: &str, text: &str, missing: &str) -> Locale {
    let files = vec![Source { name: "goal.ftl".to_owned(), text: text.to_owned() }];
    Locale { tag: tag.to_owned(), settings: settings(tag), missing: missing.to_owned(), files }
}

fn compile_with(english: &str, polish: &str, missing: &str) -> Result<Compiled, String> {
    let locales = vec![locale("en-GB", english, ""), locale("pl", polish, missing)];
    compile(&Sources { faces: FACES.to_owned(), locales })
}

fn compile(sources: &Sources) -> Result<Compiled, String> {
    let said = |mistakes: Vec<_>| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    compile::compile(sources).map_err(said)
}

/// The only mistake of these two texts.
fn mistake(english: &str, polish: &str) -> String {
    compile_with(english, polish, "").expect_err("this is a mistake")
}

/// The only mistake of this English, faithfully kept in Polish.
fn english_mistake(english: &str) -> String {
    let sources = Sources { faces: FACES.to_owned(), locales: vec![locale("en-GB", english, "")] };
    compile(&sources).expect_err("this is a mistake")
}

#[test]
fn words_without_a_mistake_compile() {
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n    [one] One day\n   *[other] { $days } days\n }\n";
    let polish = "goal-days = { $days ->\n    [one] Jeden dzień\n    [few] { $days } dni\n   *[many] { $days } dni\n }\n";
    let compiled = compile_with(english, polish, "").expect("no mistake");
    assert!(compiled.notes.is_empty());
    assert!(
        compiled.files["messages.rs"]
            .contains("pub fn days(days: impl Into<crate::Number>) -> crate::Message")
    );
    assert!(compiled.files["goal.pl.txt"].contains("Jeden dzień"));
}

#[test]
fn a_message_nobody_translated() {
    assert_eq!(
        mistake("goal-a = A\ngoal-b = B\n", "goal-a = Ą\n"),
        "locales/en-GB/goal.ftl:2: goal-b is not in pl; translate it in locales/pl/goal.ftl, or list it in locales/pl/missing.txt until then"
    );
}

#[test]
fn a_listed_message_is_said_in_english_and_told() {
    for list in ["goal-b", "goal-*", "# a remark\n\n*  # all of it"] {
        let compiled = compile_with("goal-a = A\ngoal-b = B\n", "goal-a = Ą\n", list).expect("no mistake");
        assert_eq!(compiled.notes, ["locales/pl: 1 messages are still said in English"]);
        assert!(compiled.files["goal.pl.txt"].ends_with("\u{1e}Ą\u{1e}\u{6}B"));
    }
}

#[test]
fn the_list_of_missing_messages_only_shrinks() {
    let mistakes = compile_with("goal-a = A\n", "goal-a = Ą\n", "goal-a\n").expect_err("this is a mistake");
    assert_eq!(mistakes, "locales/pl/missing.txt:1: `goal-a` is not missing any more; take this line out");
    let compiled = compile_with("goal-a = A\n", "goal-a = Ą\n", "*").expect("no mistake");
    assert_eq!(compiled.notes, ["locales/pl/missing.txt:1: `*` is not missing any more; take this line out"]);
}

#[test]
fn a_translation_without_english() {
    assert_eq!(
        mistake("goal-a = A\n", "goal-a = Ą\ngoal-old = Stare\n"),
        "locales/pl/goal.ftl:2: goal-old is not a message of en-GB; rename it or take it out"
    );
}

#[test]
fn a_variable_of_another_name() {
    assert_eq!(
        mistake("# $name (String) - who\ngoal-a = Ask { $name }\n", "\n\ngoal-a = Zapytaj: { $nazwa }\n"),
        "locales/pl/goal.ftl:3: goal-a does not have $nazwa; en-GB gives it $name\n\
         locales/pl/goal.ftl:3: goal-a does not say $name: who"
    );
}

#[test]
fn a_variable_nobody_explained() {
    let mistakes = english_mistake("goal-a = Ask { $name }\n");
    assert!(
        mistakes
            .starts_with("locales/en-GB/goal.ftl:1: goal-a uses $name, so a line above it has to say what")
    );
    let mistakes = english_mistake("# $name - who\ngoal-a = Ask { $name }\n");
    assert!(mistakes.starts_with("locales/en-GB/goal.ftl:1: write this as `# $name (String) - what it is`"));
    assert_eq!(
        english_mistake("# $name (String) - who\ngoal-a = Ask\n"),
        "locales/en-GB/goal.ftl:2: goal-a explains $name but does not use it"
    );
}

#[test]
fn a_plural_form_that_is_not_written() {
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n    [one] One day\n   *[other] { $days } days\n }\n";
    let polish =
        "goal-days =\n    { $days ->\n        [one] Jeden dzień\n       *[other] { $days } dni\n    }\n";
    assert_eq!(
        mistake(english, polish),
        "locales/pl/goal.ftl:2: goal-days: $days needs the forms [few] [many] too in pl"
    );
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n   *[other] { $days } days\n }\n";
    assert_eq!(
        english_mistake(english),
        "locales/en-GB/goal.ftl:2: goal-days: $days needs the forms [one] too in en-GB"
    );
}

#[test]
fn an_exact_number_may_stand_for_a_form_it_fills() {
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n    [1] One day\n   *[other] { $days } days\n }\n";
    let sources = Sources { faces: FACES.to_owned(), locales: vec![locale("en-GB", english, "")] };
    assert!(compile(&sources).is_ok());
}

#[test]
fn a_plural_form_that_does_not_exist() {
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n    [one] One day\n    [few] x\n   *[other] { $days } days\n }\n";
    assert_eq!(
        english_mistake(english),
        "locales/en-GB/goal.ftl:2: goal-days: no whole number is [few] in en-GB"
    );
}

#[test]
fn the_way_with_the_star_comes_last() {
    let english = "# $days (Number) - how many\ngoal-days = { $days ->\n   *[other] { $days } days\n    [one] One day\n }\n";
    assert_eq!(english_mistake(english), "locales/en-GB/goal.ftl:2: goal-days: put the way with the * last");
}

#[test]
fn an_id_that_does_not_begin_with_its_file() {
    assert_eq!(
        english_mistake("goal-a = A\nplan-a = A\n"),
        "locales/en-GB/goal.ftl:2: plan-a is in goal.ftl, so its id has to begin with `goal-`"
    );
    assert!(english_mistake("goal-1 = A\n").contains("a small letter has to follow `goal-`"));
    assert!(english_mistake("goal-aB = A\n").contains("has to be small letters, digits and hyphens"));
    assert!(english_mistake("goal-continue = A\n").contains("`continue` alone is a word of Rust"));
}

#[test]
fn a_message_written_twice() {
    assert_eq!(
        english_mistake("goal-a = A\n\ngoal-a = B\n"),
        "locales/en-GB/goal.ftl:3: goal-a is written twice; the first is at locales/en-GB/goal.ftl:1"
    );
}

#[test]
fn a_message_in_another_file_than_the_english() {
    let mut sources = Sources {
        faces: FACES.to_owned(),
        locales: vec![locale("en-GB", "goal-a = A\n", ""), locale("pl", "", "")],
    };
    sources.locales[1].files =
        vec![Source { name: "goal-a.ftl".to_owned(), text: "goal-a = Ą\n".to_owned() }];
    let mistakes = compile(&sources).expect_err("this is a mistake");
    assert!(mistakes.contains("goal-a belongs in goal.ftl, where the English has it"), "{mistakes}");
}

#[test]
fn what_the_phone_cannot_say() {
    let cases = [
        ("goal-a = { DATETIME(\"x\") }\n", "there is no function DATETIME()"),
        ("goal-a = A\n    .title = B\n", "goal-a.title is an attribute"),
        ("goal-a = { goal-b }\n", "there is no message goal-b"),
        ("goal-a = { -brand }\n", "there is no term -brand"),
        ("goal-a = { goal-b }\ngoal-b = { goal-a }\n", "goes round in a circle"),
        ("goal-a = { 1.5 }\n", "write a number with a point as words"),
        ("goal-a = A\u{202e}B\n", "unseen character U+202E"),
        ("goal-a = { \"\\u0001\" }\n", "unseen character U+0001"),
        ("goal-a = { \"\" }\n", "goal-a says nothing"),
        ("goal-a = { \"x\" ->\n   *[other] A\n }\n", "choose by a variable"),
        (
            "# $n (Number) - n\ngoal-a = { $n ->\n    [0.5] x\n    [one] a\n   *[other] b\n }\n",
            "[0.5] can never be chosen",
        ),
        ("# $s (String) - s\ngoal-a = { $s ->\n    [1] x\n   *[other] b\n }\n", "[1] can never be chosen"),
        ("-t = { $case ->\n   *[one] a\n }{ $x }\ngoal-a = { -t }\n", "$x is not given to this term"),
        ("goal-a A\n", "locales/en-GB/goal.ftl:1: this is not Fluent"),
    ];
    for (english, says) in cases {
        let mistakes = english_mistake(english);
        assert!(mistakes.contains(says), "{english}\n{mistakes}");
    }
}

#[test]
fn a_mistake_that_comes_from_another_file_is_named_where_it_is_used() {
    let mut english = locale("en-GB", "\n\ngoal-a = { plan-a }\n", "");
    english.files.push(Source {
        name: "plan.ftl".to_owned(),
        text: "# $n (String) - n\nplan-a = { $n }\n".to_owned(),
    });
    let mistakes =
        compile(&Sources { faces: FACES.to_owned(), locales: vec![english] }).expect_err("a mistake");
    assert_eq!(
        mistakes,
        "locales/en-GB/goal.ftl:3: goal-a uses $n, so a line above it has to say what that is: \
         `# $n (String) - …` or `# $n (Number) - …`"
    );
    let mut polish = locale("pl", "\n\ngoal-a = { plan-a }\n", "");
    polish.files.push(Source { name: "plan.ftl".to_owned(), text: "\n\n\nplan-a = { $n }\n".to_owned() });
    let mut english = locale("en-GB", "goal-a = { plan-a }\n", "");
    english.files.push(Source { name: "plan.ftl".to_owned(), text: "plan-a = A\n".to_owned() });
    let mistakes = compile(&Sources { faces: FACES.to_owned(), locales: vec![english, polish] });
    let mistakes = mistakes.expect_err("a mistake");
    assert!(
        mistakes.contains("locales/pl/goal.ftl:3: goal-a does not have $n; en-GB gives it none"),
        "{mistakes}"
    );
    assert!(mistakes.contains("locales/pl/plan.ftl:4: plan-a does not have $n"), "{mistakes}");
}

#[test]
fn a_folder_that_does_not_say_what_language_it_is() {
    let mut sources = Sources {
        faces: FACES.to_owned(),
        locales: vec![locale("en-GB", "goal-a = A\n", ""), locale("cy", "goal-a = Â\n", "")],
    };
    let mistakes = compile(&sources).expect_err("this is a mistake");
    assert!(mistakes.starts_with("locales/cy/language.toml: how does `cy` count?"), "{mistakes}");

    for (settings, says) in [
        ("", "`own_name = \"…\"` is missing"),
        ("direction = \"up\"", "`direction` has to be \"ltr\" or \"rtl\""),
        ("checked_by = \"Ewa\"", "`checked_by` and `checked_on` come together"),
        ("name = \"x\"", "`name` is not something a language has"),
        ("own_name", "this is not TOML"),
    ] {
        sources.locales[1] = locale("pl", "goal-a = Ą\n", "");
        sources.locales[1].settings = settings.to_owned();
        let mistakes = compile(&sources).expect_err("this is a mistake");
        assert!(mistakes.contains(&format!("locales/pl/language.toml: {says}")), "{mistakes}");
    }
}

#[test]
fn a_checked_language_says_who_and_when() {
    let mut english = locale("en-GB", "goal-a = A\n", "");
    english.settings += "checked_by = \"Ewa\"\nchecked_on = \"2026-11-30\"\n";
    let compiled = compile(&Sources { faces: FACES.to_owned(), locales: vec![english] }).expect("no mistake");
    assert!(compiled.files["language.rs"].contains("Some(Checked { by: \"Ewa\", on: \"2026-11-30\" })"));
}

#[test]
fn a_file_no_face_needs() {
    for (faces, says) in [
        ("common = [\"site\"]", "no line fits goal.ftl"),
        ("\"*\" = [\"phone\"]", "`*`: \"phone\" is not a face"),
        ("\"*\" = \"site\"", "`*` needs a list of faces, as in `\"*\" = [\"family\"]`"),
    ] {
        let sources = Sources { faces: faces.to_owned(), locales: vec![locale("en-GB", "goal-a = A\n", "")] };
        let mistakes = compile(&sources).expect_err("this is a mistake");
        assert!(mistakes.contains(&format!("locales/faces.toml: {says}")), "{mistakes}");
    }
}

#[test]
fn the_longest_line_that_fits_decides_the_faces() {
    let faces = "\"*\" = [\"family\", \"team\"]\n\"go*\" = [\"site\"]\n\"g*\" = [\"team\"]";
    let sources = Sources { faces: faces.to_owned(), locales: vec![locale("en-GB", "goal-a = A\n", "")] };
    let compiled = compile(&sources).expect("no mistake");
    assert!(compiled.files["embedded.rs"].contains("faces: &[Face::Site]"));
}

#[test]
fn words_of_another_build_can_be_told_apart() {
    let fingerprint = |english: &str| {
        let sources = Sources { faces: FACES.to_owned(), locales: vec![locale("en-GB", english, "")] };
        compile(&sources).expect("no mistake").files["fingerprint"].clone()
    };
    let before = fingerprint("# $a (String) - a\ngoal-a = A { $a }\n");
    let same = fingerprint("# $a (String) - what it is\ngoal-a = Another text { $a }\n");
    assert_eq!(before, same);
    for other in [
        "# $a (Number) - a\ngoal-a = A { $a }\n",
        "# $b (String) - a\ngoal-a = A { $b }\n",
        "# $a (String) - a\ngoal-b = A { $a }\n",
        "# $a (String) - a\ngoal-a = A { $a }\ngoal-b = B\n",
    ] {
        assert_ne!(before, fingerprint(other), "{other}");
    }
}
