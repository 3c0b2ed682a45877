//! What the steps of the schema themselves say.

const SCHEMA: &str = concat!(
    include_str!("../../../../../store/src/migration/m0001_beginning.sql"),
    include_str!("../../../../../store/src/migration/m0002_activities.sql"),
    include_str!("../../../../../store/src/migration/m0003_cycle.sql"),
    include_str!("../../../../../store/src/migration/m0004_requests.sql"),
    include_str!("../../../../../store/src/migration/m0005_who_looked.sql"),
    include_str!("../../../../../store/src/migration/m0006_council_sign_in.sql"),
);

/// Table and column of everything the schema itself says.
pub(crate) fn columns() -> Vec<(String, String)> {
    let mut columns = Vec::new();
    let without_comments: String =
        SCHEMA.lines().filter(|line| !line.trim_start().starts_with("--")).collect::<Vec<_>>().join(" ");
    for table in without_comments.split("CREATE TABLE ").skip(1) {
        let (name, rest) = table.split_once('(').expect("columns");
        let body = rest.split(")@strict").next().expect("an end");
        let mut depth = 0;
        let mut parts = vec![String::new()];
        for sign in body.chars() {
            depth += i32::from(sign == '(') - i32::from(sign == ')');
            if sign == ',' && depth == 0 {
                parts.push(String::new());
            } else {
                parts.last_mut().expect("one").push(sign);
            }
        }
        for part in parts {
            let first = part.split_whitespace().next().expect("a word").to_owned();
            if !["PRIMARY", "UNIQUE", "FOREIGN", "CHECK"].contains(&first.trim_end_matches('(')) {
                columns.push((name.trim().to_owned(), first));
            }
        }
    }
    columns
}
