//! Any wallet at all: what was projected and invoiced agrees, and a cent on either side is named.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::super::wallet::{fee, paid};
use super::{Books, cents, chained};
use crate::domain::LedgerRow;
use crate::plan::reconcile::BookedEarning;

/// One of a wallet's ways to move.
#[derive(Clone, Copy, Debug)]
struct Event {
    what: u8,
    cents: i64,
    percent: i64,
    day: u32,
    in_euros: bool,
}

fn any_event() -> impl Strategy<Value = Event> {
    (0..7u8, 1..999i64, 0..20i64, 0..80u32, any::<bool>()).prop_map(|(what, tens, percent, day, in_euros)| {
        // No balance is a cent from another: else some order could lead through all rows all the same.
        Event { what, cents: tens * 1_000, percent, day, in_euros }
    })
}

/// Rows of two currencies over three months; each wallet begins with an earning.
fn ledger_of(events: &[Event]) -> Vec<LedgerRow> {
    let first = [false, true].map(|in_euros| Event { what: 0, cents: 10_000, percent: 10, day: 0, in_euros });
    let mut rows: Vec<LedgerRow> = Vec::new();
    for (at, event) in first.iter().chain(events).enumerate() {
        let (id, amount) = (format!("{}", 100 + 2 * at), cents(event.cents));
        let (words, amount) = match event.what {
            0..=2 => (("APAdjustment", "Milestone"), amount),
            3 => (("APAdjustment", "Refund"), -amount),
            4 => (("APPayment", "Withdrawal"), -amount),
            5 => (("ARInvoice", "Membership Fee"), -amount),
            _ => (("APAdjustment", "Something New"), amount),
        };
        let currency = if event.in_euros { "EUR" } else { "USD" };
        let date = "2026-03-01".parse::<chrono::NaiveDate>().unwrap() + chrono::Days::new(event.day.into());
        let of = |row: LedgerRow| LedgerRow {
            currency: currency.to_owned().try_into().ok(),
            review_due_date: Some(date),
            ..row
        };
        rows.push(of(paid(&id, words.0, words.1, &amount.to_string())));
        if event.what <= 3 && event.percent > 0 {
            let charged = -(amount * Decimal::new(event.percent, 2)).round_dp(2);
            rows.push(of(fee(&format!("{}", 101 + 2 * at), &id, &charged.to_string())));
        }
    }
    chained(rows)
}

proptest! {
    #[test]
    fn what_was_projected_and_invoiced_agrees(
        ledger in prop::collection::vec(any_event(), 0..20).prop_map(|events| ledger_of(&events)).prop_shuffle(),
    ) {
        let books = Books::of(ledger);
        prop_assert_eq!(books.differences(), Vec::<String>::new());
        let sheets = books.sheets();
        let moved: Decimal = sheets.iter().map(|sheet| sheet.moved).sum();
        let credited: Decimal = books.ledger.iter().filter_map(|row| row.credited).sum();
        prop_assert_eq!(moved, credited);
        for sheet in &sheets {
            prop_assert_eq!(sheet.earned.upwork, sheet.earned.earnings);
            prop_assert_eq!(sheet.earned.upwork, sheet.earned.documents);
            if let Some(balance) = sheet.balance {
                prop_assert_eq!(balance.after - balance.before, sheet.moved);
            }
        }
    }

    #[test]
    fn a_cent_on_either_side_is_named(
        events in prop::collection::vec(any_event(), 0..12),
        side in 0..8u8,
        at in any::<prop::sample::Index>(),
        more in any::<bool>(),
    ) {
        let mut books = Books::of(ledger_of(&events));
        let cent = cents(if more { 1 } else { -1 });
        let (row, earning) = (at.index(books.ledger.len()), at.index(books.earnings.len()));
        let mut record = books.earnings[earning].upwork_id.clone();
        match side {
            0 => {
                let row = &mut books.ledger[row];
                row.credited = row.credited.map(|credited| credited + cent);
                record = None;
            }
            1 => {
                let row = &mut books.ledger[row];
                row.running_balance = row.running_balance.map(|balance| balance + cent);
                record = None;
            }
            2 => books.earnings[earning].gross += cent,
            3 => books.earnings[earning].fee += cent,
            4 => books.earnings[earning].net = books.earnings[earning].net.map(|net| net + cent),
            5 => {
                let invoice = books.earnings[earning].invoice.as_mut().unwrap();
                invoice.untaxed += cent;
                invoice.total += cent;
            }
            6 => books.earnings[earning].invoice.as_mut().unwrap().total += cent,
            _ => {
                let BookedEarning { invoice, fee_entry, .. } = &mut books.earnings[earning];
                let document = fee_entry.as_mut().or(invoice.as_mut()).unwrap();
                document.fee = Some(document.fee.unwrap_or_default() + cent);
            }
        }
        let found = books.differences();
        prop_assert!(!found.is_empty());
        if let Some(record) = record {
            prop_assert!(found.iter().all(|found| found.starts_with(&format!("{record} "))), "{:?}", found);
        }
    }
}
