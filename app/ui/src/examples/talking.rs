//! What is said between people, and what the page itself says.

use i18n::msg;

use crate::{Piece, view};

use super::{Example, both, wrote};
use crate::*;

pub(super) const EXAMPLES: &[Example] = &[
    Example::part("talk", talk),
    Example::part("notice-news", notice_news),
    Example::part("notice-success", notice_success),
    Example::part("not-saved", not_saved),
    Example::part("incident-notice", incident_notice),
    Example::part("loading-text", loading_text),
    Example::part("status", status),
];

pub(super) fn talk() -> Piece {
    view! {
        <Talk label=both("You and Leah Mensah", "آپ اور لیہ مینسا")>
            <Bubble
                side=Side::Theirs
                author=both("Leah Mensah", "لیہ مینسا")
                role=both("your children's social worker", "آپ کے بچوں کی سوشل ورکر")
                when=both("Monday 16 November, 2 in the afternoon", "پیر 16 نومبر، دوپہر 2 بجے")
                words=wrote(
                    "I saw Kofi's teacher today. He told her about the pancakes. How was the weekend?",
                    "آج میں کوفی کی ٹیچر سے ملی۔ اس نے انہیں پین کیکس کے بارے میں بتایا۔ ہفتہ کیسا رہا؟",
                ).block()
            />
            <Bubble
                side=Side::Mine
                author=both("You", "آپ")
                when=both("Monday 16 November, 7 in the evening", "پیر 16 نومبر، شام 7 بجے")
                words=wrote("Good! Sunday was hard, but we got through it.", "اچھا! اتوار مشکل تھا، مگر گزر گیا۔").block()
            />
            <Bubble
                side=Side::Mine
                author=both("You", "آپ")
                when=both("just now", "ابھی ابھی")
                words=wrote("Can we talk about Tuesday?", "کیا ہم منگل کے بارے میں بات کر سکتے ہیں؟").block()
                status=msg::problem::signal_unsent()
            >
                <Button label=msg::common::button_try_again() weight=Weight::Secondary on_press=|| ()/>
            </Bubble>
        </Talk>
    }
}

fn notice_news() -> Piece {
    view! {
        <NoticeBox title=both("Leah is away until Monday", "لیہ پیر تک چھٹی پر ہیں")>
            <p>{both("Sam Okoro reads your messages until then.", "تب تک سیم اوکورو آپ کے پیغامات پڑھیں گے۔")}</p>
        </NoticeBox>
    }
}

fn notice_success() -> Piece {
    view! { <NoticeBox kind=Notice::Success title=msg::common::sent_note()/> }
}

fn not_saved() -> Piece {
    view! { <NotSaved when=true/> }
}

fn incident_notice() -> Piece {
    view! { <IncidentNotice code="K7PQ-2M" kept=true/> }
}

fn loading_text() -> Piece {
    view! { <LoadingText/> }
}

fn status() -> Piece {
    let announcer = Announcer::new();
    announcer.announce(msg::common::saved_note());
    view! { <Status announcer/> }
}
