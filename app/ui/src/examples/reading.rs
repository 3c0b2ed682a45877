//! What people read.

use i18n::msg;

use crate::{IntoPiece, Piece, view};

use super::{Example, both, wrote};
use crate::*;

pub(super) const EXAMPLES: &[Example] = &[
    Example::part("card", card),
    Example::part("tags", tags),
    Example::part("promises", promises),
    Example::part("audience-label", audience_label),
    Example::part("both-sides", both_sides),
    Example::part("response-to-give", response_to_give),
    Example::part("quote", quote),
    Example::part("details", details),
    Example::part("inset-text", inset_text),
    Example::part("panel", panel),
    Example::part("chart", chart),
    Example::part("chart-one-point", chart_one_point),
    Example::part("table", table),
];

fn card() -> Piece {
    view! {
        <Card title=both("Next meeting", "اگلی ملاقات")>
            <p>{both("Tuesday 1 December, 10 in the morning, at the Oak Lane centre.", "منگل 1 دسمبر، صبح 10 بجے، اوک لین سنٹر میں۔")}</p>
            <Link label=both("Who will be there", "کون کون ہو گا") go=Go::press(|| ())/>
        </Card>
    }
}

fn tags() -> Piece {
    view! {
        <p class="buttons">
            <Tag words=both("Saved for later", "بعد کے لیے محفوظ")/>
            <Tag words=both("Going on", "جاری ہے") tone=Tone::Calm/>
            <Tag words=both("Late, sorry", "دیر ہو گئی، معذرت") tone=Tone::Warm/>
            <Tag words=both("Reached", "پا لیا") tone=Tone::Glad/>
        </p>
    }
}

pub(super) fn promises() -> Piece {
    view! {
        <Promises>
            <PromiseRow
                side=Side::Mine
                owner=both("Me", "میں")
                words=both("Put the school bags by the door the night before", "اسکول کے بستے رات کو ہی دروازے کے پاس رکھنا")
                when=both("by Friday 27 November", "جمعہ 27 نومبر تک")
            />
            <PromiseRow
                side=Side::Theirs
                owner=both("Leah Mensah, your children's social worker", "لیہ مینسا، آپ کے بچوں کی سوشل ورکر")
                words=both("Ask the breakfast club for a place for Kofi", "کوفی کے لیے ناشتہ کلب میں جگہ مانگنا")
                when=both("by Wednesday 18 November", "بدھ 18 نومبر تک")
                late=both("This is late", "اس میں دیر ہو گئی ہے")
            />
        </Promises>
    }
}

pub(super) fn audience_label() -> Piece {
    view! { <AudienceLabel who=both("you and Leah Mensah", "آپ اور لیہ مینسا")/> }
}

pub(super) fn both_sides() -> Piece {
    let mine = view! {
        <ResponseBlock
            title=both("My side", "میرا نقطۂ نظر")
            stance=both("I agree in part", "میں کچھ حد تک متفق ہوں")
            words=wrote(
                "Mornings are hard, that is true. Since October we have been late twice, not every week.",
                "صبحیں مشکل ہیں، یہ سچ ہے۔ اکتوبر سے ہم دو بار لیٹ ہوئے ہیں، ہر ہفتے نہیں۔",
            )
            when=both("You wrote this on 12 November", "آپ نے یہ 12 نومبر کو لکھا")
        >
            <Button label=msg::common::button_change() weight=Weight::Secondary on_press=|| ()/>
        </ResponseBlock>
    };
    view! {
        <BothSides mine=mine.into_piece()>
            <p class="response__title">{both("What your team is worried about", "آپ کی ٹیم کو کیا فکر ہے")}</p>
            <p>{both(
                "Kofi and Ama are sometimes late for school after a hard night, and then they miss breakfast.",
                "مشکل رات کے بعد کوفی اور اما کبھی کبھی اسکول دیر سے پہنچتے ہیں اور ان کا ناشتہ رہ جاتا ہے۔",
            )}</p>
            <p class="response__when">{both("Leah talked this through with you at home on 9 November", "لیہ نے 9 نومبر کو گھر پر آپ سے اس پر بات کی")}</p>
        </BothSides>
    }
}

fn response_to_give() -> Piece {
    view! {
        <ResponseBlock title=both("My side", "میرا نقطۂ نظر")>
            <Button label=both("Say what I think", "میں اپنی بات کہوں") on_press=|| ()/>
        </ResponseBlock>
    }
}

fn quote() -> Piece {
    let words = wrote(
        "I sat with Ama until she slept. We both laughed.",
        "میں اما کے سونے تک اس کے پاس بیٹھی۔ ہم دونوں ہنسے۔",
    );
    view! { <Quote words by=both("You, on 14 November", "آپ، 14 نومبر کو")/> }
}

fn details() -> Piece {
    view! {
        <Details summary=both("What is a core group?", "کور گروپ کیا ہے؟")>
            <p>{both("The people who help with your plan. They meet every few weeks, with you.", "وہ لوگ جو آپ کے منصوبے میں مدد کرتے ہیں۔")}</p>
        </Details>
    }
}

fn inset_text() -> Piece {
    view! {
        <InsetText>
            <p>{both("Messages are read on weekdays. In an emergency ring 999.", "پیغامات کام کے دنوں میں پڑھے جاتے ہیں۔ ہنگامی صورت میں 999 پر فون کریں۔")}</p>
        </InsetText>
    }
}

fn panel() -> Piece {
    view! {
        <Panel title=both("Your goal is set", "آپ کا مقصد بن گیا ہے")>
            <p>{both("Leah will read it by Thursday 26 November.", "لیہ اسے جمعرات 26 نومبر تک پڑھ لیں گی۔")}</p>
        </Panel>
    }
}

fn point(day: i32, number: u8, when: (&str, &str), words: (&str, &str)) -> ChartPoint {
    ChartPoint { day, number, when: both(when.0, when.1), words: both(words.0, words.1) }
}

pub(super) fn chart() -> Piece {
    let points = vec![
        point(0, 2, ("1 October", "1 اکتوبر"), ("Every morning was a fight.", "ہر صبح جھگڑا ہوتا تھا۔")),
        point(8, 4, ("9 October", "9 اکتوبر"), ("Two good mornings.", "دو اچھی صبحیں۔")),
        point(20, 3, ("21 October", "21 اکتوبر"), ("We were all ill.", "ہم سب بیمار تھے۔")),
        point(
            29,
            6,
            ("30 October", "30 اکتوبر"),
            ("The bags by the door helped.", "دروازے کے پاس بستے رکھنے سے مدد ملی۔"),
        ),
        point(44, 6, ("14 November", "14 نومبر"), ("It feels normal now.", "اب یہ معمول لگتا ہے۔")),
    ];
    view! {
        <Chart
            id="mornings"
            title=both("Calmer mornings before school", "اسکول سے پہلے پُرسکون صبحیں")
            low=both("it is very hard", "بہت مشکل ہے")
            high=both("it is how I want it", "جیسا میں چاہتی ہوں")
            points
        />
    }
}

fn chart_one_point() -> Piece {
    let points = vec![point(0, 5, ("1 October", "1 اکتوبر"), ("Half and half.", "آدھا آدھا۔"))];
    view! {
        <Chart
            id="one"
            title=both("Sleeping through", "پوری رات سونا")
            low=both("never", "کبھی نہیں")
            high=both("every night", "ہر رات")
            points
        />
    }
}

fn table() -> Piece {
    let columns = vec![both("Family", "خاندان"), both("What waits", "کیا باقی ہے"), both("Since", "کب سے")];
    let rows = vec![
        vec![
            both("Mensah", "مینسا").show(),
            both("A goal to answer", "ایک مقصد کا جواب").show(),
            both("Monday", "پیر").show(),
        ],
        vec![both("Nowak", "نوواک").show(), both("A reply", "ایک جواب").show(), both("today", "آج").show()],
    ];
    view! { <Table caption=both("Waiting for you", "آپ کے منتظر") columns rows/> }
}
