//! What people are asked with.

use i18n::msg;
use leptos::prelude::*;

use crate::{Piece, view};

use super::{Example, both, wrote};
use crate::*;

pub(super) const EXAMPLES: &[Example] = &[
    Example::part("text-field", text_field),
    Example::part("text-field-problem", text_field_problem),
    Example::part("text-field-passphrase", passphrase),
    Example::part("text-area", text_area),
    Example::part("text-area-too-long", text_area_too_long),
    Example::part("radios", radios),
    Example::part("radios-problem", radios_problem),
    Example::part("checkboxes", checkboxes),
    Example::part("checkbox", checkbox),
    Example::part("card-choices", card_choices),
    Example::part("ruler", ruler),
    Example::part("date-choice", date_choice),
    Example::part("error-summary", error_summary),
    Example::part("filter-list", filter_list),
    Example::part("buttons", buttons),
];

fn text_field() -> Piece {
    let field = Field::holding("calm", wrote("Calmer mornings", "پُرسکون صبحیں").as_str().to_owned());
    let label = both("What would you like to be different?", "آپ کیا بدلنا چاہتے ہیں؟");
    let hint = both("A few words are enough.", "چند الفاظ کافی ہیں۔");
    view! { <TextField label hint field/> }
}

fn text_field_problem() -> Piece {
    let field = Field::<String>::new("step");
    field.problem.set(Some(msg::problem::words_blank()));
    view! { <TextField label=both("A first small step", "پہلا چھوٹا قدم") field/> }
}

fn passphrase() -> Piece {
    let field = Field::new("passphrase");
    view! { <TextField label=both("Your passphrase", "آپ کا خفیہ جملہ") field purpose=Purpose::Passphrase/> }
}

fn text_area() -> Piece {
    let words = wrote(
        "Getting all three of us out of the house without shouting.\nI want the boys to start the day feeling OK.",
        "ہم تینوں بغیر چیخ پکار کے گھر سے نکل سکیں۔\nمیں چاہتی ہوں کہ بچے دن اچھے موڈ میں شروع کریں۔",
    );
    let field = Field::holding("why", words.as_str().to_owned());
    let label = both("Why does this matter to you?", "یہ آپ کے لیے کیوں اہم ہے؟");
    let hint = both("There is no wrong answer.", "کوئی جواب غلط نہیں۔");
    view! { <TextArea label hint field max=500/> }
}

fn text_area_too_long() -> Piece {
    let field =
        Field::holding("long", wrote("A little too long", "کچھ زیادہ ہی لمبا ہے").as_str().to_owned());
    field.problem.set(Some(msg::problem::words_too_long(10u32)));
    view! { <TextArea label=both("In your words", "اپنے الفاظ میں") field max=10/> }
}

fn stances() -> Vec<Choice> {
    vec![
        Choice::new("agree", both("I agree", "میں متفق ہوں")),
        Choice::new("part", both("I agree in part", "میں کچھ حد تک متفق ہوں")),
        Choice::new("disagree", both("I see it differently", "میں اسے الگ طرح دیکھتی ہوں"))
            .hinting(both("Your words stand beside the plan.", "آپ کے الفاظ منصوبے کے ساتھ رہیں گے۔")),
        Choice::new("talk", both("I need to talk about it", "مجھے اس پر بات کرنی ہے")),
    ]
}

fn radios() -> Piece {
    let field = Field::holding("stance", "part".to_owned());
    view! { <Radios label=both("What do you think about this?", "آپ اس بارے میں کیا سوچتی ہیں؟") field choices=stances()/> }
}

fn radios_problem() -> Piece {
    let field = Field::<String>::new("stance-problem");
    field.problem.set(Some(msg::problem::choice_blank()));
    let label = both("What do you think about this?", "آپ اس بارے میں کیا سوچتی ہیں؟");
    view! { <Radios label field choices=stances()/> }
}

fn checkboxes() -> Piece {
    let field = Field::holding("help", vec!["mum".to_owned(), "worker".to_owned()]);
    let choices = vec![
        Choice::new("mum", both("My mum", "میری امی")),
        Choice::new("friend", both("A friend", "ایک دوست")),
        Choice::new("worker", both("Someone in my team", "میری ٹیم میں سے کوئی")),
    ];
    let hint = both("Choose as many as you like.", "جتنے چاہیں چن لیں۔");
    view! { <Checkboxes label=both("Who can help?", "کون مدد کر سکتا ہے؟") hint field choices/> }
}

fn checkbox() -> Piece {
    let field = Field::holding("read", true);
    view! { <Checkbox label=both("I have read this", "میں نے یہ پڑھ لیا ہے") field/> }
}

fn card_choices() -> Piece {
    let field = Field::holding("strengths", vec!["patient".to_owned()]);
    let choices = vec![
        Choice::new("patient", both("I keep going", "میں ہمت نہیں ہارتی"))
            .hinting(both("I try again after a hard day.", "مشکل دن کے بعد پھر کوشش کرتی ہوں۔")),
        Choice::new("listen", both("I listen to my children", "میں اپنے بچوں کی سنتی ہوں")),
        Choice::new("ask", both("I ask for help", "میں مدد مانگ لیتی ہوں")),
        Choice::new("fun", both("We laugh together", "ہم مل کر ہنستے ہیں"))
            .hinting(both("We have fun with little things.", "چھوٹی چھوٹی باتوں میں خوش ہوتے ہیں۔")),
    ];
    let label = both("What do you already do well?", "آپ پہلے سے کیا اچھا کرتی ہیں؟");
    view! { <CardChoices label field choices/> }
}

fn ruler() -> Piece {
    let field = Field::holding("now", "4".to_owned());
    let words = Field::holding(
        "now-words",
        wrote("Two mornings went well.", "دو صبحیں اچھی گزریں۔").as_str().to_owned(),
    );
    view! {
        <Ruler
            label=both("Where are you now?", "آپ ابھی کہاں ہیں؟")
            low=both("it is very hard", "بہت مشکل ہے")
            high=both("it is how I want it", "جیسا میں چاہتی ہوں")
            field
            why=both("Why that and not lower?", "یہی کیوں، اس سے کم کیوں نہیں؟")
            words
            max=300
        />
    }
}

fn date_choice() -> Piece {
    let field = Field::holding("when", "2026-12-04".to_owned());
    let choices = vec![
        Choice::new("2026-11-27", both("This week", "اس ہفتے")),
        Choice::new("2026-12-01", both("Before our next meeting", "ہماری اگلی ملاقات سے پہلے")),
    ];
    view! { <DateChoice label=both("When will you start?", "آپ کب شروع کریں گی؟") field choices from="2026-11-22"/> }
}

fn error_summary() -> Piece {
    let problems = vec![
        Problem { field: Some("first-step".into()), message: msg::problem::words_blank() },
        Problem { field: None, message: msg::problem::signal_unsent() },
    ];
    // The field the first problem leads to.
    let field = Field::<String>::new("first-step");
    view! {
        <ErrorSummary problems=problems/>
        <TextField label=both("A first small step", "پہلا چھوٹا قدم") field/>
    }
}

fn filter_list() -> Piece {
    let field = Field::holding("show", "waiting".to_owned());
    let choices = vec![
        Choice::new("all", both("All", "سب")),
        Choice::new("waiting", both("Waiting for me", "میرے منتظر")),
        Choice::new("late", both("Late", "دیر سے")),
    ];
    view! { <FilterList label=both("Show", "دکھائیں") field choices/> }
}

fn buttons() -> Piece {
    view! {
        <Buttons>
            <Button label=msg::common::button_save()/>
            <Button label=msg::common::button_cancel() weight=Weight::Secondary on_press=|| ()/>
            <Button label=msg::common::button_add() weight=Weight::Quiet on_press=|| () picture=Icon::Add/>
            <Button label=msg::common::sent_sending() busy=true/>
        </Buttons>
    }
}
