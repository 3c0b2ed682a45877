//! How people use their browsers: small screens, dark rooms, bad signal, no scripts.

use serde_json::{Value, json};
use tokio::time::{Duration, sleep};

use crate::{Browser, Engine};

impl Browser {
    /// Makes the page so many pixels wide and high.
    pub async fn resizes(&self, width: u32, height: u32) {
        match self.engine() {
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
                self.devtools("Emulation.setDeviceMetricsOverride", size).await;
                // It is so a moment later; a page wider than its screen makes the screen seem larger, and is told so.
                for _ in 0..20 {
                    if self.script("return innerHeight").await == json!(height) {
                        break;
                    }
                    sleep(Duration::from_millis(20)).await;
                }
            }
            Engine::WebKit => {
                self.driver().set_window_rect(0, 0, width, height).await.expect("a window can be resized");
            }
        }
    }

    /// Makes the screen so wide and as tall as its page, so that nothing on it lies under what stays at the edges of a
    /// screen; `at_most` so tall.
    pub async fn is_as_tall_as_its_page(&self, width: u32, at_most: u32) {
        // What is beside a taller screen may itself be taller.
        for _ in 0..3 {
            let tall = self.script("return document.documentElement.scrollHeight").await;
            let tall = tall.as_u64().and_then(|it| u32::try_from(it).ok()).unwrap_or(at_most);
            self.resizes(width, tall.min(at_most)).await;
        }
    }

    /// Asks pages for their dark colours.
    pub async fn dark(&self) {
        self.likes("prefers-color-scheme", "dark").await;
    }

    /// Asks pages for their light colours.
    pub async fn light(&self) {
        self.likes("prefers-color-scheme", "light").await;
    }

    /// Asks for anything a style can ask about, such as `forced-colors: active` or `prefers-reduced-motion: reduce`.
    pub async fn likes(&self, feature: &str, value: &str) {
        let features: Vec<Value> = {
            let mut likes = self.likes_kept().lock().expect("no test panics here");
            likes.retain(|(name, _)| name != feature);
            likes.push((feature.to_owned(), value.to_owned()));
            likes.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
        };
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// Shows pages as they would be printed.
    pub async fn sees_it_printed(&self) {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    }

    /// A phone far from its mast: 1.6 Mbit/s and 150 ms.
    pub async fn slow_network(&self) {
        self.network(false, 150, 1_600_000 / 8).await;
    }

    /// No signal at all.
    pub async fn offline(&self) {
        self.network(true, 0, -1).await;
    }

    /// The signal is back.
    pub async fn online(&self) {
        self.network(false, 0, -1).await;
    }

    async fn network(&self, offline: bool, latency: u32, bytes_per_second: i64) {
        self.devtools("Network.enable", json!({})).await;
        let speed = json!({ "offline": offline, "latency": latency, "downloadThroughput": bytes_per_second, "uploadThroughput": bytes_per_second });
        self.devtools("Network.emulateNetworkConditions", speed).await;
    }

    /// From the next page on no script runs.
    pub async fn without_scripts(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    }

    /// Scripts run again, from the next page on.
    pub async fn with_scripts(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
    }

    /// Asks Chromium for what only its developers' tools can do.
    pub async fn devtools(&self, command: &str, ask: Value) -> Value {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium can do {command}");
        self.driver().cdp().send_raw(command, ask).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}
