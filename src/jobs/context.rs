//! What every job is handed: database, clock, Upwork client, settings, and who this replica is.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::budget::Budget;
use super::error::Error;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::domain::{AccountId, Series};
use crate::odoo::account::Credentials;
use crate::odoo::{self, Author, account};
use crate::upwork::{Client, OAuth, OAuthSettings};

/// Shared by all runs of one process; cheap to clone.
#[derive(Clone)]
pub struct Context(Arc<Inner>);

/// The parts of a [`Context`].
pub struct Inner {
    /// Odoo's database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// All settings.
    pub config: Config,
    /// Upwork.
    pub upwork: Client<Budget>,
    /// Name of this replica, unique among all that ever ran.
    pub holder: String,
    /// Since when this replica runs.
    pub started_at: DateTime<Utc>,
    /// Cancelled when no new work shall begin; runs end at their next safe point.
    pub soft: CancellationToken,
    /// Tasks that must not be cut short: a rotated token that is not stored yet.
    pub vital: TaskTracker,
}

impl Context {
    /// Puts the parts together.
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Who is named as the author of what is written, looked up anew: users change.
    ///
    /// # Errors
    /// [`Error::Fail`] if `odoo.user` names no user.
    pub async fn author(&self) -> Result<Author, Error> {
        Ok(odoo::author(&self.db, self.series().await?, &self.config.odoo.user).await?)
    }

    /// Which series of Odoo the database is of; asked anew, for an upgrade may happen under a running daemon.
    ///
    /// # Errors
    /// [`Error::Fail`] if it is none that this program knows.
    pub async fn series(&self) -> Result<Series, Error> {
        Ok(odoo::database::series(&self.db).await?)
    }

    /// Upwork's authorize and token endpoints, for the API key of an account.
    ///
    /// # Errors
    /// [`Error::Fail`] if there is no such account.
    pub async fn oauth(&self, account: AccountId) -> Result<(OAuth<Budget>, Credentials), Error> {
        let found = account::credentials(&self.db, account).await?;
        let credentials =
            found.ok_or_else(|| Error::fail(format!("there is no active Upwork account with the id {account}")))?;
        let oauth = self.upwork.oauth(OAuthSettings {
            authorize_url: self.config.upwork.authorize_url.clone(),
            token_url: self.config.upwork.token_url.clone(),
            redirect_url: self.redirect_url(),
            client_id: credentials.client_id.clone(),
            client_secret: credentials.client_secret.clone(),
        });
        Ok((oauth, credentials))
    }

    /// The address that Upwork sends the browser back to.
    pub fn redirect_url(&self) -> url::Url {
        self.config.http.public("/upwork/oauth/callback")
    }
}

impl std::ops::Deref for Context {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// Shows who it is; its parts hold secrets.
impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("holder", &self.holder).finish_non_exhaustive()
    }
}
