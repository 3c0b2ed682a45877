//! The secrets of an invitation: worked out from a key, so that asking again gives the same and none is kept.
use crate::keys::{Keys, LookUp};
use domain::id::WriteId;

/// 256 bits only this server can work out, as 43 URL-safe characters.
pub(super) fn secret(keys: &Keys, kind: LookUp, write: WriteId, of: [u8; 16]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes = keys.look_up(kind, &[write.bytes(), of].concat());
    let mut text = String::with_capacity(44);
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for nth in 0..=three.len() {
            text.push(char::from(DIGITS[(bits >> (18 - 6 * nth) & 63) as usize]));
        }
    }
    text
}

/// The first half of a hash.
pub(super) fn half(hash: &[u8]) -> [u8; 16] {
    hash.first_chunk().copied().unwrap_or_default()
}
