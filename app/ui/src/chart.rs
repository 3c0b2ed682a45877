//! Numbers over time as a line, and the same numbers as a list with the words that belong to them.
//!
//! The newest number stands below the line with its words. No average, no line to be above or below, no good or bad colour: a number is only where somebody felt they were.

use i18n::msg;
use leptos::prelude::*;

use crate::{Details, Reader, Table, Text};

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

const WIDTH: f32 = 320.0;
const HEIGHT: f32 = 160.0;
const EDGE: f32 = 10.0;

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
) -> AnyView {
    let places = places(&points);
    let line = line(&places);
    let dots: Vec<AnyView> = places.iter().map(|&place| dot(place)).collect();
    let ends = points.first().zip(points.last()).map(|(first, last)| {
        let (first, last) = (first.when.clone(), (points.len() > 1).then(|| last.when.clone()));
        view! {
            <p class="chart__days" aria-hidden="true"><span>{first}</span> {last.map(|last| view! { <span>{last}</span> })}</p>
        }
    });
    let latest = points.last().map(|last| {
        let (number, when, words) = (last.number, last.when.clone(), last.words.clone());
        view! {
            <p class="chart__latest">
                <b>{number}</b>
                <span>{words} " " <span class="chart__when">{when}</span></span>
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
    .into_any()
}

fn numbers(title: Text, points: Vec<ChartPoint>) -> AnyView {
    let columns =
        vec![msg::ui::chart_day().into(), msg::ui::chart_number().into(), msg::ui::chart_words().into()];
    let rows = points
        .into_iter()
        .map(|point| vec![point.when.show(), point.number.to_string().into_any(), point.words.show()])
        .collect();
    view! { <Details summary=msg::ui::chart_list()><Table caption=title columns rows/></Details> }.into_any()
}

/// Where each point lies: as far apart as the days are, 10 on top.
fn places(points: &[ChartPoint]) -> Vec<(f32, f32)> {
    let first = points.first().map_or(0, |point| point.day);
    let days = points.last().map_or(0, |point| point.day).saturating_sub(first).max(1);
    let across = |day: i32| f64::from(day.saturating_sub(first)) / f64::from(days);
    points
        .iter()
        .map(|point| {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a share of a screen needs no more than this"
            )]
            let share = across(point.day) as f32;
            let x = EDGE + share * (WIDTH - 2.0 * EDGE);
            let y = EDGE + f32::from(10 - point.number.min(10)) / 10.0 * (HEIGHT - 2.0 * EDGE);
            (x, y)
        })
        .collect()
}

fn line(places: &[(f32, f32)]) -> String {
    let mut line = String::new();
    for (at, (x, y)) in places.iter().enumerate() {
        line.push(if at == 0 { 'M' } else { 'L' });
        line.push_str(&format!("{x:.0} {y:.0}"));
    }
    line
}

fn dot((x, y): (f32, f32)) -> AnyView {
    view! { <circle class="chart__dot" cx=format!("{x:.0}") cy=format!("{y:.0}") r="5"></circle> }.into_any()
}
