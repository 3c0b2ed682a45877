//! How easy each page is to read: its reading age and its longest sentence, kept in `tests/snapshots/readability.txt`.
//!
//! The formula of `plain::reading_age` is a smoke alarm: it counts letters and words and knows nothing of what they mean. It
//! tells which page to read again; whether a page is understood only people can say.

use std::fmt::Write;
use std::{env, fs};

use i18n::{Face, Language};
use plain::{READABLE_AGE_MAX, SENTENCE_WORDS_MAX};
use site::Assets;
use ui::examples::examples;

#[path = "pages/sample.rs"]
mod sample;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/snapshots/readability.txt");

/// What stands at the top of the file.
const HEAD: &str = "How old a reader each English page and example screen is for (aim 9 to 11, names left out), and how many words its\n\
                    longest sentence has (aim 20). A higher number is a page that became harder: read it again before keeping it.\n\
                    Written by UPDATE_SNAPSHOTS=1 cargo test -p site --test readability\n\n";

/// Elements within a sentence. All others end one.
const INLINE: [&str; 12] = ["a", "abbr", "b", "bdi", "br", "cite", "em", "i", "q", "span", "strong", "time"];

/// What the main part of a page says, each paragraph, heading and point of a list on a line of its own.
fn text(html: &str) -> String {
    let (_, main) = html.split_once("<main").expect("a page has a main part");
    let (main, _) = main.split_once("</main>").expect("it ends");
    let mut text = String::new();
    let mut rest = after_tag(main);
    while let Some((said, tag)) = rest.split_once('<') {
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        text.push_str(said);
        // A mark of Leptos begins with `!` and stands within a sentence.
        if !name.is_empty() && !INLINE.contains(&name.as_str()) {
            text.push('\n');
        }
        rest = after_tag(tag);
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace(['\u{2068}', '\u{2069}'], "")
}

/// What follows the end of this tag, which may hold `>` between quotation marks.
fn after_tag(tag: &str) -> &str {
    let mut is_quoted = false;
    let end = tag.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    });
    &tag[end.expect("a tag ends") + 1..]
}

#[test]
fn a_page_is_read_as_people_read_it() {
    let page = "<nav>Home</nav><main id=\"a>b\"><h1>You &amp; us</h1><ul><li>One <b>two</b><!> three</li><li>four</li></ul></main>";
    let lines: Vec<String> = text(page).lines().filter(|it| !it.is_empty()).map(str::to_owned).collect();
    assert_eq!(lines, ["You & us", "One two three", "four"]);
    assert_eq!(longest("One two three.\nFour five."), 3);
}

/// How many words the longest sentence has.
fn longest(text: &str) -> usize {
    plain::sentence_lengths(text).into_iter().max().unwrap_or_default()
}

/// Each English page and example screen, with what it says.
fn screens() -> Vec<(String, String)> {
    let assets = Assets { folder: "/assets".to_owned(), ..Assets::default() };
    let pages =
        site::pages(&sample::council(), &assets).into_iter().filter(|page| page.language == Language::SOURCE);
    let pages = pages.map(|page| (page.path, text(&page.html)));
    let whole = examples().into_iter().filter(|example| example.is_whole);
    let whole = whole
        .map(|it| (format!("example {}", it.name), text(&it.html(i18n::words(Language::SOURCE, Face::All)))));
    pages.chain(whole).collect()
}

#[test]
fn no_page_becomes_harder_to_read_unnoticed() {
    let screens = screens();
    assert!(screens.len() > 25, "only {} pages", screens.len());
    let mut report = HEAD.to_owned();
    for (name, text) in &screens {
        let (age, longest) = (plain::reading_age(text), longest(text));
        assert!(age.is_none_or(|age| age <= READABLE_AGE_MAX), "{name} is for readers of {age:?}");
        assert!(longest <= SENTENCE_WORDS_MAX, "{name} has a sentence of {longest} words");
        // A screen with few words has no age.
        let age = age.map_or("-".to_owned(), |age| age.to_string());
        _ = writeln!(report, "{name:<44} age {age:>2}  longest {longest:>2}");
    }
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(KEPT, &report).expect("the snapshots are there");
    }
    let kept = fs::read_to_string(KEPT).unwrap_or_default();
    assert_eq!(kept, report, "pages read otherwise now; look at them, then run with UPDATE_SNAPSHOTS=1");
}
