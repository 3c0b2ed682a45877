//! Names and secrets that nobody can guess, from the operating system's randomness.
use domain::id::Id;
use rand::{TryRng, rngs::SysRng};

/// An id nobody has used and nobody can foresee.
pub fn fresh<K>() -> Id<K> {
    Id::from_bytes(bytes())
}

/// 256 bits nobody can guess.
pub fn secret() -> [u8; 32] {
    bytes()
}

/// Eight characters a person can read out on the phone to name one thing that went wrong. None can be taken for another.
pub fn incident() -> String {
    const SIGNS: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";
    bytes::<8>().map(|byte| char::from(SIGNS[usize::from(byte) % SIGNS.len()])).into_iter().collect()
}

/// One of `choices`, each as likely as the others.
pub fn one_of<'a, T: ?Sized>(choices: &[&'a T]) -> &'a T {
    assert!(!choices.is_empty(), "there is something to choose from");
    let count = choices.len() as u64;
    // Throws away the uneven end of the range, so that no choice is a little likelier than another.
    let even = u64::MAX - u64::MAX % count;
    loop {
        let drawn = u64::from_le_bytes(bytes());
        if drawn < even {
            return choices[(drawn % count) as usize];
        }
    }
}

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without randomness there is no secret worth the name, and nothing here may go on.
    SysRng.try_fill_bytes(&mut bytes).expect("the operating system gives randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::kind;
    use std::collections::HashSet;

    #[test]
    fn no_two_are_the_same() {
        let ids: HashSet<_> = (0..1000).map(|_| fresh::<kind::Goal>().bytes()).collect();
        assert_eq!(ids.len(), 1000);
    }

    #[test]
    fn an_incident_can_be_read_out() {
        let incident = incident();
        assert_eq!(incident.len(), 8);
        assert!(incident.chars().all(|c| c.is_ascii_alphanumeric() && !"01ilo".contains(c)), "{incident}");
    }

    #[test]
    fn every_choice_comes_up() {
        let seen: HashSet<&str> = (0..500).map(|_| one_of(&["a", "b", "c"])).collect();
        assert_eq!(seen.len(), 3);
    }
}
