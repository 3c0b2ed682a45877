//! Names nobody can guess.

use domain::id::Id;

use super::window;

/// Sixteen random bytes.
pub fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    let made = window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if made.is_err() {
        // A name has to be nobody else's, not a secret, so a weaker die will do where the strong one is broken.
        bytes = std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}

/// A new name for something.
pub fn fresh_id<K>() -> Id<K> {
    Id::from_bytes(random_bytes())
}
