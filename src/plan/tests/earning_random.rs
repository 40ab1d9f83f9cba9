//! Any ledger at all: planning comes to rest, loses no cent and doubles no row.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::wallet::{Wallet, hourly, paid};
use crate::domain::{ContractId, EarningKind, LedgerEntry, LedgerRow, RecordId, TermId};

/// Rows that point at each other in every way, of known and unknown kinds, some of them without what they need.
fn any_row() -> impl Strategy<Value = LedgerRow> {
    let words = prop::sample::select(vec![
        ("APInvoice", "Hourly"),
        ("APAdjustment", "Milestone"),
        ("APAdjustment", "Refund"),
        ("APAdjustment", "Service Fee"),
        ("APPayment", "Withdrawal"),
        ("APAdjustment", "Something New"),
    ]);
    let assignment = prop::option::of(prop::sample::select(vec!["41846002", "41900315", "99", "1"]));
    (0..8u8, words, -99_999..99_999i64, prop::option::of(0..8u8), assignment, 0..12u8).prop_map(
        |(id, (entry_type, subtype), cents, target, assignment, gap)| LedgerRow {
            description: (gap % 3 > 0).then(|| hourly("0").description).flatten(),
            related_assignment: assignment.map(TermId::new),
            related_transaction: target.map(|target| RecordId::new(format!("r{target}"))),
            review_due_date: "2026-03-13".parse().ok().filter(|_| gap != 1),
            credited: Some(Decimal::new(cents, 2)).filter(|_| gap != 2),
            company_name: (gap != 3).then(|| "Globex".to_owned()),
            ..paid(&format!("r{id}"), entry_type, subtype, "0")
        },
    )
}

fn wallet() -> Wallet {
    let mut wallet = Wallet::with_contracts();
    wallet.evidence.clients.insert("Globex".into(), [ContractId::new("41900315")].into());
    wallet
}

proptest! {
    #[test]
    fn planning_comes_to_rest_whatever_order_rows_come_in(
        windows in prop::collection::vec(prop::collection::vec(any_row(), 0..8), 1..5),
    ) {
        let mut wallet = wallet();
        for rows in &windows {
            wallet.sync(rows); // asserts that planning the same again gives nothing
        }
        let all = wallet.kept();
        let mut at_once = self::wallet();
        at_once.sync(&all);
        let kinds = |wallet: &Wallet| wallet.earnings().into_iter().map(|row| (row.upwork_id.clone(), row.clone())).collect::<Vec<_>>();
        // What was found once stays where it was; amounts do not depend on the way at all.
        let amounts = |wallet: &Wallet| kinds(wallet).into_iter().map(|(id, row)| (id, row.gross_amount, row.upwork_fee)).collect::<std::collections::BTreeSet<_>>();
        let ours = amounts(&wallet);
        prop_assert!(amounts(&at_once).iter().all(|row| ours.contains(row) || wallet.waits(&row.0)));
    }

    #[test]
    fn every_cent_of_an_earning_is_in_the_ledger(rows in prop::collection::vec(any_row(), 0..12)) {
        let mut wallet = wallet();
        wallet.sync(&rows);
        let kept = wallet.kept();
        for earning in wallet.earnings() {
            let row = kept.iter().find(|row| row.id == earning.upwork_id).unwrap();
            let fees: Decimal = kept
                .iter()
                .filter(|fee| fee.entry().is_service_fee() && fee.related_transaction.as_ref() == Some(&row.id))
                .filter_map(|fee| fee.credited)
                .sum();
            prop_assert_eq!(Some(earning.gross_amount), row.credited);
            prop_assert_eq!(earning.upwork_fee, Some(-fees));
            prop_assert_eq!(earning.net_amount, Some(earning.gross_amount + fees));
        }
    }

    #[test]
    fn every_row_that_could_be_an_earning_is_one_or_waits(rows in prop::collection::vec(any_row(), 0..12)) {
        let mut wallet = wallet();
        wallet.sync(&rows);
        for row in wallet.kept() {
            let is_earning = wallet.earnings().iter().any(|earning| earning.upwork_id == row.id);
            match row.entry() {
                LedgerEntry::Earning(EarningKind::Hourly | EarningKind::Milestone | EarningKind::Refund) => {
                    prop_assert!(is_earning != wallet.waits(&row.id), "{}", row.id);
                }
                LedgerEntry::Unknown => prop_assert!(!is_earning && wallet.waits(&row.id)),
                _ => prop_assert!(!is_earning),
            }
        }
    }

    #[test]
    fn losing_the_memory_doubles_no_earning(rows in prop::collection::vec(any_row(), 0..12)) {
        let mut wallet = wallet();
        wallet.sync(&rows);
        let before: Vec<_> = wallet.earnings().into_iter().cloned().collect();
        wallet.forget();
        wallet.sync(&rows);
        let after: Vec<_> = wallet.earnings().into_iter().cloned().collect();
        prop_assert_eq!(before, after);
    }
}
