//! A row of the ledger from the wire. Upwork promises none of its values: what is missing stays missing, what cannot
//! be read is kept in words, and only a row without an id is left alone.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use crate::domain::{Currency, Kind, LedgerRow, Money, RecordId, Skip, TermId};

use super::redact::redact;
use super::wire;

/// A row of `transactionHistoryRow`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Row {
    record_id: Option<Word>,
    #[serde(rename = "type")]
    entry_type: Option<String>,
    accounting_subtype: Option<String>,
    transaction_creation_date: Option<String>,
    transaction_review_due_date: Option<String>,
    fully_paid_date: Option<String>,
    description: Option<String>,
    #[serde(rename = "descriptionUI")]
    description_ui: Option<String>,
    related_assignment: Option<Word>,
    related_transaction_id: Option<Word>,
    related_invoice_id: Option<Word>,
    related_accounting_entity: Option<Word>,
    assignment_company_name: Option<String>,
    assignment_developer_name: Option<String>,
    assignment_agency_name: Option<String>,
    purchase_order_number: Option<String>,
    payment_status: Option<String>,
    payment_guaranteed: Option<bool>,
    amount_credited_to_user: Option<Amount>,
    transaction_amount: Option<Amount>,
    running_chargeable_balance: Option<Amount>,
    payment: Option<Amount>,
    amount_sent_in_orig_currency: Option<Amount>,
}

/// `Money`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Amount {
    raw_value: String,
    currency: String,
}

/// An id, which may come as a number: Upwork's schema has both.
#[derive(Debug)]
struct Word(String);

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct AnyForm;
        impl Visitor<'_> for AnyForm {
            type Value = Word;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_str<E>(self, text: &str) -> Result<Word, E> {
                Ok(Word(text.to_owned()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Word, E> {
                Ok(Word(number.to_string()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Word, E> {
                Ok(Word(number.to_string()))
            }
        }
        from.deserialize_any(AnyForm)
    }
}

/// Reads a row.
///
/// # Errors
/// A [`Skip`] for a row without an id: it could neither be kept nor found again.
pub(super) fn read(from: Row) -> Result<LedgerRow, Skip> {
    let Some(id) = word(from.record_id) else {
        return Err(nameless(from.entry_type.as_deref(), from.accounting_subtype.as_deref()));
    };
    let mut unread = Unread::default();
    let [creation_date, review_due_date, fully_paid_date] = [
        ("transactionCreationDate", from.transaction_creation_date),
        ("transactionReviewDueDate", from.transaction_review_due_date),
        ("fullyPaidDate", from.fully_paid_date),
    ]
    .map(|(field, text)| unread.date(field, text.as_deref()));
    let amounts = [
        ("amountCreditedToUser", from.amount_credited_to_user),
        ("transactionAmount", from.transaction_amount),
        ("runningChargeableBalance", from.running_chargeable_balance),
        ("payment", from.payment),
    ];
    let (currency, [credited, transaction_amount, running_balance, payment]) = unread.amounts(amounts);
    let sent = unread.money("amountSentInOrigCurrency", from.amount_sent_in_orig_currency);
    Ok(LedgerRow {
        id: RecordId::new(id),
        entry_type: wire::text(from.entry_type),
        accounting_subtype: wire::text(from.accounting_subtype),
        creation_date,
        review_due_date,
        fully_paid_date,
        description: wire::text(from.description).or_else(|| wire::text(from.description_ui)),
        related_assignment: word(from.related_assignment).map(TermId::new),
        related_transaction: word(from.related_transaction_id).map(RecordId::new),
        related_invoice: word(from.related_invoice_id).map(RecordId::new),
        related_accounting_entity: word(from.related_accounting_entity),
        company_name: wire::text(from.assignment_company_name),
        developer_name: wire::text(from.assignment_developer_name),
        agency_name: wire::text(from.assignment_agency_name),
        purchase_order_number: wire::text(from.purchase_order_number),
        payment_status: wire::text(from.payment_status),
        payment_guaranteed: from.payment_guaranteed,
        currency,
        credited,
        transaction_amount,
        running_balance,
        payment,
        sent,
        unreadable: unread.in_words(),
    })
}

/// Reads a row from the JSON of an answer. For checks that hand it whatever they like; a run decodes whole answers.
///
/// # Errors
/// What is no JSON, or no object of these fields; within that, as a run has it: a [`Skip`] for a row without an id.
pub fn ledger_row_of_json(json: &[u8]) -> Result<Result<LedgerRow, Skip>, serde_json::Error> {
    Ok(read(serde_json::from_slice(json)?))
}

fn word(from: Option<Word>) -> Option<String> {
    wire::text(from.map(|Word(text)| text)).map(|text| text.trim().to_owned())
}

fn nameless(entry_type: Option<&str>, accounting_subtype: Option<&str>) -> Skip {
    let word = |word: Option<&str>| redact(word.unwrap_or("(none)"), &[]);
    let words = format!("{}/{}", word(entry_type), word(accounting_subtype));
    let reason = format!("Upwork lists a row of the ledger ({words}) without an id, so it cannot be kept");
    Skip { kind: Kind::Earning, id: "(no id)".to_owned(), reason, cure: None }
}

/// What could not be read of a row.
#[derive(Default)]
struct Unread(Vec<String>);

impl Unread {
    fn date(&mut self, field: &str, text: Option<&str>) -> Option<NaiveDate> {
        wire::date(text).unwrap_or_else(|error| {
            self.0.push(redact(&format!("{field}: {error}"), &[]));
            None
        })
    }

    fn money(&mut self, field: &str, amount: Option<Amount>) -> Option<Money> {
        let amount = amount?;
        match Money::parse(amount.raw_value.trim(), amount.currency.trim()) {
            Ok(money) => Some(money),
            Err(error) => {
                self.0.push(redact(&format!("{field}: {error}"), &[]));
                None
            }
        }
    }

    /// Amounts of a row, in the currency of the first that there is.
    fn amounts<const N: usize>(
        &mut self,
        amounts: [(&str, Option<Amount>); N],
    ) -> (Option<Currency>, [Option<Decimal>; N]) {
        let mut currency = None;
        let amounts = amounts.map(|(field, amount)| {
            let money = self.money(field, amount)?;
            let of_row = currency.get_or_insert_with(|| money.currency.clone());
            if money.currency == *of_row {
                return Some(money.amount);
            }
            self.0.push(format!("{field}: {} {}, in a row in {of_row}", money.amount, money.currency));
            None
        });
        (currency, amounts)
    }

    fn in_words(self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.join("; "))
    }
}

#[cfg(test)]
mod tests;
