//! What every job is handed: database, clock, Upwork client, settings, and who this replica is.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::error::Error;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::odoo::{self, Author};
use crate::upwork::{Client, OAuth};

/// Shared by all runs of one process; cheap to clone.
#[derive(Clone, Debug)]
pub struct Context(Arc<Inner>);

/// The parts of a [`Context`].
#[derive(Debug)]
pub struct Inner {
    /// Odoo's database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// All settings.
    pub config: Config,
    /// GraphQL.
    pub upwork: Client,
    /// The authorize and token endpoints.
    pub oauth: OAuth,
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
        Ok(odoo::author(&self.db, &self.config.odoo.user).await?)
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
