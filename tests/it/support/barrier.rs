//! A place in the program's way, at which it has to wait: the way to stop, kill or drop it in the middle of something.

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::app::TestApp;
use super::patience::eventually;

/// A lock on a table that lets nothing pass but plain reads; gone with this value.
pub struct Barrier {
    table: String,
    connection: PgConnection,
}

impl Barrier {
    /// Before a table.
    pub async fn before(app: &TestApp, table: &str) -> Self {
        let mut connection = PgConnection::connect(&app.database.admin_url()).await.expect("test database");
        let lock = format!("BEGIN; LOCK TABLE {table} IN EXCLUSIVE MODE");
        sqlx::raw_sql(AssertSqlSafe(lock)).execute(&mut connection).await.expect("lock");
        Self { table: table.to_owned(), connection }
    }

    /// Whether somebody waits at it.
    pub async fn is_met(&mut self) -> bool {
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = $1::regclass)")
            .bind(&self.table)
            .fetch_one(&mut self.connection)
            .await
            .expect("pg_locks")
    }

    /// Waits until somebody waits at it.
    pub async fn met(&mut self) {
        let what = format!("somebody at {}", self.table);
        eventually(&what, async || self.is_met().await).await;
    }

    /// Lets everybody pass.
    pub async fn lift(mut self) {
        sqlx::raw_sql("COMMIT").execute(&mut self.connection).await.expect("commit");
        self.connection.close().await.expect("close");
    }
}
