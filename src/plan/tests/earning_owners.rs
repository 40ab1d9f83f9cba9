//! Who owns which column of an earning, and what becomes of rows that people delete, change or post.

use super::wallet::{Wallet, fee, hourly, milestone, reasons};
use crate::domain::{ContractId, Kind, LedgerRow, RecordId};
use crate::plan::{FoundBy, LinkChange, MoveRef};

#[test]
fn a_client_that_a_person_set_stays_and_one_taken_off_is_not_put_back() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), milestone("2")]);
    wallet.row_mut("1").values.partner_id = Some(77);
    wallet.row_mut("2").values.partner_id = None;
    for _ in 0..2 {
        wallet.sync(&[hourly("1"), milestone("2")]);
        assert_eq!(["1", "2"].map(|id| wallet.earning(id).partner_id), [Some(77), None]);
    }
}

#[test]
fn a_client_set_on_the_contract_later_reaches_its_earnings() {
    let mut wallet = Wallet::new();
    wallet.contract("41846002", None);
    wallet.sync(&[hourly("1")]);
    assert_eq!(wallet.earning("1").partner_id, None);
    wallet.contract("41846002", Some(11));
    wallet.sync(&[hourly("1")]);
    assert_eq!(wallet.earning("1").partner_id, Some(11));
}

#[test]
fn an_earning_deleted_in_odoo_stays_deleted() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), fee("2", "1", "-50.00")]);
    wallet.delete("1");
    let plan = wallet.sync(&[hourly("1"), fee("2", "1", "-50.00")]);
    assert_eq!(plan.links, [LinkChange::Gone { kind: Kind::Earning, upwork_id: "1".into() }]);
    let plan = wallet.sync(&[hourly("1"), fee("2", "1", "-60.00")]);
    assert_eq!((wallet.rows(), plan.links.len()), (0, 0));
    assert!(reasons(&plan)[0].ends_with("(to have it again: upwork-odoo restore earning 1)"), "{plan}");
}

#[test]
fn earnings_of_a_deleted_contract_are_left_alone_and_told_once() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), hourly("2")]);
    wallet.bury("41846002");
    let plan = wallet.sync(&[hourly("1"), hourly("2"), hourly("3")]);
    assert_eq!((wallet.rows(), plan.links.len(), plan.parked.len()), (0, 2, 0));
    assert_eq!(
        reasons(&plan),
        [
            "contract 41846002: it was deleted in Odoo, so its earnings are left alone (to have them again: upwork-odoo restore contract 41846002)"
        ]
    );
}

#[test]
fn with_the_memory_lost_rows_are_found_by_their_upwork_id() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), fee("2", "1", "-50.00"), milestone("3")]);
    wallet.now.ledger.assigned.insert(RecordId::new("3"), ContractId::new("41846002"));
    wallet.sync(&[milestone("3")]);
    let ids = ["1", "3"].map(|id| wallet.row(id).id);
    wallet.forget();
    let plan = wallet.sync(&[hourly("1"), fee("2", "1", "-50.00"), milestone("3")]);
    assert_eq!((plan.earnings.len(), wallet.rows(), ["1", "3"].map(|id| wallet.row(id).id)), (0, 2, ids));
    assert_eq!(wallet.found("1"), ("41846002".into(), FoundBy::Description));
    assert_eq!(wallet.found("3"), ("41846002".into(), FoundBy::Row), "a person had said so");
}

#[test]
fn two_rows_of_one_id_that_nobody_remembers_are_left_to_a_person() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1")]);
    let mut twin = wallet.row("1").clone();
    twin.id += 1000;
    wallet.now.ledger.earnings.insert(twin.id, twin);
    wallet.forget();
    let plan = wallet.sync(&[hourly("1")]);
    assert_eq!(plan.earnings.len(), 0);
    assert!(reasons(&plan)[0].contains("2 rows in Odoo carry its id"), "{plan}");
}

#[test]
fn what_was_posted_stays_and_the_difference_waits() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1"), fee("2", "1", "-50.00")]);
    wallet.row_mut("1").invoice = Some(MoveRef { id: 5, was_posted: true });
    let before = wallet.earning("1").clone();
    let plan = wallet.sync(&[LedgerRow { credited: "510.00".parse().ok(), ..hourly("1") }, fee("2", "1", "-51.00")]);
    assert_eq!((wallet.earning("1"), plan.earnings.len()), (&before, 0));
    assert_eq!(
        reasons(&plan),
        [
            "earning 1: Upwork says amount 510, fee 51, Odoo says amount 500, fee 50: Upwork changed it after it was posted in Odoo: only a correction of the difference can follow"
        ]
    );
    let plan = wallet.sync(&[hourly("1"), fee("2", "1", "-50.00")]);
    assert_eq!((plan.settled, plan.earnings.len()), (vec!["1".to_owned()], 0), "Upwork took it back");
}

#[test]
fn a_late_fee_reaches_an_invoiced_earning_and_a_booked_one_does_not_move() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1")]);
    wallet.row_mut("1").invoice = Some(MoveRef { id: 5, was_posted: true });
    let plan = wallet.sync(&[fee("2", "1", "-50.00")]);
    assert_eq!(reasons(&plan), [""; 0]);
    let row = wallet.earning("1");
    let numbers = [row.upwork_fee, row.upwork_fee_percent, row.net_amount].map(|number| number.unwrap().to_string());
    assert_eq!(numbers, ["50.00", "10.00", "450.00"]);
    wallet.row_mut("1").fee_entry = Some(MoveRef { id: 6, was_posted: true });
    let plan = wallet.sync(&[fee("2", "1", "-55.00")]);
    assert_eq!((plan.earnings.len(), reasons(&plan).len()), (0, 1));
}

#[test]
fn an_earning_with_a_draft_follows() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1")]);
    wallet.row_mut("1").invoice = Some(MoveRef { id: 5, was_posted: false });
    wallet.sync(&[LedgerRow { credited: "510.00".parse().ok(), ..hourly("1") }]);
    assert_eq!(wallet.earning("1").gross_amount.to_string(), "510.00");
}

#[test]
fn what_somebody_typed_into_upworks_columns_is_overwritten() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1")]);
    let wanted = wallet.earning("1").clone();
    let row = &mut wallet.row_mut("1").values;
    (row.gross_amount, row.name, row.total_hours) = ("1".parse().unwrap(), "Mine".into(), None);
    wallet.sync(&[hourly("1")]);
    assert_eq!(*wallet.earning("1"), wanted);
}
