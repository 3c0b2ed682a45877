//! One file of comma-separated values, taken apart: which columns it has, and the fields of each row.
use super::wrong::Wrong;

/// A row, and on which line of the file it begins. The first line holds the names of the columns.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    /// Its fields in the order of the columns asked for.
    pub(super) fields: Result<Vec<String>, Wrong>,
}

/// The rows of a file that has exactly these columns, in any order. Rows with nothing in them are passed over.
pub(super) fn rows(bytes: &[u8], columns: &'static [&'static str]) -> Result<Vec<Row>, Wrong> {
    // Spreadsheets put a mark at the front of UTF-8.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = reader.byte_records();
    let Some(Ok(first)) = records.next() else { return Err(Wrong::NoColumns(columns)) };
    let order = order(&texts(&first)?, columns)?;
    let mut lines = Lines { bytes, passed: 0, line: 1 };
    let mut rows = Vec::new();
    for record in records {
        let record = record.map_err(|_| Wrong::NoColumns(columns))?;
        if record.iter().all(|field| field.trim_ascii().is_empty()) {
            continue;
        }
        let line = lines.line_at(record.position().map_or(0, csv::Position::byte));
        rows.push(Row { line, fields: texts(&record).and_then(|texts| in_order(&texts, &order)) });
    }
    Ok(rows)
}

/// Counts lines as an editor does. The reader's own count is one behind where lines end in two bytes or are blank.
struct Lines<'a> {
    bytes: &'a [u8],
    passed: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that the reader came upon at this byte, ends of lines before it included. Asked in order.
    fn line_at(&mut self, byte: u64) -> u64 {
        let came_upon = usize::try_from(byte).unwrap_or(self.bytes.len());
        let is_end = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let ends = self.bytes[came_upon..].iter().take_while(is_end).count();
        let begins = came_upon + ends;
        let passed = self.bytes[self.passed..begins].iter().filter(|byte| **byte == b'\n').count();
        (self.passed, self.line) = (begins, self.line + passed as u64);
        self.line
    }
}

fn texts(record: &csv::ByteRecord) -> Result<Vec<String>, Wrong> {
    let text = |field: &[u8]| String::from_utf8(field.to_vec()).map_err(|_| Wrong::NotUtf8);
    record.iter().map(text).collect()
}

/// Where in the file each of `columns` stands.
fn order(names: &[String], columns: &'static [&'static str]) -> Result<Vec<usize>, Wrong> {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
    if names.iter().any(|name| !columns.contains(name)) || names.len() > columns.len() {
        return Err(Wrong::NoColumns(columns));
    }
    let place = |column| names.iter().position(|name| *name == column).ok_or(Wrong::NoColumns(columns));
    columns.iter().copied().map(place).collect()
}

fn in_order(texts: &[String], order: &[usize]) -> Result<Vec<String>, Wrong> {
    if texts.len() != order.len() {
        return Err(Wrong::Fields { there: texts.len(), columns: order.len() });
    }
    Ok(order.iter().map(|nth| texts[*nth].clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[&str] = &["reference", "label"];

    fn read(text: &[u8]) -> Vec<(u64, Result<Vec<String>, Wrong>)> {
        let rows = rows(text, COLUMNS).expect("its columns are right");
        rows.into_iter().map(|row| (row.line, row.fields)).collect()
    }

    fn fields(one: &str, other: &str) -> Result<Vec<String>, Wrong> {
        Ok(vec![one.to_owned(), other.to_owned()])
    }

    #[test]
    fn columns_come_in_any_order_and_lines_are_those_of_the_file() {
        let text = b"\xEF\xBB\xBFlabel, reference\r\n\"A, B\",1\r\n\r\n,\r\n\"say \"\"hi\"\"\",2\r\n";
        assert_eq!(read(text), [(2, fields("1", "A, B")), (5, fields("2", "say \"hi\""))]);
    }

    #[test]
    fn a_row_that_is_not_text_or_not_whole_is_wrong_alone() {
        let text = b"reference,label\n1,\xFF\n2\n3,three\n4,four,more\n";
        let fields_wrong = |there| Err(Wrong::Fields { there, columns: 2 });
        assert_eq!(
            read(text),
            [(2, Err(Wrong::NotUtf8)), (3, fields_wrong(1)), (4, fields("3", "three")), (5, fields_wrong(3))]
        );
    }

    #[test]
    fn a_file_with_other_columns_is_not_read() {
        for text in ["", "reference\n1", "reference;label\n1;2", "reference,label,born\n", "label,label\n"] {
            let wrong = rows(text.as_bytes(), COLUMNS).expect_err(text);
            assert_eq!(wrong, Wrong::NoColumns(COLUMNS), "{text}");
        }
    }
}
