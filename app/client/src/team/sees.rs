//! Who will see what is written here, and who will not: said at every box, so that it is never doubted.

use i18n::msg;
use leptos::prelude::*;
use ui::{Icon, IntoPiece, Piece, Reader, Text, icon, say, view};

/// Names as a sentence lists them, in the reader's language, tracked. Nothing for nobody.
pub(super) fn names(reader: &Reader, names: &[String]) -> String {
    let Some((last, before)) = names.split_last() else { return String::new() };
    let comma = |list: String, next: &String| reader.said(&msg::common::list_comma(list, next.clone()));
    match before.split_first() {
        None => last.clone(),
        Some((first, rest)) => {
            let list = rest.iter().fold(first.clone(), comma);
            reader.said(&msg::common::list_and(list, last.clone()))
        }
    }
}

/// Both sides of who reads something, in the same size.
pub(super) fn who_sees(will: impl Into<Text>, will_not: impl Into<Text>) -> Piece {
    let (will, will_not): (Text, Text) = (will.into(), will_not.into());
    view! {
        <div class="sees">
            {icon(Icon::Eye)}
            <div>
                <p>{say(msg::team::sees_will())} " " <b>{will}</b></p>
                <p>{say(msg::team::sees_not())} " " <b>{will_not}</b></p>
            </div>
        </div>
    }
}

/// The adults chosen so far will see it, the others will not: follows what is ticked.
pub(super) fn adults_see(
    adults: Vec<(String, String)>,
    chosen: ArcRwSignal<Vec<String>>,
    will: impl Fn(String) -> i18n::Message + Send + Sync + 'static,
) -> Piece {
    let reader = Reader::here();
    (move || {
        let (to, others) = chosen.with(|chosen| apart(&adults, chosen));
        let will: Text = match to.is_empty() {
            true => msg::team::sees_nobody_yet().into(),
            false => will(names(&reader, &to)).into(),
        };
        let will_not: Text = match others.is_empty() {
            true => msg::team::sees_children().into(),
            false => names(&reader, &others).into(),
        };
        who_sees(will, will_not)
    })
    .into_piece()
}

/// The names of those whose value is chosen, and of all others.
fn apart(adults: &[(String, String)], chosen: &[String]) -> (Vec<String>, Vec<String>) {
    let (to, others): (Vec<_>, Vec<_>) = adults.iter().partition(|(value, _)| chosen.contains(value));
    let name = |(_, name): &(String, String)| name.clone();
    (to.into_iter().map(name).collect(), others.into_iter().map(name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_on_both_sides() {
        let adults = [("1".to_owned(), "Amina".to_owned()), ("2".to_owned(), "Dan".to_owned())];
        let chosen = |values: &[&str]| values.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(apart(&adults, &chosen(&[])), (vec![], vec!["Amina".to_owned(), "Dan".to_owned()]));
        assert_eq!(apart(&adults, &chosen(&["2"])), (vec!["Dan".to_owned()], vec!["Amina".to_owned()]));
        assert_eq!(apart(&adults, &chosen(&["2", "1", "9"])).1, Vec::<String>::new());
    }
}
