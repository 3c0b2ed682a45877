//! The sweep finds what it says it finds: one page for each kind of fault, and one without any.

use tests::{Fault, Page, Portal, story};

const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/// A page with nothing wrong with it but what is put in it.
macro_rules! body {
    ($($seeded:literal)?) => {
        concat!(
            "<style>body { margin: 16px; background: Canvas } a, button, summary { min-height: 44px; min-width: 44px; display: inline-block } \
             .strip { position: fixed; inset-block-end: 0; inset-inline: 0; height: 60px; background: white } \
             html { scroll-padding-block: 70px; color-scheme: light dark }</style>\
             <script>document.documentElement.lang = 'en-GB'</script>\
             <h1>My plan</h1><nav aria-label='Parts'><a href='#one'>One</a></nav><h2 id=one>One</h2>\
             <p>Words with <a href='#one' style='display: inline'>a link</a> among them.</p>\
             <details><summary>More</summary><h3>Deeper</h3><button>Press</button></details>",
            $($seeded)?
        )
    };
}

/// A page with this fault.
const fn seeded(fault: Fault) -> &'static str {
    match fault {
        Fault::Axe => body!("<p><img src='data:,'></p>"),
        Fault::DarkContrast => body!(
            "<style>@media (prefers-color-scheme: dark) { #faint { color: #333; background: #222 } }</style><p id=faint>Faint</p>"
        ),
        Fault::MainHeading => body!("<h1>My plan again</h1>"),
        Fault::HeadingSkipped => body!("<h2>Two</h2><h4>Four</h4>"),
        Fault::LandmarkUnnamed => body!("<nav aria-label='Parts'><a href='#one'>One</a></nav>"),
        Fault::TargetSmall => body!("<p><button style='min-height: 20px; height: 20px'>Save</button></p>"),
        Fault::TargetCovered => body!(
            "<div style='height: 2000px'></div><style>html { scroll-padding-block: 0 }</style>\
             <p><button>Save</button></p><div style='height: 2000px'></div><div class=strip></div>"
        ),
        Fault::Sideways => body!("<p style='width: 600px'>Wide</p>"),
        Fault::Letters => body!("<p>Caf\u{fffd}</p>"),
        Fault::Language => body!("<script>document.documentElement.lang = 'fr'</script>"),
        Fault::TitleNames => body!("<script>document.title = 'Amina, my plan'</script>"),
    }
}

async fn found_on(body: &'static str) -> Vec<Fault> {
    let mut found = Vec::new();
    let page = Portal::of_pages(&[Page { path: "/", body, policy: POLICY }]);
    story(page, async |portal| {
        let reader = portal.somebody().await;
        reader.resizes(320, 640).await;
        reader.opens("/").await;
        for it in reader.faults(320, 640).await {
            println!("{it}");
            found.push(it.fault);
        }
    })
    .await;
    found
}

#[tokio::test]
async fn a_page_without_faults_has_none() {
    assert_eq!(found_on(body!()).await, []);
}

#[tokio::test]
async fn every_seeded_fault_is_found_by_its_name() {
    for fault in Fault::ALL {
        let found = found_on(seeded(fault)).await;
        assert!(found.contains(&fault), "{} was put in, found were {found:?}", fault.name());
    }
}
