//! Whether Odoo's books agree with Upwork to the cent: reads both sides from one view of the database; writes nothing
//! and asks Upwork nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::context::Context;
use super::error::Error;
use super::invoices::configured_taxes;
use super::{gate, setup};
use crate::domain::{Account, AccountId, Job, Kind, Month, RecordId};
use crate::odoo::{account, document, snapshot};
use crate::plan::reconcile::{self, Sides};
pub use crate::plan::reconcile::{Amounts, Difference, Movement, Sheet, Waiting};
use crate::plan::{Link, Links};
use crate::store::{ledger, links, months, wallet};

/// An account's wallet beside its books.
#[derive(Clone, Debug, Serialize)]
pub struct Reconciliation {
    /// Whose.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// A sheet for each month and currency, the oldest first.
    pub sheets: Vec<Sheet>,
    /// What else there is to know: months that were not read.
    pub notes: Vec<String>,
}

impl Reconciliation {
    /// How many differences there are.
    pub fn differences(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.differences.len()).sum()
    }
}

/// Compares one account, or all whose ledger was read; all months, or one.
///
/// # Errors
/// [`Error::Fail`] if there is nothing to compare.
pub async fn reconcile(ctx: &Context, named: Option<&str>, month: Option<Month>) -> Result<Vec<Reconciliation>, Error> {
    gate::our_schema(ctx).await?;
    let accounts = match named {
        Some(_) => vec![setup::find_account(ctx, named).await?],
        None => account::list(&ctx.db).await?,
    };
    let mut done = Vec::new();
    for account in &accounts {
        done.extend(of_account(ctx, account, month).await?);
    }
    if done.is_empty() {
        let whose = named.map_or_else(|| "any account".to_owned(), |named| format!("the account {named:?}"));
        return Err(Error::fail(format!("the ledger of {whose} was never read: upwork-odoo sync earnings")));
    }
    Ok(done)
}

/// `None` if its ledger was never read.
async fn of_account(ctx: &Context, account: &Account, month: Option<Month>) -> Result<Option<Reconciliation>, Error> {
    let Some(wallet) = wallet::get(&ctx.db, account.id).await? else { return Ok(None) };
    let mut view = ctx.db.begin_read_only().await?;
    let ledger = ledger::all(&mut view, &wallet.entity).await?;
    let parked = ledger::waiting(&mut view, &wallet.entity).await?;
    let parked: BTreeMap<RecordId, _> = parked.into_iter().map(|waiting| (waiting.record, waiting.parked)).collect();
    let mut remembered = Links::default();
    for kind in [Kind::Earning, Kind::Invoice, Kind::FeeEntry] {
        remembered.extend(links::of_kind(&mut view, account.id, kind).await?);
    }
    let earnings = document::booked_earnings(&mut view, account.id, &corrections(&remembered)).await?;
    let currencies = snapshot::earnings(&mut view, account.id, &[], &Links::default()).await?.currencies;
    view.rollback().await?;
    let decimals = currencies.into_iter().map(|(currency, row)| (currency, row.decimals)).collect();
    let sides = Sides {
        ledger: &ledger,
        parked: &parked,
        earnings: &earnings,
        links: &remembered,
        decimals: &decimals,
        taxes: configured_taxes(ctx),
        today: ctx.clock.now().date_naive(),
    };
    let mut sheets = reconcile::reconcile(&sides);
    sheets.retain(|sheet| month.is_none_or(|month| month == sheet.month));
    let notes = unread(ctx, account, month).await?;
    Ok(Some(Reconciliation { account: account.id, name: account.name.clone(), sheets, notes }))
}

/// Documents of the difference, each with the earning that it corrects: they are remembered beside the earning's own, as
/// `<record> correction <number>`.
fn corrections(links: &Links) -> Vec<(RecordId, i32)> {
    let documents = links.of(Kind::Invoice).chain(links.of(Kind::FeeEntry));
    let of = |(id, link): (&str, &Link)| Some((RecordId::new(id.split_once(" correction ")?.0), link.odoo_id));
    documents.filter_map(of).collect()
}

/// Months of which the ledger is not whole.
async fn unread(ctx: &Context, account: &Account, month: Option<Month>) -> Result<Vec<String>, Error> {
    let gaps = months::gaps(&ctx.db, account.id, Job::Earnings).await?;
    let is_meant = |of: Month| month.is_none_or(|month| month == of);
    let gaps = gaps.into_iter().filter(|gap| is_meant(gap.month));
    let mut notes: Vec<String> =
        gaps.map(|gap| format!("month {} was not read wholly: {}", gap.month, gap.reason)).collect();
    let since: Option<NaiveDate> = months::get(&ctx.db, account.id, Job::Earnings).await?.map(|reading| reading.since);
    if let (Some(month), Some(since)) = (month, since)
        && month.first_day() < since
    {
        notes.push(format!(
            "the ledger is read by itself from {since} on; for the days before: upwork-odoo sync earnings --from {} --to {}",
            month.first_day(),
            month.last_day()
        ));
    }
    Ok(notes)
}
