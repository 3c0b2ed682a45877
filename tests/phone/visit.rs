//! One visit on a slow phone, and how long things took.

use serde_json::json;
use tests::Browser;
use tokio::time::{Duration, sleep};

/// A slow mobile line, in bytes a second, and how long an answer is on its way.
const DOWN: f64 = 1_600_000.0 / 8.0;
const UP: f64 = 750_000.0 / 8.0;
const LATENCY_MS: u32 = 150;
/// How many times slower than this machine the phone works.
const SLOWER: u32 = 4;

/// In milliseconds from when the address was opened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    /// The heading and the way out can be read.
    pub(crate) paint: f64,
    /// It can be used.
    pub(crate) usable: f64,
    /// How long, after that, a tap would have waited: what tasks took beyond 50 ms each.
    pub(crate) blocked: f64,
}

/// Opens `path` as if on a slow phone.
pub(crate) async fn visit(browser: &Browser, path: &str, usable: &str) -> Visit {
    browser.resizes(360, 740).await;
    browser.devtools("Network.enable", json!({})).await;
    let line = json!({ "offline": false, "latency": LATENCY_MS, "downloadThroughput": DOWN, "uploadThroughput": UP });
    browser.devtools("Network.emulateNetworkConditions", line).await;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    browser.devtools("Page.enable", json!({})).await;
    let script = include_str!("measure.js").replace("USABLE", usable);
    let watch = browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    browser.opens(path).await;
    let visit = measured(browser).await;
    let watch = json!({ "identifier": watch["identifier"] });
    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", watch).await;
    browser.devtools("Page.navigate", json!({ "url": "about:blank" })).await;
    visit
}

async fn measured(browser: &Browser) -> Visit {
    for _ in 0..300 {
        let seen = browser.script("return window.measured ? window.measured() : null").await;
        if let (Some(paint), Some(usable), Some(blocked)) =
            (seen["paint"].as_f64(), seen["usable"].as_f64(), seen["blocked"].as_f64())
        {
            return Visit { paint, usable, blocked };
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("the page is not usable after half a minute: {}", browser.heading().await);
}
