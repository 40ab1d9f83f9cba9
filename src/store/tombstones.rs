//! Records whose rows were deleted in Odoo: they are not made again until a person says so.

use chrono::{DateTime, Utc};

use super::error::Error;
use super::links::{read_kept, read_kind};
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Kind};
use crate::plan::Kept;

/// A record whose row is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// Of what kind.
    pub kind: Kind,
    /// Upwork's id.
    pub upwork_id: String,
    /// Its title when last written.
    pub name: Option<String>,
    /// Upwork's id of the contract it belonged to.
    pub parent_id: Option<String>,
    /// When it was seen to be gone.
    pub gone_at: DateTime<Utc>,
}

/// What restoring gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restored {
    /// The next run makes so many rows again: the record and what went with it.
    Rows(u64),
    /// Its row is there.
    NotGone,
    /// No such record.
    Unknown,
}

/// All of an account, longest gone first.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn list(db: &Db, account: AccountId) -> Result<Vec<Tombstone>, Error> {
    let rows = sqlx::query_file!("queries/store/link_list_gone.sql", account.0).fetch_all(db.pool()).await?;
    rows.into_iter()
        .map(|row| {
            let kind = read_kind(&row.kind)?;
            let name = read_kept(kind, &row.upwork_id, row.kept)?.map(name);
            Ok(Tombstone { kind, upwork_id: row.upwork_id, name, parent_id: row.parent_id, gone_at: row.gone_at })
        })
        .collect()
}

/// Forgets that a record had a row, so that the next run makes it again. A contract's milestones come back with
/// it if they went with it.
///
/// # Errors
/// [`Error::Database`].
pub async fn restore(tx: &mut Tx, account: AccountId, kind: Kind, upwork_id: &str) -> Result<Restored, Error> {
    let restored = sqlx::query_file!("queries/store/link_restore.sql", account.0, kind.key(), upwork_id)
        .execute(tx.conn())
        .await?
        .rows_affected();
    if restored > 0 {
        return Ok(Restored::Rows(restored));
    }
    let exists = sqlx::query_file_scalar!("queries/store/link_find.sql", account.0, kind.key(), upwork_id)
        .fetch_one(tx.conn())
        .await?;
    Ok(if exists { Restored::NotGone } else { Restored::Unknown })
}

fn name(kept: Kept) -> String {
    match kept {
        Kept::Client { name } => name,
        Kept::Contract { values, .. } => values.name,
        Kept::Milestone { values } => values.name,
        Kept::Proposal { values } => values.name,
        Kept::Invoice { values, .. } | Kept::FeeEntry { values, .. } => values.r#ref,
        Kept::Timesheet { values, .. } => values.name,
        Kept::Earning { contract, .. } => format!("earning of contract {contract}"),
    }
}
