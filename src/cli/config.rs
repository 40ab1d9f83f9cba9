//! `config`: what is set, and whether it can be used.

use anyhow::Result;

use super::env::Env;
use super::exit::Exit;
use super::host::Host;
use super::output;

/// Show or check the configuration.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, Debug, clap::Subcommand)]
enum Command {
    /// Print the settings in force and where each comes from; secrets are masked.
    Show,
    /// Name every problem with its file or variable, its key and the reason.
    Check,
}

impl Options {
    /// Reads the configuration, and touches nothing else.
    pub fn run(&self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let config = env.config()?;
        match self.command {
            Command::Show => output::say(&config.show())?,
            Command::Check => output::say("the configuration is in order")?,
        }
        Ok(Exit::Done)
    }
}
