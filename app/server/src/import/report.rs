//! What comes of each row, one line for each.
use super::wrong::Wrong;
use std::fmt;

/// What comes of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comes {
    /// It is new, and makes this.
    New(&'static str),
    /// It is here already and stays as it is.
    There,
    /// It cannot come in.
    Wrong(Wrong),
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The file.
    pub file: &'static str,
    /// The line of the file on which the row begins; the columns are named on line 1.
    pub line: u64,
    /// What comes of it.
    pub comes: Comes,
}

/// What comes of every row, file by file. Holds no word of any row, so that it can be passed around.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report(pub Vec<Line>);

impl Report {
    /// How many rows are wrong.
    pub fn wrong(&self) -> usize {
        self.count(|comes| matches!(comes, Comes::Wrong(_)))
    }
    /// How many are new, and make something.
    pub fn makes(&self) -> usize {
        self.count(|comes| matches!(comes, Comes::New(_)))
    }
    /// How many are here already.
    pub fn there(&self) -> usize {
        self.count(|comes| *comes == Comes::There)
    }
    fn count(&self, is: impl Fn(&Comes) -> bool) -> usize {
        self.0.iter().filter(|line| is(&line.comes)).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Line { file, line, comes } in &self.0 {
            write!(f, "{file}, line {line}: ")?;
            match comes {
                Comes::New(what) => writeln!(f, "new, {what}")?,
                Comes::There => f.write_str("here already, stays as it is\n")?,
                Comes::Wrong(why) => writeln!(f, "wrong: {why}")?,
            }
        }
        write!(f, "New: {}. Here already: {}. Wrong: {}.", self.makes(), self.there(), self.wrong())
    }
}
