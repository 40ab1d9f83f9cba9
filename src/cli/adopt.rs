//! `adopt`: a database that was copied goes on as the one that is synced.

use anyhow::Result;

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::gate;

/// Take a copied or moved database for the one to sync from now on.
///
/// The original must be at rest: two that renew the same tokens lose the connection.
#[derive(Debug, clap::Args)]
pub struct Options {}

impl Options {
    /// Adopts the database.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let here = gate::adopt(&ctx).await?;
        output::say(&format!("{here} is synced from now on; a running daemon goes on by itself"))?;
        Ok(Exit::Done)
    }
}
