//! Rows and columns that turn into cards where it is narrow.

use leptos::prelude::*;

use crate::{Piece, Text, view};

/// A table. On a phone each row is a card and each value says which column it is from, for browsers forget that a row
/// drawn as a card is still a row.
#[component]
pub fn Table(
    /// What the table holds.
    #[prop(into)]
    caption: Text,
    /// What each column holds.
    columns: Vec<Text>,
    /// The values, row by row, one for each column.
    rows: Vec<Vec<Piece>>,
) -> Piece {
    let heads = Piece::each(&columns, |column| {
        view! { <th class="table__head" scope="col">{column.clone()}</th> }
    });
    let rows = Piece::each(rows, |cells| row(&columns, cells));
    view! {
        <table class="table">
            <caption class="table__caption">{caption}</caption>
            <thead class="table__heads"><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(columns: &[Text], cells: Vec<Piece>) -> Piece {
    let cells = Piece::each(cells.into_iter().zip(columns), |(cell, column)| {
        view! {
            <td class="table__cell">
                <span class="table__label">{column.clone()}</span>
                <div class="table__value">{cell}</div>
            </td>
        }
    });
    view! { <tr class="table__row">{cells}</tr> }
}
