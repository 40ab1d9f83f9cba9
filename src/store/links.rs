//! The Odoo row of each Upwork record, and the values last written to it. What to remember is decided in `plan`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::Tx;
use crate::domain::{AccountId, Client, ContractId, Kind, OrganizationId};
use crate::plan::{Kept, Link, LinkChange, Links};

/// What a batch of contracts needs: their links, those of their milestones, and those of the clients.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn of_contracts(
    tx: &mut Tx,
    account: AccountId,
    contracts: impl IntoIterator<Item = &ContractId>,
    clients: impl IntoIterator<Item = &OrganizationId>,
) -> Result<Links, Error> {
    let contracts: Vec<String> = contracts.into_iter().map(ToString::to_string).collect();
    let clients: Vec<String> = clients.into_iter().map(ToString::to_string).collect();
    if contracts.is_empty() && clients.is_empty() {
        return Ok(Links::default());
    }
    let rows = sqlx::query_file_as!(Row, "queries/store/link_list_batch.sql", account.0, &contracts, &clients)
        .fetch_all(tx.conn())
        .await?;
    collect(rows)
}

/// All links of one kind.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn of_kind(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<Links, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/link_list_kind.sql", account.0, kind.key())
        .fetch_all(tx.conn())
        .await?;
    collect(rows)
}

/// The links of these records, as far as there are any.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn of_records(tx: &mut Tx, account: AccountId, kind: Kind, upwork_ids: &[String]) -> Result<Links, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/link_list_keys.sql", account.0, kind.key(), upwork_ids)
        .fetch_all(tx.conn())
        .await?;
    collect(rows)
}

/// Contracts of an account that were deleted in Odoo.
///
/// # Errors
/// [`Error::Database`].
pub async fn buried_contracts(tx: &mut Tx, account: AccountId) -> Result<BTreeSet<ContractId>, Error> {
    let gone = sqlx::query_file_scalar!("queries/store/link_list_buried.sql", account.0).fetch_all(tx.conn()).await?;
    Ok(gone.into_iter().map(ContractId::new).collect())
}

/// Upwork's ids of all records of a kind that are linked.
///
/// # Errors
/// [`Error::Database`].
pub async fn ids_of_kind(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<BTreeSet<String>, Error> {
    let ids = sqlx::query_file_scalar!("queries/store/link_list_ids.sql", account.0, kind.key());
    Ok(ids.fetch_all(tx.conn()).await?.into_iter().collect())
}

/// How many records of a kind have a row that is not gone.
///
/// # Errors
/// [`Error::Database`].
pub async fn count(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<i64, Error> {
    Ok(sqlx::query_file_scalar!("queries/store/link_count.sql", account.0, kind.key()).fetch_one(tx.conn()).await?)
}

/// The contracts of an account that are not gone, each with its client.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn clients_of_contracts(tx: &mut Tx, account: AccountId) -> Result<Vec<(ContractId, Client)>, Error> {
    let contracts = of_kind(tx, account, Kind::Contract).await?;
    let client_of = |(id, link): (&str, &Link)| match &link.kept {
        Some(Kept::Contract { client, .. }) if !link.gone => Some((ContractId::new(id), client.clone())),
        _ => None,
    };
    Ok(contracts.of(Kind::Contract).filter_map(client_of).collect())
}

/// Remembers what a batch has written, in the transaction that wrote it. Of two changes of one record the later
/// counts. `now` is when a row was seen to be gone.
///
/// # Errors
/// [`Error::Database`].
pub async fn record(tx: &mut Tx, account: AccountId, changes: &[LinkChange], now: DateTime<Utc>) -> Result<(), Error> {
    let (mut keep, mut gone) = (Keep::default(), (Vec::new(), Vec::new()));
    let latest: BTreeMap<_, _> = changes.iter().map(|change| (key(change), change)).collect();
    for ((kind, upwork_id), change) in latest {
        match change {
            LinkChange::Keep { odoo_id, kept, .. } => keep.push(kind, upwork_id, *odoo_id, kept)?,
            LinkChange::Gone { .. } => {
                gone.0.push(kind.to_owned());
                gone.1.push(upwork_id.to_owned());
            }
        }
    }
    if !keep.kinds.is_empty() {
        keep.write(tx, account).await?;
    }
    if !gone.0.is_empty() {
        sqlx::query_file!("queries/store/link_bury.sql", account.0, &gone.0, &gone.1, now).execute(tx.conn()).await?;
    }
    Ok(())
}

fn key(change: &LinkChange) -> (&'static str, &str) {
    match change {
        LinkChange::Keep { kind, upwork_id, .. } | LinkChange::Gone { kind, upwork_id } => (kind.key(), upwork_id),
    }
}

/// Columns of the rows to be kept.
#[derive(Default)]
struct Keep {
    kinds: Vec<String>,
    upwork_ids: Vec<String>,
    odoo_ids: Vec<i32>,
    parent_ids: Vec<Option<String>>,
    kept: Vec<serde_json::Value>,
}

impl Keep {
    fn push(&mut self, kind: &str, upwork_id: &str, odoo_id: i32, kept: &Kept) -> Result<(), Error> {
        self.kinds.push(kind.to_owned());
        self.upwork_ids.push(upwork_id.to_owned());
        self.odoo_ids.push(odoo_id);
        self.parent_ids.push(match kept {
            Kept::Milestone { values } => Some(values.contract.to_string()),
            Kept::Earning { contract, .. } => Some(contract.to_string()),
            Kept::Timesheet { log, .. } => log.contract.as_ref().map(ToString::to_string),
            Kept::Client { .. }
            | Kept::Contract { .. }
            | Kept::Proposal { .. }
            | Kept::Invoice { .. }
            | Kept::FeeEntry { .. } => None,
        });
        self.kept.push(serde_json::to_value(kept)?);
        Ok(())
    }

    async fn write(&self, tx: &mut Tx, account: AccountId) -> Result<(), Error> {
        sqlx::query_file!(
            "queries/store/link_keep.sql",
            account.0,
            &self.kinds,
            &self.upwork_ids,
            &self.odoo_ids,
            &self.parent_ids as &[Option<String>],
            &self.kept
        )
        .execute(tx.conn())
        .await?;
        Ok(())
    }
}

struct Row {
    kind: String,
    upwork_id: String,
    odoo_id: i32,
    kept: Option<serde_json::Value>,
    gone: bool,
}

fn collect(rows: Vec<Row>) -> Result<Links, Error> {
    let mut links = Links::default();
    for row in rows {
        let kind = read_kind(&row.kind)?;
        let kept = read_kept(kind, &row.upwork_id, row.kept)?;
        links.insert(kind, row.upwork_id, Link { odoo_id: row.odoo_id, gone: row.gone, kept });
    }
    Ok(links)
}

pub(super) fn read_kind(key: &str) -> Result<Kind, Error> {
    Kind::from_key(key).ok_or_else(|| Error::Unreadable { table: "link", value: key.to_owned() })
}

/// Not knowing what was last written is no reason to write: what cannot be read is an error.
pub(super) fn read_kept(kind: Kind, upwork_id: &str, kept: Option<serde_json::Value>) -> Result<Option<Kept>, Error> {
    kept.map(serde_json::from_value)
        .transpose()
        .map_err(|_| Error::Unreadable { table: "link", value: format!("{kind} {upwork_id}") })
}
