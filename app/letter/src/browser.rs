//! The page: what is in its box is read at once, and what was found is shown. Nothing is fetched, sent or kept.
//!
//! Everything that can be said stands in the page already, hidden (`app/site/src/letter.rs`). Whatever the page lacks is
//! passed over, so that nothing here can fail.

mod written;

use std::ops::Range;

use letter::{Findings, Found, When, sentence};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, window};

/// More of a file than any letter has.
const LONGEST: f64 = 1_000_000.0;

#[derive(Clone)]
struct Page {
    document: Document,
}

/// Shows the box, and listens to it as long as the page is there.
pub(crate) fn start() {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let page = Page { document };
    page.shows("letter-app", true);
    page.shows("letter-without", false);
    page.listens("input", |page, at| match at.id().as_str() {
        "letter-box" => page.read(),
        "letter-file" => page.open(),
        _ => (),
    });
    page.listens("click", Page::pressed);
    // What was typed before the Wasm was there.
    page.read();
}

impl Page {
    fn listens(&self, to: &str, act: fn(&Page, &Element)) {
        let Some(app) = self.element::<Element>("letter-app") else { return };
        let page = self.clone();
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(target) = event.target().and_then(|it| it.dyn_into().ok()) {
                act(&page, &target);
            }
        });
        drop(app.add_event_listener_with_callback(to, listener.as_ref().unchecked_ref()));
        listener.forget();
    }

    fn element<T: JsCast>(&self, id: &str) -> Option<T> {
        self.document.get_element_by_id(id)?.dyn_into().ok()
    }

    fn letter_box(&self) -> Option<HtmlTextAreaElement> {
        self.element("letter-box")
    }

    fn shows(&self, id: &str, is_shown: bool) {
        if let Some(element) = self.element::<HtmlElement>(id) {
            element.set_hidden(!is_shown);
        }
    }

    fn focuses(&self, id: &str) {
        if let Some(element) = self.element::<HtmlElement>(id) {
            drop(element.focus());
        }
    }

    fn pressed(&self, at: &Element) {
        let Ok(Some(button)) = at.closest("button") else { return };
        match button.id().as_str() {
            "letter-show" => self.focuses("letter-says"),
            "letter-clear" => self.clear(),
            "letter-back" => self.goes_back(),
            _ => self.goes_to_the_meaning(&button),
        }
    }

    /// Puts what a file holds into the box.
    fn open(&self) {
        let Some(input) = self.element::<HtmlInputElement>("letter-file") else { return };
        let file = input.files().and_then(|files| files.get(0));
        let Some(start) = file.and_then(|file| file.slice_with_f64_and_f64(0.0, LONGEST).ok()) else {
            return;
        };
        let page = self.clone();
        let done = Closure::once(move |text: JsValue| {
            if let Some(letter_box) = page.letter_box() {
                letter_box.set_value(&text.as_string().unwrap_or_default());
                page.read();
            }
        });
        drop(start.text().then(&done));
        done.forget();
    }

    fn clear(&self) {
        if let Some(letter_box) = self.letter_box() {
            letter_box.set_value("");
            drop(letter_box.focus());
        }
        if let Some(input) = self.element::<HtmlInputElement>("letter-file") {
            input.set_value("");
        }
        self.read();
        self.says("cleared");
    }

    /// Reads what is in the box, and shows what was found.
    fn read(&self) {
        let letter = self.letter_box().map(|it| it.value()).unwrap_or_default();
        let findings = letter::read(&letter);
        self.forget();
        self.shows("letter-found", !findings.is_empty());
        self.says(match (letter.trim().is_empty(), findings.is_empty()) {
            (true, _) => "",
            (false, true) => "nothing",
            (false, false) => "found",
        });
        for found in &findings.meetings {
            self.brings("meeting-", found.id);
        }
        for found in &findings.words {
            self.brings("word-", found.id);
        }
        self.writes_dates(&letter, &findings.dates);
        self.marks(&letter, &findings);
    }

    /// Hides whatever was found before.
    fn forget(&self) {
        let Some(found) = self.element::<Element>("letter-found") else { return };
        self.shows("letter-back", false);
        let Ok(shown) = found.query_selector_all("section, [id^=word-], [id^=meeting-]") else { return };
        for at in 0..shown.length() {
            if let Some(element) = shown.get(at).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                element.set_hidden(true);
            }
        }
        for id in ["letter-dates", "letter-copy"] {
            if let Some(element) = self.element::<Element>(id) {
                element.set_text_content(None);
            }
        }
    }

    /// Shows what stands ready under this id, after what was shown before it.
    fn brings(&self, kind: &str, id: &str) {
        let Some(ready) = self.element::<HtmlElement>(&format!("{kind}{id}")) else { return };
        if ready.hidden() {
            ready.set_hidden(false);
            if let Some(parent) = ready.parent_node() {
                drop(parent.append_child(&ready));
            }
            shows_the_part_of(&ready);
        }
    }

    fn says(&self, what: &str) {
        let Some(status) = self.element::<Element>("letter-says") else { return };
        let words = status.get_attribute(&format!("data-{what}"));
        // Said again at every letter that is typed, it would be read out again.
        if status.text_content() != words {
            status.set_text_content(Some(&words.unwrap_or_default()));
        }
    }

    fn writes_dates(&self, letter: &str, dates: &[When]) {
        let Some(list) = self.element::<Element>("letter-dates") else { return };
        let language = self.document.document_element().and_then(|page| page.get_attribute("lang"));
        let language = language.unwrap_or_default();
        for when in dates {
            let Some(row) = self.adds(&list, "li", "letter-date", "") else { return };
            self.adds(&row, "p", "letter-date__when", &written::when(when, &language));
            let quoted = format!("“{}”", sentence(letter, &when.place));
            if let Some(quoted) = self.adds(&row, "p", "letter-date__sentence", &quoted) {
                drop(quoted.set_attribute("lang", "en-GB"));
                drop(quoted.set_attribute("dir", "auto"));
            }
            if let Some(doubt) = list.get_attribute("data-doubt").filter(|_| when.is_contradicted()) {
                self.adds(&row, "p", "letter-date__doubt", &doubt);
            }
            shows_the_part_of(&list);
        }
    }

    /// Writes the letter once more, with every word that has a meaning here as a button.
    fn marks(&self, letter: &str, findings: &Findings) {
        let Some(copy) = self.element::<Element>("letter-copy").filter(|_| !findings.words.is_empty()) else {
            return;
        };
        let mut from = 0;
        for Found { id, place } in &findings.words {
            self.text(&copy, letter, from..place.start);
            let word = letter.get(place.clone()).unwrap_or_default();
            if let Some(button) = self.adds(&copy, "button", "letter-mark", "") {
                drop(button.set_attribute("type", "button"));
                drop(button.set_attribute("data-word", id));
                self.adds(&button, "mark", "", word);
            }
            from = place.end;
        }
        self.text(&copy, letter, from..letter.len());
        shows_the_part_of(&copy);
    }

    fn text(&self, to: &Element, letter: &str, place: Range<usize>) {
        let text = self.document.create_text_node(letter.get(place).unwrap_or_default());
        drop(to.append_child(&text));
    }

    fn adds(&self, to: &Element, tag: &str, class: &str, text: &str) -> Option<Element> {
        let element = self.document.create_element(tag).ok()?;
        element.set_class_name(class);
        element.set_text_content(Some(text));
        to.append_child(&element).ok()?;
        Some(element)
    }

    /// From a marked word to its meaning, which then has the way back.
    fn goes_to_the_meaning(&self, mark: &Element) {
        if let Ok(Some(before)) = self.document.query_selector("#letter-copy [data-here]") {
            drop(before.remove_attribute("data-here"));
        }
        drop(mark.set_attribute("data-here", ""));
        let id = format!("word-{}", mark.get_attribute("data-word").unwrap_or_default());
        let meaning = self.element::<Element>(&id).and_then(|row| row.query_selector("dd").ok()?);
        if let (Some(meaning), Some(back)) = (meaning, self.element::<HtmlElement>("letter-back")) {
            drop(meaning.append_child(&back));
            back.set_hidden(false);
            self.focuses(&id);
        }
    }

    fn goes_back(&self) {
        self.shows("letter-back", false);
        if let Ok(Some(mark)) = self.document.query_selector("#letter-copy [data-here]")
            && let Ok(mark) = mark.dyn_into::<HtmlElement>()
        {
            drop(mark.focus());
        }
    }
}

/// A part of the page is shown with the first thing in it.
fn shows_the_part_of(inside: &Element) {
    if let Ok(Some(part)) = inside.closest("section")
        && let Ok(part) = part.dyn_into::<HtmlElement>()
    {
        part.set_hidden(false);
    }
}
