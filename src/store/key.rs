//! One-use keys, as far as they are kept. Must not keep the key itself.

use sha2::{Digest, Sha256};

/// SHA-256 of a one-use key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyHash([u8; 32]);

impl KeyHash {
    /// Of the key as it stands in the link.
    pub fn of(key: &str) -> Self {
        Self(Sha256::digest(key).into())
    }

    pub(super) const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}
