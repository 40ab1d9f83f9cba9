//! `migrate`: the schema `upwork_sync`, as this version needs it.

use anyhow::Result;

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::setup;

/// Make or update the schema `upwork_sync`, and let the daemon's role use it.
///
/// Needed once per version if the daemon does not connect as the owner of Odoo's tables: set
/// `database.migrate_url` to that role. Odoo's own tables are never altered.
#[derive(Debug, clap::Args)]
pub struct Options {}

impl Options {
    /// Migrates.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let done = setup::migrate(&ctx).await?;
        let what = match done.from {
            None => "made".to_owned(),
            Some(from) if from == done.to => "up to date already".to_owned(),
            Some(from) => format!("updated from version {from}"),
        };
        output::say(&format!("schema upwork_sync, version {}: {what}; owner: {}", done.to, done.owner))?;
        Ok(Exit::Done)
    }
}
