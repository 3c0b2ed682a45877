//! Invitations: made and confirmed by a worker, opened and used by a parent.
use crate::{
    cookie::Token,
    cx::Cx,
    fault::{done, found, incident, kept, no},
    mount::Mount,
    words,
};
use api::{
    Answer, Anyone, Saved,
    invitation::{
        CancelInvitation, ConfirmInvitation, InvitationView, Invite, NewInvitation, OpenInvitation,
        OpenedInvitation, QrCode, ReadInvitation, UseInvitation, Welcome,
    },
};
use domain::{
    access::{Permit, deed},
    council::COUNCIL_LANGUAGE,
};
use i18n::Language;
use qrcode::{Color, EcLevel};
use store::{
    Look,
    invitation::{Opening, Using},
};

/// How many names to try before giving up: all of them taken would be a fault of ours.
const NAMES: usize = 8;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(invite);
    mount.operation(read);
    mount.operation(confirm);
    mount.operation(cancel);
    mount.operation(open);
    mount.operation(make_use_of);
}

async fn invite(cx: Cx, permit: Permit<deed::Invite>, ask: Invite) -> Answer<Invite> {
    let until = cx.now.plus_minutes(cx.council.timings.invitation_hours * 60);
    let made = done(cx.store.invite(permit, cx.write(), ask.invitation, until).await)?;
    // Behind the `#`, where it stays in the phone: no server, log or proxy is ever sent it.
    let link = format!("{}/my#{}", cx.origins.main(), made.code.as_str());
    let qr = qr(&link).ok_or_else(|| incident(&"a link is too long for a QR code"))?;
    Ok(NewInvitation { link, qr, until: cx.say_moment(made.until) })
}

/// The link as dark and light squares.
fn qr(link: &str) -> Option<QrCode> {
    let code = qrcode::QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let side = u32::try_from(code.width()).ok()?;
    let dark = |color: &Color| if *color == Color::Dark { '1' } else { '0' };
    Some(QrCode { side, modules: code.to_colors().iter().map(dark).collect() })
}

async fn read(
    cx: Cx,
    permit: Permit<deed::ConfirmInvitation>,
    ask: ReadInvitation,
) -> Answer<ReadInvitation> {
    let (invitation, name) = found(cx.store.read_invitation(permit, cx.look(), ask.invitation).await)?;
    Ok(InvitationView {
        id: invitation.id,
        person_name: name.as_str().to_owned(),
        state: invitation.state,
        matching: invitation.matching,
        until: cx.say_moment(invitation.until),
    })
}

async fn confirm(
    cx: Cx,
    permit: Permit<deed::ConfirmInvitation>,
    ask: ConfirmInvitation,
) -> Answer<ConfirmInvitation> {
    kept(cx.store.confirm_invitation(permit, cx.write(), ask.invitation).await)?;
    Ok(Saved { version: 1 })
}

async fn cancel(
    cx: Cx,
    permit: Permit<deed::ConfirmInvitation>,
    ask: CancelInvitation,
) -> Answer<CancelInvitation> {
    done(cx.store.cancel_invitation(permit, cx.write(), ask.invitation).await)?;
    Ok(Saved { version: 1 })
}

async fn open(cx: Cx, _: Anyone, ask: OpenInvitation) -> Answer<OpenInvitation> {
    let matching = words::matching();
    let opening = Opening { code: ask.code, claim: ask.claim, write: cx.write(), matching };
    let opened = kept(cx.store.open_invitation(opening).await)?;
    Ok(OpenedInvitation { is_confirmed: opened.is_confirmed, matching: opened.matching, claim: opened.claim })
}

async fn make_use_of(cx: Cx, _: Anyone, ask: UseInvitation) -> Answer<UseInvitation> {
    let is_offered =
        cx.council.languages.contains(&ask.language) && Language::from_tag(&ask.language).is_some();
    let language = if is_offered { ask.language } else { COUNCIL_LANGUAGE.to_owned() };
    let using = Using {
        code: ask.code,
        claim: ask.claim,
        passphrase: ask.passphrase,
        language,
        names: words::sign_in_names(NAMES),
        write: cx.write(),
    };
    let welcome = kept(cx.store.use_invitation(using).await)?;
    // Whoever's session this browser had before, it has it no more.
    if let Some(older) = cx.session {
        let look = Look { name: "UseInvitation", at: cx.now };
        cx.store.leave(older.kept(), look).await.map_err(no)?;
    }
    cx.sign_in(Token::of_session(&welcome.signed_in.token));
    Ok(Welcome { name: welcome.name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_fits_a_code_a_phone_reads_across_a_table() {
        let link = format!("https://alongside.a-council-with-a-long-name.example/my#{}", "x".repeat(43));
        let qr = qr(&link).expect("it fits");
        assert_eq!(qr.modules.len(), (qr.side * qr.side) as usize);
        assert!(qr.side <= 49, "{}", qr.side);
        let dark = qr.modules.bytes().filter(|module| *module == b'1').count();
        assert!(dark > qr.modules.len() / 3 && dark < qr.modules.len() * 2 / 3);
    }
}
