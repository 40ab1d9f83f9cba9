//! Rows of `upwork_sync.ledger` as values of the domain.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::unreadable;
use crate::domain::{Currency, LedgerRow, Money, RecordId, TermId};
use crate::store::Error;

/// The columns of a row that came from Upwork.
pub(super) struct Row {
    pub record_id: String,
    pub entry_type: Option<String>,
    pub accounting_subtype: Option<String>,
    pub creation_date: Option<NaiveDate>,
    pub review_due_date: Option<NaiveDate>,
    pub fully_paid_date: Option<NaiveDate>,
    pub description: Option<String>,
    pub related_assignment: Option<String>,
    pub related_transaction_id: Option<String>,
    pub related_invoice_id: Option<String>,
    pub related_accounting_entity: Option<String>,
    pub company_name: Option<String>,
    pub developer_name: Option<String>,
    pub agency_name: Option<String>,
    pub purchase_order_number: Option<String>,
    pub payment_status: Option<String>,
    pub payment_guaranteed: Option<bool>,
    pub currency: Option<String>,
    pub credited: Option<Decimal>,
    pub transaction_amount: Option<Decimal>,
    pub running_balance: Option<Decimal>,
    pub payment: Option<Decimal>,
    pub sent: Option<Decimal>,
    pub sent_currency: Option<String>,
    pub unreadable: Option<String>,
}

impl Row {
    /// # Errors
    /// [`Error::Unreadable`] if a currency is none.
    pub(super) fn read(self) -> Result<LedgerRow, Error> {
        let id = self.record_id;
        let currency = |code: Option<String>| code.map(Currency::try_from).transpose().map_err(|_| unreadable(&id));
        let (of_row, of_sent) = (currency(self.currency)?, currency(self.sent_currency)?);
        let sent = self.sent.zip(of_sent).map(|(amount, currency)| Money { amount, currency });
        Ok(LedgerRow {
            id: RecordId::new(id),
            entry_type: self.entry_type,
            accounting_subtype: self.accounting_subtype,
            creation_date: self.creation_date,
            review_due_date: self.review_due_date,
            fully_paid_date: self.fully_paid_date,
            description: self.description,
            related_assignment: self.related_assignment.map(TermId::new),
            related_transaction: self.related_transaction_id.map(RecordId::new),
            related_invoice: self.related_invoice_id.map(RecordId::new),
            related_accounting_entity: self.related_accounting_entity,
            company_name: self.company_name,
            developer_name: self.developer_name,
            agency_name: self.agency_name,
            purchase_order_number: self.purchase_order_number,
            payment_status: self.payment_status,
            payment_guaranteed: self.payment_guaranteed,
            currency: of_row,
            credited: self.credited,
            transaction_amount: self.transaction_amount,
            running_balance: self.running_balance,
            payment: self.payment,
            sent,
            unreadable: self.unreadable,
        })
    }
}
