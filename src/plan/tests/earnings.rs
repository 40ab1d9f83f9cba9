//! Earnings out of the ledger: their amounts, dates and names, and what waits. One rule a test.

use super::wallet::{HOURLY, Wallet, fee, hourly, milestone, paid, reasons};
use crate::domain::{LedgerRow, RecordId};
use crate::plan::Change;

const KEPT: &str =
    "it is kept (upwork-odoo ledger list --parked); what it means for your books is yours to book in Odoo";

#[test]
fn an_hourly_earning_gets_all_its_columns() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), fee("2", "1", "-50.00")]);
    let row = wallet.earning("1");
    assert_eq!((row.name.as_str(), row.contract.as_str(), row.partner_id), (HOURLY, "41846002", Some(11)));
    assert_eq!((row.date.to_string(), row.currency_id), ("2026-03-13".into(), 1));
    let dates = [row.period_start, row.period_end].map(|date| date.unwrap().to_string());
    assert_eq!(dates, ["2026-03-02", "2026-03-08"]);
    let numbers = [Some(row.gross_amount), row.upwork_fee, row.upwork_fee_percent, row.net_amount, row.total_hours];
    assert_eq!(numbers.map(|number| number.unwrap().to_string()), ["500.00", "50.00", "10.00", "450.00", "8.33"]);
}

#[test]
fn what_was_never_given_is_empty_and_a_fee_that_is_not_there_is_zero() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[milestone("1")]);
    let row = wallet.earning("1");
    assert_eq!((row.period_start, row.period_end, row.total_hours), (None, None, None));
    let numbers = [row.upwork_fee, row.upwork_fee_percent, row.net_amount].map(|number| number.unwrap().to_string());
    assert_eq!(numbers, ["0.00", "0.00", "500.00"]);
}

#[test]
fn nothing_has_no_percentage() {
    let mut wallet = Wallet::with_contracts();
    let row = LedgerRow { credited: "0".parse().ok(), ..milestone("1") };
    wallet.sync(&[row, fee("2", "1", "-0.10")]);
    let row = wallet.earning("1");
    assert_eq!((row.upwork_fee_percent, row.net_amount.unwrap().to_string()), (None, "-0.10".into()));
}

#[test]
fn several_fees_of_an_earning_are_added_up() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[milestone("1"), fee("2", "1", "-50.00"), fee("3", "1", "-1.005"), fee("4", "1", "0.50")]);
    let row = wallet.earning("1");
    let numbers = [row.upwork_fee, row.upwork_fee_percent, row.net_amount].map(|number| number.unwrap().to_string());
    assert_eq!(numbers, ["50.51", "10.10", "449.49"]);
}

#[test]
fn a_fee_that_comes_later_and_alone_finds_its_earning() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[milestone("1")]);
    let plan = wallet.sync(&[fee("2", "1", "-50.00")]);
    assert!(matches!(plan.earnings.as_slice(), [Change::Update { .. }]), "{plan}");
    assert_eq!(wallet.earning("1").upwork_fee.unwrap().to_string(), "50.00");
}

#[test]
fn an_earning_that_comes_after_its_fee_finds_it() {
    let mut wallet = Wallet::with_contracts();
    let plan = wallet.sync(&[fee("2", "1", "-50.00")]);
    assert_eq!(
        reasons(&plan),
        [
            "earning 2: a service fee of 1, which the ledger does not have so far (it follows once that row is read; older \
         months: upwork-odoo sync earnings --from DAY --to DAY)"
        ]
    );
    wallet.sync(&[milestone("1")]);
    assert_eq!(wallet.earning("1").upwork_fee.unwrap().to_string(), "50.00");
    assert!(wallet.now.ledger.parked.is_empty(), "the fee waits no longer");
}

#[test]
fn a_fee_that_goes_to_another_earning_leaves_the_first() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[milestone("1"), milestone("2"), fee("3", "1", "-50.00")]);
    wallet.sync(&[fee("3", "2", "-50.00")]);
    let fees = ["1", "2"].map(|id| wallet.earning(id).upwork_fee.unwrap().to_string());
    assert_eq!(fees, ["0.00", "50.00"]);
}

#[test]
fn a_refund_is_an_earning_of_its_own_and_leaves_the_original_alone() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[milestone("1"), fee("2", "1", "-50.00")]);
    let before = wallet.earning("1").clone();
    let refund =
        LedgerRow { related_transaction: Some(RecordId::new("1")), ..paid("3", "APAdjustment", "Refund", "-200.00") };
    wallet.sync(&[refund, fee("4", "3", "20.00")]);
    assert_eq!(*wallet.earning("1"), before);
    let row = wallet.earning("3");
    let numbers = [Some(row.gross_amount), row.upwork_fee, row.upwork_fee_percent, row.net_amount];
    assert_eq!(numbers.map(|number| number.unwrap().to_string()), ["-200.00", "-20.00", "10.00", "-180.00"]);
}

#[test]
fn money_that_is_no_earning_makes_no_row() {
    let mut wallet = Wallet::with_contracts();
    let plan = wallet.sync(&[
        paid("1", "APPayment", "Withdrawal", "-100.00"),
        paid("2", "ARInvoice", "Membership Fee", "-20.00"),
        paid("3", "ARInvoice", "VAT", "-5.40"),
        paid("4", "APAdjustment", "WHT", "-2.00"),
        paid("5", "ARPayment", "Payment", "20.00"),
    ]);
    assert_eq!((plan.ledger.len(), plan.earnings.len(), reasons(&plan).len()), (5, 0, 0));
}

#[test]
fn an_unknown_kind_is_kept_and_waits() {
    let mut wallet = Wallet::with_contracts();
    let plan = wallet.sync(&[paid("1", "APAdjustment", "Something New", "1.00")]);
    assert_eq!((plan.ledger.len(), plan.earnings.len(), plan.parked.len()), (1, 0, 1));
    assert!(reasons(&plan)[0].starts_with("earning 1: APAdjustment/Something New is a kind of row"), "{plan}");
    assert!(wallet.sync(&[paid("1", "APAdjustment", "Something New", "1.00")]).is_empty());
}

#[test]
fn a_row_without_review_date_amount_or_currency_of_odoo_waits_and_says_so() {
    let undated = LedgerRow { review_due_date: None, unreadable: Some("\"soon\" is no date".into()), ..milestone("1") };
    let unpaid = LedgerRow { credited: None, ..milestone("2") };
    let foreign = LedgerRow { currency: "CHF".to_owned().try_into().ok(), ..milestone("3") };
    let mut wallet = Wallet::with_contracts();
    let plan = wallet.sync(&[undated, unpaid, foreign]);
    assert_eq!(
        reasons(&plan),
        [
            "earning 1: Upwork gives it no review date (\"soon\" is no date) (it follows once Upwork says so; until then: \
             upwork-odoo ledger list --parked)",
            "earning 2: Upwork gives it no amount (it follows once Upwork says so; until then: upwork-odoo ledger list \
             --parked)",
            "earning 3: Odoo has no currency CHF (add the currency in Odoo's accounting settings)",
        ]
    );
    wallet.sync(&[milestone("1")]);
    assert_eq!((wallet.rows(), wallet.now.ledger.parked.len()), (1, 2));
}

#[test]
fn a_fee_in_another_currency_makes_its_earning_wait() {
    let mut wallet = Wallet::with_contracts();
    let foreign = LedgerRow { currency: "JPY".to_owned().try_into().ok(), ..fee("2", "1", "-50") };
    let plan = wallet.sync(&[milestone("1"), foreign]);
    assert_eq!(reasons(&plan), [format!("earning 1: its service fee 2 is in another currency ({KEPT})")]);
    assert_eq!(wallet.rows(), 0);
}

#[test]
fn amounts_are_rounded_and_padded_to_the_currency() {
    let mut wallet = Wallet::with_contracts();
    let yen = |id, row: LedgerRow, amount: &str| LedgerRow {
        id: RecordId::new(id),
        currency: "JPY".to_owned().try_into().ok(),
        credited: amount.parse().ok(),
        ..row
    };
    wallet.sync(&[yen("1", milestone("1"), "4999.5"), yen("2", fee("2", "1", "0"), "-499.4")]);
    let row = wallet.earning("1");
    let numbers = [Some(row.gross_amount), row.upwork_fee, row.upwork_fee_percent, row.net_amount];
    assert_eq!(numbers.map(|number| number.unwrap().to_string()), ["5000", "499", "9.98", "4501"]);
}

#[test]
fn amounts_beyond_reckoning_wait_instead_of_failing() {
    let mut wallet = Wallet::with_contracts();
    let huge = LedgerRow { credited: "70000000000000000000000000000".parse().ok(), ..milestone("1") };
    let plan = wallet.sync(&[
        huge,
        fee("2", "1", "-70000000000000000000000000000"),
        fee("3", "1", "-70000000000000000000000000000"),
    ]);
    assert_eq!(reasons(&plan), [format!("earning 1: its service fees are too large to be added up ({KEPT})")]);
}

#[test]
fn a_row_without_words_is_named_by_its_number() {
    let mut wallet = Wallet::with_contracts();
    let row =
        |id, description: Option<&str>| LedgerRow { description: description.map(str::to_owned), ..milestone(id) };
    wallet.sync(&[row("1", None), row("2", Some(" two\n lines "))]);
    assert_eq!(["1", "2"].map(|id| wallet.earning(id).name.clone()), ["Milestone T1", "two lines"]);
}
