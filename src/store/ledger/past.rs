//! Since when rows of the ledger are known, and what they said before.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::db::Tx;
use crate::domain::{AccountingEntityId, RecordId};
use crate::store::Error;

/// Since when a row is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// When it was seen first.
    pub first: DateTime<Utc>,
    /// When it was seen to say something else, last.
    pub changed: Option<DateTime<Utc>>,
}

/// A value of a row that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// Which row.
    pub record: RecordId,
    /// When that was seen.
    pub at: DateTime<Utc>,
    /// Which value, by its column.
    pub column: String,
    /// What it was.
    pub before: Option<String>,
    /// What it became.
    pub after: Option<String>,
}

/// Since when these rows are known.
///
/// # Errors
/// [`Error::Database`].
pub async fn seen(tx: &mut Tx, entity: &AccountingEntityId, ids: &[String]) -> Result<BTreeMap<RecordId, Seen>, Error> {
    let rows = sqlx::query_file!("queries/store/ledger_list_seen.sql", entity.as_str(), ids);
    let rows = rows.fetch_all(tx.conn()).await?.into_iter();
    let seen =
        rows.map(|row| (RecordId::new(row.record_id), Seen { first: row.first_seen_at, changed: row.changed_at }));
    Ok(seen.collect())
}

/// What changed in these rows, the oldest change first.
///
/// # Errors
/// [`Error::Database`].
pub async fn changes(tx: &mut Tx, entity: &AccountingEntityId, ids: &[String]) -> Result<Vec<Changed>, Error> {
    let rows = sqlx::query_file!("queries/store/ledger_history_list.sql", entity.as_str(), ids);
    let changes = rows.fetch_all(tx.conn()).await?.into_iter().map(|row| Changed {
        record: RecordId::new(row.record_id),
        at: row.changed_at,
        column: row.column,
        before: row.was,
        after: row.became,
    });
    Ok(changes.collect())
}
