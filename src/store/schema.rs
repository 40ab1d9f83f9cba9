//! Is the schema there, and making it so. Everything in it is owned by the Odoo role, because Odoo's own backup
//! is a `pg_dump --no-owner` under that role. Must not alter anything outside `upwork_sync`.

use std::cmp::Ordering;
use std::fmt;

use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, PgConnection};

use super::error::Error;
use crate::db::Db;

/// How the schema stands to this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// As this program needs it.
    Ready,
    /// Not there.
    Missing,
    /// There, but this role may not use all of it.
    Closed {
        /// The role we are connected as.
        role: String,
    },
    /// Made by an older program.
    Older {
        /// Its version.
        found: i64,
        /// The version this program needs.
        wanted: i64,
    },
    /// Made by a newer program.
    Newer {
        /// Its version.
        found: i64,
        /// The version this program knows.
        known: i64,
    },
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const CURE: &str = "run `upwork-odoo migrate`, with database.migrate_url naming the Odoo role";
        match self {
            Self::Ready => f.write_str("the schema upwork_sync is ready"),
            Self::Missing => write!(f, "there is no schema upwork_sync: {CURE}"),
            Self::Closed { role } => write!(f, "role {role} may not use all of the schema upwork_sync: {CURE}"),
            Self::Older { found, wanted } => {
                write!(f, "the schema upwork_sync is at version {found}, this program needs {wanted}: {CURE}")
            }
            Self::Newer { found, known } => write!(
                f,
                "the schema upwork_sync is at version {found}, this program knows only {known}: start the newer program"
            ),
        }
    }
}

/// What a migration did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// The version before; `None`: there was no schema.
    pub from: Option<i64>,
    /// The version now.
    pub to: i64,
    /// The Odoo role, owner of it all.
    pub owner: String,
}

/// What the catalogue says.
struct Look {
    role: String,
    odoo_role: Option<String>,
    may_become: bool,
    owner: Option<String>,
    migrated: bool,
    granted: bool,
}

/// How the schema stands to this program and to the role that the pool is connected as.
///
/// # Errors
/// [`Error::Database`].
pub async fn state(db: &Db) -> Result<State, Error> {
    let mut conn = db.pool().acquire().await?;
    let look = look(&mut conn).await?;
    compare(&mut conn, &look).await
}

/// The role that the pool is connected as: the one to name to [`migrate`].
///
/// # Errors
/// [`Error::Database`].
pub async fn role(db: &Db) -> Result<String, Error> {
    Ok(sqlx::query_file_scalar!("queries/store/role_get.sql").fetch_one(db.pool()).await?)
}

/// For the start of the daemon: migrates if it is connected as the Odoo role itself, else only looks.
///
/// # Errors
/// [`Error::NotReady`] with what to do, if the schema is not as needed and is not ours to change; else as
/// [`migrate`].
pub async fn prepare(db: &Db) -> Result<(), Error> {
    let mut conn = db.pool().acquire().await?;
    let look = look(&mut conn).await?;
    let state = compare(&mut conn, &look).await?;
    drop(conn);
    match state {
        State::Ready => Ok(()),
        State::Missing | State::Older { .. } if look.odoo_role.as_ref() == Some(&look.role) => {
            migrate(db, None).await.map(|_| ())
        }
        other => Err(Error::NotReady(other)),
    }
}

/// Makes the schema what this program needs, as the Odoo role, and lets `grant_to` (the daemon's own role, if
/// it is another) use it. One transaction, one replica after the other; may be repeated.
///
/// `admin` is connected as the Odoo role or as one that may become it.
///
/// # Errors
/// [`Error::NotOdoo`], [`Error::NotOdooRole`], [`Error::WrongOwner`], [`Error::NotReady`] (the schema is newer),
/// [`Error::Migration`], or [`Error::Database`].
pub async fn migrate(admin: &Db, grant_to: Option<&str>) -> Result<Migrated, Error> {
    let mut tx = admin.begin().await?;
    let conn = tx.conn();
    sqlx::query_file!("queries/store/migration_lock.sql").fetch_one(&mut *conn).await?;
    let migrated = migrate_locked(conn).await?;
    if let Some(role) = grant_to.filter(|role| *role != migrated.owner) {
        let grants =
            sqlx::query_file_scalar!("queries/store/schema_list_grants.sql", role).fetch_all(&mut *conn).await?;
        for grant in grants {
            execute(conn, grant).await?;
        }
    }
    tx.commit().await?;
    Ok(migrated)
}

async fn migrate_locked(conn: &mut PgConnection) -> Result<Migrated, Error> {
    let look = look(conn).await?;
    let state = compare(conn, &look).await?;
    let odoo_role = look.odoo_role.ok_or(Error::NotOdoo)?;
    if !look.may_become {
        return Err(Error::NotOdooRole { role: look.role, odoo_role });
    }
    match look.owner {
        None => {
            let create = sqlx::query_file_scalar!("queries/store/schema_create.sql", &odoo_role);
            let create = create.fetch_one(&mut *conn).await?;
            execute(conn, create).await?;
        }
        Some(owner) if owner != odoo_role => return Err(Error::WrongOwner { owner, odoo_role }),
        Some(_) => {}
    }
    if matches!(state, State::Newer { .. }) {
        return Err(Error::NotReady(state));
    }
    sqlx::query_file!("queries/store/role_become.sql", &odoo_role).fetch_one(&mut *conn).await?;
    let from = if look.migrated { newest(conn).await? } else { None };
    // Not `run`: its bound on the connection makes a future that cannot be sent between threads.
    migrations().run_direct(None, conn, false).await?;
    Ok(Migrated { from, to: wanted(), owner: odoo_role })
}

/// Without sqlx's own lock: a migration that fails would leave it on a connection that goes back to the pool.
fn migrations() -> Migrator {
    let mut migrations = sqlx::migrate!();
    migrations.set_locking(false);
    migrations
}

/// The version this program needs.
fn wanted() -> i64 {
    migrations().iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// The statement was written by PostgreSQL's own `format`, which quotes the one name in it.
async fn execute(conn: &mut PgConnection, statement: String) -> Result<(), Error> {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(conn).await?;
    Ok(())
}

async fn look(conn: &mut PgConnection) -> Result<Look, Error> {
    Ok(sqlx::query_file_as!(Look, "queries/store/schema_read.sql").fetch_one(conn).await?)
}

/// Not checked at compile time: the table is sqlx's own, made when the first migration is applied.
async fn newest(conn: &mut PgConnection) -> Result<Option<i64>, Error> {
    let newest = sqlx::query_scalar(include_str!("../../queries/store/migration_find_newest.sql"));
    Ok(newest.fetch_one(conn).await?)
}

async fn compare(conn: &mut PgConnection, look: &Look) -> Result<State, Error> {
    if look.owner.is_none() || !look.migrated {
        return Ok(State::Missing);
    }
    if !look.granted {
        return Ok(State::Closed { role: look.role.clone() });
    }
    let (found, wanted) = (newest(conn).await?.unwrap_or_default(), wanted());
    Ok(match found.cmp(&wanted) {
        Ordering::Less => State::Older { found, wanted },
        Ordering::Equal => State::Ready,
        Ordering::Greater => State::Newer { found, known: wanted },
    })
}
