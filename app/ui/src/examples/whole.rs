//! Whole pages, to see the parts together.

use i18n::msg;

use crate::{IntoPiece, Piece, view};

use super::moving::{answers, numbers, tongues};
use super::reading::{audience_label, both_sides, chart, promises};
use super::talking::talk;
use super::{Example, both, wrote};
use crate::*;

pub(super) const EXAMPLES: &[Example] = &[
    Example::whole("family-home", family_home),
    Example::whole("family-question", family_question),
    Example::whole("family-point", family_point),
    Example::whole("family-check", family_check),
    Example::whole("family-talk", family_talk),
    Example::whole("site-home", site_home),
    Example::whole("site-sign-in", site_sign_in),
    Example::whole("team-today", team_today),
];

fn family(here: usize, inside: Piece) -> Piece {
    let tab = |picture, label| Tab { picture, label, go: Go::press(|| ()) };
    let tabs = vec![
        tab(Icon::Month, both("My month", "میرا مہینہ")),
        tab(Icon::Plan, both("My plan", "میرا منصوبہ")),
        tab(Icon::Goal, both("My goals", "میرے مقاصد")),
        tab(Icon::Log, both("My log", "میری ڈائری")),
        tab(Icon::Talk, both("Messages", "پیغامات")),
    ];
    view! {
        <Frame>
            <SkipLink/>
            <TopBar name=msg::common::brand_name() home=Go::press(|| ())>
                <LanguageChoice tongues=tongues() menu=true/>
            </TopBar>
            <TabBar tabs here=Some(here)/>
            <Main>{inside}</Main>
            <Status announcer=Announcer::new()/>
        </Frame>
    }
}

fn family_home() -> Piece {
    let inside = view! {
        <PageHeading text=both("My month", "میرا مہینہ") above=both("Sunday 22 November", "اتوار 22 نومبر")/>
        <Card title=both("Next meeting", "اگلی ملاقات")>
            <p>{both("Tuesday 1 December, 10 in the morning, at the Oak Lane centre.", "منگل 1 دسمبر، صبح 10 بجے، اوک لین سنٹر میں۔")}</p>
            <Link label=both("Who will be there", "کون کون ہو گا") go=Go::press(|| ())/>
        </Card>
        <Stack>
            <Heading text=both("Promised for this month", "اس مہینے کے وعدے")/>
            {promises()}
        </Stack>
        <NoticeBox title=both("Leah answered your goal", "لیہ نے آپ کے مقصد کا جواب دیا ہے")>
            <Link label=both("Read what she said", "پڑھیں کہ انہوں نے کیا کہا") go=Go::press(|| ())/>
        </NoticeBox>
        <Stack>
            <Heading text=both("People you can ring", "جنہیں آپ فون کر سکتی ہیں")/>
            <HelpNumbers numbers=numbers()/>
        </Stack>
    };
    family(0, inside.into_piece())
}

fn family_question() -> Piece {
    let field = Field::holding("now", "4".to_owned());
    let words = Field::holding(
        "now-words",
        wrote("Two mornings went well.", "دو صبحیں اچھی گزریں۔").as_str().to_owned(),
    );
    let inside = view! {
        <BackLink go=Go::press(|| ())/>
        <PageHeading
            text=both("Where are you now?", "آپ ابھی کہاں ہیں؟")
            above=both("Calmer mornings before school", "اسکول سے پہلے پُرسکون صبحیں")
        />
        <Steps at=5 of=6 words=both("Step 5 of 6", "مرحلہ 5 از 6")/>
        <Form on_send=|| ()>
            <Ruler
                label=both("Choose a number from 0 to 10", "0 سے 10 تک کوئی نمبر چنیں")
                low=both("it is very hard", "بہت مشکل ہے")
                high=both("it is how I want it", "جیسا میں چاہتی ہوں")
                field
                why=both("Why that and not lower?", "یہی کیوں، اس سے کم کیوں نہیں؟")
                words
                max=300
            />
            {audience_label()}
            <Buttons>
                <Button label=msg::common::button_continue()/>
            </Buttons>
        </Form>
    };
    family(2, inside.into_piece())
}

fn family_point() -> Piece {
    let inside = view! {
        <BackLink go=Go::press(|| ())/>
        <PageHeading
            text=both("What we are worried about", "ہمیں کس بات کی فکر ہے")
            above=both("The plan for Kofi", "کوفی کا منصوبہ")
        />
        {both_sides()}
        {audience_label()}
        {chart()}
    };
    family(1, inside.into_piece())
}

fn family_check() -> Piece {
    let inside = view! {
        <BackLink go=Go::press(|| ())/>
        <PageHeading text=both("Check your answers", "اپنے جواب دیکھ لیں")/>
        <SummaryList answers=answers()/>
        <Buttons>
            <Button label=both("Set this goal", "یہ مقصد بنائیں") on_press=|| ()/>
            <Button label=both("Save for later", "بعد کے لیے رکھیں") weight=Weight::Secondary on_press=|| ()/>
        </Buttons>
    };
    family(2, inside.into_piece())
}

fn family_talk() -> Piece {
    let field = Field::new("message");
    let inside = view! {
        <BackLink go=Go::press(|| ())/>
        <PageHeading text=both("You and Leah Mensah", "آپ اور لیہ مینسا")/>
        <InsetText>
            <p>{both("You can expect an answer by Tuesday evening. In an emergency ring 999.", "آپ کو منگل کی شام تک جواب ملے گا۔ ہنگامی صورت میں 999 پر فون کریں۔")}</p>
        </InsetText>
        {talk()}
        <Form on_send=|| ()>
            <TextArea label=both("Your message", "آپ کا پیغام") field max=2000/>
            <NotSaved when=true/>
            <Button label=msg::common::button_send()/>
        </Form>
    };
    family(4, inside.into_piece())
}

fn site(inside: Piece) -> Piece {
    view! {
        <Frame>
            <SkipLink/>
            <TopBar name=msg::common::brand_name() home=Go::to("/")/>
            <Main>
                <LanguageChoice tongues=tongues()/>
                {inside}
            </Main>
        </Frame>
    }
}

fn site_home() -> Piece {
    let inside = view! {
        <Welcome title=both("Your side of the plan, in your words", "منصوبے میں آپ کی بات، آپ کے الفاظ میں") words=both(
                "See what everyone has promised. Say what you think. Talk with the people who help your family.",
                "دیکھیں کہ کس نے کیا وعدہ کیا ہے۔ اپنی رائے دیں۔ ان لوگوں سے بات کریں جو آپ کے خاندان کی مدد کرتے ہیں۔",
            )
        >
        <Buttons>
            <ButtonLink label=both("Sign in", "سائن ان کریں") go=Go::to("/sign-in")/>
            <ButtonLink label=both("What is this?", "یہ کیا ہے؟") go=Go::to("/about") weight=Weight::Secondary/>
        </Buttons>
        </Welcome>
        <Stack>
            <Heading text=both("People you can ring", "جنہیں آپ فون کر سکتی ہیں")/>
            <HelpNumbers numbers=numbers()/>
        </Stack>
    };
    site(inside.into_piece())
}

fn site_sign_in() -> Piece {
    let (name, passphrase) = (Field::new("name"), Field::new("passphrase"));
    let inside = view! {
        <PageHeading text=both("Sign in", "سائن ان کریں")/>
        <form class="form" method="post" action="/sign-in">
            <TextField
                label=both("Your sign-in name", "آپ کا سائن ان نام")
                hint=both("Three words, such as otter lamp seven.", "تین الفاظ، جو آپ کو ملے تھے۔")
                field=name
                purpose=Purpose::SignInName
            />
            <TextField
                label=both("Your passphrase", "آپ کا خفیہ جملہ")
                field=passphrase
                purpose=Purpose::Passphrase
            />
            <Button label=both("Sign in", "سائن ان کریں")/>
        </form>
        <Details summary=both("Someone else uses this phone", "یہ فون کوئی اور بھی استعمال کرتا ہے")>
            <p>{both("Press Exit to leave at once. It cannot clear the list of pages you have visited.", "فوراً نکلنے کے لیے باہر نکلیں کا بٹن دبائیں۔")}</p>
        </Details>
    };
    site(inside.into_piece())
}

fn team_today() -> Piece {
    let show = Field::holding("show", "all".to_owned());
    let choices = vec![
        Choice::new("all", both("Everything", "سب کچھ")),
        Choice::new("reply", both("Replies due", "جواب باقی")),
        Choice::new("late", both("Promises late", "وعدے جن میں دیر ہوئی")),
    ];
    let columns = vec![
        both("Family", "خاندان"),
        both("What waits", "کیا باقی ہے"),
        both("Since", "کب سے"),
        both("How it stands", "حالت"),
    ];
    let row = |family: Piece, what: Text, since: Text, tone: Tone, stands: Text| {
        vec![family, what.show(), since.show(), view! { <Tag words=stands tone/> }]
    };
    let family = |name: Text| view! { <Link label=name go=Go::to("/team/family")/> };
    let rows = vec![
        row(
            family(both("Mensah", "مینسا")),
            both("A message nobody has opened", "پیغام جو کسی نے نہیں کھولا"),
            both("Friday", "جمعہ"),
            Tone::Warm,
            both("Late", "دیر ہو گئی"),
        ),
        row(
            family(both("Nowak", "نوواک")),
            both("A goal waiting for a first answer", "مقصد جسے پہلے جواب کا انتظار ہے"),
            both("Monday", "پیر"),
            Tone::Calm,
            both("Due today", "آج تک"),
        ),
    ];
    let tab = |picture, label| Tab { picture, label, go: Go::to("/team") };
    let tabs = vec![
        tab(Icon::Month, both("Today", "آج")),
        tab(Icon::People, both("Families", "خاندان")),
        tab(Icon::Talk, both("Messages", "پیغامات")),
    ];
    view! {
        <Frame team=true>
            <SkipLink/>
            <TopBar name=msg::common::brand_name() home=Go::to("/team")>
                <LanguageChoice tongues=tongues() menu=true/>
            </TopBar>
            <TabBar tabs here=Some(0)/>
            <Main>
                <PageHeading text=both("Today", "آج") above=both("Sunday 22 November", "اتوار 22 نومبر")/>
                <FilterList label=both("Show", "دکھائیں") field=show choices/>
                <Card><Table caption=both("Waiting for you", "آپ کے منتظر") columns rows/></Card>
                <div class="columns">
                    <Card title=both("Promises this week", "اس ہفتے کے وعدے")>{promises()}</Card>
                    <Card title=both("A point of the plan", "منصوبے کا ایک نکتہ")>{both_sides()}</Card>
                </div>
            </Main>
            <Status announcer=Announcer::new()/>
        </Frame>
    }
}
