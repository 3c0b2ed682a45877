//! Every component, in English and in Urdu, keeps the rules that a person who cannot see or cannot point relies on.

use std::collections::BTreeSet;

use i18n::{Face, Language};
use ui::examples::{Example, examples};

mod html;

use html::{Element, elements, in_lines, words};

const LANGUAGES: [Language; 2] = [Language::EnGb, Language::Ur];

/// Checks every example in every language and names all that is wrong.
fn check(rule: impl Fn(&Example, &[Element], &mut Vec<String>)) {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for example in examples() {
            let mut found = Vec::new();
            rule(&example, &elements(&html_of(&example, language)), &mut found);
            wrong.extend(found.iter().map(|says| format!("{} ({}): {says}", example.name, language.tag())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn html_of(example: &Example, language: Language) -> String {
    example.html(i18n::words(language, Face::All))
}

fn ids(all: &[Element]) -> BTreeSet<&str> {
    all.iter().filter_map(|one| one.get("id")).collect()
}

#[test]
fn every_example_has_a_name_of_its_own() {
    let names: Vec<&str> = examples().iter().map(|example| example.name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    assert!(names.len() > 40, "only {} examples", names.len());
}

#[test]
fn everything_that_is_filled_in_says_what_is_asked() {
    check(|_, all, wrong| {
        let named: BTreeSet<&str> =
            all.iter().filter(|one| one.name == "label").filter_map(|one| one.get("for")).collect();
        for one in all.iter().filter(|one| ["input", "textarea", "select"].contains(&one.name.as_str())) {
            let has_name =
                one.get("id").is_some_and(|id| named.contains(id)) || one.get("aria-label").is_some();
            if !has_name {
                wrong.push(format!("<{}> without a label: {one:?}", one.name));
            }
            if one.name == "input"
                && !matches!(one.get("type"), Some("radio" | "checkbox"))
                && one.get("autocomplete").is_none()
            {
                wrong.push(format!("<input> that does not say what the phone may remember: {one:?}"));
            }
        }
    });
}

#[test]
fn an_id_is_there_once_and_whatever_points_to_one_finds_it() {
    check(|example, all, wrong| {
        let ids = ids(all);
        let count = all.iter().filter(|one| one.get("id").is_some()).count();
        if ids.len() != count {
            wrong.push(format!("{} ids, {count} of them given", ids.len()));
        }
        for one in all {
            for attribute in ["for", "aria-describedby", "aria-labelledby"] {
                for id in one.get(attribute).unwrap_or_default().split_whitespace() {
                    if !ids.contains(id) {
                        wrong.push(format!("{attribute} leads nowhere: {id}"));
                    }
                }
            }
            let target = one.get("href").and_then(|address| address.strip_prefix('#'));
            if target.is_some_and(|id| !ids.contains(id)) && (example.is_whole || target != Some("main")) {
                wrong.push(format!("a link leads nowhere: {target:?}"));
            }
        }
    });
}

#[test]
fn nothing_needs_a_script_or_a_style_inside_the_page() {
    check(|_, all, wrong| {
        for one in all {
            for (name, _) in &one.attributes {
                if name == "style" || name.starts_with("on") {
                    wrong.push(format!("<{} {name}>", one.name));
                }
            }
            if ["script", "style", "iframe", "img"].contains(&one.name.as_str()) {
                wrong.push(format!("<{}>", one.name));
            }
        }
    });
}

#[test]
fn the_keyboard_goes_through_in_the_order_of_reading() {
    check(|_, all, wrong| {
        for one in all {
            if one.get("tabindex").is_some_and(|order| !matches!(order, "0" | "-1")) {
                wrong.push(format!("tabindex {:?}", one.get("tabindex")));
            }
            if one.get("data-focus").is_some() && one.get("tabindex") != Some("-1") {
                wrong.push(format!("cannot take the focus: {one:?}"));
            }
            if one.name == "a" && one.get("href").is_none() {
                wrong.push("a link that is none".to_owned());
            }
            if one.name == "button" && one.get("type").is_none() {
                wrong.push("a button that does not say what it does".to_owned());
            }
            if one.get("disabled").is_some() {
                wrong.push(format!("disabled: {one:?}"));
            }
        }
    });
}

#[test]
fn everything_that_can_be_pressed_has_words() {
    check(|_, all, wrong| {
        for one in all.iter().filter(|one| {
            ["a", "button", "summary", "label", "legend", "h1", "h2", "h3"].contains(&one.name.as_str())
        }) {
            if one.words.trim().is_empty() && one.get("aria-label").is_none() {
                wrong.push(format!("<{}> says nothing", one.name));
            }
        }
        for one in all.iter().filter(|one| one.name == "svg") {
            let says = one.get("role") == Some("img")
                && one.get("aria-label").is_some_and(|words| !words.is_empty());
            if !says && one.get("aria-hidden") != Some("true") {
                wrong.push("a picture that is neither described nor hidden".to_owned());
            }
        }
    });
}

#[test]
fn a_page_has_one_heading_one_main_part_and_the_same_way_out() {
    let mut exits = BTreeSet::new();
    for example in examples().into_iter().filter(|example| example.is_whole) {
        let html = html_of(&example, Language::EnGb);
        let all = elements(&html);
        let count = |name: &str| all.iter().filter(|one| one.name == name).count();
        assert_eq!((count("h1"), count("main")), (1, 1), "{}", example.name);
        let links: Vec<&Element> = all.iter().filter(|one| one.name == "a").take(2).collect();
        assert_eq!(links[0].get("href"), Some("#main"), "{}", example.name);
        assert_eq!(links[1].get("href"), Some("/leave"), "{}", example.name);
        let at = html
            .find("<a href=\"/leave\" rel=\"nofollow noreferrer\" data-exit class=\"exit\">")
            .expect("an Exit");
        exits.insert(html[at..at + html[at..].find("</a>").expect("its end")].to_owned());
        let levels: Vec<u32> =
            all.iter().filter_map(|one| one.name.strip_prefix('h')?.parse().ok()).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{}: {levels:?}", example.name);
    }
    assert_eq!(exits.len(), 1, "Exit differs: {exits:?}");
}

#[test]
fn a_language_changes_the_words_and_nothing_else() {
    for example in examples() {
        let [english, urdu] = LANGUAGES.map(|language| {
            elements(&html_of(&example, language)).into_iter().map(|one| one.name).collect::<Vec<_>>()
        });
        assert_eq!(english, urdu, "{}", example.name);
    }
}

#[test]
fn no_english_is_left_in_urdu() {
    let brand = i18n::words(Language::Ur, Face::All).say(&i18n::msg::common::brand_name());
    let is_english =
        |text: &str| text.split(|sign: char| !sign.is_ascii_alphabetic()).any(|word| word.len() > 2);
    let mut wrong = Vec::new();
    for example in examples() {
        let html = html_of(&example, Language::Ur);
        assert!(!html.contains(i18n::NOTHING), "{} says a message that is not there", example.name);
        // Names of people and services, and languages that name themselves, are set apart.
        for said in words(&html).into_iter().filter(|said| !said.is_set_apart && said.text != brand) {
            if is_english(&said.text) {
                wrong.push(format!("{}: {}", example.name, said.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_few_are_kept_to_be_read() {
    let kept = [
        "text-field-problem",
        "text-area",
        "radios-problem",
        "error-summary",
        "promises",
        "both-sides",
        "chart-one-point",
    ];
    for example in examples().iter().filter(|example| kept.contains(&example.name)) {
        insta::assert_snapshot!(example.name, in_lines(&html_of(example, Language::EnGb)));
    }
}
