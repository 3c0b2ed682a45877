//! Lets axe judge the page.

use std::fs;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::Browser;

/// WCAG 2.2 to AA and what axe holds for good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Judges by some of axe's rules, but never by the rule that all content stands in landmarks, which the
/// GOV.UK Design System leaves out too: skip links and Exit stand before them on purpose.
const AXE: &str = "
    const done = arguments[arguments.length - 1];
    const [runOnly] = arguments;
    axe.run(document, { runOnly, rules: { region: { enabled: false } } })
        .then(it => done({ passes: it.passes.length, violations: it.violations.map(violation =>
            violation.id + ': ' + violation.help + violation.nodes.map(node =>
                '\\n    ' + node.html.slice(0, 200) + '\\n      ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')
            ).join('')) }), error => done({ passes: 0, violations: [String(error)] }));
";

impl Browser {
    /// Nothing on the page keeps anybody out, as far as axe can tell.
    pub async fn is_accessible(&self) {
        let violations = self.barriers().await;
        assert!(violations.is_empty(), "axe finds:\n{}", violations.join("\n"));
    }

    /// What keeps somebody out, as far as axe can tell.
    pub async fn barriers(&self) -> Vec<String> {
        self.judged(json!({ "type": "tag", "values": TAGS })).await
    }

    /// What cannot be read for its colours, as far as axe can tell.
    pub async fn unreadable(&self) -> Vec<String> {
        self.judged(json!({ "type": "rule", "values": ["color-contrast"] })).await
    }

    async fn judged(&self, only: Value) -> Vec<String> {
        self.script(axe()).await;
        let told = self.driver().execute_async(AXE, vec![only]).await.expect("axe runs");
        assert!(told.json()["passes"].as_u64() > Some(0), "axe found nothing to judge");
        serde_json::from_value(told.json()["violations"].clone()).expect("a list of texts")
    }
}

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let path = xtask::house::root().join("tests/node_modules/axe-core/axe.min.js");
        fs::read_to_string(path).expect("axe is there once `cargo xtask test` has run")
    })
}
