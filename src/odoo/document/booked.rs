//! Documents as they stand in Odoo.

use std::collections::{BTreeMap, BTreeSet};

use crate::db::Tx;
use crate::domain::{AccountId, ContractId, RecordId};
use crate::odoo::Error;
use crate::plan::document::FEE;
use crate::plan::documents::Booked;
use crate::plan::reconcile::BookedEarning;

/// Reads these documents, and those that reverse one of them.
///
/// # Errors
/// [`Error::Database`].
pub async fn booked(tx: &mut Tx, moves: &[i32]) -> Result<Vec<Booked>, Error> {
    let rows = sqlx::query_file!("queries/odoo/moves_list_booked.sql", moves, FEE).fetch_all(tx.conn()).await?;
    let booked = rows.into_iter().map(|row| Booked {
        id: row.id,
        // Odoo 18 gives a draft the number `/`.
        number: row.name.filter(|name| !name.is_empty() && name != "/"),
        r#ref: row.r#ref,
        move_type: row.move_type,
        state: row.state,
        payment_state: row.payment_state,
        date: row.date,
        reverses: row.reversed_entry_id,
        currency: row.currency,
        untaxed: row.untaxed,
        total: row.total,
        fee: row.fee,
    });
    Ok(booked.collect())
}

/// All earnings of an account with their documents, and what reverses those. `corrections` are documents of the difference,
/// each with the earning's id on Upwork.
///
/// # Errors
/// [`Error::Database`].
pub async fn booked_earnings(
    tx: &mut Tx,
    account: AccountId,
    corrections: &[(RecordId, i32)],
) -> Result<Vec<BookedEarning>, Error> {
    let rows = sqlx::query_file!("queries/odoo/earnings_list_booked.sql", account.0).fetch_all(tx.conn()).await?;
    let of_rows = rows.iter().flat_map(|row| [row.invoice_id, row.journal_entry_id]).flatten();
    let ids: Vec<i32> = of_rows.chain(corrections.iter().map(|(_, id)| *id)).collect();
    let own: BTreeSet<i32> = ids.iter().copied().collect();
    let (mut found, mut reversals) = (BTreeMap::new(), BTreeMap::<i32, Vec<Booked>>::new());
    for document in booked(tx, &ids).await? {
        if own.contains(&document.id) {
            found.insert(document.id, document);
        } else if let Some(reversed) = document.reverses {
            reversals.entry(reversed).or_default().push(document);
        }
    }
    let document = |id: Option<i32>| id.and_then(|id| found.get(&id).cloned());
    let mut corrected: BTreeMap<&str, Vec<Booked>> = BTreeMap::new();
    for (record, id) in corrections {
        corrected.entry(record.as_str()).or_default().extend(document(Some(*id)));
    }
    let earnings = rows.into_iter().map(|row| BookedEarning {
        id: row.id,
        corrections: row.upwork_earning_id.as_deref().and_then(|id| corrected.remove(id)).unwrap_or_default(),
        upwork_id: row.upwork_earning_id.map(RecordId::new),
        date: row.date,
        currency: row.currency,
        gross: row.gross_amount,
        fee: row.upwork_fee.unwrap_or_default(),
        net: row.net_amount,
        contract: ContractId::new(row.upwork_contract_id),
        has_client: row.has_client,
        invoice: document(row.invoice_id),
        fee_entry: document(row.journal_entry_id),
        reversed_by: [row.invoice_id, row.journal_entry_id]
            .into_iter()
            .flatten()
            .flat_map(|id| reversals.get(&id).cloned().unwrap_or_default())
            .collect(),
    });
    Ok(earnings.collect())
}
