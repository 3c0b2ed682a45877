//! Reads the HTML that we draw ourselves: well-formed, so a small reader is enough.

/// One element with what is said inside it.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) words: String,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(attribute, _)| attribute == name).map(|(_, value)| value.as_str())
    }
}

/// A piece of text.
pub(crate) struct Said {
    pub(crate) text: String,
    /// Whether it stands in an element for words of another language or for a name.
    pub(crate) is_set_apart: bool,
}

enum Piece<'a> {
    Open(Element),
    Close,
    Text(&'a str),
}

const VOID: [&str; 4] = ["input", "br", "meta", "link"];

/// Every element, in the order they begin.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    let (mut all, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    for piece in pieces(html) {
        match piece {
            Piece::Open(element) => {
                if !VOID.contains(&element.name.as_str()) {
                    open.push(all.len());
                }
                all.push(element);
            }
            Piece::Close => drop(open.pop().expect("an element that was opened")),
            Piece::Text(text) => open.iter().for_each(|&at| all[at].words.push_str(text)),
        }
    }
    assert!(open.is_empty(), "an element that does not end");
    all
}

/// Every piece of text, with whether it is set apart.
pub(crate) fn words(html: &str) -> Vec<Said> {
    let (mut all, mut open): (Vec<Said>, Vec<bool>) = (Vec::new(), Vec::new());
    for piece in pieces(html) {
        match piece {
            Piece::Open(element) if VOID.contains(&element.name.as_str()) => (),
            Piece::Open(element) => open.push(element.name == "bdi"),
            Piece::Close => drop(open.pop()),
            Piece::Text(text) => {
                all.push(Said { text: text.to_owned(), is_set_apart: open.contains(&true) });
            }
        }
    }
    all
}

/// One element a line, for people who read a change.
pub(crate) fn in_lines(html: &str) -> String {
    html.replace("<!>", "").replace("><", ">\n<")
}

fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        let end = end_of_tag(tag);
        let (tag, after) = (&tag[1..end], &tag[end + 1..]);
        rest = after;
        match tag.strip_prefix('/') {
            Some(_) => pieces.push(Piece::Close),
            None if tag.starts_with('!') => (),
            None => pieces.push(Piece::Open(element(tag))),
        }
    }
    pieces
}

/// Where a tag ends; a `>` inside a value does not count.
fn end_of_tag(tag: &str) -> usize {
    let mut is_quoted = false;
    for (at, sign) in tag.char_indices() {
        match sign {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return at,
            _ => (),
        }
    }
    panic!("a tag that does not end: {tag}")
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        match after.strip_prefix("=\"") {
            Some(value) => {
                let (value, after) = value.split_once('"').expect("a value that ends");
                attributes.push((attribute.to_owned(), value.to_owned()));
                rest = after;
            }
            None => {
                attributes.push((attribute.to_owned(), String::new()));
                rest = after;
            }
        }
    }
    Element { name: name.to_owned(), attributes, words: String::new() }
}
