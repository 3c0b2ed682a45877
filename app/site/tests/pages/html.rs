//! Just enough of HTML to hold our own pages to its rules. Not a reader for other people's pages.

use std::collections::BTreeMap;

/// One opening tag.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// The text between this tag and its closing tag, without tags.
    pub(crate) text: String,
}

const VOID: [&str; 6] = ["meta", "link", "input", "br", "img", "hr"];

/// Every element in the order of opening tags. Panics, naming the place, where a tag is not closed as it was opened.
pub(crate) fn elements(html: &str) -> Vec<Tag> {
    let mut all: Vec<Tag> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = html.strip_prefix("<!doctype html>").expect("a page begins with its doctype");
    while let Some((text, after)) = rest.split_once('<') {
        for at in &open {
            all[*at].text.push_str(text);
        }
        let (tag, after) = split_tag(after);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
            assert_eq!(all[at].name, name, "near {}", &rest[..rest.len().min(60)]);
            continue;
        }
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "<{tag}>");
        if !VOID.contains(&name) {
            open.push(all.len());
        }
        all.push(Tag { name: name.to_owned(), attributes: read(attributes), text: String::new() });
    }
    assert!(open.is_empty(), "{:?} is not closed", open.last().map(|at| &all[*at]));
    all
}

/// A tag may hold `>` between quotation marks.
fn split_tag(after: &str) -> (&str, &str) {
    let mut is_quoted = false;
    let end = after.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    });
    after.split_at_checked(end.expect("a tag ends")).map(|(tag, rest)| (tag, &rest[1..])).expect("a border")
}

fn read(attributes: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut rest = attributes.trim();
    while !rest.is_empty() {
        let name: String = rest.chars().take_while(|c| !c.is_whitespace() && *c != '=').collect();
        rest = &rest[name.len()..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("quotation marks come in pairs");
                rest = after;
                value.to_owned()
            }
            None => String::new(),
        };
        assert!(all.insert(name.clone(), value).is_none(), "{name} stands twice in {attributes}");
        rest = rest.trim_start();
    }
    all
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}
