//! Texts that begin with @: names that become ids, and days counted from today.
use super::{account::Account, written};
use domain::{
    calendar::Calendar,
    id::WriteId,
    time::{Day, Moment},
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The id that `name` has in every sample, so that a picture of it can be made again.
pub(super) fn bytes(name: &str) -> [u8; 16] {
    let hash = Sha256::new_with_prefix("the sample's ").chain_update(name).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    bytes
}

/// The same as it is written. The kind does not matter here: all ids are spelt alike.
fn id(name: &str) -> String {
    WriteId::from_bytes(bytes(name)).to_string()
}

/// What can stand behind an @.
enum Symbol<'a> {
    Name(&'a str),
    Day { from: From, days: i64, minute: Option<u32> },
    SignInName(&'a str),
    Passphrase(&'a str),
}

#[derive(Clone, Copy, PartialEq)]
enum From {
    Today,
    Workday,
    Then,
}

/// What the text means, if it begins with @ and means anything.
fn parse(text: &str) -> Option<Symbol<'_>> {
    let text = text.strip_prefix('@')?;
    if let Some(who) = text.strip_prefix("sign-in-name ") {
        return Some(Symbol::SignInName(who));
    }
    if let Some(who) = text.strip_prefix("passphrase ") {
        return Some(Symbol::Passphrase(who));
    }
    let bases = [("today", From::Today), ("workday", From::Workday), ("then", From::Then)];
    for (word, from) in bases {
        let Some(rest) = text.strip_prefix(word) else { continue };
        let (days, time) = rest.split_once(' ').map_or((rest, None), |(days, time)| (days, Some(time)));
        let signed = days.is_empty() || days.starts_with(['+', '-']);
        let minute = time.map(written::minute);
        if signed && minute != Some(None) {
            let days = if days.is_empty() { 0 } else { days.parse().ok()? };
            return Some(Symbol::Day { from, days, minute: minute.flatten() });
        }
    }
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    (!text.is_empty() && text.chars().all(is_name)).then_some(Symbol::Name(text))
}

/// Every name in these fields.
pub(super) fn names(fields: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut left = vec![fields];
    while let Some(value) = left.pop() {
        match value {
            Value::String(text) => match parse(text) {
                Some(Symbol::Name(name)) => drop(found.insert(name.to_owned())),
                Some(Symbol::Day { .. } | Symbol::SignInName(_) | Symbol::Passphrase(_)) | None => {}
            },
            Value::Array(all) => left.extend(all),
            Value::Object(map) => left.extend(map.values()),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    found
}

/// What days and accounts mean.
pub(super) struct Scope<'a> {
    accounts: &'a [Account],
    calendar: Calendar<'a>,
    today: Day,
}

impl<'a> Scope<'a> {
    pub(super) fn new(accounts: &'a [Account], calendar: Calendar<'a>, today: Day) -> Self {
        Self { accounts, calendar, today }
    }

    /// The same fields with everything that begins with @ replaced by what it stands for, on the day of the act.
    pub(super) fn resolve(&self, fields: &Value, then: Day) -> Result<Value, String> {
        Ok(match fields {
            Value::String(text) if text.starts_with('@') => self.resolve_text(text, then)?,
            Value::Array(all) => {
                Value::Array(all.iter().map(|one| self.resolve(one, then)).collect::<Result<_, _>>()?)
            }
            Value::Object(map) => {
                let resolved = map.iter().map(|(key, value)| Ok((key.clone(), self.resolve(value, then)?)));
                Value::Object(resolved.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    fn resolve_text(&self, text: &str, then: Day) -> Result<Value, String> {
        let account = |who: &str| {
            let found = self.accounts.iter().find(|account| account.who == who);
            found.ok_or_else(|| format!("accounts.toml has no {who:?}"))
        };
        Ok(match parse(text) {
            None => return Err(format!("{text:?} stands for nothing")),
            Some(Symbol::Name(name)) => Value::String(id(name)),
            Some(Symbol::SignInName(who)) => Value::String(account(who)?.sign_in_name.as_str().to_owned()),
            Some(Symbol::Passphrase(who)) => Value::String(account(who)?.passphrase.clone()),
            Some(Symbol::Day { from, days, minute }) => {
                let day = self.day(from, days, then);
                match minute {
                    Some(minute) => Moment::at(day, minute).millis().into(),
                    None => Value::String(day.to_string()),
                }
            }
        })
    }

    fn day(&self, from: From, days: i64, then: Day) -> Day {
        match from {
            From::Today => self.today.plus_days(days),
            From::Then => then.plus_days(days),
            From::Workday => self.workday(days),
        }
    }

    /// The day that lies this many working days after today, or before it. Stays put in an office that never opens.
    fn workday(&self, days: i64) -> Day {
        let step = days.signum();
        (0..days.abs()).fold(self.today, |day, _| {
            let next = (1..=14).map(|ahead| day.plus_days(step * ahead));
            next.into_iter().find(|day| self.calendar.is_working_day(*day)).unwrap_or(day)
        })
    }
}
