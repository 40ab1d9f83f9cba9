//! An earning on one screen: the rows of the ledger that it was made of, its contract, its documents.

mod story;

use std::collections::BTreeMap;

pub use self::story::{EarningStory, FoundContract, LedgerLine, Role, RunOf, ToMake, Waits};
use crate::db::Tx;
use crate::domain::{Account, AccountingEntityId, Job, Kind, LedgerEntry, LedgerRow, RecordId, Skip};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::invoices::{self, Wanted};
use crate::odoo::{document, snapshot};
use crate::plan::documents::{Booked, NewDocument};
use crate::plan::{EarningRow, Links, MoveRef, found_before};
use crate::store::ledger::{self, Seen};
use crate::store::{drift, links, runs, wallet};

/// Tells what is known of an earning.
///
/// # Errors
/// [`Error::Fail`] if nothing is.
pub async fn earning(ctx: &Context, account: &Account, id: &str) -> Result<EarningStory, Error> {
    let record = RecordId::new(id);
    let mut story = match wallet::get(&ctx.db, account.id).await? {
        Some(wallet) => read(ctx, account, &wallet.entity, record).await?,
        None => None,
    }
    .ok_or_else(|| Error::fail(unknown(account, id)))?;
    story.drift = drift::list(&ctx.db, Some(account.id)).await?;
    let is_its = |kind| matches!(kind, Kind::Earning | Kind::Invoice | Kind::FeeEntry);
    story.drift.retain(|item| item.drift.upwork_id == id && is_its(item.drift.kind));
    let report = runs::last(&ctx.db, account.id, Job::Earnings).await?.and_then(|run| run.report);
    let skipped = report.map(|report| report.skipped).unwrap_or_default();
    // Why the row waits is told already, by itself.
    let says_more = |skip: &Skip| story.waits.as_ref().is_none_or(|waits| waits.reason != skip.reason);
    story.skipped = skipped.into_iter().filter(|skip| skip.id == id && is_its(skip.kind) && says_more(skip)).collect();
    if story.odoo_id.is_some() {
        look_ahead(ctx, account, &mut story).await?;
    }
    Ok(story)
}

fn unknown(account: &Account, id: &str) -> String {
    format!(
        "nothing is known of an earning {id} of the account {:?}: it is the number of a row in Upwork's ledger, without \
         the T of invoices",
        account.name
    )
}

/// What `invoices create` would make of it, or why it would not.
async fn look_ahead(ctx: &Context, account: &Account, story: &mut EarningStory) -> Result<(), Error> {
    let wanted = Wanted { earnings: Some(vec![story.upwork_id.to_string()]), ..Wanted::default() };
    match invoices::preview(ctx, account, &wanted, invoices::Options::default()).await {
        Ok(done) => {
            let total = |new: &NewDocument| new.document.header.totals.amount_total;
            story.to_make = done.made.iter().map(|new| ToMake { kind: new.kind, total: total(new) }).collect();
            story.skipped.extend(done.report.skipped);
        }
        Err(Error::Fail(cause)) => story.skipped.push(Skip {
            kind: Kind::Invoice,
            id: story.upwork_id.to_string(),
            reason: cause.to_string(),
            cure: None,
        }),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Everything that lies in the database, from one view of it; `None` if there is nothing.
async fn read(
    ctx: &Context,
    account: &Account,
    entity: &AccountingEntityId,
    record: RecordId,
) -> Result<Option<EarningStory>, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let rows = ledger_rows(&mut view, entity, &record).await?;
    let ids = [record.to_string()];
    let links = links::of_records(&mut view, account.id, Kind::Earning, &ids).await?;
    let found = snapshot::earnings(&mut view, account.id, &ids, &links).await?;
    let row = found.ledger.earnings.into_values().next();
    let link = links.get(Kind::Earning, record.as_str());
    let is_known = rows.iter().any(|(role, _)| *role == Role::Earning) || row.is_some() || link.is_some();
    if !is_known {
        view.rollback().await?;
        return Ok(None);
    }
    let waiting = ledger::waiting(&mut view, entity).await?.into_iter().find(|waiting| waiting.record == record);
    let all: Vec<String> = rows.iter().map(|(_, row)| row.id.to_string()).collect();
    let seen = ledger::seen(&mut view, entity, &all).await?;
    let first = seen.get(&record).map(|seen| seen.first);
    let run = match first {
        Some(first) => runs::at(&mut view, account.id, Job::Earnings, first).await?,
        None => None,
    };
    let changes = ledger::changes(&mut view, entity, &all).await?;
    let [invoice, fee_entry, reversed_by] = documents(&mut view, row.as_ref()).await?;
    view.rollback().await?;
    Ok(Some(EarningStory {
        odoo_id: row.as_ref().map(|row| row.id),
        deleted_in_odoo: row.is_none() && link.is_some(),
        contract: contract_of(&record, &links, row.as_ref()),
        in_odoo: row.map(|row| row.values),
        waits: waiting.map(|w| Waits { reason: w.parked.reason, cure: w.parked.cure, since: w.since }),
        ledger: rows.into_iter().map(|(role, row)| line(role, row, &seen)).collect(),
        changes,
        run: run.map(RunOf::from),
        invoice: invoice.into_iter().next(),
        fee_entry: fee_entry.into_iter().next(),
        reversed_by,
        to_make: Vec::new(),
        drift: Vec::new(),
        skipped: Vec::new(),
        upwork_id: record,
    }))
}

fn contract_of(record: &RecordId, links: &Links, row: Option<&EarningRow>) -> Option<FoundContract> {
    let remembered = found_before(record, links);
    let remembered = remembered.map(|(upwork_id, by)| FoundContract { upwork_id, found_by: Some(by) });
    let by_row = |row: &EarningRow| FoundContract { upwork_id: row.values.contract.clone(), found_by: None };
    remembered.or_else(|| row.map(by_row))
}

/// The row of the ledger with all that belongs to it.
async fn ledger_rows(
    view: &mut Tx,
    entity: &AccountingEntityId,
    record: &RecordId,
) -> Result<Vec<(Role, LedgerRow)>, Error> {
    let near = ledger::around(view, entity, &[record.to_string()], &[]).await?;
    let role = |row: &LedgerRow| match row.entry() {
        _ if row.id == *record => Role::Earning,
        _ if row.related_transaction.as_ref() != Some(record) => Role::PointedAt,
        entry if entry.is_service_fee() => Role::Fee,
        LedgerEntry::Earning(_) => Role::Refund,
        _ => Role::Other,
    };
    let mut rows: Vec<(Role, LedgerRow)> = near.into_iter().map(|row| (role(&row), row)).collect();
    let refunds: Vec<String> =
        rows.iter().filter(|(role, _)| *role == Role::Refund).map(|(_, row)| row.id.to_string()).collect();
    let at_hand: Vec<String> = rows.iter().map(|(_, row)| row.id.to_string()).collect();
    if !refunds.is_empty() {
        let fees = ledger::around(view, entity, &refunds, &at_hand).await?;
        rows.extend(fees.into_iter().map(|row| (Role::FeeOfRefund, row)));
    }
    rows.sort_by(|(a, x), (b, y)| (a, x.date(), &x.id).cmp(&(b, y.date(), &y.id)));
    Ok(rows)
}

fn line(role: Role, row: LedgerRow, seen: &BTreeMap<RecordId, Seen>) -> LedgerLine {
    LedgerLine {
        role,
        entry: row.entry(),
        words: row.words(),
        date: row.date(),
        credited: row.credited,
        running_balance: row.running_balance,
        seen: seen.get(&row.id).copied(),
        record: row.id,
        currency: row.currency,
        description: row.description,
    }
}

/// Its invoice, its fee entry, and what reverses them.
async fn documents(view: &mut Tx, row: Option<&EarningRow>) -> Result<[Vec<Booked>; 3], Error> {
    let of = |document: fn(&EarningRow) -> Option<MoveRef>| row.and_then(document).map(|found| found.id);
    let (invoice, entry) = (of(|row| row.invoice), of(|row| row.fee_entry));
    let ids: Vec<i32> = invoice.into_iter().chain(entry).collect();
    let mut found = [Vec::new(), Vec::new(), Vec::new()];
    if ids.is_empty() {
        return Ok(found);
    }
    for booked in document::booked(view, &ids).await? {
        let place = match Some(booked.id) {
            id if id == invoice => 0,
            id if id == entry => 1,
            _ => 2,
        };
        found[place].push(booked);
    }
    Ok(found)
}
