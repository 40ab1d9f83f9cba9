//! To which contract an earning belongs, one rule a test.

use super::wallet::{Wallet, hourly, milestone, paid, reasons};
use crate::domain::{ContractId, LedgerRow, RecordId, TermId};
use crate::plan::{Change, FoundBy, Kept};

#[test]
fn contracts_are_found_in_the_stated_order() {
    let mut wallet = Wallet::with_contracts();
    wallet.contract("7", None);
    wallet.evidence.terms.insert(TermId::new("99"), ContractId::new("41900315"));
    wallet.evidence.clients.insert("Globex GmbH".into(), [ContractId::new("7")].into());
    let by = |id, row: LedgerRow, assignment: Option<&str>, client: Option<&str>| LedgerRow {
        id: RecordId::new(id),
        related_assignment: assignment.map(TermId::new),
        company_name: client.map(str::to_owned),
        ..row
    };
    wallet.sync(&[
        by("1", hourly("1"), Some("99"), Some("Globex GmbH")),
        by("2", milestone("2"), Some("99"), Some("Globex GmbH")),
        by("3", milestone("3"), Some("41846002"), Some("Globex GmbH")),
        by("4", milestone("4"), Some("12345"), Some(" Globex GmbH")),
        by("5", milestone("5"), None, Some("Globex GmbH")),
    ]);
    let found: Vec<_> = ["1", "2", "3", "4", "5"].map(|id| wallet.found(id)).into();
    let term = |contract: &str| (contract.to_owned(), FoundBy::Term);
    assert_eq!(
        found,
        [
            ("41846002".to_owned(), FoundBy::Description),
            term("41900315"),
            term("41846002"),
            ("7".to_owned(), FoundBy::Names),
            ("7".to_owned(), FoundBy::Names),
        ]
    );
}

#[test]
fn names_that_fit_several_contracts_leave_it_to_a_person() {
    let mut wallet = Wallet::with_contracts();
    let both = ["41846002", "41900315"].map(ContractId::new);
    wallet.evidence.clients.insert("Globex GmbH".into(), both.clone().into());
    let row = LedgerRow {
        related_assignment: None,
        company_name: Some("Globex GmbH".into()),
        developer_name: Some("Anna".into()),
        ..milestone("1")
    };
    let plan = wallet.sync(std::slice::from_ref(&row));
    assert_eq!(
        reasons(&plan),
        ["earning 1: 2 contracts are with \"Globex GmbH\" and \"Anna\" (say which it is: \
          upwork-odoo ledger assign 1 CONTRACT)"]
    );
    wallet.evidence.freelancers.insert(both[0].clone(), ["Bela".to_owned()].into());
    wallet.sync(&[row]);
    assert_eq!(wallet.found("1"), ("41900315".into(), FoundBy::Names));
}

#[test]
fn a_second_contract_with_the_client_takes_no_earning_away() {
    let mut wallet = Wallet::with_contracts();
    wallet.evidence.clients.insert("Globex GmbH".into(), [ContractId::new("41900315")].into());
    let row = LedgerRow { related_assignment: None, company_name: Some("Globex GmbH".into()), ..milestone("1") };
    wallet.sync(std::slice::from_ref(&row));
    wallet.evidence.clients.insert("Globex GmbH".into(), ["41846002", "41900315"].map(ContractId::new).into());
    assert!(wallet.sync(std::slice::from_ref(&row)).is_empty());
    wallet.sync(&[LedgerRow { related_assignment: Some(TermId::new("41846002")), ..row }]);
    assert_eq!(wallet.found("1"), ("41846002".into(), FoundBy::Term), "better evidence moves it");
    assert_eq!((wallet.rows(), wallet.earning("1").contract_id), (1, wallet.contract_id("41846002")));
}

#[test]
fn a_persons_word_is_above_all_and_moves_the_same_row() {
    let mut wallet = Wallet::with_contracts();
    wallet.sync(&[hourly("1")]);
    let id = wallet.row("1").id;
    wallet.now.ledger.assigned.insert(RecordId::new("1"), ContractId::new("41900315"));
    wallet.sync(&[hourly("1")]);
    assert_eq!(wallet.found("1"), ("41900315".into(), FoundBy::Person));
    assert_eq!((wallet.row("1").id, wallet.rows(), wallet.earning("1").partner_id), (id, 1, Some(12)));
}

#[test]
fn a_refund_goes_with_the_earning_that_it_points_at() {
    let mut wallet = Wallet::with_contracts();
    let refund = LedgerRow {
        related_assignment: None,
        related_transaction: Some(RecordId::new("1")),
        ..paid("3", "APAdjustment", "Refund", "-200.00")
    };
    wallet.sync(&[hourly("1"), refund]);
    assert_eq!(wallet.found("3"), ("41846002".into(), FoundBy::Reference));
}

#[test]
fn what_is_remembered_of_an_earning_is_its_contract_and_client() {
    let plan = Wallet::with_contracts().plan(&[hourly("1")]);
    let [Change::Insert { kept, .. }] = plan.earnings.as_slice() else { panic!("{plan}") };
    let contract = ContractId::new("41846002");
    assert_eq!(*kept, Kept::Earning { contract, found_by: FoundBy::Description, partner_id: Some(11) });
}
