//! A time of day as people write it.

/// The minute of the day these words say: `14:30`, `2:30 pm`, `2.30pm`, `2pm`, `9am`. Nothing when they say no time.
pub(super) fn minute(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let (clock, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        (None, None) => (text.as_str(), None),
    };
    let clock = clock.trim();
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (number(hour)?, number(minute)?),
        Some(_) => return None,
        // A bare number is an hour only when it says which half of the day.
        None => (number(clock).filter(|_| half.is_some())?, 0),
    };
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
    };
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// A minute of the day as it is written in a box.
pub(super) fn written(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn number(text: &str) -> Option<u32> {
    let is_short = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, expect) in [
            ("14:30", Some(870)),
            (" 2:30 PM ", Some(870)),
            ("2.30pm", Some(870)),
            ("9am", Some(540)),
            ("9:05", Some(545)),
            ("12am", Some(0)),
            ("12 pm", Some(720)),
            ("00:00", Some(0)),
            ("9", None),
            ("24:00", None),
            ("14:60", None),
            ("14:3", None),
            ("13pm", None),
            ("0am", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(minute(text), expect, "{text:?}");
        }
    }

    #[test]
    fn a_time_reads_back_what_it_writes() {
        for at in [0, 545, 870, 1439] {
            assert_eq!(minute(&written(at)), Some(at));
        }
    }
}
