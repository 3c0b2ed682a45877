//! Writes one message as text with marks, just as Fluent would say it, and refuses what the phone could not.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::book::{Book, Written};
use super::signature::{Kind, Signature};
use super::{Mistake, SOURCE, mark, plural};

/// Fluent puts these round whatever is filled in, so that an English name does not turn an Urdu sentence about.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The variables a message uses, also through the messages it refers to.
pub(crate) fn variables<'a>(written: &Written<'a>, book: &Book<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::from([written.id]);
    let mut patterns = vec![&written.pattern];
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let mut expressions = vec![expression];
            while let Some(expression) = expressions.pop() {
                let inline = match expression {
                    Expression::Inline(inline) => inline,
                    Expression::Select { selector, variants } => {
                        patterns.extend(variants.iter().map(|variant| &variant.value));
                        selector
                    }
                };
                match inline {
                    InlineExpression::VariableReference { id } => drop(found.insert(id.name)),
                    InlineExpression::Placeable { expression } => expressions.push(expression),
                    InlineExpression::MessageReference { id, .. } if seen.insert(id.name) => {
                        patterns.extend(book.messages.get(id.name).map(|other| &other.pattern));
                    }
                    _ => {}
                }
            }
        }
    }
    found
}

/// Writes one message.
pub(crate) struct Writer<'a, 'w> {
    book: &'w Book<'a>,
    written: &'w Written<'a>,
    signature: &'w Signature<'a>,
    mistakes: &'w mut Vec<Mistake>,
    /// The messages and terms we are inside of, to find one that goes round in a circle.
    inside: Vec<&'a str>,
    /// Inside a term: the arguments it was given. A term sees nothing else.
    given: Option<BTreeMap<&'a str, String>>,
    out: String,
}

impl<'a, 'w> Writer<'a, 'w> {
    pub(crate) fn new(
        book: &'w Book<'a>,
        written: &'w Written<'a>,
        signature: &'w Signature<'a>,
        mistakes: &'w mut Vec<Mistake>,
    ) -> Self {
        Writer {
            book,
            written,
            signature,
            mistakes,
            inside: vec![written.id],
            given: None,
            out: String::new(),
        }
    }

    pub(crate) fn write(mut self) -> String {
        let pattern = &self.written.pattern;
        self.pattern(pattern);
        if self.out.trim().is_empty() {
            self.wrong(self.written.id, format!("{} says nothing", self.written.id));
        }
        self.out
    }

    fn wrong(&mut self, part: &str, says: impl Into<String>) {
        // A part that lies in another message (through a reference) is named where that message names it.
        self.mistakes.push(Mistake::new(self.written.place_of(part), says));
    }

    fn pattern(&mut self, pattern: &'w Pattern<&'a str>) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, value),
                PatternElement::Placeable { expression } => {
                    let isolated = !alone && needs_isolation(expression);
                    self.out.extend(isolated.then_some(FIRST_STRONG_ISOLATE));
                    self.expression(expression);
                    self.out.extend(isolated.then_some(POP_ISOLATE));
                }
            }
        }
    }

    fn text(&mut self, part: &str, text: &str) {
        let odd = |c: &char| {
            (c.is_control() && *c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}')
        };
        if let Some(odd) = text.chars().find(odd) {
            let says = format!(
                "{} holds the unseen character U+{:04X}; take it out",
                self.written.id,
                u32::from(odd)
            );
            self.wrong(part, says);
        }
        self.out.push_str(text);
    }

    fn expression(&mut self, expression: &'w Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &'w InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text(value, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } if value.contains('.') => {
                self.wrong(value, format!("{value}: write a number with a point as words"));
            }
            InlineExpression::NumberLiteral { value } => self.text(value, value),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                let says = format!("there is no function {}(); numbers and dates come ready to say", id.name);
                self.wrong(id.name, says);
            }
            InlineExpression::MessageReference { attribute: Some(attribute), .. }
            | InlineExpression::TermReference { attribute: Some(attribute), .. } => {
                self.wrong(attribute.name, format!(".{}: attributes are not used here", attribute.name));
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                match self.book.messages.get(id.name) {
                    Some(other) => self.refer(id.name, other),
                    None => self.wrong(id.name, format!("there is no message {}", id.name)),
                }
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                self.term(id.name, arguments.as_ref());
            }
            InlineExpression::VariableReference { id } => self.variable(id.name),
        }
    }

    fn refer(&mut self, id: &'a str, other: &'w Written<'a>) {
        if self.inside.contains(&id) {
            self.wrong(id, format!("{id} goes round in a circle"));
            return;
        }
        self.inside.push(id);
        self.pattern(&other.pattern);
        self.inside.pop();
    }

    fn term(&mut self, id: &'a str, arguments: Option<&'w CallArguments<&'a str>>) {
        let Some(term) = self.book.terms.get(id) else {
            self.wrong(id, format!("there is no term -{id}"));
            return;
        };
        if self.given.is_some() {
            self.wrong(id, format!("-{id}: a term may not use another term"));
            return;
        }
        let mut given = BTreeMap::new();
        for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
            match &argument.value {
                InlineExpression::StringLiteral { value } => {
                    given.insert(argument.name.name, unescape_unicode_to_string(value).into_owned());
                }
                _ => {
                    let says = format!("-{id}: give a term words, as in `{}: \"…\"`", argument.name.name);
                    self.wrong(argument.name.name, says);
                }
            }
        }
        self.given = Some(given);
        self.refer(id, term);
        self.given = None;
    }

    fn variable(&mut self, name: &'a str) {
        if let Some(given) = &self.given {
            match given.get(name).cloned() {
                Some(text) => self.text(name, &text),
                None => self.wrong(name, format!("${name} is not given to this term")),
            }
        } else if let Some((letter, _)) = self.signature.find(name) {
            self.out.extend([mark::VALUE, letter]);
        } else {
            self.unknown(name);
        }
    }

    fn unknown(&mut self, name: &str) {
        // Stands for what it would have said, so that nothing else looks wrong.
        self.out.push('?');
        // In the English itself, the comment that is not there has been named already.
        if self.written.tag == SOURCE {
            return;
        }
        let known: Vec<_> = self.signature.arguments.iter().map(|v| format!("${}", v.name)).collect();
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        self.wrong(name, format!("{} does not have ${name}; {SOURCE} gives it {known}", self.written.id));
    }

    fn select(&mut self, selector: &'w InlineExpression<&'a str>, variants: &'w [Variant<&'a str>]) {
        let InlineExpression::VariableReference { id } = selector else {
            self.wrong(self.written.id, format!("{}: choose by a variable", self.written.id));
            return;
        };
        if let Some(given) = &self.given {
            let given = given.get(id.name).cloned();
            let chosen = variants
                .iter()
                .find(|v| is_named(v, given.as_deref()))
                .or(variants.iter().find(|v| v.default));
            if let Some(chosen) = chosen {
                self.pattern(&chosen.value);
            }
            return;
        }
        let Some((letter, kind)) = self.signature.find(id.name) else {
            self.unknown(id.name);
            return;
        };
        if variants.last().is_none_or(|last| !last.default) {
            self.wrong(id.name, format!("{}: put the way with the * last", self.written.id));
        }
        if kind == Kind::Number {
            self.check_forms(id.name, variants);
        }
        self.out.extend([mark::CHOICE, letter]);
        for variant in variants {
            let key = if variant.default { String::new() } else { self.key(&variant.key, kind) };
            self.out.push(mark::WAY);
            self.out.push_str(&key);
            self.out.push(mark::SAY);
            self.pattern(&variant.value);
        }
        self.out.push(mark::END);
    }

    fn key(&mut self, key: &VariantKey<&'a str>, kind: Kind) -> String {
        match (key, kind) {
            (VariantKey::Identifier { name }, Kind::Text) => format!("{}{name}", mark::EXACTLY),
            (VariantKey::NumberLiteral { value }, Kind::Number)
                if value.parse::<i64>().is_ok_and(|n| n.to_string() == *value) =>
            {
                format!("{}{value}", mark::EXACTLY)
            }
            (VariantKey::Identifier { name }, Kind::Number) => match category(name) {
                Some(form) => form.letter().to_owned(),
                None => {
                    self.wrong(name, format!("[{name}] is not a form of numbers"));
                    String::new()
                }
            },
            (VariantKey::NumberLiteral { value }, _) => {
                self.wrong(value, format!("[{value}] can never be chosen here"));
                String::new()
            }
        }
    }

    /// Every form a whole number can take in this language has to be written, so that nobody reads “1 days”.
    fn check_forms(&mut self, part: &str, variants: &[Variant<&'a str>]) {
        let takes = |number: i64| plural::category(self.book.tag, number);
        let written = |form: plural::Category| {
            variants.iter().any(|variant| match variant.key {
                VariantKey::Identifier { name } => category(name) == Some(form),
                VariantKey::NumberLiteral { .. } => false,
            })
        };
        let exact = |number: i64| {
            variants.iter().any(|variant| match variant.key {
                VariantKey::NumberLiteral { value } => value == number.to_string(),
                VariantKey::Identifier { .. } => false,
            })
        };
        // 0 to 200 meets every form that whole numbers have in the languages of plural.rs.
        let needed: BTreeSet<_> = (0..=200).filter(|number| !exact(*number)).filter_map(takes).collect();
        let missing: Vec<_> = needed.iter().filter(|form| !written(**form)).map(|form| name(*form)).collect();
        let never: Vec<_> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } if !variant.default => Some(name),
                _ => None,
            })
            .filter(|name| {
                category(name).is_none_or(|form| !(0..=200).any(|number| takes(number) == Some(form)))
            })
            .collect();
        if !missing.is_empty() {
            let says = format!(
                "{}: ${part} needs the forms [{}] too in {}",
                self.written.id,
                missing.join("] ["),
                self.book.tag
            );
            self.wrong(part, says);
        }
        if !never.is_empty() {
            let says = format!(
                "{}: no whole number is [{}] in {}",
                self.written.id,
                never.join("] ["),
                self.book.tag
            );
            self.wrong(part, says);
        }
    }
}

fn needs_isolation(expression: &Expression<&str>) -> bool {
    !matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}

fn is_named(variant: &Variant<&str>, given: Option<&str>) -> bool {
    matches!(variant.key, VariantKey::Identifier { name } if Some(name) == given)
}

const FORMS: [(&str, plural::Category); 4] = [
    ("one", plural::Category::One),
    ("few", plural::Category::Few),
    ("many", plural::Category::Many),
    ("other", plural::Category::Other),
];

fn category(name: &str) -> Option<plural::Category> {
    FORMS.into_iter().find(|(form, _)| *form == name).map(|(_, form)| form)
}

fn name(form: plural::Category) -> &'static str {
    FORMS.into_iter().find(|(_, known)| *known == form).map_or("other", |(name, _)| name)
}
