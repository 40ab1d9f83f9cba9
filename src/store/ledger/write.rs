//! Writes the ledger: new rows, changed rows with what they said before, and rows that begin or cease to wait.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use crate::db::Tx;
use crate::domain::{AccountingEntityId, Currency, LedgerRow, RecordId, TermId};
use crate::plan::{LedgerChange, ParkedChange, Plan};
use crate::store::Error;

/// Writes down what a plan says of the ledger, in the transaction of its earnings. `rows` are those that it was made
/// for, `now` is when they were seen.
///
/// # Errors
/// [`Error::Database`].
pub async fn record<'a>(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    plan: &Plan,
    rows: impl IntoIterator<Item = &'a LedgerRow>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if !plan.ledger.is_empty() {
        let rows: HashMap<&RecordId, &LedgerRow> = rows.into_iter().map(|row| (&row.id, row)).collect();
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for change in &plan.ledger {
            let row = rows.get(change.record()).copied();
            match change {
                LedgerChange::New { .. } => new.extend(row),
                LedgerChange::Changed { .. } => changed.extend(row),
            }
        }
        insert(tx, entity, &new, now).await?;
        update(tx, entity, &changed, now).await?;
    }
    wait(tx, entity, &plan.parked, now).await
}

/// A statement that writes rows: its parameters are the wallet, the time, and a row's columns, an array each.
macro_rules! written {
    ($file:tt, $entity:expr, $now:expr, $columns:expr) => {
        sqlx::query_file!(
            $file,
            $entity.as_str(),
            $now,
            &$columns.record_id as _,
            &$columns.digest,
            &$columns.entry_type as _,
            &$columns.accounting_subtype as _,
            &$columns.creation_date as _,
            &$columns.review_due_date as _,
            &$columns.fully_paid_date as _,
            &$columns.description as _,
            &$columns.related_assignment as _,
            &$columns.related_transaction as _,
            &$columns.related_invoice as _,
            &$columns.related_accounting_entity as _,
            &$columns.company_name as _,
            &$columns.developer_name as _,
            &$columns.agency_name as _,
            &$columns.purchase_order_number as _,
            &$columns.payment_status as _,
            &$columns.payment_guaranteed as _,
            &$columns.currency as _,
            &$columns.credited as _,
            &$columns.transaction_amount as _,
            &$columns.running_balance as _,
            &$columns.payment as _,
            &$columns.sent as _,
            &$columns.sent_currency as _,
            &$columns.unreadable as _,
        )
    };
}

async fn insert(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    rows: &[&LedgerRow],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let columns = Columns::of(rows);
    written!("queries/store/ledger_insert.sql", entity, now, columns).execute(tx.conn()).await?;
    Ok(())
}

async fn update(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    rows: &[&LedgerRow],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    sqlx::query_file!("queries/store/ledger_history_insert.sql", entity.as_str(), &ids, now).execute(tx.conn()).await?;
    let columns = Columns::of(rows);
    written!("queries/store/ledger_update.sql", entity, now, columns).execute(tx.conn()).await?;
    Ok(())
}

async fn wait(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    changes: &[ParkedChange],
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (mut records, mut reasons, mut cures, mut released) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for change in changes {
        match change {
            ParkedChange::Park { record, parked } => {
                records.push(record.as_str());
                reasons.push(parked.reason.as_str());
                cures.push(parked.cure.as_deref());
            }
            ParkedChange::Release { record } => released.push(record.to_string()),
        }
    }
    if !records.is_empty() {
        let (records, reasons) = (&records as &[&str], &reasons as &[&str]);
        sqlx::query_file!(
            "queries/store/parked_keep.sql",
            entity.as_str(),
            records as _,
            reasons as _,
            &cures as _,
            now
        )
        .execute(tx.conn())
        .await?;
    }
    if !released.is_empty() {
        sqlx::query_file!("queries/store/parked_release.sql", entity.as_str(), &released).execute(tx.conn()).await?;
    }
    Ok(())
}

/// One array each.
struct Columns<'a> {
    record_id: Vec<&'a str>,
    digest: Vec<Vec<u8>>,
    entry_type: Vec<Option<&'a str>>,
    accounting_subtype: Vec<Option<&'a str>>,
    creation_date: Vec<Option<NaiveDate>>,
    review_due_date: Vec<Option<NaiveDate>>,
    fully_paid_date: Vec<Option<NaiveDate>>,
    description: Vec<Option<&'a str>>,
    related_assignment: Vec<Option<&'a str>>,
    related_transaction: Vec<Option<&'a str>>,
    related_invoice: Vec<Option<&'a str>>,
    related_accounting_entity: Vec<Option<&'a str>>,
    company_name: Vec<Option<&'a str>>,
    developer_name: Vec<Option<&'a str>>,
    agency_name: Vec<Option<&'a str>>,
    purchase_order_number: Vec<Option<&'a str>>,
    payment_status: Vec<Option<&'a str>>,
    payment_guaranteed: Vec<Option<bool>>,
    currency: Vec<Option<&'a str>>,
    credited: Vec<Option<Decimal>>,
    transaction_amount: Vec<Option<Decimal>>,
    running_balance: Vec<Option<Decimal>>,
    payment: Vec<Option<Decimal>>,
    sent: Vec<Option<Decimal>>,
    sent_currency: Vec<Option<&'a str>>,
    unreadable: Vec<Option<&'a str>>,
}

impl<'a> Columns<'a> {
    fn of(rows: &[&'a LedgerRow]) -> Self {
        fn each<'a, T>(rows: &[&'a LedgerRow], value: impl Fn(&'a LedgerRow) -> T) -> Vec<T> {
            rows.iter().map(|row| value(row)).collect()
        }
        Self {
            record_id: each(rows, |row| row.id.as_str()),
            digest: each(rows, |row| row.digest().as_bytes().to_vec()),
            entry_type: each(rows, |row| row.entry_type.as_deref()),
            accounting_subtype: each(rows, |row| row.accounting_subtype.as_deref()),
            creation_date: each(rows, |row| row.creation_date),
            review_due_date: each(rows, |row| row.review_due_date),
            fully_paid_date: each(rows, |row| row.fully_paid_date),
            description: each(rows, |row| row.description.as_deref()),
            related_assignment: each(rows, |row| row.related_assignment.as_ref().map(TermId::as_str)),
            related_transaction: each(rows, |row| row.related_transaction.as_ref().map(RecordId::as_str)),
            related_invoice: each(rows, |row| row.related_invoice.as_ref().map(RecordId::as_str)),
            related_accounting_entity: each(rows, |row| row.related_accounting_entity.as_deref()),
            company_name: each(rows, |row| row.company_name.as_deref()),
            developer_name: each(rows, |row| row.developer_name.as_deref()),
            agency_name: each(rows, |row| row.agency_name.as_deref()),
            purchase_order_number: each(rows, |row| row.purchase_order_number.as_deref()),
            payment_status: each(rows, |row| row.payment_status.as_deref()),
            payment_guaranteed: each(rows, |row| row.payment_guaranteed),
            currency: each(rows, |row| row.currency.as_ref().map(Currency::code)),
            credited: each(rows, |row| row.credited),
            transaction_amount: each(rows, |row| row.transaction_amount),
            running_balance: each(rows, |row| row.running_balance),
            payment: each(rows, |row| row.payment),
            sent: each(rows, |row| row.sent.as_ref().map(|sent| sent.amount)),
            sent_currency: each(rows, |row| row.sent.as_ref().map(|sent| sent.currency.code())),
            unreadable: each(rows, |row| row.unreadable.as_deref()),
        }
    }
}
