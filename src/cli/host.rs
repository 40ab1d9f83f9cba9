//! What the command line needs of the composition root, declared here so that no command names `app`.

use std::future::Future;

use tokio::net::TcpListener;

use crate::config::Config;
use crate::jobs::{self, Context};
use crate::lifecycle::{Lifecycle, Stop};

/// How a command may use the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// As `database.url` says.
    Own,
    /// The same, but PostgreSQL refuses every write: for dry runs.
    ReadOnly,
}

/// The rest of the program, put together.
pub trait Host: Sync {
    /// Database, clock, Upwork client and settings.
    ///
    /// # Errors
    /// The database does not let us in, or a setting cannot be used.
    fn context(&self, config: Config, access: Access) -> impl Future<Output = Result<Context, jobs::Error>>;

    /// The daemon, until it is told to stop.
    ///
    /// # Errors
    /// A setting cannot be used, or the signal handlers can't be installed.
    fn serve(
        &self,
        config: Config,
        listener: TcpListener,
        lifecycle: &Lifecycle,
    ) -> impl Future<Output = Result<Stop, jobs::Error>>;
}
