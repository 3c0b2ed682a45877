//! Words and phrases that have kinder or clearer ones: at each word the longest that begins there.

use crate::Finding;
use crate::rules::Rules;
use crate::word::Word;

/// Every one of them, kind by kind. None lies in another.
pub(crate) fn find(words: &[Word], rules: &Rules) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let longest = rules.words.at(rest).max_by_key(|(_, count)| *count);
        let count = longest.map_or(1, |(_, count)| count);
        let rule = longest.and_then(|(index, _)| rules.rules.get(index?));
        if let Some((rule, last)) = rule.zip(rest.get(count - 1)) {
            let place = first.place.start..last.place.end;
            found.push(Finding { kind: rule.kind, place, hears: rule.hears, say: rule.say });
        }
        rest = rest.get(count..).unwrap_or_default();
    }
    found.sort_by_key(|it| it.kind);
    found
}
