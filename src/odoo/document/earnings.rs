//! The earnings that documents are made of.

use std::collections::BTreeSet;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::db::Tx;
use crate::domain::{AccountId, Kind, Skip};
use crate::odoo::Error;
use crate::plan::document::{Earning, FEE};

/// Which earnings are meant. Nothing set: all of the account.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day.
    pub to: Option<NaiveDate>,
    /// Those with these Upwork ids.
    pub earnings: Option<Vec<String>>,
    /// These rows.
    pub rows: Option<Vec<i32>>,
}

/// An earning, as far as it takes to see whether it lacks a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Row id.
    pub id: i32,
    /// Upwork's id.
    pub upwork_id: String,
    /// It has an invoice or credit note.
    pub has_invoice: bool,
    /// It has a fee entry.
    pub has_entry: bool,
    /// It has a fee that is neither on an entry nor on its invoice.
    pub lacks_fee: bool,
}

/// The earnings meant, in the order in which documents are made: by day, then by Upwork's id.
///
/// # Errors
/// [`Error::Database`].
pub async fn candidates(tx: &mut Tx, account: AccountId, wanted: &Wanted) -> Result<Vec<Candidate>, Error> {
    Ok(sqlx::query_file_as!(
        Candidate,
        "queries/odoo/earnings_list_open.sql",
        account.0,
        wanted.from,
        wanted.to,
        wanted.earnings.as_deref(),
        wanted.rows.as_deref(),
        FEE,
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Waits until nobody else makes documents of these earnings' companies or changes these earnings, and keeps it so until
/// the transaction ends: what is read after this is what will be written to.
///
/// # Errors
/// [`Error::Database`].
pub async fn lock(tx: &mut Tx, ids: &[i32]) -> Result<(), Error> {
    let companies =
        sqlx::query_file_scalar!("queries/odoo/earnings_list_companies.sql", ids).fetch_all(tx.conn()).await?;
    for company in companies {
        sqlx::query_file!("queries/odoo/company_lock.sql", company).fetch_one(tx.conn()).await?;
    }
    sqlx::query_file!("queries/odoo/earnings_lock.sql", ids).fetch_all(tx.conn()).await?;
    Ok(())
}

/// Reads earnings in the order in which documents are made; one whose amounts cannot be computed with is a skip.
///
/// # Errors
/// [`Error::Database`].
pub async fn earnings(tx: &mut Tx, ids: &[i32]) -> Result<(Vec<Earning>, Vec<Skip>), Error> {
    let rows = sqlx::query_file_as!(Row, "queries/odoo/earnings_read_accounting.sql", ids).fetch_all(tx.conn()).await?;
    let (mut earnings, mut skipped) = (Vec::new(), Vec::new());
    for row in rows {
        let id = row.upwork_id.clone();
        match row.parse() {
            Ok(earning) => earnings.push(earning),
            Err(amount) => skipped.push(Skip {
                kind: Kind::Invoice,
                id,
                reason: format!("the amount {amount} has more digits than are computed with exactly"),
                cure: Some("make its documents in Odoo by hand".to_owned()),
            }),
        }
    }
    earnings.sort_by(|a, b| a.order().cmp(&b.order()));
    Ok((earnings, skipped))
}

/// Those of these documents that have a fee as a line.
///
/// # Errors
/// [`Error::Database`].
pub async fn fees_on(tx: &mut Tx, moves: &[i32]) -> Result<BTreeSet<i32>, Error> {
    let found =
        sqlx::query_file_scalar!("queries/odoo/fees_find_on_moves.sql", moves, FEE).fetch_all(tx.conn()).await?;
    Ok(found.into_iter().collect())
}

struct Row {
    id: i32,
    upwork_id: String,
    name: String,
    date: NaiveDate,
    gross: String,
    fee: Option<String>,
    net: Option<String>,
    hours: Option<String>,
    currency_id: i32,
    company_id: i32,
    partner_id: Option<i32>,
    contract: String,
    hourly_rate: Option<String>,
    invoice_id: Option<i32>,
    journal_entry_id: Option<i32>,
}

impl Row {
    /// The earning, or the amount that is too long.
    fn parse(self) -> Result<Earning, String> {
        let optional = |text: Option<String>| text.map(|text| amount(&text)).transpose();
        Ok(Earning {
            id: self.id,
            upwork_id: self.upwork_id,
            name: self.name,
            date: self.date,
            gross: amount(&self.gross)?,
            fee: optional(self.fee)?.unwrap_or_default(),
            net: optional(self.net)?,
            hours: optional(self.hours)?,
            currency_id: self.currency_id,
            company_id: self.company_id,
            partner_id: self.partner_id,
            contract: self.contract,
            hourly_rate: optional(self.hourly_rate)?,
            invoice_id: self.invoice_id,
            journal_entry_id: self.journal_entry_id,
        })
    }
}

/// Amounts below a billion with at most six decimals: what comes of them fits into a decimal, whatever the rate.
fn amount(text: &str) -> Result<Decimal, String> {
    let amount = Decimal::from_str(text).map_err(|_| text.to_owned())?;
    let fits = amount.abs() < Decimal::from(1_000_000_000) && amount.normalize().scale() <= 6;
    if fits { Ok(amount) } else { Err(text.to_owned()) }
}
