//! An Upwork account as Odoo keeps it (`upwork_account`).

use chrono::{DateTime, Utc};

use super::AccountId;

/// What the jobs need to know of an account. Holds no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Row id.
    pub id: AccountId,
    /// Name that the user gave it.
    pub name: String,
    /// `res_company` it belongs to.
    pub company_id: i32,
    /// Selection key of its state.
    pub state: String,
    /// Whether its tokens are believed to live.
    pub is_connected: bool,
    /// Whether the user wants it synced.
    pub sync_enabled: bool,
    /// When its access token ends, UTC.
    pub token_expiry: Option<DateTime<Utc>>,
    /// End of the last good run, UTC.
    pub last_sync: Option<DateTime<Utc>>,
    /// What went wrong last, for people to read.
    pub last_error: Option<String>,
}

/// Odoo's `upwork.account.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    /// Never connected, or disconnected.
    Draft,
    /// A person is on Upwork's authorize page.
    Connecting,
    /// Tokens live.
    Connected,
    /// Needs a person.
    Error,
}

impl AccountState {
    /// Odoo's selection key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Connecting => "connecting",
            Self::Connected => "connected",
            Self::Error => "error",
        }
    }

    /// Odoo's label of a selection key, as tracking messages show it; an unknown key stands for itself.
    pub fn label(key: &str) -> &str {
        match key {
            "draft" => "Draft",
            "connecting" => "Connecting",
            "connected" => "Connected",
            "error" => "Error",
            other => other,
        }
    }
}
