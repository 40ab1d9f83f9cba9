//! A row of Upwork's ledger: one movement of a wallet, or what explains one. The only source there is for money.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{ContractId, Currency, EarningKind, HourlyDescription, LedgerEntry, Money, RecordId, TermId};

/// A row as Upwork gave it, each value read once. Any of them may be missing: Upwork promises none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerRow {
    /// `recordId`.
    pub id: RecordId,
    /// `type`: `APInvoice`, `APAdjustment` ...
    pub entry_type: Option<String>,
    /// `accountingSubtype`: `Hourly`, `Service Fee` ...
    pub accounting_subtype: Option<String>,
    /// `transactionCreationDate`: of hourly rows the end of the week.
    pub creation_date: Option<NaiveDate>,
    /// `transactionReviewDueDate`: the date of Upwork's own ledger page.
    pub review_due_date: Option<NaiveDate>,
    /// `fullyPaidDate`.
    pub fully_paid_date: Option<NaiveDate>,
    /// `description`, else `descriptionUI`.
    pub description: Option<String>,
    /// `relatedAssignment`: by all that is known a term of the contract.
    pub related_assignment: Option<TermId>,
    /// `relatedTransactionId`: the row that a fee, a return or a card payment belongs to.
    pub related_transaction: Option<RecordId>,
    /// `relatedInvoiceId`.
    pub related_invoice: Option<RecordId>,
    /// `relatedAccountingEntity`.
    pub related_accounting_entity: Option<String>,
    /// `assignmentCompanyName`: the client.
    pub company_name: Option<String>,
    /// `assignmentDeveloperName`: the freelancer.
    pub developer_name: Option<String>,
    /// `assignmentAgencyName`.
    pub agency_name: Option<String>,
    /// `purchaseOrderNumber`.
    pub purchase_order_number: Option<String>,
    /// `paymentStatus`; its words are not documented.
    pub payment_status: Option<String>,
    /// `paymentGuaranteed`.
    pub payment_guaranteed: Option<bool>,
    /// Currency of the four amounts below.
    pub currency: Option<Currency>,
    /// `amountCreditedToUser`: what the wallet gained, below zero what it lost. The one amount whose sign can be relied on.
    pub credited: Option<Decimal>,
    /// `transactionAmount`: gross, of unreliable sign.
    pub transaction_amount: Option<Decimal>,
    /// `runningChargeableBalance`: what the wallet held after it.
    pub running_balance: Option<Decimal>,
    /// `payment`.
    pub payment: Option<Decimal>,
    /// `amountSentInOrigCurrency`.
    pub sent: Option<Money>,
    /// What Upwork gave and could not be read, in words.
    pub unreadable: Option<String>,
}

/// SHA-256 over the values of a row: tells whether a row is still the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowDigest([u8; 32]);

impl LedgerRow {
    /// A row of which nothing but its id is known.
    pub const fn bare(id: RecordId) -> Self {
        Self {
            id,
            entry_type: None,
            accounting_subtype: None,
            creation_date: None,
            review_due_date: None,
            fully_paid_date: None,
            description: None,
            related_assignment: None,
            related_transaction: None,
            related_invoice: None,
            related_accounting_entity: None,
            company_name: None,
            developer_name: None,
            agency_name: None,
            purchase_order_number: None,
            payment_status: None,
            payment_guaranteed: None,
            currency: None,
            credited: None,
            transaction_amount: None,
            running_balance: None,
            payment: None,
            sent: None,
            unreadable: None,
        }
    }

    /// What it is about.
    pub fn entry(&self) -> LedgerEntry {
        LedgerEntry::of(self.entry_type.as_deref(), self.accounting_subtype.as_deref(), self.credited)
    }

    /// Upwork's two words for what it is about.
    pub fn words(&self) -> String {
        let word = |word: &Option<String>| word.clone().unwrap_or_else(|| "(none)".to_owned());
        format!("{}/{}", word(&self.entry_type), word(&self.accounting_subtype))
    }

    /// What the description of an hourly row says, if it has the known form.
    pub fn hourly(&self) -> Option<HourlyDescription> {
        self.hourly_description().and_then(HourlyDescription::parse)
    }

    /// The contract that the description of an hourly row names.
    pub fn described_contract(&self) -> Option<ContractId> {
        self.hourly_description().and_then(HourlyDescription::contract_of)
    }

    fn hourly_description(&self) -> Option<&str> {
        let is_hourly = self.entry() == LedgerEntry::Earning(EarningKind::Hourly);
        self.description.as_deref().filter(|_| is_hourly)
    }

    /// The date it counts by: the ledger page's, else that of its creation.
    pub fn date(&self) -> Option<NaiveDate> {
        self.review_due_date.or(self.creation_date)
    }

    /// Over all values. Two ways to write an amount (`225.0`, `225.00`) are the same.
    pub fn digest(&self) -> RowDigest {
        let mut sum = Sum::default();
        sum.text(Some(self.id.as_str()));
        for text in [&self.entry_type, &self.accounting_subtype, &self.description, &self.related_accounting_entity] {
            sum.text(text.as_deref());
        }
        for date in [self.creation_date, self.review_due_date, self.fully_paid_date] {
            sum.value(date.map(|date| date.to_epoch_days().to_be_bytes()));
        }
        sum.text(self.related_assignment.as_ref().map(TermId::as_str));
        sum.text(self.related_transaction.as_ref().map(RecordId::as_str));
        sum.text(self.related_invoice.as_ref().map(RecordId::as_str));
        for text in [&self.company_name, &self.developer_name, &self.agency_name, &self.purchase_order_number] {
            sum.text(text.as_deref());
        }
        sum.text(self.payment_status.as_deref());
        sum.value(self.payment_guaranteed.map(|guaranteed| [u8::from(guaranteed)]));
        sum.text(self.currency.as_ref().map(Currency::code));
        for amount in [self.credited, self.transaction_amount, self.running_balance, self.payment] {
            sum.value(amount.map(|amount| amount.normalize().serialize()));
        }
        sum.text(self.sent.as_ref().map(|sent| sent.currency.code()));
        sum.value(self.sent.as_ref().map(|sent| sent.amount.normalize().serialize()));
        sum.text(self.unreadable.as_deref());
        RowDigest(sum.0.finalize().into())
    }
}

/// Takes values in so that no two rows that differ look alike: each says whether it is there, a text also how long it is.
#[derive(Default)]
struct Sum(Sha256);

impl Sum {
    fn text(&mut self, text: Option<&str>) {
        let length = text.map_or(u64::MAX, |text| text.len() as u64);
        self.0.update(length.to_be_bytes());
        self.0.update(text.unwrap_or_default());
    }

    fn value<const N: usize>(&mut self, value: Option<[u8; N]>) {
        self.0.update([u8::from(value.is_some())]);
        self.0.update(value.unwrap_or([0; N]));
    }
}

impl RowDigest {
    /// For keeping.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads [`RowDigest::as_bytes`] back.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
}

impl fmt::Display for RowDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for RowDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RowDigest({self})")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn row() -> LedgerRow {
        LedgerRow {
            entry_type: Some("APInvoice".into()),
            accounting_subtype: Some("Hourly".into()),
            description: Some("(418) A/B - 1:30 hrs @ $10.00/hr - 03/02/2026 - 03/08/2026".into()),
            credited: "15.00".parse().ok(),
            ..LedgerRow::bare(RecordId::new("1"))
        }
    }

    #[test]
    fn a_row_is_the_same_however_its_amount_is_written() {
        let other = LedgerRow { credited: "15.0".parse().ok(), ..row() };
        assert_eq!(row().digest(), other.digest());
        assert_eq!(RowDigest::from_bytes(row().digest().as_bytes()), Some(row().digest()));
    }

    #[test]
    fn every_value_counts() {
        let text = || Some("x".to_owned());
        let (day, one) = (NaiveDate::from_epoch_days(1), Some(Decimal::ONE));
        let usd = || Currency::try_from("USD".to_owned()).ok();
        let bare = LedgerRow::bare(RecordId::new("1"));
        let rows = [
            LedgerRow { id: RecordId::new("2"), ..bare.clone() },
            LedgerRow { entry_type: text(), ..bare.clone() },
            LedgerRow { accounting_subtype: text(), ..bare.clone() },
            LedgerRow { accounting_subtype: Some(String::new()), ..bare.clone() },
            LedgerRow { creation_date: day, ..bare.clone() },
            LedgerRow { review_due_date: day, ..bare.clone() },
            LedgerRow { fully_paid_date: day, ..bare.clone() },
            LedgerRow { description: text(), ..bare.clone() },
            LedgerRow { related_assignment: Some(TermId::new("x")), ..bare.clone() },
            LedgerRow { related_transaction: Some(RecordId::new("x")), ..bare.clone() },
            LedgerRow { related_invoice: Some(RecordId::new("x")), ..bare.clone() },
            LedgerRow { related_accounting_entity: text(), ..bare.clone() },
            LedgerRow { company_name: text(), ..bare.clone() },
            LedgerRow { developer_name: text(), ..bare.clone() },
            LedgerRow { agency_name: text(), ..bare.clone() },
            LedgerRow { purchase_order_number: text(), ..bare.clone() },
            LedgerRow { payment_status: text(), ..bare.clone() },
            LedgerRow { payment_guaranteed: Some(false), ..bare.clone() },
            LedgerRow { payment_guaranteed: Some(true), ..bare.clone() },
            LedgerRow { currency: usd(), ..bare.clone() },
            LedgerRow { credited: one, ..bare.clone() },
            LedgerRow { transaction_amount: one, ..bare.clone() },
            LedgerRow { running_balance: one, ..bare.clone() },
            LedgerRow { payment: one, ..bare.clone() },
            LedgerRow { sent: Money::parse("1", "EUR").ok(), ..bare.clone() },
            LedgerRow { unreadable: text(), ..bare.clone() },
            bare,
        ];
        let digests: BTreeSet<RowDigest> = rows.iter().map(LedgerRow::digest).collect();
        assert_eq!(digests.len(), rows.len());
    }

    #[test]
    fn only_an_hourly_row_is_asked_for_its_description() {
        assert_eq!(row().hourly().unwrap().minutes, 90);
        let milestone = LedgerRow { accounting_subtype: Some("Milestone".into()), ..row() };
        assert_eq!((milestone.hourly(), milestone.described_contract()), (None, None));
        let cut = LedgerRow { description: Some("(418) paid".into()), ..row() };
        assert_eq!((cut.hourly(), cut.described_contract()), (None, Some(ContractId::new("418"))));
    }
}
