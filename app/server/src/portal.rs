//! One running server: what it keeps, what the council decides, what time it is, where it is found.
use crate::{
    admit::Known,
    assets::Assets,
    clock::Clock,
    council_sign_in::provider::Provider,
    cx::{Asked, Cx},
    events::Listeners,
    files::Files,
    limits::Limits,
    origin::Origins,
};
use domain::{council::Council, time::Moment};
use i18n::Language;
use std::{net::IpAddr, sync::Arc};
use store::Store;
use tokio::sync::watch;

/// The parts every request needs. Cheap to clone: every clone is the same server.
#[derive(Clone)]
pub struct Portal {
    /// What is kept.
    pub store: Store,
    /// What the council decides.
    pub council: Arc<Council>,
    /// The time.
    pub clock: Clock,
    /// Where this server is found.
    pub origins: Arc<Origins>,
    /// What browsers fetch: pages and the files of the apps.
    pub files: Arc<Files>,
    /// Where the council signs its workers in, if it does.
    pub provider: Option<Arc<Provider>>,
    /// How often who may ask.
    pub limits: Arc<Limits>,
    /// Who listens for changes.
    pub listeners: Listeners,
    /// Says that the server is about to stop.
    pub closing: Arc<watch::Sender<()>>,
}

impl Portal {
    /// A server with nothing asked of it yet.
    pub fn new(store: Store, council: Council, clock: Clock, origins: Origins, assets: Assets) -> Self {
        let council = Arc::new(council);
        Self {
            store,
            files: Arc::new(Files::new(council.clone(), assets)),
            council,
            clock,
            origins: Arc::new(origins),
            provider: None,
            limits: Arc::default(),
            listeners: Listeners::default(),
            closing: Arc::new(watch::channel(()).0),
        }
    }

    /// Whether families are offered this language here. Whoever chose one that is not any more reads the council's own.
    fn offers(&self, language: Language) -> bool {
        self.council.languages.iter().any(|tag| tag == language.tag())
    }

    /// The same, where workers can also come in by this provider.
    #[must_use]
    pub fn with_provider(mut self, provider: Provider) -> Self {
        self.files = Arc::new(self.files.with_council_sign_in(self.council.clone()));
        self.provider = Some(Arc::new(provider));
        self
    }

    pub(crate) fn cx(&self, now: Moment, known: Option<&Known>, asker: IpAddr, asked: Asked) -> Cx {
        Cx {
            store: self.store.clone(),
            council: self.council.clone(),
            origins: self.origins.clone(),
            has_provider: self.provider.is_some(),
            now,
            reader: known.map(|known| known.language).filter(|it| self.offers(*it)).unwrap_or_default(),
            asker,
            session: known.map(|known| known.session),
            asked,
            cookie: Arc::default(),
        }
    }
}
