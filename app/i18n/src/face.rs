//! The three faces of Alongside, each with only the words it needs.

/// Who a set of words is for. `locales/faces.toml` says which `.ftl` files each one carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// The public pages and signing in.
    Site,
    /// The app parents and carers use.
    Family,
    /// The app workers and managers use.
    Team,
    /// Every word there is, for the server and for tests. Never sent to a phone.
    All,
}

impl Face {
    /// The faces that are sent to a browser.
    pub const SENT: [Face; 3] = [Face::Site, Face::Family, Face::Team];

    /// How files and addresses spell this face.
    pub const fn name(self) -> &'static str {
        match self {
            Face::Site => "site",
            Face::Family => "family",
            Face::Team => "team",
            Face::All => "all",
        }
    }
}
