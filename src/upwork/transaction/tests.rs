//! The decoder against rows as Upwork was seen to send them, and against anything else.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::domain::LedgerEntry;

/// Rows in the form that Upwork was seen to send; the values are made up.
fn recorded() -> Vec<Value> {
    serde_json::from_str(include_str!("recorded.json")).unwrap()
}

fn of_json(row: Value) -> Result<LedgerRow, Skip> {
    read(serde_json::from_value(row).unwrap())
}

/// A row as Upwork would send it.
fn to_json(row: &LedgerRow) -> Value {
    let date = |date: Option<NaiveDate>| date.map(|date| format!("{date}T00:00:00+0000"));
    let money = |amount: Option<Decimal>| {
        let currency = row.currency.as_ref().map(Currency::code);
        amount.map(|amount| json!({ "rawValue": amount.to_string(), "currency": currency }))
    };
    let sent = row.sent.as_ref().map(|sent| json!({ "rawValue": sent.amount, "currency": sent.currency }));
    json!({
        "recordId": row.id, "type": row.entry_type, "accountingSubtype": row.accounting_subtype,
        "transactionCreationDate": date(row.creation_date), "transactionReviewDueDate": date(row.review_due_date),
        "fullyPaidDate": date(row.fully_paid_date), "description": row.description,
        "relatedAssignment": row.related_assignment, "relatedTransactionId": row.related_transaction,
        "relatedInvoiceId": row.related_invoice, "relatedAccountingEntity": row.related_accounting_entity,
        "assignmentCompanyName": row.company_name, "assignmentDeveloperName": row.developer_name,
        "assignmentAgencyName": row.agency_name, "purchaseOrderNumber": row.purchase_order_number,
        "paymentStatus": row.payment_status, "paymentGuaranteed": row.payment_guaranteed,
        "amountCreditedToUser": money(row.credited), "transactionAmount": money(row.transaction_amount),
        "runningChargeableBalance": money(row.running_balance), "payment": money(row.payment),
        "amountSentInOrigCurrency": sent
    })
}

#[test]
fn every_recorded_row_is_read_whole() {
    let rows = recorded();
    assert!(rows.len() >= 20, "only {} rows", rows.len());
    for row in rows {
        let read = of_json(row.clone()).unwrap();
        assert_eq!((read.unreadable.as_deref(), read.currency.as_ref().map(Currency::code)), (None, Some("USD")));
        let raw = row["amountCreditedToUser"]["rawValue"].as_str().unwrap();
        assert_eq!(read.credited.unwrap().to_string(), raw);
        let due = row["transactionReviewDueDate"].as_str().unwrap();
        assert!(due.starts_with(&read.review_due_date.unwrap().to_string()));
        assert_eq!(of_json(to_json(&read)), Ok(read));
    }
}

#[test]
fn recorded_rows_have_the_meaning_that_was_seen() {
    let kinds: Vec<String> = recorded()
        .into_iter()
        .map(|row| of_json(row).unwrap())
        .map(|row| format!("{}={}", row.id, row.entry()))
        .collect();
    for kind in [
        "899387936=hourly",
        "899387937=service_fee",
        "899700001=refund",
        "899700002=fee_return",
        "899800001=withdrawal",
        "899800102=card_payment",
        "899900003=expense",
        "899950001=withholding",
        "899950002=unknown",
    ] {
        assert!(kinds.contains(&kind.to_owned()), "{kind} is not in {kinds:?}");
    }
}

#[test]
fn ids_are_read_as_numbers_and_as_text() {
    let row =
        of_json(json!({ "recordId": 899_387_936, "relatedAssignment": "42210077", "relatedInvoiceId": "" })).unwrap();
    assert_eq!((row.id.as_str(), row.related_assignment.unwrap().as_str()), ("899387936", "42210077"));
    assert_eq!(row.related_invoice, None);
}

#[test]
fn a_row_of_nothing_but_its_id_is_kept() {
    assert_eq!(of_json(json!({ "recordId": "1" })), Ok(LedgerRow::bare(RecordId::new("1"))));
}

#[test]
fn what_cannot_be_read_is_kept_in_words() {
    let row = of_json(json!({
        "recordId": "1", "transactionReviewDueDate": "soon",
        "amountCreditedToUser": { "rawValue": "12,50", "currency": "USD" },
        "transactionAmount": { "rawValue": "12.50", "currency": "EUR" },
        "runningChargeableBalance": { "rawValue": "1", "currency": "USD" }
    }))
    .unwrap();
    assert_eq!(
        row.unreadable.as_deref(),
        Some(
            "transactionReviewDueDate: \"soon\" is no date in a form that Upwork uses; \
             amountCreditedToUser: \"12,50\" is no decimal amount; runningChargeableBalance: 1 USD, in a row in EUR"
        )
    );
    assert_eq!((row.credited, row.review_due_date, row.entry()), (None, None, LedgerEntry::Unknown));
}

#[test]
fn a_row_without_an_id_is_a_skip_that_says_what_it_is() {
    for id in [Value::Null, json!(" ")] {
        let skip = of_json(json!({ "recordId": id, "type": "APInvoice" })).unwrap_err();
        assert_eq!(
            skip.reason,
            "Upwork lists a row of the ledger (APInvoice/(none)) without an id, so it cannot be kept"
        );
    }
}

prop_compose! {
    fn any_row()(
        id in "[0-9]{1,12}", words in prop::array::uniform8(prop::option::of("[^\\s\0][^\0]{0,20}")),
        days in prop::array::uniform3(prop::option::of(0..40_000i32)),
        ids in prop::array::uniform4(prop::option::of("[0-9]{1,12}")), guaranteed: Option<bool>,
        amounts in prop::array::uniform4(prop::option::of((any::<i64>(), 0..10u32))),
        sent in prop::option::of((any::<i64>(), 0..10u32)),
    ) -> LedgerRow {
        let [entry_type, accounting_subtype, description, company_name, developer_name, agency_name, purchase_order_number, payment_status] = words;
        let [creation_date, review_due_date, fully_paid_date] = days.map(|day| NaiveDate::from_epoch_days(day?));
        let [related_assignment, related_transaction, related_invoice, related_accounting_entity] = ids;
        let currency = |code: &str| Currency::try_from(code.to_owned()).unwrap();
        let has_amount = amounts.iter().any(Option::is_some);
        let decimal = |(units, scale): (i64, u32)| Decimal::new(units, scale);
        let [credited, transaction_amount, running_balance, payment] = amounts.map(|amount| amount.map(decimal));
        LedgerRow {
            id: RecordId::new(id), entry_type, accounting_subtype, creation_date, review_due_date, fully_paid_date,
            description, related_assignment: related_assignment.map(TermId::new),
            related_transaction: related_transaction.map(RecordId::new), related_invoice: related_invoice.map(RecordId::new),
            related_accounting_entity, company_name, developer_name, agency_name, purchase_order_number, payment_status,
            payment_guaranteed: guaranteed, currency: has_amount.then(|| currency("USD")), credited, transaction_amount,
            running_balance, payment, sent: sent.map(|sent| Money { amount: decimal(sent), currency: currency("HUF") }),
            unreadable: None,
        }
    }
}

proptest! {
    #[test]
    fn what_upwork_sends_is_read_back(row in any_row()) {
        prop_assert_eq!(of_json(to_json(&row)), Ok(row));
    }

    #[test]
    fn no_text_in_any_place_panics(text in ".{0,24}", raw in "[-+0-9.eE, ]{0,12}") {
        let money = json!({ "rawValue": raw, "currency": text });
        let row = of_json(json!({
            "recordId": format!("x{text}"), "type": text, "accountingSubtype": text, "transactionCreationDate": text,
            "transactionReviewDueDate": text, "fullyPaidDate": text, "description": text, "descriptionUI": text,
            "relatedAssignment": text, "relatedTransactionId": text, "amountCreditedToUser": money,
            "amountSentInOrigCurrency": { "rawValue": raw, "currency": "EUR" }, "runningChargeableBalance": money
        }));
        let row = row.unwrap();
        let _ = (row.entry(), row.hourly(), row.described_contract(), row.digest(), row.date());
        prop_assert!(row.unreadable.is_none_or(|words| !words.contains('\n')));
    }
}
