//! Whatever is pasted: nothing breaks, and places can be cut out.

use std::ops::Range;
use std::time::{Duration, Instant};

use letter::{MEETINGS, WORDS, read, sentence};
use proptest::prelude::*;

fn holds(letter: &str) {
    let found = read(letter);
    let within = |place: &Range<usize>| {
        assert!(place.start < place.end, "{place:?} is empty");
        assert!(letter.get(place.clone()).is_some(), "{place:?} is not on borders of letters");
        let around = sentence(letter, place);
        assert!(around.contains(letter[place.clone()].trim()), "“{around}” leaves out {place:?}");
    };
    for one in [&found.words, &found.meetings] {
        one.iter().for_each(|it| within(&it.place));
    }
    found.dates.iter().for_each(|it| within(&it.place));
    assert!(found.words.windows(2).all(|pair| pair[0].place.end <= pair[1].place.start), "words overlap");
    let apart = |pair: &[letter::When]| pair[0].place.end <= pair[1].place.start;
    assert!(found.dates.windows(2).all(apart), "dates overlap: {:?}", found.dates);
    for time in found.dates.iter().flat_map(|it| &it.times) {
        assert!(time.hour < 24 && time.minute < 60, "{time:?}");
    }
}

/// Pieces of letters, so that what is found is often at odd places.
fn pieces() -> impl Strategy<Value = String> {
    let forms: Vec<String> =
        WORDS.iter().chain(MEETINGS).flat_map(|(_, forms)| forms.iter().map(|it| it.to_string())).collect();
    let signs = [
        "14", "May", "2026", "/", ".", ":", "am", "p.m.", "Monday", "to", "at", "–", "’", "\n", "\u{ad}",
        "ﬁ", "£", "s", "hrs", "1st", "ż", "ک",
    ];
    let signs = prop::sample::select(signs.map(str::to_owned).to_vec());
    let piece =
        prop_oneof![prop::sample::select(forms), signs.clone(), signs, any::<String>(), Just(" ".to_owned())];
    prop::collection::vec(piece, 0..40).prop_flat_map(|all| {
        prop::sample::select(vec!["", " ", "  ", "\u{a0}"]).prop_map(move |between| all.join(between))
    })
}

proptest! {
    #[test]
    fn any_text_at_all(letter in any::<String>()) {
        holds(&letter);
    }

    #[test]
    fn any_pieces_of_letters(letter in pieces()) {
        holds(&letter);
    }
}

fn time_for(letter: &str) -> Duration {
    let times = (0..3).map(|_| {
        let begun = Instant::now();
        std::hint::black_box(read(letter));
        begun.elapsed()
    });
    times.min().unwrap_or_default()
}

/// Four times as long takes about four times as long, also where every word begins a phrase.
#[test]
fn long_letters_take_no_longer_than_their_length() {
    for piece in [
        "review child protection review child ",
        "14 May 2026 at ",
        "section s s 47 ",
        "10.30 to ",
        "ééé–",
        "Monday Monday 1 ",
    ] {
        let (short, long) = (piece.repeat(100_000 / piece.len()), piece.repeat(400_000 / piece.len()));
        let (short, long) = (time_for(&short), time_for(&long));
        assert!(long < short * 12 + Duration::from_millis(50), "{piece:?}: {short:?}, then {long:?}");
    }
}
