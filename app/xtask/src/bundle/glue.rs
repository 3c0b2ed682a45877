//! Makes a script shorter without changing what it does: no comments on lines of their own, no indentation.
//!
//! A true minifier would save another tenth of a kilobyte or two and bring a parser of a whole language with it.

use anyhow::{Context, Result, ensure};

/// The script without whole-line comments, indentation and empty lines. A line that begins inside a string or a
/// template is not recognised, so scripts of ours have none (a test looks).
pub(super) fn lean(script: &str) -> String {
    let mut lean = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let begins_comment = line.starts_with("/*") && (line.ends_with("*/") || !line.contains("*/"));
        if in_comment || begins_comment {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// How the parts of streams are called in the Wasm …
pub(super) const STREAMS_IN_WASM: &str = "intounderlying";
/// … and in the script.
const STREAMS: &str = "IntoUnderlying";

/// The lean script without the classes for streams, which nobody makes (see `wasm::without_streams`).
pub(super) fn without_streams(script: &str) -> Result<String> {
    let mut kept = String::with_capacity(script.len());
    let mut lines = script.lines();
    while let Some(line) = lines.next() {
        // A class, and what gives one back to the Wasm, end where their first line's brackets do.
        if line.contains(STREAMS) && opened(line) > 0 {
            let mut open = opened(line);
            while open > 0 {
                open += opened(lines.next().context("a class of the glue does not end")?);
            }
        } else if line.starts_with(&format!("const {STREAMS}")) {
            lines.by_ref().take(2).for_each(drop);
        } else if !line.contains(STREAMS) {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    ensure!(!kept.contains(STREAMS_IN_WASM), "the glue hands out streams in another way now");
    Ok(kept)
}

fn opened(line: &str) -> isize {
    line.chars().map(|it| isize::from(it == '{') - isize::from(it == '}')).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "/**\n * Says hello.\n * @param {number} n\n */\nfunction hi(n) {\n    // why\n\n    return `a // b` + n; // tail\n}\n/* one */\n/* a */ f();\n";
        assert_eq!(lean(script), "function hi(n) {\nreturn `a // b` + n; // tail\n}\n/* a */ f();\n");
    }

    #[test]
    fn streams_go_and_their_neighbours_stay() {
        let one =
            "export class IntoUnderlyingSink {\nfree() {\nwasm.__wbg_intounderlyingsink_free(1);\n}\n}\n";
        let last = "if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;\n";
        let freed = "const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')\n\
            ? { register: () => {}, unregister: () => {} }\n\
            : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));\n";
        let script = format!("let wasm;\n{one}{last}function hi() {{\n}}\n{freed}let done;\n");
        assert_eq!(without_streams(&script).expect("it ends"), "let wasm;\nfunction hi() {\n}\nlet done;\n");
        assert!(without_streams("wasm.intounderlyingsink_close(1);\n").is_err(), "what is left over is said");
        assert!(without_streams("export class IntoUnderlyingSink {\n").is_err(), "and what does not end");
    }
}
