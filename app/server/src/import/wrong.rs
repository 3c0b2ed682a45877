//! What can be wrong with a row, and how to put it right. Never says what stands in it: a report may be passed around.
use domain::words::WordsRefusal;
use std::fmt;
use store::import::ImportRefusal;

/// Why a row cannot come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The file must have these columns and no others.
    NoColumns(&'static [&'static str]),
    /// The row has fewer or more fields than there are columns.
    Fields {
        /// How many it has.
        there: usize,
        /// How many it must have.
        columns: usize,
    },
    /// Its bytes are not UTF-8.
    NotUtf8,
    /// The words in this column cannot be kept.
    Words(&'static str, WordsRefusal),
    /// There is a line break or a tab in this column.
    Breaks(&'static str),
    /// A spreadsheet has made `1.2E+11` of a long number in this column: many numbers become the same.
    Rounded(&'static str),
    /// In this column stands none of the words that can stand there.
    Unknown(&'static str, Vec<String>),
    /// In this column stands a word that means something else.
    Taken(&'static str, &'static str),
    /// It is the same as the row on this line.
    Twice(u64),
    /// A row of this file that it leans on is wrong.
    Waits(&'static str),
    /// What is kept stands in the way.
    Refused(ImportRefusal),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoColumns(columns) => write!(
                f,
                "the first line has to name these columns, each once, with commas between them: {}",
                columns.join(", ")
            ),
            Self::Fields { there, columns } => write!(
                f,
                "it has {there} fields where there are {columns} columns; put a text with a comma in it into double quotes"
            ),
            Self::NotUtf8 => f.write_str("it is not UTF-8; save the file as \"CSV UTF-8\""),
            Self::Words(column, WordsRefusal::Blank) => write!(f, "{column}: it is empty"),
            Self::Words(column, WordsRefusal::TooLong { max }) => {
                write!(f, "{column}: at most {max} characters")
            }
            Self::Words(column, WordsRefusal::Disguised) => write!(
                f,
                "{column}: there is a character in it that cannot be seen; delete the text and type it again"
            ),
            Self::Breaks(column) => write!(
                f,
                "{column}: it goes over several lines or has a tab in it; a double quote may not be closed"
            ),
            Self::Rounded(column) => write!(
                f,
                "{column}: a spreadsheet has shortened this number, and others become the same; make the column text"
            ),
            Self::Unknown(column, known) => write!(f, "{column}: it has to be {}", known.join(" or ")),
            Self::Taken(column, word) => {
                write!(f, "{column}: \"{word}\" means something else here; give it another")
            }
            Self::Twice(line) => write!(f, "it is there twice, first on line {line}; take one of them out"),
            Self::Waits(file) => write!(f, "the row of {file} that it leans on is wrong; put that right"),
            Self::Refused(why) => f.write_str(match why {
                ImportRefusal::OtherTeam => "it, or what it names, is another team's here",
                ImportRefusal::NoFamily => "its family is not in families.csv and did not come in before",
                ImportRefusal::NoWorker => "its worker is not in workers.csv and did not come in before",
                ImportRefusal::NoAdult => "no adult of this family has that reference; look into people.csv",
                ImportRefusal::OtherKind => {
                    "it came in before as an adult and is a child now, or the other way round"
                }
                ImportRefusal::OtherFamily => {
                    "this child came in before in another family; a child is in one family"
                }
                ImportRefusal::Erased => {
                    "this was erased here and does not come back by a file; take the row out"
                }
            }),
        }
    }
}
