//! The link and the square picture that holds it, for the parent's camera.

use api::invitation::{NewInvitation, QrCode};
use i18n::msg;
use ui::{Piece, Reader, say, view};

/// The quiet edge a camera needs around the picture, in modules.
const EDGE: u32 = 4;

pub(super) fn link(made: &NewInvitation) -> Piece {
    let label = Reader::here().say(msg::team_invite::picture());
    let size = made.qr.side + 2 * EDGE;
    let address = made.link.clone();
    view! {
        <div class="invitation">
            <figure class="invitation__figure">
                <svg class="invitation__picture" viewBox=format!("0 0 {size} {size}") role="img" aria-label=label>
                    <rect class="invitation__light" width=size height=size></rect>
                    <path class="invitation__dark" d=line(&made.qr)></path>
                </svg>
                <figcaption>{say(msg::team_invite::scan())}</figcaption>
            </figure>
            <div>
                <p><b>{say(msg::team_invite::link())}</b></p>
                <p class="invitation__link"><bdi dir="ltr">{address}</bdi></p>
                <p class="note">{say(msg::team_invite::link_note())}</p>
            </div>
        </div>
    }
}

/// One square for each run of dark modules in a row.
fn line(code: &QrCode) -> String {
    let side = usize::try_from(code.side).unwrap_or_default().max(1);
    let modules: Vec<bool> = code.modules.bytes().map(|module| module == b'1').collect();
    let mut line = String::new();
    for (y, row) in modules.chunks(side).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|before, after| before == after) {
            if run.first() == Some(&true) {
                let (x, y, edge) = (x, y, EDGE as usize);
                line.push_str(&format!("M{} {}h{}v1h-{}z", x + edge, y + edge, run.len(), run.len()));
            }
            x += run.len();
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_runs_become_squares_and_light_ones_stay_empty() {
        let code = QrCode { side: 3, modules: "110000101".to_owned() };
        assert_eq!(line(&code), "M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z");
    }
}
