//! `transactionHistory`: the ledger of the tenant's own accounting entity. It knows no pages.

use apollo_compiler::{resolvers::FieldError, response::JsonMap};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::super::world::{Money, Posted};
use super::{
    Answer, Object, View, failure, page, text_argument, texts_argument,
    value::{day_stamp, exact_money, leaf, maybe_text, null, number, object, text},
};

/// `TransactionHistory` of the filter in the arguments. Entities of other tenants are passed over.
pub(super) fn history<'w>(view: View<'w>, arguments: &JsonMap) -> Answer<'w> {
    let own = view.tenant.accounting_entity.as_str();
    let asked = texts_argument(arguments, &["transactionHistoryFilter", "aceIds_any"]).unwrap_or_default();
    let end = |name: &str, open: NaiveDate| {
        let text = text_argument(arguments, &["transactionHistoryFilter", "transactionDateTime_bt", name]);
        text.map_or(Ok(open), day)
    };
    let (from, to) = (end("rangeStart", NaiveDate::MIN)?, end("rangeEnd", NaiveDate::MAX)?);
    let rows = if asked.contains(&own) { view.world.transactions(own, from, to, view.today) } else { Vec::new() };
    let rows = move || view.list((1_usize..).zip(rows.iter().copied()).map(|(number, posted)| row(number, posted)));
    let detail = std::rc::Rc::new(rows);
    object(Object::new("TransactionHistory", move |_, _| {
        let rows = std::rc::Rc::clone(&detail);
        object(Object::new("TransactionHistoryDetail", move |_, _| rows()))
    }))
}

/// A day, or the day of a date and time: both are accepted.
fn day(text: &str) -> Result<NaiveDate, FieldError> {
    text.get(..10).and_then(|day| day.parse().ok()).ok_or_else(|| failure(page::BAD_INPUT))
}

/// `TransactionHistoryRow`; `position` counts from 1 in each answer.
fn row(position: usize, Posted { row, balance }: Posted<'_>) -> Object<'_> {
    let money = move |amount: Decimal| exact_money(&Money::new(amount, &row.currency));
    Object::new("TransactionHistoryRow", move |field, _| match field {
        "rowNumber" => number(position),
        "recordId" => text(&row.record),
        "type" => text(&row.kind),
        "accountingSubtype" => text(&row.subtype),
        "transactionCreationDate" => text(day_stamp(row.created)),
        "transactionReviewDueDate" => text(day_stamp(row.due)),
        "description" | "descriptionUI" => maybe_text(row.description.as_ref()),
        "relatedAssignment" => row.assignment.map_or_else(null, leaf),
        "relatedTransactionId" => maybe_text(row.related.as_ref()),
        "relatedInvoiceId" => maybe_text(row.invoice.as_ref()),
        "relatedAccountingEntity" => row.entity.parse::<i32>().map_or_else(|_| null(), leaf),
        "assignmentCompanyName" => maybe_text(row.company.as_ref()),
        "assignmentDeveloperName" => maybe_text(row.developer.as_ref()),
        "assignmentAgencyName" => maybe_text(row.agency.as_ref()),
        "transactionAmount" => money(row.gross),
        "amountCreditedToUser" => money(row.credited),
        "runningChargeableBalance" => money(balance),
        "amountSentInOrigCurrency" => row.sent.as_ref().map_or_else(null, exact_money),
        _ => null(),
    })
}
