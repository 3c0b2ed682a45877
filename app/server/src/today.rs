//! *Today*: what waits at a worker's own desk.
use crate::{cx::Cx, fault::found, mount::Mount};
use api::{
    Answer,
    said::SaidMoment,
    today::{FamilyLine, MyCover, ReadToday, Today, TodayLine, Waiting},
};
use domain::access::{Permit, deed};
use store::today::DeskLine;

/// Mounts the operations of this noun.
pub fn operations(mount: &mut Mount) {
    mount.operation(read_today);
}

async fn read_today(cx: Cx, permit: Permit<deed::ReadToday>, _: ReadToday) -> Answer<ReadToday> {
    let desk = found(cx.store.read_today(permit, cx.look(), cx.council.clone()).await)?;
    let cover = desk.cover.and_then(|cover| {
        Some(MyCover {
            by: cx.say_worker(desk.workers.get(&cover.by)?),
            from: cx.say_day(cover.from),
            to: cx.say_day(cover.to),
        })
    });
    Ok(Today {
        lines: desk.lines.into_iter().map(|line| view(&cx, line)).collect(),
        families: desk
            .families
            .into_iter()
            .map(|(family, label)| FamilyLine { family, label: label.as_str().to_owned() })
            .collect(),
        cover,
    })
}

/// One line for the reader.
pub(crate) fn view(cx: &Cx, line: DeskLine) -> TodayLine {
    let when = match line.waiting {
        // A promise is for a day, not for an hour of it.
        Waiting::LatePromise(_) => SaidMoment { at: line.when, words: cx.say_day_of(line.when).words },
        _ => cx.say_moment(line.when),
    };
    let (person, person_name) = line.person.map(|(id, name)| (id, name.as_str().to_owned())).unzip();
    TodayLine {
        waiting: line.waiting,
        family: line.family,
        family_label: line.label.as_str().to_owned(),
        person,
        person_name,
        when,
    }
}
