//! Lives the month: each act through the handler that would answer it, admitted like anybody, at its own moment.
use super::{Act, Deed, Kind, Sample, symbol};
use crate::{cx::Asked, mount::inside::Inside, portal::Portal, router};
use api::{
    Operation,
    invitation::{ConfirmInvitation, Invite, NewInvitation, OpenInvitation},
};
use domain::{
    access::Viewer,
    family::{Post, Worker},
    id::{Id, WriteId},
    invitation::InvitationCode,
    sign_in::Passphrase,
    time::Moment,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::{
    fmt,
    net::{IpAddr, Ipv4Addr},
};
use store::{Write, account::Credentials, invitation::Using, worker::Founding};

/// An act that the product did not let happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifeMistake {
    /// Where the act is written.
    pub place: String,
    /// What was said instead.
    pub what: String,
}

impl fmt::Display for LifeMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}
impl std::error::Error for LifeMistake {}

impl Sample {
    /// Founds the team in an empty store and lets everyone do what they did. `lived` is told after each act how many of
    /// how many are done.
    pub async fn live(&self, portal: &Portal, lived: impl FnMut(usize, usize)) -> Result<(), LifeMistake> {
        self.found(portal).await?;
        self.go_on(portal, lived).await
    }

    /// The same where the team is there already.
    pub async fn go_on(
        &self,
        portal: &Portal,
        mut lived: impl FnMut(usize, usize),
    ) -> Result<(), LifeMistake> {
        let inside = router::inside(portal);
        for (nth, act) in self.acts.iter().enumerate() {
            let day = Living { sample: self, portal, inside: &inside, act };
            day.live().await.map_err(|what| LifeMistake { place: act.place.clone(), what })?;
            lived(nth + 1, self.acts.len());
        }
        Ok(())
    }

    async fn found(&self, portal: &Portal) -> Result<(), LifeMistake> {
        let mistake = |what: String| LifeMistake { place: "accounts.toml".to_owned(), what };
        let manager = &self.team.manager;
        let account =
            self.account(&manager.who).ok_or_else(|| mistake("the manager is missing".to_owned()))?;
        let founding = Founding {
            team: id(&self.team.id),
            name: self.team.name.clone(),
            manager: Worker {
                id: id(&manager.who),
                name: manager.name.clone(),
                role: manager.role.clone(),
                team: id(&self.team.id),
                post: Post::Manager,
                works_on: manager.works_on,
                about: None,
            },
            credentials: Credentials {
                name: account.sign_in_name.clone(),
                passphrase: passphrase(&account.passphrase)?,
                language: account.language.clone(),
            },
            at: self.acts.first().map_or(portal.clock.now(), |first| first.at.plus_minutes(-1)),
        };
        match portal.store.found_team_without_permit(founding).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(refusal)) => Err(mistake(format!("{refusal:?}"))),
            Err(error) => Err(mistake(error.to_string())),
        }
    }
}

fn id<K>(name: &str) -> Id<K> {
    Id::from_bytes(symbol::bytes(name))
}

fn passphrase(text: &str) -> Result<Passphrase, LifeMistake> {
    let mistake =
        || LifeMistake { place: "accounts.toml".to_owned(), what: "a passphrase is too long".to_owned() };
    Passphrase::typed(text).ok_or_else(mistake)
}

/// One act as it happens.
pub(super) struct Living<'a> {
    sample: &'a Sample,
    portal: &'a Portal,
    inside: &'a Inside,
    act: &'a Act,
}

impl Living<'_> {
    async fn live(&self) -> Result<(), String> {
        self.act.deed.done(self).await?;
        match &self.act.deed {
            Deed::Invite(invite) => self.accept(invite).await,
            _ => Ok(()),
        }
    }

    /// Asks for this as whoever did the act.
    pub(super) async fn ask<O: Operation + Clone>(&self, ask: &O) -> Result<O::Reply, String> {
        self.ask_as(Some(self.viewer()?), ask.clone()).await
    }

    async fn ask_as<O: Operation>(&self, viewer: Option<Viewer>, ask: O) -> Result<O::Reply, String> {
        let at = self.act.at;
        let write = O::METHOD.is_write().then(|| write(&self.act.place, &ask, at)).transpose()?;
        let asked = Asked { name: O::NAME, write: write.map(|write| (write.id, write.request_hash)) };
        let cx = self.portal.cx(at, None, IpAddr::V4(Ipv4Addr::LOCALHOST), asked);
        match self.inside.answer(cx, viewer, ask).await {
            Some(Ok(reply)) => Ok(reply),
            Some(Err(no)) => Err(serde_json::to_string(&no).unwrap_or_else(|error| error.to_string())),
            None => Err(format!("nobody answers {}", O::NAME)),
        }
    }

    fn viewer(&self) -> Result<Viewer, String> {
        let who = &self.act.who;
        match self.sample.account(who).map(|account| account.is) {
            Some(Kind::Parent) => Ok(Viewer::Person(id(who))),
            Some(Kind::Worker) => Ok(Viewer::Worker(id(who))),
            None => Err(format!("accounts.toml has no {who:?}")),
        }
    }

    /// Whoever was invited opens the link there and then, the worker sees that the words match, and the passphrase is
    /// chosen. Only the sign-in name is not drawn by chance, so that it can be printed.
    async fn accept(&self, invite: &Invite) -> Result<(), String> {
        let Invite { family, person, invitation } = *invite;
        let account = self.sample.accounts.iter().find(|account| id(&account.who) == person);
        let account = account.ok_or("accounts.toml has nobody for the adult who is invited")?;
        // The same question with the same name gets the same link again.
        let made: NewInvitation = self.ask(invite).await?;
        let code = made.link.split_once('#').map_or("", |(_, code)| code);
        let code = InvitationCode::parse(code).map_err(|refusal| format!("the link: {refusal}"))?;
        let open = OpenInvitation { code: code.clone(), claim: String::new() };
        let opened = self.ask_as(None, open).await?;
        self.ask(&ConfirmInvitation { family, person, invitation }).await?;
        let using = Using {
            code,
            claim: opened.claim,
            passphrase: Passphrase::typed(&account.passphrase).ok_or("a passphrase is too long")?,
            language: account.language.clone(),
            names: vec![account.sign_in_name.clone()],
            write: write(&self.act.place, &"UseInvitation", self.act.at)?,
        };
        match self.portal.store.use_invitation(using).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(refusal)) => Err(format!("{refusal:?}")),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// Names what is asked in this act, the same each time, so that asking again changes nothing.
fn write<T: Serialize>(place: &str, ask: &T, at: Moment) -> Result<Write, String> {
    let ask = serde_json::to_vec(ask).map_err(|error| error.to_string())?;
    let name = std::any::type_name::<T>();
    let id: WriteId = id(&format!("write {place} {name}"));
    Ok(Write { id, request_hash: Sha256::digest(ask).into(), name: "UseInvitation", at })
}
