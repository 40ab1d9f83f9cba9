//! What differs is named, with what each side says; what waits is no difference.

use rust_decimal::Decimal;

use super::super::wallet::{fee, paid};
use super::{Books, booked, cents, chained};
use crate::domain::{LedgerRow, RecordId};
use crate::plan::Links;
use crate::plan::document::Taxes;
use crate::plan::documents::Booked;
use crate::plan::reconcile::BookedEarning;

#[test]
fn what_a_person_did_to_a_document_is_named() {
    let told = |change: fn(&mut Books)| {
        let mut books = Books::small();
        change(&mut books);
        (books.differences(), books.waiting())
    };
    let (cancelled, _) = told(|books| books.earning("6").invoice.as_mut().unwrap().state = "cancel".into());
    assert_eq!(cancelled, ["6 invoice: net 7.00 / cancelled: 0"]);
    let (other, _) = told(|books| books.earning("6").invoice.as_mut().unwrap().currency = "EUR".into());
    assert_eq!(other, ["6 currency: USD / EUR"]);
    let (deleted, waiting) = told(|books| books.earning("6").invoice = None);
    assert_eq!((deleted, waiting), (vec!["6 invoice: net 7.00 / somebody deleted it".to_owned()], vec![]));
    let (no_entry, waiting) = told(|books| books.with_entry().fee_entry = None);
    assert_eq!((no_entry.len(), waiting.len()), (1, 0), "{no_entry:?}");
    assert!(no_entry[0].contains("fee: ") && no_entry[0].ends_with("somebody deleted it"), "{no_entry:?}");
    let (credited, _) = told(|books| {
        let earning = books.earning("6");
        earning.reversed_by = vec![booked(9, "out_refund", (cents(-700), None), "USD")];
    });
    assert_eq!(credited, ["6 invoice: nothing / gross -7.00, fee 0"]);
    let (gone, _) = told(|books| books.earnings.retain(|earning| earning.upwork_id != Some(RecordId::new("6"))));
    assert_eq!(gone, ["6 earning: net 7.00 / somebody deleted it"]);
    let (twice, _) = told(|books| {
        let second = BookedEarning { id: 99, invoice: None, ..books.earning("6").clone() };
        books.earnings.push(second);
    });
    assert_eq!(twice, ["6 earning: one earning / gross 7.00 once more"]);
    let (by_hand, _) = told(|books| {
        let own = BookedEarning { id: 99, upwork_id: None, invoice: None, ..books.earning("6").clone() };
        books.earnings.push(own);
    });
    assert_eq!(by_hand, ["upwork_earning 99 earning: no such row in the ledger / gross 7.00, fee 0.00"]);
}

#[test]
fn a_fee_line_under_another_name_is_still_the_fee() {
    let mut books = Books::small();
    for earning in &mut books.earnings {
        earning.invoice.as_mut().unwrap().fee = None;
    }
    assert_eq!(books.differences(), Vec::<String>::new());
}

#[test]
fn what_is_not_there_yet_waits_and_is_no_difference() {
    let mut books = Books::small();
    books.links = Links::default();
    let has_entry = books.with_entry().upwork_id.clone().unwrap();
    books.with_entry().fee_entry = None;
    let six = books.earning("6");
    (six.invoice, six.has_client) = (None, false);
    assert_eq!(books.differences(), Vec::<String>::new());
    assert_eq!(
        books.waiting(),
        [format!("{has_entry} fee: its fee has no entry yet"), "6 invoice: it has no client".to_owned()]
    );
    books.earning("6").has_client = true;
    assert!(books.waiting()[1].ends_with("it is not invoiced yet"), "{:?}", books.waiting());
    books.ledger[5].review_due_date = "2026-07-01".parse().ok();
    books.earning("6").date = "2026-07-01".parse().unwrap();
    assert!(books.waiting()[1].ends_with("the client may review it until 2026-07-01"), "{:?}", books.waiting());
}

#[test]
fn tax_has_a_column_of_its_own_where_it_is_wanted() {
    let mut books = Books::small();
    let invoice = books.earning("6").invoice.as_mut().unwrap();
    invoice.total += cents(133);
    assert_eq!(books.differences(), ["6 tax: 0 / 1.33"]);
    books.taxes = Some(Taxes::Odoo);
    assert_eq!((books.differences(), books.sheets()[0].earned.tax), (vec![], cents(133)));
}

#[test]
fn a_fee_of_another_month_is_told_apart_and_compared_with_its_earning() {
    let late = LedgerRow { review_due_date: "2026-04-02".parse().ok(), ..fee("8", "6", "-0.70") };
    let rows = Books::small().ledger.into_iter().chain([late]);
    let books = Books::of(chained(rows));
    assert_eq!(books.differences(), Vec::<String>::new());
    let sheets = books.sheets();
    assert_eq!((sheets.len(), sheets[0].earned.fees_elsewhere), (2, cents(70)));
    assert!(sheets[1].wallet[0].of_other_months && sheets[1].wallet[0].credited == cents(-70));
    assert_eq!(sheets[1].balance.map(|balance| balance.after), books.ledger[6].running_balance);
}

#[test]
fn rows_that_wait_are_part_of_the_wallet_and_told() {
    let unknown = paid("9", "APAdjustment", "Something New", "3.00");
    let books = Books::of(chained(Books::small().ledger.into_iter().chain([unknown])));
    assert_eq!(books.differences(), Vec::<String>::new());
    assert!(books.waiting()[0].starts_with("9 row: "), "{:?}", books.waiting());
    assert_eq!(books.sheets()[0].moved, cents(25_000));
}

#[test]
fn a_document_of_the_difference_counts_with_the_one_it_corrects() {
    let late = fee("8", "1", "-1.00");
    let mut books = Books::small();
    books.ledger = chained(books.ledger.into_iter().chain([late]));
    books.earning("1").fee += cents(100);
    books.earning("1").net = Some(cents(44_900));
    assert_eq!(books.differences().len(), 1, "{:?}", books.differences());
    let own = booked(9, "out_refund", (Decimal::ZERO, Some(cents(100))), "USD");
    books.earning("1").corrections = vec![own.clone()];
    assert_eq!(books.differences(), Vec::<String>::new());
    // The same in one line that does not tell gross from fee.
    books.earning("1").corrections = vec![Booked { fee: None, ..own.clone() }];
    assert_eq!(books.differences(), Vec::<String>::new());
    books.earning("1").corrections = vec![Booked { state: "cancel".into(), ..own }];
    assert_eq!(books.differences().len(), 1);
}

#[test]
fn balances_that_are_none_at_all_are_told_once() {
    let mut books = Books::small();
    let rows = (10..30).map(|id| paid(&id.to_string(), "APPayment", "Withdrawal", "-1.00"));
    books.ledger = chained(books.ledger.into_iter().chain(rows));
    for (at, row) in books.ledger.iter_mut().enumerate() {
        row.running_balance = Some(Decimal::from(1_000 * at));
    }
    let found = books.sheets().remove(0).differences;
    assert_eq!((found.len(), found[0].place.as_str()), (1, "25 of 26 rows"), "{found:?}");
}
