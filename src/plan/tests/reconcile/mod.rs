//! Both sides of the books in memory: what was projected and invoiced agrees, and no cent goes astray unnamed.

mod named;
mod random;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::wallet::{Wallet, fee, paid};
use crate::domain::{Currency, Kind, LedgerRow, RecordId};
use crate::plan::document::Taxes;
use crate::plan::documents::Booked;
use crate::plan::reconcile::{BookedEarning, Sheet, Sides, reconcile};
use crate::plan::{CurrencyRow, Kept, Link, Links, Parked};

/// Both sides.
#[derive(Clone, Debug)]
struct Books {
    ledger: Vec<LedgerRow>,
    parked: BTreeMap<RecordId, Parked>,
    earnings: Vec<BookedEarning>,
    links: Links,
    decimals: BTreeMap<Currency, u32>,
    taxes: Option<Taxes>,
}

fn cents(cents: i64) -> Decimal {
    Decimal::new(cents, 2)
}

/// A document of an earning's, numbered after it.
fn booked(id: i32, move_type: &str, (gross, fee): (Decimal, Option<Decimal>), currency: &str) -> Booked {
    let untaxed = if move_type == "entry" { Decimal::ZERO } else { gross - fee.unwrap_or_default() };
    Booked {
        id,
        number: Some(format!("DOC/{id}")),
        r#ref: None,
        move_type: move_type.to_owned(),
        state: "posted".to_owned(),
        payment_state: None,
        date: "2026-03-13".parse().unwrap(),
        reverses: None,
        currency: currency.to_owned(),
        untaxed,
        total: untaxed,
        fee,
    }
}

impl Books {
    /// What the daemon makes of a ledger: every third earning has its fee on an entry.
    fn of(ledger: Vec<LedgerRow>) -> Self {
        let mut wallet = Wallet::with_contracts();
        let euro = CurrencyRow { id: 2, decimals: 2 };
        wallet.now.currencies.insert("EUR".to_owned().try_into().unwrap(), euro);
        wallet.sync(&ledger);
        let codes: BTreeMap<i32, String> =
            wallet.now.currencies.iter().map(|(code, row)| (row.id, code.to_string())).collect();
        let mut links = wallet.now.links.clone();
        let earnings = wallet.now.ledger.earnings.values().map(|row| {
            let (values, id, currency) = (&row.values, row.id * 10, &codes[&row.values.currency_id]);
            let (gross, charged) = (values.gross_amount, values.upwork_fee.unwrap());
            let has_entry = row.id % 3 == 0 && !charged.is_zero();
            let on_invoice = (!has_entry && !charged.is_zero()).then_some(charged);
            let mut keep = |kind, odoo_id| {
                let link = Link { odoo_id, gone: false, kept: None::<Kept> };
                links.insert(kind, values.upwork_id.as_str(), link);
            };
            keep(Kind::Invoice, id);
            if has_entry {
                keep(Kind::FeeEntry, id + 1);
            }
            let move_type = if gross < Decimal::ZERO { "out_refund" } else { "out_invoice" };
            BookedEarning {
                id: row.id,
                upwork_id: Some(values.upwork_id.clone()),
                date: values.date,
                currency: currency.clone(),
                gross,
                fee: charged,
                net: values.net_amount,
                contract: values.contract.clone(),
                has_client: true,
                invoice: Some(booked(id, move_type, (gross, on_invoice), currency)),
                fee_entry: has_entry.then(|| booked(id + 1, "entry", (Decimal::ZERO, Some(charged)), currency)),
                corrections: Vec::new(),
                reversed_by: Vec::new(),
            }
        });
        let earnings = earnings.collect();
        let decimals = wallet.now.currencies.iter().map(|(code, row)| (code.clone(), row.decimals)).collect();
        Self { parked: wallet.now.ledger.parked.clone(), ledger, earnings, links, decimals, taxes: Some(Taxes::None) }
    }

    /// Two earnings with fees, one of them on an entry, and a withdrawal.
    fn small() -> Self {
        let rows = [
            paid("1", "APAdjustment", "Milestone", "500.00"),
            fee("2", "1", "-50.00"),
            paid("3", "APAdjustment", "Bonus", "100.00"),
            fee("4", "3", "-10.00"),
            paid("5", "APPayment", "Withdrawal", "-300.00"),
            paid("6", "APAdjustment", "Bonus", "7.00"),
        ];
        let books = Self::of(chained(rows));
        assert_eq!((books.earnings.len(), books.differences()), (3, vec![]));
        let entries = books.earnings.iter().filter(|earning| earning.fee_entry.is_some()).count();
        assert_eq!(entries, 1, "both ways to book a fee");
        books
    }

    fn sheets(&self) -> Vec<Sheet> {
        reconcile(&Sides {
            ledger: &self.ledger,
            parked: &self.parked,
            earnings: &self.earnings,
            links: &self.links,
            decimals: &self.decimals,
            taxes: self.taxes,
            today: "2026-06-01".parse().unwrap(),
        })
    }

    /// Record and value of each difference.
    fn differences(&self) -> Vec<String> {
        let all = self.sheets().into_iter().flat_map(|sheet| sheet.differences);
        all.map(|found| format!("{} {}: {} / {}", found.record, found.what, found.upwork, found.odoo)).collect()
    }

    fn waiting(&self) -> Vec<String> {
        let all = self.sheets().into_iter().flat_map(|sheet| sheet.waiting);
        all.map(|found| format!("{} {}: {}", found.record, found.what, found.reason)).collect()
    }

    fn earning(&mut self, record: &str) -> &mut BookedEarning {
        let is_it = |earning: &&mut BookedEarning| earning.upwork_id == Some(RecordId::new(record));
        self.earnings.iter_mut().find(is_it).unwrap()
    }

    /// The earning whose fee is on an entry.
    fn with_entry(&mut self) -> &mut BookedEarning {
        self.earnings.iter_mut().find(|earning| earning.fee_entry.is_some()).unwrap()
    }
}

/// Each row with the balance after it, by currency.
fn chained(rows: impl IntoIterator<Item = LedgerRow>) -> Vec<LedgerRow> {
    let mut balances: BTreeMap<Option<Currency>, Decimal> = BTreeMap::new();
    let row = |row: LedgerRow| {
        let balance = balances.entry(row.currency.clone()).or_default();
        *balance += row.credited.unwrap_or_default();
        LedgerRow { running_balance: Some(*balance), ..row }
    };
    rows.into_iter().map(row).collect()
}
