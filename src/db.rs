//! The pool and the transaction: the one handle under `odoo` and `store`, so that what is written to Odoo's
//! tables and what is remembered about it commit together. Knows no table.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool, Postgres, Transaction};

/// What the database refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address is no PostgreSQL URL. The address itself is secret and not shown.
    #[error("database.url is not a PostgreSQL address (postgres://user:password@host:port/name)")]
    Address,
    /// Any answer of PostgreSQL or of the connection to it.
    #[error("{}", words(.0))]
    Sqlx(sqlx::Error),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Sqlx(error)
    }
}

/// For people: what PostgreSQL says and its code, without the place in PostgreSQL's own source.
fn words(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(refusal) => {
            format!("{} (SQLSTATE {})", refusal.message(), refusal.code().unwrap_or_default())
        }
        sqlx::Error::Io(e) => format!("the database cannot be reached: {e}"),
        sqlx::Error::PoolTimedOut => "no connection to the database could be had in time".to_owned(),
        other => other.to_string(),
    }
}

impl Error {
    /// Whether reading, planning and writing the same again may go well: another transaction was in the way
    /// (serialisation, deadlock, lock timeout, a row that came or went), or the connection broke.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Sqlx(sqlx::Error::Database(e)) => matches!(
                e.code().as_deref(),
                Some(
                    "40001"
                        | "40P01"
                        | "55P03"
                        | "23503"
                        | "23505"
                        | "57P01"
                        | "57P02"
                        | "57P03"
                        | "25P03"
                        | "08006"
                        | "53300"
                )
            ),
            Self::Sqlx(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed) => true,
            Self::Sqlx(_) | Self::Address => false,
        }
    }
}

/// How connections are made.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `postgres://` URL with the password.
    pub url: SecretString,
    /// Upper bound of open connections.
    pub max_connections: u32,
    /// How long a statement waits for another transaction's lock.
    pub lock_timeout: Duration,
    /// How long a transaction may sit idle before PostgreSQL ends it: a stuck daemon must not hold Odoo up.
    pub idle_in_transaction_timeout: Duration,
    /// How long one statement may take.
    pub statement_timeout: Duration,
    /// Whether PostgreSQL shall refuse every write: for what promises to write nothing.
    pub read_only: bool,
}

/// The pool.
#[derive(Clone, Debug)]
pub struct Db {
    pool: PgPool,
}

/// Hears what is notified on a channel.
#[derive(Debug)]
pub struct Listener(PgListener);

impl Listener {
    /// Waits for the next notification, and answers what it says. A connection that broke is made anew; what was said
    /// meanwhile is lost.
    ///
    /// # Errors
    /// [`Error`] if the server cannot be reached.
    pub async fn next(&mut self) -> Result<String, Error> {
        Ok(self.0.recv().await?.payload().to_owned())
    }
}

/// One transaction; rolled back when dropped.
#[derive(Debug)]
pub struct Tx(Transaction<'static, Postgres>);

impl Db {
    /// Makes a pool and proves that the server lets us in.
    ///
    /// # Errors
    /// [`Error`] if the address is wrong or the server does not let us in.
    pub async fn connect(settings: &Settings) -> Result<Self, Error> {
        let db = Self::lazy(settings)?;
        db.reach().await?;
        Ok(db)
    }

    /// Makes a pool that connects when it is first used: for a daemon that may start before its database.
    ///
    /// # Errors
    /// [`Error::Address`].
    pub fn lazy(settings: &Settings) -> Result<Self, Error> {
        let millis = |d: Duration| d.as_millis().to_string();
        let options: PgConnectOptions = settings.url.expose_secret().parse().map_err(|_| Error::Address)?;
        let options = options.application_name("upwork-odoo").options([
            ("lock_timeout", millis(settings.lock_timeout)),
            ("idle_in_transaction_session_timeout", millis(settings.idle_in_transaction_timeout)),
            ("statement_timeout", millis(settings.statement_timeout)),
            ("TimeZone", "UTC".to_owned()),
            // What is expected to be a lot may be compiled for half a second, and then take ten milliseconds.
            ("jit", "off".to_owned()),
            ("default_transaction_read_only", settings.read_only.to_string()),
        ]);
        let pool = PgPoolOptions::new()
            .max_connections(settings.max_connections)
            .acquire_timeout(Duration::from_secs(10))
            .connect_lazy_with(options);
        Ok(Self { pool })
    }

    /// Opens a connection beside the pool and closes it, because a pool that cannot connect only says that it
    /// timed out.
    ///
    /// # Errors
    /// [`Error`] as the server says it.
    pub async fn reach(&self) -> Result<(), Error> {
        let connection = PgConnection::connect_with(&self.pool.connect_options()).await?;
        Ok(connection.close().await?)
    }

    /// A connection of its own to another database of the same server, as the same role.
    ///
    /// # Errors
    /// [`Error`] as the server says it.
    pub async fn beside(&self, database: &str) -> Result<PgConnection, Error> {
        let options = self.pool.connect_options().as_ref().clone().database(database);
        Ok(PgConnection::connect_with(&options).await?)
    }

    /// Listens to a channel, on a connection of its own. It needs a direct connection: through a pooler that lends connections
    /// by the transaction nothing is ever heard.
    ///
    /// # Errors
    /// [`Error`] if no connection can be had.
    pub async fn listen(&self, channel: &str) -> Result<Listener, Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(channel).await?;
        Ok(Listener(listener))
    }

    /// Notifies a channel.
    ///
    /// # Errors
    /// [`Error`] if the server refuses.
    pub async fn notify(&self, channel: &str) -> Result<(), Error> {
        sqlx::query_file!("queries/store/channel_notify.sql", channel).fetch_one(&self.pool).await?;
        Ok(())
    }

    /// A handle over a pool that exists already.
    pub const fn from_pool(pool: PgPool) -> Self {
        Self { pool }
    }

    /// The pool, for reads that need no transaction.
    pub const fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Opens a transaction (READ COMMITTED: Odoo's own REPEATABLE READ would fail where we can wait).
    ///
    /// # Errors
    /// [`Error`] if no connection can be had.
    pub async fn begin(&self) -> Result<Tx, Error> {
        let pool = self.pool.clone();
        whole(async move { pool.begin().await }).await
    }

    /// The same for batches of rows that are all known by their keys: tables are not read from end to end. Above all not by
    /// the checks of foreign keys, whose plans a connection keeps: made while a table is small they would read all of it,
    /// for each new row, long after it has grown.
    ///
    /// # Errors
    /// [`Error`] if no connection can be had.
    pub async fn begin_by_keys(&self) -> Result<Tx, Error> {
        let pool = self.pool.clone();
        whole(async move { pool.begin_with("BEGIN; SET LOCAL enable_seqscan = off").await }).await
    }

    /// Opens a transaction that sees one state of the database and cannot write: for everything that is planned from.
    ///
    /// Its statements are planned anew each time: tables grow while a plan that suited them when they were small would be
    /// kept. Not so where we write, for then the checks of foreign keys would be planned anew for each row.
    ///
    /// # Errors
    /// [`Error`] if no connection can be had.
    pub async fn begin_read_only(&self) -> Result<Tx, Error> {
        let pool = self.pool.clone();
        let begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; \
                     SET LOCAL plan_cache_mode = force_custom_plan";
        whole(async move { pool.begin_with(begin).await }).await
    }

    /// Closes all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Begins a transaction wholly, whatever becomes of those who asked for it: a connection that is given up between
/// `BEGIN` and its answer would go back to the pool with the transaction open, and the next to use it would write
/// into that.
async fn whole(
    begin: impl Future<Output = Result<Transaction<'static, Postgres>, sqlx::Error>> + Send + 'static,
) -> Result<Tx, Error> {
    // A task ends early only when the program does.
    Ok(Tx(tokio::spawn(begin).await.unwrap_or(Err(sqlx::Error::WorkerCrashed))?))
}

impl Tx {
    /// The connection that the transaction runs on.
    pub fn conn(&mut self) -> &mut PgConnection {
        &mut self.0
    }

    /// Makes it all so.
    ///
    /// # Errors
    /// [`Error`] if PostgreSQL refuses; then nothing was written.
    pub async fn commit(self) -> Result<(), Error> {
        Ok(self.0.commit().await?)
    }

    /// Makes none of it so.
    ///
    /// # Errors
    /// [`Error`] if the connection broke; then nothing was written either.
    pub async fn rollback(self) -> Result<(), Error> {
        Ok(self.0.rollback().await?)
    }
}
