//! What a command finds around it: the configuration, and through it everything else.

use std::path::PathBuf;

use anyhow::Result;

use super::host::{Access, Host};
use crate::config::{Config, Level, Sources};
use crate::jobs::Context;
use crate::telemetry;

/// Handed to each command.
#[derive(Debug)]
pub struct Env<'a, H> {
    /// The rest of the program.
    pub host: &'a H,
    /// The configuration file named on the command line.
    pub file: Option<PathBuf>,
}

impl<H: Host> Env<'_, H> {
    /// The configuration of this process.
    ///
    /// # Errors
    /// [`crate::config::Error`] with every problem.
    pub fn config(&self) -> Result<Config> {
        Ok(Config::load(&Sources::from_process(self.file.clone()))?)
    }

    /// Everything a command needs to work on the database. Its log is kept to warnings, for the command itself
    /// says what it did; `log.level` `debug` and `trace` are heeded.
    ///
    /// # Errors
    /// The configuration or the database.
    pub async fn context(&self, access: Access) -> Result<Context> {
        let mut config = self.config()?;
        if config.log.level == Level::Info {
            config.log.level = Level::Warn;
        }
        telemetry::init(&config.log)?;
        Ok(self.host.context(config, access).await?)
    }
}
