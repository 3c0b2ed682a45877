//! What happens when something is pressed, and where a link leads.

use std::sync::Arc;

/// What a press does.
#[derive(Clone)]
pub struct Press(Arc<dyn Fn() + Send + Sync>);

impl Press {
    /// Does it.
    pub fn run(&self) {
        (self.0)();
    }
}

impl<F: Fn() + Send + Sync + 'static> From<F> for Press {
    fn from(press: F) -> Self {
        Press(Arc::new(press))
    }
}

/// Where a link leads: an address, or a screen held in memory that has none.
#[derive(Clone)]
pub enum Go {
    /// An ordinary address.
    To(String),
    /// A screen in memory. The link's address is the page's own, so that nothing shows where it led.
    Press(Press),
}

impl Go {
    /// An ordinary address.
    pub fn to(address: impl Into<String>) -> Self {
        Go::To(address.into())
    }

    /// A screen in memory.
    pub fn press(press: impl Into<Press>) -> Self {
        Go::Press(press.into())
    }
}
