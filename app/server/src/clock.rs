//! What time it is. The one place that asks the machine; tests and trials set the time instead.
use domain::time::{Day, Moment};
use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

/// Tells the time. Copies tell the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Kind>);

#[derive(Debug)]
enum Kind {
    Machine,
    AheadBy(PathBuf),
    Set(AtomicI64),
}

impl Clock {
    /// The time of this machine.
    pub fn of_this_machine() -> Self {
        Self(Arc::new(Kind::Machine))
    }

    /// The time of this machine plus the whole milliseconds written in `file`; none while the file is missing or says
    /// something else. The file is read each time, so whoever tries the product moves time by writing to it.
    pub fn ahead_by(file: PathBuf) -> Self {
        Self(Arc::new(Kind::AheadBy(file)))
    }

    /// Stands still at `now` until it is set again.
    pub fn set_at(now: Moment) -> Self {
        Self(Arc::new(Kind::Set(AtomicI64::new(now.millis()))))
    }

    /// From now on it is `now`, on every copy. Only for a clock that was made by [`Clock::set_at`].
    pub fn set(&self, now: Moment) {
        match &*self.0 {
            Kind::Set(millis) => millis.store(now.millis(), Ordering::SeqCst),
            Kind::Machine | Kind::AheadBy(_) => panic!("only a clock made by `set_at` can be set"),
        }
    }

    /// Lets this many minutes pass, on every copy. Only for a clock that was made by [`Clock::set_at`].
    pub fn pass_minutes(&self, minutes: i64) {
        self.set(self.now().plus_minutes(minutes));
    }

    /// Now.
    pub fn now(&self) -> Moment {
        match &*self.0 {
            Kind::Machine => machine(),
            Kind::AheadBy(file) => {
                let ahead = fs::read_to_string(file).ok().and_then(|text| text.trim().parse().ok());
                Moment::from_millis(machine().millis().saturating_add(ahead.unwrap_or(0)))
            }
            Kind::Set(millis) => Moment::from_millis(millis.load(Ordering::SeqCst)),
        }
    }

    /// Today, in Europe/London.
    pub fn today(&self) -> Day {
        self.now().day()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one clock the others are handed")]
fn machine() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_clock_moves_only_when_told_and_its_copies_with_it() {
        let clock = Clock::set_at(Moment::from_millis(1_000));
        let copy = clock.clone();
        clock.pass_minutes(2);
        assert_eq!(copy.now(), Moment::from_millis(121_000));
    }

    #[test]
    fn a_file_moves_the_time_and_nonsense_in_it_does_not() {
        let file = std::env::temp_dir().join(format!("clock-{}", std::process::id()));
        let clock = Clock::ahead_by(file.clone());
        let hours_ahead = |clock: &Clock| (clock.now().millis() - machine().millis()) / 3_600_000;
        assert_eq!(hours_ahead(&clock), 0);
        fs::write(&file, "86400001\n").expect("the folder for temporary files can be written");
        assert_eq!(hours_ahead(&clock), 24);
        fs::write(&file, "tomorrow").expect("the folder for temporary files can be written");
        assert_eq!(hours_ahead(&clock), 0);
        fs::remove_file(&file).expect("it was written above");
    }
}
