//! Numbers over time as a line, and the same numbers as a list with the words that belong to them.
//!
//! The newest number stands below the line with its words. No average, no line to be above or below, no good or bad colour: a number is only where somebody felt they were.

use i18n::msg;
use leptos::prelude::*;

use crate::{Details, IntoPiece, Piece, Reader, Table, Text, view};

/// One number somebody gave, with the words they gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartPoint {
    /// Which day, counted from any fixed day. Only the distances matter.
    pub day: i32,
    /// From 0 to 10.
    pub number: u8,
    /// The day, in words.
    pub when: Text,
    /// What was said with the number.
    pub words: Text,
}

const WIDTH: i32 = 320;
const HEIGHT: i32 = 160;
const EDGE: i32 = 10;

/// A line from point to point, oldest first.
#[component]
pub fn Chart(
    /// The id of the picture; unique on the screen.
    #[prop(into)]
    id: String,
    /// What the line shows.
    #[prop(into)]
    title: Text,
    /// What 0 means.
    #[prop(into)]
    low: Text,
    /// What 10 means.
    #[prop(into)]
    high: Text,
    /// The numbers, oldest first.
    points: Vec<ChartPoint>,
) -> Piece {
    let places = places(&points);
    let line = line(&places);
    let dots = Piece::each(places, dot);
    let ends = points.first().zip(points.last()).map(|(first, last)| {
        let (first, last) = (first.when.clone(), (points.len() > 1).then(|| last.when.clone()));
        view! {
            <p class="chart__days" aria-hidden="true">
                {first.piece("chart__day")} {last.map(|last| last.piece("chart__day"))}
            </p>
        }
    });
    let latest = points.last().map(|last| {
        let (number, when, words) = (last.number, last.when.clone(), last.words.clone());
        view! {
            <p class="chart__latest">
                <b>{number.to_string()}</b>
                <span>{words} " " {when.piece("chart__when")}</span>
            </p>
        }
    });
    let (reader, said, count) = (Reader::here(), title.said(), points.len());
    let about = move || reader.said(&msg::ui::chart_about(said(), count));
    view! {
        <figure class="chart">
            <figcaption class="chart__title">{title.clone()}</figcaption>
            <div class="chart__frame">
                <p class="chart__end"><b>"10"</b> <span>{high}</span></p>
                <svg class="chart__picture" id=id viewBox="0 0 320 160" role="img" aria-label=about>
                    <path class="chart__grid" d="M0 10H320M0 80H320M0 150H320"></path>
                    <path class="chart__line" d=line></path>
                    {dots}
                </svg>
                <p class="chart__end"><b>"0"</b> <span>{low}</span></p>
                {ends}
                {latest}
            </div>
            {numbers(title, points)}
        </figure>
    }
}

fn numbers(title: Text, points: Vec<ChartPoint>) -> Piece {
    let columns =
        vec![msg::ui::chart_day().into(), msg::ui::chart_number().into(), msg::ui::chart_words().into()];
    let rows = points
        .into_iter()
        .map(|point| vec![point.when.show(), point.number.to_string().into_piece(), point.words.show()])
        .collect();
    view! { <Details summary=msg::ui::chart_list()><Table caption=title columns rows/></Details> }
}

/// Where each point lies: as far apart as the days are, 10 on top. Whole numbers, because printing any other kind
/// would cost the phone five times the code of this chart.
fn places(points: &[ChartPoint]) -> Vec<(i32, i32)> {
    let first = points.first().map_or(0, |point| point.day);
    let days = points.last().map_or(0, |point| point.day).saturating_sub(first).max(1);
    let place = |point: &ChartPoint| {
        let along = point.day.saturating_sub(first).clamp(0, days);
        let x = EDGE + along.saturating_mul(WIDTH - 2 * EDGE) / days;
        let y = EDGE + i32::from(10 - point.number.min(10)) * (HEIGHT - 2 * EDGE) / 10;
        (x, y)
    };
    points.iter().map(place).collect()
}

fn line(places: &[(i32, i32)]) -> String {
    let mut line = String::new();
    for (x, y) in places {
        let begin = if line.is_empty() { 'M' } else { 'L' };
        line.push_str(&format!("{begin}{x} {y}"));
    }
    line
}

fn dot((x, y): (i32, i32)) -> Piece {
    view! { <circle class="chart__dot" cx=x.to_string() cy=y.to_string() r="5"></circle> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(given: &[(i32, u8)]) -> Vec<ChartPoint> {
        let words = || Text::from(String::new());
        given.iter().map(|&(day, number)| ChartPoint { day, number, when: words(), words: words() }).collect()
    }

    #[test]
    fn points_lie_as_far_apart_as_their_days_with_ten_on_top() {
        let places = places(&points(&[(100, 0), (110, 10), (200, 5)]));
        assert_eq!(places, [(10, 150), (40, 10), (310, 80)]);
        assert_eq!(line(&places), "M10 150L40 10L310 80");
    }

    #[test]
    fn no_points_one_point_and_two_on_one_day_can_be_drawn() {
        assert_eq!(line(&places(&[])), "");
        assert_eq!(places(&points(&[(7, 4)])), [(10, 94)]);
        assert_eq!(places(&points(&[(7, 4), (7, 10)])), [(10, 94), (10, 10)]);
    }

    #[test]
    fn a_number_or_a_day_out_of_bounds_stays_inside_the_picture() {
        let wild = points(&[(i32::MIN, 255), (0, 3), (i32::MAX, 0)]);
        assert!(places(&wild).iter().all(|&(x, y)| (10..=310).contains(&x) && (10..=150).contains(&y)));
    }
}
