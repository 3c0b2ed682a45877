//! What is found, and what is not, in texts as people write them. The texts are `fixtures.txt`.

use plain::{Kind, read, reading_age, syllables};

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Place => "place",
        Kind::Burden => "burden",
        Kind::Blame => "blame",
        Kind::Word => "word",
        Kind::Told => "told",
        Kind::Vague => "vague",
        Kind::Letters => "letters",
        Kind::Long { .. } => "long",
        Kind::Passive => "passive",
        Kind::Age { .. } => "age",
    }
}

fn found(text: &str, others: &[String]) -> Vec<String> {
    let said = |it: plain::Finding| match it.kind {
        Kind::Age { years } => format!("age: {years}"),
        kind => format!("{}: {}", name(kind), &text[it.place]),
    };
    read(text, Some(others)).into_iter().map(said).collect()
}

#[test]
fn what_is_found_is_what_the_fixtures_say() {
    let mut others: Vec<String> = Vec::new();
    let (mut wrong, mut seen) = (Vec::new(), std::collections::BTreeSet::new());
    for line in include_str!("fixtures.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(names) = line.strip_prefix("other ") {
            others = names.split(' ').map(str::to_owned).collect();
            continue;
        }
        let (text, expect) = line.split_once(" =>").expect("every text says what is found in it");
        let found = found(text, &others);
        if found.join("; ") != expect.trim() {
            wrong.push(format!("{text}\n  expected {}\n  found    {}", expect.trim(), found.join("; ")));
        }
        seen.extend(found.iter().filter_map(|it| it.split(':').next().map(str::to_owned)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(seen.len(), 10, "every kind is tried: {seen:?}");
}

/// The danger is named before anything else, and what is unfair before what is only hard.
#[test]
fn what_matters_most_comes_first() {
    let text = "Siblings, CIN. You must keep Dan away. You failed to ring 07700 900123.";
    let kinds: Vec<&str> =
        read(text, Some(&["Dan".to_owned()])).into_iter().map(|it| name(it.kind)).collect();
    assert_eq!(kinds, ["place", "burden", "blame", "word", "told", "letters"]);
}

/// The plans of the sample are written with care: whatever is found in them would be found wrongly.
#[test]
fn what_is_written_with_care_is_left_alone() {
    let plans = [
        include_str!("../../council/sample/life/20-plan-draft.toml"),
        include_str!("../../council/sample/life/21-plan-published.toml"),
    ];
    let points = plans.iter().flat_map(|plan| plan.lines()).filter_map(|line| line.strip_prefix("says = "));
    let points: Vec<&str> = points.map(|says| says.trim_matches('"')).collect();
    assert!(points.len() > 10, "only {} points", points.len());
    let is_cold = |it: &String| !it.starts_with("long") && !it.starts_with("passive");
    let adults = ["Amina", "Dan"].map(str::to_owned);
    let cold: Vec<String> = points.iter().flat_map(|says| found(says, &adults)).filter(is_cold).collect();
    assert_eq!(cold, [""; 0]);
}

#[test]
fn syllables_are_those_one_hears() {
    let words = [
        "1 a the make makes safe home school child you year yes try thing bring called learned don't can't while help \
         through change scared kept things week your",
        "2 little people going being trying playing player something sometimes didn't wasn't wanted needed houses changes \
         children parent worker reading bedtime happy careful safely lonely settled agreed social special number \
         about again mother quiet someone worried homework rely lately today",
        "3 family together tomorrow diary period violent serious another area usual happier somebody understand \
         agreement element however video idea",
        "4 information situation evaluate ability society definitely",
        "5 opportunity",
        "6 responsibility",
    ];
    for line in words {
        let (count, words) = line.split_once(' ').expect("a number, then words");
        for word in words.split_whitespace() {
            assert_eq!(syllables(word).to_string(), count, "{word}");
        }
    }
}

#[test]
fn the_reading_age_tells_easy_from_hard_and_is_silent_about_little() {
    let easy = "You said you want to feel calm at bed time. We read to Sara. She fell asleep. ".repeat(3);
    let hard = "The multidisciplinary assessment identified considerable deterioration in parental functioning, \
                necessitating immediate consideration of alternative accommodation arrangements for the children. "
        .repeat(3);
    assert!(reading_age(&easy).is_some_and(|age| age <= 7), "{:?}", reading_age(&easy));
    assert!(reading_age(&hard).is_some_and(|age| age >= 18), "{:?}", reading_age(&hard));
    assert_eq!(reading_age("A short line."), None);
    let named = easy.replace("Sara", "Peterborough Cambridgeshire");
    assert_eq!(reading_age(&named), reading_age(&easy), "names are left out");
}
