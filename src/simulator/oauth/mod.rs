//! OAuth as Upwork does it: the authorize page, the token endpoint, and the tokens behind them.

pub(super) mod authorize;
mod grants;
pub(super) mod token;

pub(super) use self::grants::Grants;
pub use self::grants::Tokens;
