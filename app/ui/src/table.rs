//! Rows and columns that turn into cards where it is narrow.

use leptos::prelude::*;

use crate::Text;

/// A table. On a phone each row is a card, and each value says which column it is from.
#[component]
pub fn Table(
    /// What the table holds.
    #[prop(into)]
    caption: Text,
    /// What each column holds.
    columns: Vec<Text>,
    /// The values, row by row, one for each column.
    rows: Vec<Vec<AnyView>>,
) -> AnyView {
    let heads: Vec<AnyView> = columns
        .iter()
        .map(|column| {
            view! { <th class="table__head" role="columnheader" scope="col">{column.clone()}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = rows.into_iter().map(|cells| row(&columns, cells)).collect();
    // The roles are what the elements are anyway; browsers forget that once a row is drawn as a card.
    view! {
        <table class="table" role="table">
            <caption class="table__caption">{caption}</caption>
            <thead class="table__heads" role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(columns: &[Text], cells: Vec<AnyView>) -> AnyView {
    let cells: Vec<AnyView> = cells
        .into_iter()
        .zip(columns)
        .map(|(cell, column)| {
            view! {
                <td class="table__cell" role="cell">
                    <span class="table__label" aria-hidden="true">{column.clone()}</span>
                    <div class="table__value">{cell}</div>
                </td>
            }
            .into_any()
        })
        .collect();
    view! { <tr class="table__row" role="row">{cells}</tr> }.into_any()
}
