//! Configuration: the embedded `config/default.toml` < a file < the environment < secrets from files.
//!
//! To add a setting: a key with its comment in `config/default.toml` and a field in the section's struct
//! (one file per section here). If it is a secret, also its name in [`SECRETS`].
//!
//! Must not read the process environment anywhere but in [`Sources::from_process`], and must not put a
//! secret into an error, a log line or [`Config::show`].

mod database;
mod earnings;
mod error;
mod http;
mod log;
mod merge;
mod odoo;
mod schedule;
mod secrets;
mod section;
mod show;
mod sources;
mod suggest;
mod timelogs;
mod tokens;
mod upwork;
mod value;

pub use database::Database;
pub use earnings::Earnings;
pub use error::{Error, Problem};
pub use http::Http;
pub use log::{Format, Level, Log};
pub use odoo::{Odoo, Partners, Taxes};
pub use schedule::Schedule;
pub use sources::{Origin, Sources};
pub use timelogs::Timelogs;
pub use tokens::Tokens;
pub use upwork::Upwork;
pub use value::Cron;

use merge::Settings;
use section::Reader;

/// Names of the settings that are secret: kept as `SecretString`, masked wherever they are shown, and
/// accepted from files and systemd credentials.
pub const SECRETS: [&str; 3] = ["database.migrate_url", "database.url", "upwork.proxy"];

/// Everything that can be set, checked and typed.
#[derive(Clone, Debug)]
pub struct Config {
    /// Odoo's database.
    pub database: Database,
    /// How rows in Odoo are written.
    pub odoo: Odoo,
    /// Upwork's addresses, limits, retries and page sizes.
    pub upwork: Upwork,
    /// When jobs run and how replicas share them.
    pub schedule: Schedule,
    /// How far back hours are read again.
    pub timelogs: Timelogs,
    /// How far back the ledger is read again.
    pub earnings: Earnings,
    /// When tokens are renewed.
    pub tokens: Tokens,
    /// The HTTP server.
    pub http: Http,
    /// Logging.
    pub log: Log,
    settings: Settings,
}

impl Config {
    /// Reads, merges and checks the configuration.
    ///
    /// # Errors
    /// Lists every problem found, each with file or variable, key and reason; never a secret.
    pub fn load(sources: &Sources) -> Result<Self, Error> {
        let (settings, problems) = Settings::read(sources);
        let mut reader = Reader::new(&settings, problems);
        let read = (
            reader.section::<Database>(),
            reader.section::<Odoo>(),
            reader.section::<Upwork>(),
            reader.section::<Schedule>(),
            reader.section::<Timelogs>(),
            reader.section::<Earnings>(),
            reader.section::<Tokens>(),
            reader.section::<Http>(),
            reader.section::<Log>(),
        );
        let problems = reader.finish();
        match read {
            (
                Some(database),
                Some(odoo),
                Some(upwork),
                Some(schedule),
                Some(timelogs),
                Some(earnings),
                Some(tokens),
                Some(http),
                Some(log),
            ) if problems.is_empty() => {
                Ok(Self { database, odoo, upwork, schedule, timelogs, earnings, tokens, http, log, settings })
            }
            _ => Err(Error::new(problems)),
        }
    }

    /// The settings in force as TOML, secrets masked, each with a comment that says where it comes from.
    pub fn show(&self) -> String {
        show::render(&self.settings)
    }
}

#[cfg(test)]
mod tests;
