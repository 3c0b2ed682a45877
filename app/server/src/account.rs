//! Who is signed in, and the few things that belong to the account.
use crate::{
    cx::Cx,
    fault::{done, found},
    mount::Mount,
};
use api::{
    Answer, Saved,
    account::{ChooseLanguage, Me, ReadMe, ReadSignIns, SignInView, SignIns, SignOut, SignOutElsewhere, Who},
    said::HelpNumber,
};
use domain::access::{Permit, Viewer, deed};
use i18n::Language;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_me);
    mount.operation(choose_language);
    mount.operation(read_sign_ins);
    mount.operation(sign_out_elsewhere);
    mount.operation(sign_out);
}

async fn read_me(cx: Cx, permit: Permit<deed::ReadMe>, _: ReadMe) -> Answer<ReadMe> {
    let kept = found(cx.store.read_me(permit, cx.look()).await)?;
    let who = match (permit.viewer(), kept.worker) {
        (Viewer::Worker(worker), Some(kept)) => Who::Worker { worker, team: kept.team, post: kept.post },
        (Viewer::Worker(_), None) => return Err(api::No::NotFound),
        (Viewer::Person(person), _) => Who::Parent { person, families: kept.families },
    };
    let council_sign_in = cx.has_provider && matches!(who, Who::Worker { .. });
    let timings = &cx.council.timings;
    let lock_after = match permit.viewer() {
        Viewer::Person(_) => timings.lock_after_minutes,
        Viewer::Worker(_) => timings.worker_lock_after_minutes,
    };
    let minutes = |minutes: i64| u32::try_from(minutes).unwrap_or_default();
    Ok(Me {
        who,
        name: kept.name,
        language: cx.reader.tag().to_owned(),
        languages: cx.council.languages.clone(),
        today: cx.say_day(cx.today()),
        lock_after_minutes: minutes(lock_after),
        covered_words_minutes: minutes(timings.covered_words_minutes),
        team_phone: cx.council.team_phone.clone(),
        help: help_numbers(&cx),
        council_sign_in,
    })
}

/// The council's numbers in its own order, the emergency first.
fn help_numbers(cx: &Cx) -> Vec<HelpNumber> {
    let mut lines: Vec<_> = cx.council.helplines.iter().collect();
    lines.sort_by_key(|line| !line.is_emergency);
    lines
        .into_iter()
        .map(|line| HelpNumber {
            name: cx.say_text(&line.name),
            helps_with: cx.say_text(&line.helps_with),
            number: line.number.clone(),
            hours: cx.say_text(&line.hours),
            is_emergency: line.is_emergency,
        })
        .collect()
}

async fn choose_language(
    cx: Cx,
    permit: Permit<deed::ChooseLanguage>,
    ask: ChooseLanguage,
) -> Answer<ChooseLanguage> {
    let is_offered =
        cx.council.languages.contains(&ask.language) && Language::from_tag(&ask.language).is_some();
    if is_offered {
        done(cx.store.choose_language(permit, cx.write(), ask.language).await)?;
    }
    Ok(Saved { version: 1 })
}

async fn read_sign_ins(cx: Cx, permit: Permit<deed::ReadSignIns>, _: ReadSignIns) -> Answer<ReadSignIns> {
    let session = cx.session.ok_or(api::No::SignedOut)?;
    let timings = cx.council.timings;
    let signed_in = found(cx.store.read_sign_ins(permit, cx.look(), &session.kept(), timings).await)?;
    let sign_ins = signed_in.into_iter().map(|one| SignInView {
        at: cx.say_moment(one.at),
        is_here: one.is_here,
        is_open: one.is_open,
    });
    Ok(SignIns { sign_ins: sign_ins.collect() })
}

async fn sign_out_elsewhere(
    cx: Cx,
    permit: Permit<deed::SignOut>,
    _: SignOutElsewhere,
) -> Answer<SignOutElsewhere> {
    let session = cx.session.ok_or(api::No::SignedOut)?;
    done(cx.store.sign_out_elsewhere(permit, cx.write(), &session.kept()).await)?;
    Ok(Saved { version: 1 })
}

async fn sign_out(cx: Cx, permit: Permit<deed::SignOut>, _: SignOut) -> Answer<SignOut> {
    let session = cx.session.ok_or(api::No::SignedOut)?;
    done(cx.store.sign_out(permit, cx.write(), session.kept()).await)?;
    cx.sign_out();
    Ok(Saved { version: 1 })
}
