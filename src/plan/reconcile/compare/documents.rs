//! The documents of an earning: invoice or credit note, the entry of its fee, and what a person made of them.

use rust_decimal::Decimal;

use super::super::BookedEarning;
use super::super::sheet::Amounts;
use super::{Record, code};
use crate::domain::Kind;
use crate::plan::document::Taxes;
use crate::plan::documents::{Booked, DocumentValues};
use crate::plan::link::Kept;

/// What to do about a document that is not what it should be.
const BY_HAND: &str = "put it right in Odoo, or keep it as a difference";

impl Record<'_> {
    /// Compares them with the ledger.
    pub(super) fn documents(&mut self, earning: &BookedEarning) {
        let Some(invoice) = &earning.invoice else {
            self.no_invoice(earning);
            // An entry may be there without an invoice: somebody asked for entries only.
            if earning.fee_entry.is_some() {
                self.fee(earning, None);
            }
            return;
        };
        let drafts = earning.corrections.iter().chain([invoice]).filter(|booked| booked.state == "draft");
        self.sheet.earned.drafts += drafts.count() as u64;
        let is_whole = self.is_whole(invoice);
        if is_whole {
            self.invoice(earning, invoice);
        }
        self.fee(earning, Some(invoice).filter(|_| is_whole));
        for by in earning.reversed_by.iter().filter(|by| !by.is_cancelled()) {
            self.reversed(by);
        }
    }

    fn no_invoice(&mut self, earning: &BookedEarning) {
        let (id, net) = (self.row.id.to_string(), self.upwork.net());
        if let Some(link) = self.book.sides.links.get(Kind::Invoice, &id) {
            let cure = format!("to have it again: upwork-odoo invoices create --again --earning {id}");
            let place = format!("account_move {}", link.odoo_id);
            return self.differs("invoice", format!("net {net}"), place, "somebody deleted it".to_owned(), cure);
        }
        if !earning.has_client {
            let contract = &earning.contract;
            let cure = format!("set the client on contract {contract} in Odoo, or upwork-odoo partners create");
            return self.waits("invoice", net, "it has no client", Some(cure));
        }
        if let Some(due) = self.row.review_due_date.filter(|due| *due > self.book.sides.today) {
            return self.waits("invoice", net, &format!("the client may review it until {due}"), None);
        }
        let cure = format!("upwork-odoo invoices create --earning {id} (it says why, if it makes none)");
        self.waits("invoice", net, "it is not invoiced yet", Some(cure));
    }

    /// Whether a document counts at all: not cancelled, and of the right currency.
    fn is_whole(&mut self, document: &Booked) -> bool {
        let (currency, net) = (code(self.row), self.upwork.net());
        if document.is_cancelled() {
            let cure = "reset it to draft in Odoo if it is to count, or keep it as a difference".to_owned();
            self.differs("invoice", format!("net {net}"), document.title(), "cancelled: 0".to_owned(), cure);
            return false;
        }
        if document.currency != currency {
            self.differs("currency", currency, document.title(), document.currency.clone(), BY_HAND.to_owned());
            return false;
        }
        true
    }

    /// Gross amount and tax of an invoice.
    fn invoice(&mut self, earning: &BookedEarning, invoice: &Booked) {
        let corrected = self.corrections(earning);
        let gross = invoice.untaxed + self.fee_line(earning, invoice).unwrap_or_default() + corrected.gross;
        self.sheet.earned.documents += Amounts { gross, fee: Decimal::ZERO };
        self.sheet.earned.tax += invoice.tax();
        let title = invoice.title();
        let upwork = self.upwork.gross;
        // A correction may say in one line what is gross and what is fee.
        let is_corrected =
            corrected != Amounts::default() && gross - self.booked_fee(earning, Some(invoice)) == self.upwork.net();
        let mut differs = !is_corrected && self.amount("gross", upwork, &title, gross, BY_HAND);
        if self.book.sides.taxes != Some(Taxes::Odoo) {
            differs |= self.amount("tax", Decimal::ZERO, &title, invoice.tax(), BY_HAND);
        }
        // What else follows from its lines was right when it was written.
        let written = self.kept().map(|kept| kept.amount_total);
        if let Some(written) = written.filter(|total| !differs && *total != invoice.total.abs()) {
            // A fee that somebody changed is named as such.
            let fee_stands = self.fee_line(earning, invoice).unwrap_or_default() == self.written_fee();
            if fee_stands {
                self.amount("total", written, &title, invoice.total.abs(), "look at the taxes of its lines in Odoo");
            }
        }
    }

    fn kept(&self) -> Option<&DocumentValues> {
        let link = self.book.sides.links.get(Kind::Invoice, self.row.id.as_str());
        match link.and_then(|link| link.kept.as_ref()) {
            Some(Kept::Invoice { values, .. }) => Some(values),
            _ => None,
        }
    }

    /// The fee that was written as a line.
    fn written_fee(&self) -> Decimal {
        self.kept().and_then(DocumentValues::fee).unwrap_or_default()
    }

    /// The fee as a line of the invoice. One that somebody gave another name is in the total all the same.
    fn fee_line(&self, earning: &BookedEarning, invoice: &Booked) -> Option<Decimal> {
        let is_inside = invoice.fee.is_none() && earning.fee_entry.is_none() && invoice.untaxed == self.upwork.net();
        invoice.fee.or_else(|| is_inside.then_some(self.upwork.fee))
    }

    /// The fee, wherever it is booked. Of an invoice that does not count only the entry is looked at.
    fn fee(&mut self, earning: &BookedEarning, invoice: Option<&Booked>) {
        let on_invoice = invoice.and_then(|invoice| self.fee_line(earning, invoice));
        let entry = earning.fee_entry.as_ref();
        self.sheet.earned.drafts += u64::from(entry.is_some_and(|entry| entry.state == "draft"));
        let booked = self.booked_fee(earning, invoice);
        self.sheet.earned.documents += Amounts { gross: Decimal::ZERO, fee: booked };
        let corrected = self.corrections(earning);
        let gross = invoice.map(|invoice| invoice.untaxed + on_invoice.unwrap_or_default() + corrected.gross);
        let is_corrected =
            corrected != Amounts::default() && gross.is_some_and(|gross| gross - booked == self.upwork.net());
        if booked != self.upwork.fee && !is_corrected {
            self.fee_differs(entry, invoice, on_invoice, booked);
        }
    }

    fn fee_differs(
        &mut self,
        entry: Option<&Booked>,
        invoice: Option<&Booked>,
        on_invoice: Option<Decimal>,
        booked: Decimal,
    ) {
        let (id, upwork) = (self.row.id.to_string(), self.upwork.fee);
        let (place, said, cure) = match (entry, invoice) {
            (Some(entry), _) if entry.is_cancelled() => (entry.title(), "cancelled: 0".to_owned(), BY_HAND.to_owned()),
            (Some(entry), _) if !self.counts(entry) => (entry.title(), entry.currency.clone(), BY_HAND.to_owned()),
            (Some(entry), Some(invoice)) if on_invoice.is_some() => {
                (format!("{} and {}", entry.title(), invoice.title()), booked.to_string(), BY_HAND.to_owned())
            }
            (Some(entry), _) => (entry.title(), booked.to_string(), BY_HAND.to_owned()),
            (None, _) if self.book.sides.links.get(Kind::FeeEntry, &id).is_some() => {
                let cure = format!("to have it again: upwork-odoo invoices create --again --earning {id}");
                ("the fee's entry".to_owned(), "somebody deleted it".to_owned(), cure)
            }
            (None, Some(_)) if on_invoice.is_none() && self.written_fee().is_zero() => {
                let cure = format!("upwork-odoo invoices create --earning {id} (it says why, if it makes none)");
                return self.waits("fee", upwork, "its fee has no entry yet", Some(cure));
            }
            (None, Some(invoice)) => (invoice.title(), booked.to_string(), BY_HAND.to_owned()),
            (None, None) => return,
        };
        self.differs("fee", upwork.to_string(), place, said, cure);
    }

    /// What all documents that count say of the fee.
    fn booked_fee(&self, earning: &BookedEarning, invoice: Option<&Booked>) -> Decimal {
        let on_invoice = invoice.and_then(|invoice| self.fee_line(earning, invoice));
        let on_entry = earning.fee_entry.as_ref().filter(|entry| self.counts(entry)).and_then(|entry| entry.fee);
        on_invoice.unwrap_or_default() + on_entry.unwrap_or_default() + self.corrections(earning).fee
    }

    /// What documents of the difference come to.
    fn corrections(&self, earning: &BookedEarning) -> Amounts {
        let mut sum = Amounts::default();
        for booked in earning.corrections.iter().filter(|booked| self.counts(booked)) {
            let fee = booked.fee.unwrap_or_default();
            let gross = if booked.move_type == "entry" { Decimal::ZERO } else { booked.untaxed + fee };
            sum += Amounts { gross, fee };
        }
        sum
    }

    fn counts(&self, entry: &Booked) -> bool {
        !entry.is_cancelled() && entry.currency == code(self.row)
    }

    /// Somebody reversed a document by hand.
    fn reversed(&mut self, by: &Booked) {
        let taken = match by.move_type.as_str() {
            "entry" => Amounts { gross: Decimal::ZERO, fee: by.fee.unwrap_or_default() },
            _ => Amounts { gross: by.untaxed, fee: Decimal::ZERO },
        };
        self.sheet.earned.documents += taken;
        self.sheet.earned.tax += by.tax();
        let said = format!("gross {}, fee {}", taken.gross, taken.fee);
        let cure = "it was made by hand; Upwork's ledger has no row for it".to_owned();
        self.differs("invoice", "nothing".to_owned(), by.title(), said, cure);
    }
}
