//! How each language counts: “1 day”, “2 days”, and in Polish “2 dni”, “5 dni” with a third form of the verb.
//!
//! Written from the Unicode CLDR rules for whole numbers; a test holds them against ICU4X. The build script
//! compiles this same file to know which forms a translator has to write.

/// The form a counted thing takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Category {
    /// As in “1 day”.
    One,
    /// As in Polish “2 dni”, Romanian “2 zile”.
    Few,
    /// As in Polish “5 celów”.
    Many,
    /// Everything else.
    Other,
}

/// The form `number` takes in the language of `tag` (only the part before the first hyphen counts), or nothing when
/// nobody has written down how that language counts.
pub(crate) fn category(tag: &str, number: i64) -> Option<Category> {
    let n = number.unsigned_abs();
    let (tens, hundreds) = (n % 10, n % 100);
    let language = tag.split('-').next().unwrap_or(tag);
    Some(match language {
        "en" | "ur" if n == 1 => Category::One,
        "pa" | "bn" if n <= 1 => Category::One,
        "en" | "ur" | "pa" | "bn" => Category::Other,
        "pl" => match (tens, hundreds) {
            _ if n == 1 => Category::One,
            (2..=4, 0..=11 | 15..=99) => Category::Few,
            _ => Category::Many,
        },
        "ro" => match hundreds {
            _ if n == 1 => Category::One,
            _ if n == 0 => Category::Few,
            1..=19 => Category::Few,
            _ => Category::Other,
        },
        "lt" => match (tens, hundreds) {
            (_, 11..=19) => Category::Other,
            (1, _) => Category::One,
            (2..=9, _) => Category::Few,
            _ => Category::Other,
        },
        _ => return None,
    })
}

impl Category {
    /// The letter that stands for this form in the compiled words.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Category::One => "o",
            Category::Few => "f",
            Category::Many => "m",
            Category::Other => "x",
        }
    }
}
