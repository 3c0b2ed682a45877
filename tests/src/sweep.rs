//! What keeps somebody out of a screen, and finding it: every screen is looked at with the same eyes.

use std::fmt;

use crate::Browser;

/// A way in which a screen keeps somebody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What axe finds, in light colours.
    Axe,
    /// Words that cannot be read in dark colours, as far as axe can tell.
    DarkContrast,
    /// Not exactly one main heading.
    MainHeading,
    /// A level of headings is left out.
    HeadingSkipped,
    /// Several landmarks of one kind that names do not tell apart.
    LandmarkUnnamed,
    /// Something to press that is smaller than a finger.
    TargetSmall,
    /// Something to press that lies under something else even when it was scrolled to.
    TargetCovered,
    /// Something to be moved sideways to be read.
    Sideways,
    /// Letters that cannot be shown.
    Letters,
    /// The page says it is in another language than its reader's.
    Language,
    /// The browser's history would name somebody.
    TitleNames,
}

impl Fault {
    /// Every kind that is looked for.
    pub const ALL: [Fault; 11] = [
        Fault::Axe,
        Fault::DarkContrast,
        Fault::MainHeading,
        Fault::HeadingSkipped,
        Fault::LandmarkUnnamed,
        Fault::TargetSmall,
        Fault::TargetCovered,
        Fault::Sideways,
        Fault::Letters,
        Fault::Language,
        Fault::TitleNames,
    ];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Fault::Axe => "axe",
            Fault::DarkContrast => "dark-contrast",
            Fault::MainHeading => "main-heading",
            Fault::HeadingSkipped => "heading-skipped",
            Fault::LandmarkUnnamed => "landmark-unnamed",
            Fault::TargetSmall => "target-small",
            Fault::TargetCovered => "target-covered",
            Fault::Sideways => "sideways",
            Fault::Letters => "letters",
            Fault::Language => "language",
            Fault::TitleNames => "title-names",
        }
    }
}

/// A fault of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Of which kind.
    pub fault: Fault,
    /// Where, and what is wrong with it.
    pub what: String,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.fault.name(), self.what)
    }
}

/// Those of the sample who must not be named in a browser's history.
const NAMES: [&str; 8] = ["Amina", "Dan", "Sara", "Yusuf", "Marta", "Kuba", "Priya", "Robin"];

/// No page is longer than this.
const TALLEST: u32 = 40_000;

/// Opens whatever can be opened, so that nothing on the screen goes unseen; and closes that again.
const OPEN: &str = "document.querySelectorAll('main details:not([open])').forEach(it => { it.open = true; it.dataset.swept = '' })";
const CLOSE: &str =
    "document.querySelectorAll('[data-swept]').forEach(it => { it.open = false; delete it.dataset.swept })";

impl Browser {
    /// Everything about the page that keeps somebody out, as far as can be told: with all that can be opened on it open.
    /// The screen is `width` by `height` now and afterwards.
    pub async fn faults(&self, width: u32, height: u32) -> Vec<Found> {
        self.script(OPEN).await;
        // Colours that are still on their way from light to dark are neither.
        self.likes("prefers-reduced-motion", "reduce").await;
        let mut found = Vec::new();
        let mut add = |fault: Fault, all: Vec<String>| {
            found.extend(all.into_iter().map(|what| Found { fault, what }));
        };
        for (fault, what) in self.looked_at().await {
            add(fault, vec![what]);
        }
        add(Fault::Sideways, self.sticks_out().await);
        self.is_as_tall_as_its_page(width, TALLEST).await;
        self.light().await;
        add(Fault::Axe, self.barriers().await);
        self.dark().await;
        add(Fault::DarkContrast, self.unreadable().await);
        self.light().await;
        self.resizes(width, height).await;
        let lang = self.script("return document.documentElement.lang").await;
        if lang != self.language().tag() {
            add(Fault::Language, vec![format!("the page is in {lang}")]);
        }
        let title = self.title().await;
        let named = NAMES.iter().filter(|name| title.contains(*name));
        add(Fault::TitleNames, named.map(|name| format!("“{title}” names {name}")).collect());
        self.script(CLOSE).await;
        found
    }

    async fn looked_at(&self) -> Vec<(Fault, String)> {
        let told: Vec<(String, String)> =
            serde_json::from_value(self.script(include_str!("sweep.js")).await).expect("a list of pairs");
        let known = |name: &str| Fault::ALL.into_iter().find(|it| it.name() == name);
        told.into_iter().map(|(name, what)| (known(&name).expect("a fault has a name"), what)).collect()
    }
}
