//! New points that were begun and not finished: their words are still at the desk.

use api::draft::Draft;
use api::plan_editor::PlanDraft;
use domain::draft::DraftKey;
use domain::id::{FamilyId, PointId, PromiseId};
use i18n::msg;
use leptos::prelude::*;
use ui::{Button, IntoPiece, NoticeBox, Piece, Weight, view};

use super::{Editor, Open};
use crate::team::pick;

/// Something new that was begun for this family and is not in its draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begun {
    Point(PointId),
    Promise(PromiseId),
}

pub(super) fn notice(editor: &Editor, plan: &PlanDraft, kept: &[Draft]) -> Piece {
    let editor = editor.clone();
    let found = begun(editor.family, plan, kept);
    (move || {
        let found = found.filter(|_| editor.open.with(Option::is_none))?;
        let editor = editor.clone();
        let (title, open) = match found {
            Begun::Point(_) => (msg::team_plan::unfinished(), msg::team_plan::unfinished_open()),
            Begun::Promise(_) => (msg::team_plan::unfinished_promise(), msg::team_plan::unfinished_open()),
        };
        let resume = move || match found {
            Begun::Point(id) => editor.resume(id),
            Begun::Promise(id) => editor.open(Open::Promise(id, None)),
        };
        Some(view! {
            <NoticeBox title><Button label=open weight=Weight::Secondary on_press=resume/></NoticeBox>
        })
    })
    .into_piece()
}

/// The first such. Forms write the family into what they keep, since a name alone does not tell whose it is.
fn begun(family: FamilyId, plan: &PlanDraft, kept: &[Draft]) -> Option<Begun> {
    let ours = pick::value(&family);
    let mut kept = kept.iter().filter(|draft| draft.words.as_str().contains(&ours));
    kept.find_map(|draft| match draft.key {
        DraftKey::Point(id) => {
            let is_new = plan.points.iter().all(|point| point.id != id);
            is_new.then_some(Begun::Point(id))
        }
        DraftKey::Promise(id) => {
            let is_new = plan.promises.iter().all(|view| view.promise.id != id);
            is_new.then_some(Begun::Promise(id))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::draft::DraftWords;
    use domain::id::Id;
    use domain::plan::{Point, PointKind};
    use domain::words::Paragraph;

    #[test]
    fn only_new_words_of_this_family_are_offered_again() {
        let (family, other): (FamilyId, FamilyId) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        let (drafted, new): (PointId, PointId) = (Id::from_bytes([3; 16]), Id::from_bytes([4; 16]));
        let point = Point {
            id: drafted,
            version: 1,
            kind: PointKind::GoingWell,
            child: Id::from_bytes([5; 16]),
            says: Paragraph::parse("Sara gets to school").expect("words"),
            because: None,
            to: Vec::new(),
        };
        let plan = PlanDraft {
            points: vec![point],
            talks: Vec::new(),
            promises: Vec::new(),
            children: Vec::new(),
            adults: Vec::new(),
        };
        let draft = |id, family: FamilyId| Draft {
            key: DraftKey::Point(id),
            words: DraftWords::parse(&format!(r#"{{"point-family":"{family}","point-says":"She"}}"#))
                .expect("words"),
        };
        assert_eq!(begun(family, &plan, &[draft(drafted, family)]), None);
        assert_eq!(begun(family, &plan, &[draft(new, other)]), None);
        assert_eq!(
            begun(family, &plan, &[draft(drafted, family), draft(new, family)]),
            Some(Begun::Point(new))
        );
    }
}
