//! One document of one earning, guarded as every real run is: the same way for a new one, for one that follows, and for a
//! correction.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Rules, guard};
use crate::plan::document::{self, Books, Document, Earning, FeeAccounts, History, Order, Refusal, Reversed, Taxes};

/// What planning a document takes beside its earning.
#[derive(Clone, Copy)]
pub(super) struct Planner<'a> {
    pub books: &'a Books,
    pub rules: Rules,
    /// Of refunds whose earning is invoiced, by row id of the refund.
    pub reversed: &'a BTreeMap<i32, Reversed>,
}

impl<'a> Planner<'a> {
    /// The same for what is there already: it is to be known, not judged.
    pub fn unguarded(self) -> Planner<'a> {
        Planner { rules: Rules { guards: false, ..self.rules }, ..self }
    }

    /// Its invoice or credit note.
    pub fn invoice(&self, history: &History, earning: &Earning, with_fee: bool) -> Result<Document, Refusal> {
        let reverses = self.reversed.get(&earning.id).copied().filter(|_| earning.is_refund());
        self.invoice_against(history, earning, with_fee, reverses)
    }

    /// The same, taking partner and account of another.
    pub fn invoice_against(
        &self,
        history: &History,
        earning: &Earning,
        with_fee: bool,
        reverses: Option<Reversed>,
    ) -> Result<Document, Refusal> {
        let plan = |taxes| document::invoice(self.books, history, &Order { earning, with_fee, taxes, reverses });
        if !self.rules.guards {
            return plan(self.rules.taxes.unwrap_or(Taxes::None));
        }
        guard::before(self.books, earning)?;
        let document = match self.rules.taxes {
            Some(taxes) => plan(taxes)?,
            None => guard::without_taxes(self.books, plan(Taxes::Odoo)?)?,
        };
        guard::invoice(self.books, earning, &document)?;
        Ok(document)
    }

    /// The entry of its fee, between these accounts.
    pub fn entry(&self, earning: &Earning, accounts: Option<FeeAccounts>) -> Result<Document, Refusal> {
        if self.rules.guards {
            guard::before(self.books, earning)?;
        }
        let document = document::fee_entry(self.books, earning, accounts.ok_or_else(|| self.no_entry(earning))?)?;
        if self.rules.guards {
            guard::entry(self.books, earning, &document)?;
        }
        Ok(document)
    }

    /// Why there is no entry.
    pub fn no_entry(&self, earning: &Earning) -> Refusal {
        if earning.fee == Decimal::ZERO {
            return Refusal { reason: "there is no fee".to_owned(), cure: None };
        }
        let cure = "set both accounts of the fee in Odoo: Settings, Upwork";
        if self.books.fee_accounts(earning.company_id).is_some() {
            Refusal { reason: "the fee stands on the invoice".to_owned(), cure: None }
        } else if earning.invoice_id.is_some() {
            Refusal::new("its invoice was made without the fee, and the accounts of a fee entry are not both set", cure)
        } else {
            Refusal::new("the accounts of a fee entry are not both set: the fee stands on the invoice", cure)
        }
    }
}
