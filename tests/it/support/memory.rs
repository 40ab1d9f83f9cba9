//! A test database with our schema in it, used by a role of least privileges as in a careful installation.

use std::time::Duration;

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use upwork_odoo::db::{Db, Settings};
use upwork_odoo::domain::{AccountId, Series};
use upwork_odoo::store::schema;

use super::database::TestDb;

/// An account; our schema has no foreign key to its row.
pub const ACCOUNT: AccountId = AccountId(1);

/// Another one.
pub const OTHER_ACCOUNT: AccountId = AccountId(2);

/// A lease that does not run out while a test runs.
pub const LONG: Duration = Duration::from_hours(1);

/// The schema and the daemon's handle on it.
pub struct Memory {
    /// The daemon's handle.
    pub db: Db,
    /// The database, dropped with this value.
    pub database: TestDb,
}

impl Memory {
    /// Empty.
    pub async fn new() -> Self {
        let database = TestDb::new(Series::V18).await;
        let role = database.least_privilege_role().await;
        schema::migrate(&connect(&database.admin_url()).await, Some(&role)).await.expect("migrate");
        Self { db: connect(&database.url_as(&role)).await, database }
    }

    /// Runs a statement as superuser.
    pub async fn run(&self, sql: &str) {
        self.database.run_as(&self.database.admin_url(), sql).await;
    }
}

/// A pool with the daemon's settings.
pub async fn connect(url: &str) -> Db {
    connect_with(url, Duration::from_secs(5)).await
}

/// A pool that waits so long for locks.
pub async fn connect_with(url: &str, lock_timeout: Duration) -> Db {
    let settings = Settings {
        url: SecretString::from(url.to_owned()),
        max_connections: 8,
        lock_timeout,
        idle_in_transaction_timeout: Duration::from_mins(1),
        read_only: false,
        statement_timeout: Duration::from_mins(1),
    };
    Db::connect(&settings).await.expect("database")
}

/// An instant, as RFC 3339 writes it.
pub fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().expect("instant")
}
