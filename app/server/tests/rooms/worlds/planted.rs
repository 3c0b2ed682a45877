//! Leaks on purpose: each way in which what one parent does could show in what the other gets.
//!
//! They are planted at the edge, on the way out of one world, and depend on what was really done there. A leak of the same
//! shape anywhere further in comes out as the same difference.
//!
//! Not planted here, because no answer has it: searching, addresses of pages and what a browser keeps (the browser stories
//! look at those), how long an answer takes, contact details two accounts share, and closed families. Inviting is in
//! no sequence, so "already invited" is not either.
use super::Actor;
use crate::{portal::Told, twins::tries::Ask};
use axum::http::{HeaderValue, header};
use serde_json::Value;

/// Where what the first parent did shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leak {
    /// How many there are of something.
    Count,
    /// An id that follows from how many were made before.
    SequentialId,
    /// A version that anybody's change moves.
    Version,
    /// "Last changed" of the whole family.
    LastChanged,
    /// A tag over more than one's own.
    ETag,
    /// Whether it may be kept by a cache.
    CacheHeader,
    /// A gap in an order.
    Order,
    /// Refused instead of not there.
    ForbiddenInsteadOfNotFound,
    /// An answer that grows by whole buckets.
    Length,
    /// Words of an error.
    ErrorText,
    /// Told to ask again when another wrote.
    News,
    /// Her worker among those who may see something.
    Participants,
    /// A draft of hers, offered.
    Draft,
    /// A message of hers in everybody's list.
    ReplyAll,
    /// Who opened what is hers, among those who looked.
    SeenBy,
    /// A meeting that is hers.
    Meeting,
    /// A mark that somebody in the family was offered something.
    Offered,
}

impl Leak {
    pub(crate) const ALL: [Self; 17] = [
        Self::Count,
        Self::SequentialId,
        Self::Version,
        Self::LastChanged,
        Self::ETag,
        Self::CacheHeader,
        Self::Order,
        Self::ForbiddenInsteadOfNotFound,
        Self::Length,
        Self::ErrorText,
        Self::News,
        Self::Participants,
        Self::Draft,
        Self::ReplyAll,
        Self::SeenBy,
        Self::Meeting,
        Self::Offered,
    ];
}

/// What is planted, and what was really done privately so far.
#[derive(Default)]
pub(crate) struct Planted {
    leak: Option<Leak>,
    goals: usize,
    drafts: usize,
    messages: usize,
    meetings: usize,
    offers: usize,
    by_workers: usize,
    all: usize,
    since_news: usize,
}

impl Planted {
    pub(crate) fn new(leak: Option<Leak>) -> Self {
        Self { leak, ..Self::default() }
    }

    pub(crate) fn happened(&mut self, actor: Actor, ask: &Ask, was_done: bool) {
        if !was_done {
            return;
        }
        self.all += 1;
        self.since_news += 1;
        self.goals += usize::from(ask.name == "SetGoal");
        self.drafts += usize::from(ask.name == "SaveMyDraft");
        self.messages += usize::from(["StartThread", "SendMessage", "AnswerMessage"].contains(&ask.name));
        self.meetings += usize::from(ask.name == "SetMeeting");
        self.offers += usize::from(ask.name == "OfferActivity");
        self.by_workers += usize::from(actor != Actor::Owner);
    }

    /// How often the other is told although nothing of theirs changed.
    pub(crate) fn more_news(&mut self) -> usize {
        let since = std::mem::take(&mut self.since_news);
        if self.leak == Some(Leak::News) { since } else { 0 }
    }

    /// Spoils an answer to the other parent, if something happened that this leak would show.
    pub(crate) fn leaks_into(&self, ask: &Ask, told: &mut Told) {
        let Some(leak) = self.leak else { return };
        let is_json = told.status == 200 && told.body.starts_with(['{', '[']);
        match leak {
            Leak::Count if self.goals > 0 && is_json => {
                put_after(&mut told.body, "\"version\":1", self.goals)
            }
            Leak::SequentialId if self.all > 0 => put_after(&mut told.body, "\"id\":\"", self.all),
            Leak::Version if self.all > 0 => put_after(&mut told.body, "\"version\":", self.all),
            Leak::LastChanged if self.all > 0 => put_after(&mut told.body, "\"at\":", self.all),
            Leak::ETag if self.all > 0 => header(told, header::ETAG, &self.all.to_string()),
            Leak::CacheHeader if self.all > 0 => header(told, header::CACHE_CONTROL, "private"),
            Leak::Order if self.all % 2 == 1 && is_json => reversed(&mut told.body),
            Leak::ForbiddenInsteadOfNotFound if self.goals > 0 && told.status == 404 => told.status = 403,
            Leak::Length if self.all > 0 && is_json => told.body.push_str(&" ".repeat(self.all / 4 + 1)),
            Leak::ErrorText if self.all > 0 && told.status >= 400 => told.body.push_str(" (busy)"),
            Leak::Participants if self.by_workers > 0 => {
                put_after(&mut told.body, "\"name\":\"", self.by_workers);
            }
            Leak::Draft if self.drafts > 0 && ask.name == "ReadMyDrafts" => told.body.insert_str(1, "null,"),
            Leak::ReplyAll if self.messages > 0 => put_after(&mut told.body, "\"threads\":[", self.messages),
            Leak::SeenBy if self.by_workers > 0 => put_after(&mut told.body, "\"looks\":[", self.by_workers),
            Leak::Meeting if self.meetings > 0 => put_after(&mut told.body, "\"meeting\":", self.meetings),
            Leak::Offered if self.offers > 0 => {
                put_after(&mut told.body, "\"activity_is_offered\":", self.offers);
            }
            _ => {}
        }
    }
}

fn header(told: &mut Told, name: header::HeaderName, value: &str) {
    told.headers.insert(name, HeaderValue::from_str(value).expect("plain"));
}

/// Writes `count` behind the first `key`, if it is there.
fn put_after(body: &mut String, key: &str, count: usize) {
    if let Some(at) = body.find(key) {
        body.insert_str(at + key.len(), &count.to_string());
    }
}

/// Turns the first list of two or more around.
fn reversed(body: &mut String) {
    if let Ok(mut value) = serde_json::from_str(body)
        && turned(&mut value)
    {
        *body = value.to_string();
    }
}

fn turned(value: &mut Value) -> bool {
    match value {
        Value::Array(items) if items.len() > 1 => {
            items.reverse();
            true
        }
        Value::Array(items) => items.iter_mut().any(turned),
        Value::Object(fields) => fields.values_mut().any(turned),
        _ => false,
    }
}

/// Everything a browser can tell of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Seen {
    pub(crate) fn of(told: &Told) -> Self {
        let header = |(name, value): (&header::HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), value.as_bytes().escape_ascii().to_string())
        };
        Self {
            status: told.status,
            headers: told.headers.iter().map(header).collect(),
            body: told.body.clone(),
        }
    }

    /// Where two answers part, with a little of what is around it.
    pub(crate) fn differs_from(&self, other: &Self) -> Option<String> {
        if self == other {
            return None;
        }
        if (self.status, &self.headers) != (other.status, &other.headers) && self.body == other.body {
            let heads = |it: &Self| format!("{} {:?}", it.status, it.headers);
            return Some(format!("{}\n{}", heads(self), heads(other)));
        }
        let alike = self.body.bytes().zip(other.body.bytes()).take_while(|(one, two)| one == two).count();
        let around = |body: &str| {
            String::from_utf8_lossy(&body.as_bytes()[alike.saturating_sub(120)..])
                .chars()
                .take(400)
                .collect::<String>()
        };
        Some(format!("{} …{}\n{} …{}", self.status, around(&self.body), other.status, around(&other.body)))
    }
}
