//! Whether the books agree with Upwork to the cent: the wallet's movements beside earnings, invoices and fee entries in
//! Odoo, record by record, and beside Upwork's own running balance. Says what differs and what to do, and writes nothing.
//!
//! Upwork's ledger is the measure: what a person changed in Odoo is a difference, whatever the reason. What is not there
//! yet, because it waits for something, is none.

mod chain;
mod compare;
mod sheet;

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use sheet::{Amounts, Balance, Difference, Earned, Movement, Sheet, Waiting};

use super::document::Taxes;
use super::documents::Booked;
use super::ledger::Parked;
use super::link::Links;
use crate::domain::{ContractId, Currency, LedgerEntry, LedgerRow, Month, RecordId};

/// Both sides.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The whole ledger of a wallet.
    pub ledger: &'a [LedgerRow],
    /// Rows of it that wait.
    pub parked: &'a BTreeMap<RecordId, Parked>,
    /// All earnings of the account in Odoo.
    pub earnings: &'a [BookedEarning],
    /// What is remembered of earnings, invoices and fee entries.
    pub links: &'a Links,
    /// Decimals of Odoo's currencies.
    pub decimals: &'a BTreeMap<Currency, u32>,
    /// Which taxes stand on invoices; `None`: nobody has said it.
    pub taxes: Option<Taxes>,
    /// The day, UTC.
    pub today: NaiveDate,
}

/// An earning in Odoo with its documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedEarning {
    /// Row id.
    pub id: i32,
    /// Upwork's id; `None`: somebody made it by hand.
    pub upwork_id: Option<RecordId>,
    /// Its day.
    pub date: NaiveDate,
    /// Code of its currency.
    pub currency: String,
    /// What the client paid.
    pub gross: Decimal,
    /// What Upwork kept.
    pub fee: Decimal,
    /// What is left, if the row says it.
    pub net: Option<Decimal>,
    /// Its contract.
    pub contract: ContractId,
    /// It has a client to be invoiced.
    pub has_client: bool,
    /// Its invoice or credit note.
    pub invoice: Option<Booked>,
    /// The entry of its fee.
    pub fee_entry: Option<Booked>,
    /// Documents of the difference, which somebody let be made once one of the two was posted.
    pub corrections: Vec<Booked>,
    /// What reverses one of the two and is of no earning itself: somebody made it by hand.
    pub reversed_by: Vec<Booked>,
}

/// More breaks than these, in more than half of the rows, are no breaks of a chain.
const MOST_BREAKS: usize = 5;

/// Sheets by month and currency.
type Sheets = BTreeMap<(Month, String), Sheet>;

/// Compares both sides: a sheet for each month and currency in which anything moved, the oldest first.
pub fn reconcile(sides: &Sides<'_>) -> Vec<Sheet> {
    let book = Book::of(sides);
    let mut sheets = Sheets::new();
    for row in sides.ledger {
        let sheet = sheet_of(&mut sheets, book.month(row), code(row));
        sheet.moves(row.entry(), book.is_of_other_months(row), row.credited.unwrap_or_default());
        compare::row(sheet, &book, row);
    }
    for earning in sides.earnings.iter().filter(|earning| !book.is_in_ledger(earning)) {
        let sheet = sheet_of(&mut sheets, Month::of(earning.date), earning.currency.clone());
        compare::stranger(sheet, earning);
    }
    balances(&book, &mut sheets);
    let mut sheets: Vec<Sheet> = sheets.into_values().collect();
    for sheet in &mut sheets {
        sheet.wallet.sort_by_key(|movement| (movement.entry, movement.of_other_months));
        sheet.waiting.sort_by(|a, b| (a.record.len(), &a.record).cmp(&(b.record.len(), &b.record)));
        sheet.differences.sort_by(|a, b| (a.record.len(), &a.record).cmp(&(b.record.len(), &b.record)));
    }
    sheets
}

fn sheet_of(sheets: &mut Sheets, month: Month, currency: String) -> &mut Sheet {
    sheets.entry((month, currency.clone())).or_insert_with(|| Sheet::new(month, currency))
}

/// The currency of a row; Upwork gives each one.
fn code(row: &LedgerRow) -> String {
    row.currency.as_ref().map_or_else(|| "no currency".to_owned(), ToString::to_string)
}

/// What the wallet held before and after each month, and where the chain of balances breaks.
fn balances(book: &Book<'_>, sheets: &mut Sheets) {
    let mut by_currency: BTreeMap<String, Vec<&LedgerRow>> = BTreeMap::new();
    for row in book.sides.ledger {
        by_currency.entry(code(row)).or_default().push(row);
    }
    for (currency, rows) in by_currency {
        let mut by_month: BTreeMap<Month, Vec<&LedgerRow>> = BTreeMap::new();
        for row in &rows {
            by_month.entry(book.month(row)).or_default().push(row);
        }
        let mut held = None;
        for (month, rows) in by_month {
            let span = chain::span(&rows, held);
            held = span.map(|(_, after)| after);
            sheet_of(sheets, month, currency.clone()).balance = span.map(|(before, after)| Balance { before, after });
        }
        let broken = chain::breaks(&rows);
        // Then something is wrong with the balances and not with a row: said once.
        let told = if broken.len() > MOST_BREAKS && broken.len() * 2 > rows.len() { 1 } else { broken.len() };
        let all = (broken.len(), rows.len());
        for broken in broken.into_iter().take(told) {
            let month = broken.date.map_or_else(|| Month::of(book.sides.today), Month::of);
            compare::chain(sheet_of(sheets, month, currency.clone()), broken, (told == 1).then_some(all));
        }
    }
}

/// Both sides, ready to be looked up in.
struct Book<'a> {
    sides: &'a Sides<'a>,
    rows: HashMap<&'a RecordId, &'a LedgerRow>,
    fees: HashMap<&'a RecordId, Vec<&'a LedgerRow>>,
    earnings: HashMap<&'a RecordId, Vec<&'a BookedEarning>>,
}

impl<'a> Book<'a> {
    fn of(sides: &'a Sides<'a>) -> Self {
        let rows: HashMap<&RecordId, &LedgerRow> = sides.ledger.iter().map(|row| (&row.id, row)).collect();
        let mut fees: HashMap<&RecordId, Vec<&LedgerRow>> = HashMap::new();
        for row in sides.ledger.iter().filter(|row| row.entry().is_service_fee()) {
            if let Some(earning) = &row.related_transaction {
                fees.entry(earning).or_default().push(row);
            }
        }
        let mut earnings: HashMap<&RecordId, Vec<&BookedEarning>> = HashMap::new();
        for earning in sides.earnings {
            if let Some(record) = &earning.upwork_id {
                earnings.entry(record).or_default().push(earning);
            }
        }
        Self { sides, rows, fees, earnings }
    }

    fn month(&self, row: &LedgerRow) -> Month {
        Month::of(row.date().unwrap_or(self.sides.today))
    }

    /// The earning that a fee is about, if it is one.
    fn earning_of(&self, row: &LedgerRow) -> Option<&'a LedgerRow> {
        let target = row.related_transaction.as_ref().filter(|_| row.entry().is_service_fee())?;
        let target = self.rows.get(target).copied();
        target.filter(|target| matches!(target.entry(), LedgerEntry::Earning(_)))
    }

    fn is_of_other_months(&self, row: &LedgerRow) -> bool {
        self.earning_of(row).is_some_and(|earning| self.month(earning) != self.month(row))
    }

    fn fees_of(&self, row: &LedgerRow) -> &[&'a LedgerRow] {
        self.fees.get(&row.id).map_or(&[], Vec::as_slice)
    }

    fn earnings_of(&self, row: &LedgerRow) -> &[&'a BookedEarning] {
        self.earnings.get(&row.id).map_or(&[], Vec::as_slice)
    }

    fn is_in_ledger(&self, earning: &BookedEarning) -> bool {
        let row = earning.upwork_id.as_ref().and_then(|record| self.rows.get(record));
        row.is_some_and(|row| matches!(row.entry(), LedgerEntry::Earning(_)))
    }
}
