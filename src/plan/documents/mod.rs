//! Which documents a batch of earnings gets. In the order of the earnings, because each document counts for the account
//! that Odoo would take for the next one. An earning gets each document once; one that somebody deleted only if asked.

mod guard;
mod values;

use std::collections::BTreeSet;

use rust_decimal::Decimal;

pub use values::{DocumentValues, LineValues};

use super::document::{self, Books, Document, Earning, FeeAccounts, History, Order, Refusal, Taxes};
use super::link::{Kept, Link, LinkChange, Links};
use crate::domain::{Kind, Skip};

/// How to make them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether to refuse what Odoo would take but nobody wants: every real run does.
    pub guards: bool,
    /// Which taxes stand on invoices; `None`: nobody has said it.
    pub taxes: Option<Taxes>,
    /// Whether to make again what somebody deleted.
    pub again: bool,
    /// Invoices (with credit notes) or fee entries only.
    pub only: Option<Kind>,
}

/// What a batch of earnings comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Documents {
    /// Drafts to make, in this order.
    pub new: Vec<NewDocument>,
    /// How many invoices and fee entries are there already.
    pub there: [u64; 2],
    /// Earnings that get none, and why.
    pub skipped: Vec<Skip>,
    /// What to remember of documents that are there, or are gone.
    pub links: Vec<LinkChange>,
}

/// A draft to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// Row id of the earning.
    pub earning: i32,
    /// Upwork's id of the earning, by which it is remembered.
    pub upwork_id: String,
    /// Invoice or fee entry.
    pub kind: Kind,
    /// Its rows.
    pub document: Document,
}

impl NewDocument {
    /// What to remember of it once it has this row id.
    pub fn keep(&self, odoo_id: i32) -> LinkChange {
        keep(self.kind, &self.upwork_id, odoo_id, &self.document)
    }
}

impl Documents {
    /// True if it would write nothing at all.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.links.is_empty()
    }
}

/// Plans a batch. `fees_on` are those of the earnings' invoices that have the fee as a line.
pub fn documents(
    earnings: &[Earning],
    books: &Books,
    links: &Links,
    fees_on: &BTreeSet<i32>,
    rules: Rules,
) -> Documents {
    let mut batch = Batch { books, links, fees_on, rules, history: books.history.clone(), done: Documents::default() };
    for earning in earnings {
        batch.add(earning);
    }
    batch.done
}

/// Where the fee of an earning is, or is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fee {
    /// On the invoice, or there is none.
    OnInvoice,
    /// On an entry of its own.
    OnEntry,
}

struct Batch<'a> {
    books: &'a Books,
    links: &'a Links,
    fees_on: &'a BTreeSet<i32>,
    rules: Rules,
    history: History,
    done: Documents,
}

/// Why a document is not made.
enum Left {
    /// For this reason.
    Refused(Refusal),
    /// Somebody deleted it.
    Deleted,
}

impl From<Refusal> for Left {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Batch<'_> {
    fn add(&mut self, earning: &Earning) {
        let wants = |rules: Rules, kind| rules.only.is_none_or(|only| only == kind);
        let fee = self.fee_of(earning);
        let goes_on = !wants(self.rules, Kind::Invoice) || self.add_invoice(earning, fee);
        if goes_on && wants(self.rules, Kind::FeeEntry) {
            self.add_entry(earning, fee);
        }
    }

    /// Whether the earning has its invoice now.
    fn add_invoice(&mut self, earning: &Earning, fee: Fee) -> bool {
        if let Some(id) = earning.invoice_id {
            let document = || self.plan_invoice(earning, fee).ok();
            let adopted = self.adopt(Kind::Invoice, earning, id, document);
            self.done.links.extend(adopted);
            self.done.there[0] += 1;
            return true;
        }
        let made = if self.deleted(Kind::Invoice, earning) {
            Err(Left::Deleted)
        } else {
            self.plan_invoice(earning, fee).map_err(Left::from)
        };
        match made {
            Ok(document) => {
                self.history.add_document(&document);
                self.make(Kind::Invoice, earning, document);
                true
            }
            Err(left) => {
                self.leave(Kind::Invoice, earning, left);
                false
            }
        }
    }

    fn add_entry(&mut self, earning: &Earning, fee: Fee) {
        if let Some(id) = earning.journal_entry_id {
            let document = || self.plan_entry(earning).ok();
            let adopted = self.adopt(Kind::FeeEntry, earning, id, document);
            self.done.links.extend(adopted);
            self.done.there[1] += 1;
            return;
        }
        if fee == Fee::OnInvoice {
            // Only who asked for entries and nothing else wants to know.
            if self.rules.only == Some(Kind::FeeEntry) {
                self.leave(Kind::FeeEntry, earning, self.no_entry(earning).into());
            }
            return;
        }
        let made = if self.deleted(Kind::FeeEntry, earning) {
            Err(Left::Deleted)
        } else {
            self.plan_entry(earning).map_err(Left::from)
        };
        match made {
            Ok(document) => self.make(Kind::FeeEntry, earning, document),
            Err(left) => self.leave(Kind::FeeEntry, earning, left),
        }
    }

    /// A fee is booked once. Where there is an invoice already it says where; else both accounts of an entry decide, or
    /// the entry that is there.
    fn fee_of(&self, earning: &Earning) -> Fee {
        if earning.fee.is_zero() {
            return Fee::OnInvoice;
        }
        if earning.journal_entry_id.is_some() {
            return Fee::OnEntry;
        }
        match earning.invoice_id {
            Some(id) if self.fee_is_on(earning, id) => Fee::OnInvoice,
            Some(_) => Fee::OnEntry,
            None if self.books.fee_accounts(earning.company_id).is_some() => Fee::OnEntry,
            None => Fee::OnInvoice,
        }
    }

    /// As it was made, if that is remembered; else as it stands.
    fn fee_is_on(&self, earning: &Earning, invoice: i32) -> bool {
        let link = self.links.get(Kind::Invoice, &earning.upwork_id).filter(|link| link.odoo_id == invoice);
        match link.and_then(|link| link.kept.as_ref()) {
            Some(Kept::Invoice { values }) => values.has_fee(),
            _ => self.fees_on.contains(&invoice),
        }
    }

    fn plan_invoice(&self, earning: &Earning, fee: Fee) -> Result<Document, Refusal> {
        let plan = |taxes| {
            let order = Order { earning, with_fee: fee == Fee::OnInvoice, taxes, reverses: None };
            document::invoice(self.books, &self.history, &order)
        };
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

    fn plan_entry(&self, earning: &Earning) -> Result<Document, Refusal> {
        if self.rules.guards {
            guard::before(self.books, earning)?;
        }
        let accounts: Option<FeeAccounts> = self.books.fee_accounts(earning.company_id);
        let document = document::fee_entry(self.books, earning, accounts.ok_or_else(|| self.no_entry(earning))?)?;
        if self.rules.guards {
            guard::entry(self.books, earning, &document)?;
        }
        Ok(document)
    }

    fn no_entry(&self, earning: &Earning) -> Refusal {
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

    /// Whether the document was made and is gone.
    fn deleted(&self, kind: Kind, earning: &Earning) -> bool {
        !self.rules.again && self.links.get(kind, &earning.upwork_id).is_some()
    }

    /// Remembers a document that is there but not remembered, with what would have been written.
    fn adopt(
        &self,
        kind: Kind,
        earning: &Earning,
        odoo_id: i32,
        document: impl FnOnce() -> Option<Document>,
    ) -> Option<LinkChange> {
        if self.links.get(kind, &earning.upwork_id).is_some() {
            return None;
        }
        Some(keep(kind, &earning.upwork_id, odoo_id, &document()?))
    }

    fn make(&mut self, kind: Kind, earning: &Earning, document: Document) {
        let upwork_id = earning.upwork_id.clone();
        self.done.new.push(NewDocument { earning: earning.id, upwork_id, kind, document });
    }

    fn leave(&mut self, kind: Kind, earning: &Earning, left: Left) {
        let id = earning.upwork_id.clone();
        let refusal = match left {
            Left::Refused(refusal) => refusal,
            Left::Deleted => {
                if self.links.get(kind, &id).is_some_and(|link: &Link| !link.gone) {
                    self.done.links.push(LinkChange::Gone { kind, upwork_id: id.clone() });
                }
                Refusal::new(
                    "it was made before, and somebody deleted it in Odoo",
                    format!("to have it again: upwork-odoo invoices create --again --earning {id}"),
                )
            }
        };
        self.done.skipped.push(Skip { kind, id, reason: refusal.reason, cure: refusal.cure });
    }
}

fn keep(kind: Kind, upwork_id: &str, odoo_id: i32, document: &Document) -> LinkChange {
    let values = Box::new(DocumentValues::of(document));
    let kept = match kind {
        Kind::FeeEntry => Kept::FeeEntry { values },
        _ => Kept::Invoice { values },
    };
    LinkChange::Keep { kind, upwork_id: upwork_id.to_owned(), odoo_id, kept }
}
