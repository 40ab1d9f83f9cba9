//! One-use keys for links: random, shown once, and from then on known to us by their hash only.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::error::Error;

/// 32 random bytes as URL-safe text.
///
/// # Errors
/// [`Error::Fail`] if the system has no randomness to give.
pub fn random() -> Result<String, Error> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|e| Error::fail(format!("the system gives no random bytes: {e}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
