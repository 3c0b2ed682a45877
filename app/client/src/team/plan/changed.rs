//! Two people changed one point: whoever comes second sees both texts and chooses. Nothing is lost.

use domain::plan::Point;
use i18n::msg;
use ui::{BothSides, Button, Buttons, Heading, Level, Piece, Press, Weight, Written, say, view};

use super::point_form::PointForm;

/// Where the focus goes when both texts are shown.
pub(super) const ID: &str = "point-changed";

/// Draws both texts. `send` sends one's own over the other, `done` leaves the other as it is.
pub(super) fn choose(form: &PointForm, theirs: &Point, send: Press, done: Press) -> Piece {
    let mine = form.clone();
    let mine = move || Written::new(mine.mine()).block();
    let (over, base) = (form.clone(), theirs.clone());
    let keep_mine = move || {
        over.build_on(&base);
        send.run();
    };
    let (mixed, base) = (form.clone(), theirs.clone());
    let mix = move || {
        mixed.add_words(base.says.as_str());
        mixed.build_on(&base);
    };
    let drop = form.clone();
    let take_theirs = move || {
        drop.give_up();
        done.run();
    };
    let says = Written::new(theirs.says.as_str());
    let because = theirs.because.as_ref().map(|because| Written::new(because.as_str()));
    let title = view! { <p class="note"><b>{say(msg::team_plan::changed_mine())}</b></p> };
    view! {
        <div class="notice notice--unsaved" id=ID tabindex="-1" role="alert">
            <div class="notice__words stack">
                <Heading text=msg::team_plan::changed_heading() level=Level::Three/>
                <p>{say(msg::team_plan::changed_note())}</p>
                <BothSides mine=view! { {title} {mine} }>
                    <p class="note"><b>{say(msg::team_plan::changed_theirs())}</b></p>
                    {says.block()}
                    {because.map(Written::block)}
                </BothSides>
                <Buttons>
                    <Button label=msg::team_plan::changed_mix() weight=Weight::Secondary on_press=mix/>
                    <Button label=msg::team_plan::changed_keep_mine() weight=Weight::Secondary on_press=keep_mine/>
                    <Button label=msg::team_plan::changed_take_theirs() weight=Weight::Secondary on_press=take_theirs/>
                </Buttons>
            </div>
        </div>
    }
}
