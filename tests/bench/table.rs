//! The table: one line a measure, each figure beside the bare limits of the same run.
use crate::load::Borne;

/// The product and its two bare limits, one turn after another.
#[derive(Default)]
pub(crate) struct Turns {
    pub(crate) product: Vec<Borne>,
    /// Writes down who read what, as the product must.
    pub(crate) recording: Vec<Borne>,
    pub(crate) bare: Vec<Borne>,
}

/// The turn in the middle, by how many were answered.
fn middle(turns: &[Borne]) -> &Borne {
    let mut sorted: Vec<&Borne> = turns.iter().collect();
    sorted.sort_by(|one, other| one.per_second.total_cmp(&other.per_second));
    sorted[sorted.len() / 2]
}

/// The names of the columns.
pub(crate) fn head() -> String {
    format!(
        "{:<34}{:>28}{:>28}{:>28}{:>12}{:>12}\n{:<34}{:>28}{:>28}{:>28}{:>12}{:>12}",
        "",
        "product",
        "bare, with the record",
        "bare",
        "of bare",
        "of bare",
        "",
        "a second, p50, p99 in ms",
        "a second, p50, p99 in ms",
        "a second, p50, p99 in ms",
        "and record",
        "alone"
    )
}

/// One line.
pub(crate) fn line(what: &str, turns: &Turns) -> String {
    let cell = |borne: &Borne| {
        let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
        format!("{:.0}/s {:.1} {:.1}", borne.per_second, ms(borne.p50), ms(borne.p99))
    };
    let (product, recording, bare) = (middle(&turns.product), middle(&turns.recording), middle(&turns.bare));
    let ratio = |to: &Borne| format!("{:.2}", product.per_second / to.per_second);
    format!(
        "{what:<34}{:>28}{:>28}{:>28}{:>12}{:>12}",
        cell(product),
        cell(recording),
        cell(bare),
        ratio(recording),
        ratio(bare)
    )
}
