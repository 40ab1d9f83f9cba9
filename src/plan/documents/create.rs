//! New documents: in the order of the earnings, because each counts for the account that Odoo would take for the next one.

use super::follow;
use super::made_of::MadeOf;
use super::planner::Planner;
use super::values::DocumentValues;
use super::{Documents, NewDocument, Rules, View};
use crate::domain::{Kind, Skip};
use crate::plan::document::{Document, Earning, FeeAccounts, History, Refusal};
use crate::plan::link::{Kept, Link, LinkChange};

/// Plans a batch.
pub fn documents(view: &View) -> Documents {
    let planner = Planner { books: &view.books, rules: view.rules, reversed: &view.reversed };
    let mut batch = Batch { view, planner, history: view.books.history.clone(), done: Documents::default() };
    for earning in &view.earnings {
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
    view: &'a View,
    planner: Planner<'a>,
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
        let (rules, fee) = (self.view.rules, self.fee_of(earning));
        let goes_on = !wants(rules, Kind::Invoice) || self.add_invoice(earning, fee);
        if goes_on && wants(rules, Kind::FeeEntry) {
            self.add_entry(earning, fee);
        }
    }

    /// Whether the earning has its invoice now.
    fn add_invoice(&mut self, earning: &Earning, fee: Fee) -> bool {
        if self.is_there(Kind::Invoice, earning) {
            self.done.there[0].push(earning.id);
            return true;
        }
        let made = self
            .may_be_made(Kind::Invoice, earning)
            .and_then(|()| Ok(self.planner.invoice(&self.history, earning, fee == Fee::OnInvoice)?));
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
        if self.is_there(Kind::FeeEntry, earning) {
            self.done.there[1].push(earning.id);
            return;
        }
        if fee == Fee::OnInvoice {
            // Only who asked for entries and nothing else wants to know.
            if self.view.rules.only == Some(Kind::FeeEntry) {
                self.leave(Kind::FeeEntry, earning, self.planner.no_entry(earning).into());
            }
            return;
        }
        let made = self
            .may_be_made(Kind::FeeEntry, earning)
            .and_then(|()| Ok(self.planner.entry(earning, self.fee_accounts(earning))?));
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
        if earning.journal_entry_id.or_else(|| self.unattached(Kind::FeeEntry, earning)).is_some() {
            return Fee::OnEntry;
        }
        match earning.invoice_id.or_else(|| self.unattached(Kind::Invoice, earning)) {
            Some(id) if self.fee_is_on(earning, id) => Fee::OnInvoice,
            Some(_) => Fee::OnEntry,
            None if self.fee_accounts(earning).is_some() => Fee::OnEntry,
            None => Fee::OnInvoice,
        }
    }

    /// As it was made, if that is remembered; else as it stands.
    fn fee_is_on(&self, earning: &Earning, invoice: i32) -> bool {
        let link = self.view.links.get(Kind::Invoice, &earning.upwork_id).filter(|link| link.odoo_id == invoice);
        match link.and_then(|link| link.kept.as_ref()) {
            Some(Kept::Invoice { made_of, .. }) => made_of.with_fee,
            _ => self.view.fees_on.contains(&invoice),
        }
    }

    fn fee_accounts(&self, earning: &Earning) -> Option<FeeAccounts> {
        self.view.books.fee_accounts(earning.company_id)
    }

    /// Whether the earning has the document, or takes it again: it may have been deleted and come back meanwhile. What is
    /// not remembered of a document is taken into memory.
    fn is_there(&mut self, kind: Kind, earning: &Earning) -> bool {
        let pointer = if kind == Kind::FeeEntry { earning.journal_entry_id } else { earning.invoice_id };
        let Some(id) = pointer.or_else(|| self.unattached(kind, earning)) else { return false };
        if pointer.is_none() {
            self.done.again.push((earning.id, kind, id));
        }
        let adopted = self.adopt(kind, earning, id);
        self.done.links.extend(adopted);
        true
    }

    /// The document that is there though the earning does not point to it: the remembered one, else the only one with its
    /// reference.
    fn unattached(&self, kind: Kind, earning: &Earning) -> Option<i32> {
        let id = match self.view.links.get(kind, &earning.upwork_id) {
            Some(link) => (!link.gone).then_some(link.odoo_id),
            None => match self.with_its_reference(kind, earning) {
                [id] => Some(*id),
                _ => None,
            },
        };
        // Of two earnings with the same id of Upwork's, which somebody may have made by hand, one takes it.
        let is_taken = |id: i32| self.done.again.iter().any(|(by, _, taken)| *taken == id && *by != earning.id);
        id.filter(|id| self.view.unattached.contains(id) && !is_taken(*id))
    }

    fn with_its_reference(&self, kind: Kind, earning: &Earning) -> &[i32] {
        self.view.by_reference.get(&(earning.id, kind)).map_or(&[], Vec::as_slice)
    }

    /// # Errors
    /// [`Left`] if the document was made and is gone, or may be one of several that are there.
    fn may_be_made(&self, kind: Kind, earning: &Earning) -> Result<(), Left> {
        match (self.view.links.get(kind, &earning.upwork_id), self.with_its_reference(kind, earning)) {
            (Some(_), _) if !self.view.rules.again => Err(Left::Deleted),
            (None, [first, second, ..]) => Err(Left::Refused(Refusal::new(
                format!("several documents in Odoo have its reference (rows {first} and {second} of account.move)"),
                "cancel those that are not its own, or change their reference".to_owned(),
            ))),
            _ => Ok(()),
        }
    }

    /// Remembers a document that is there but not remembered, with what would have been written.
    fn adopt(&self, kind: Kind, earning: &Earning, odoo_id: i32) -> Option<LinkChange> {
        if self.view.links.get(kind, &earning.upwork_id).is_some() {
            return None;
        }
        let (planner, with_fee) = (self.planner.unguarded(), self.fee_of(earning) == Fee::OnInvoice);
        let document = match kind {
            Kind::FeeEntry => planner.entry(earning, self.fee_accounts(earning)),
            _ => planner.invoice(&self.history, earning, with_fee),
        };
        let made_of = MadeOf::of(earning, kind == Kind::Invoice && with_fee);
        Some(follow::keep(kind, earning, odoo_id, &DocumentValues::of(&document.ok()?), &made_of))
    }

    fn make(&mut self, kind: Kind, earning: &Earning, document: Document) {
        let (upwork_id, fee) = (earning.upwork_id.clone(), self.fee_of(earning));
        let made_of = MadeOf::of(earning, kind == Kind::Invoice && fee == Fee::OnInvoice);
        self.done.new.push(NewDocument { earning: earning.id, upwork_id, kind, document, made_of });
    }

    fn leave(&mut self, kind: Kind, earning: &Earning, left: Left) {
        let id = earning.upwork_id.clone();
        let refusal = match left {
            Left::Refused(refusal) => refusal,
            Left::Deleted => {
                if self.view.links.get(kind, &id).is_some_and(|link: &Link| !link.gone) {
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
