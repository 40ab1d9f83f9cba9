//! One record on both sides: the row of the ledger with its fees, the earning in Odoo, its documents.

mod documents;

use rust_decimal::Decimal;

use super::chain::Break;
use super::sheet::{Amounts, Difference, Sheet, Waiting};
use super::{Book, BookedEarning, code};
use crate::domain::{Kind, LedgerEntry, LedgerRow, Month, round_half_up};

/// A record as it is compared.
struct Record<'a> {
    sheet: &'a mut Sheet,
    book: &'a Book<'a>,
    row: &'a LedgerRow,
    upwork: Amounts,
}

/// Compares a row of the ledger with what Odoo has of it.
pub(super) fn row(sheet: &mut Sheet, book: &Book<'_>, row: &LedgerRow) {
    if let Some(parked) = book.sides.parked.get(&row.id) {
        let what = if matches!(row.entry(), LedgerEntry::Earning(_)) { "earning" } else { "row" };
        let (reason, cure) = (parked.reason.clone(), parked.cure.clone());
        sheet.waiting.push(Waiting { record: row.id.to_string(), what, amount: row.credited, reason, cure });
    }
    if !matches!(row.entry(), LedgerEntry::Earning(_)) {
        return;
    }
    let upwork = amounts(book, row);
    sheet.earned.upwork += upwork;
    sheet.earned.fees_elsewhere += fees(book, row, |fee| book.is_of_other_months(fee));
    Record { sheet, book, row, upwork }.compare();
}

/// What a row and its fees come to, rounded as Odoo rounds them.
fn amounts(book: &Book<'_>, row: &LedgerRow) -> Amounts {
    let gross = row.credited.unwrap_or_default();
    Amounts { gross: round(book, row, gross), fee: fees(book, row, |_| true) }
}

fn fees(book: &Book<'_>, row: &LedgerRow, counts: impl Fn(&LedgerRow) -> bool) -> Decimal {
    let of_its_currency = |fee: &&&LedgerRow| fee.currency == row.currency && counts(fee);
    let taken: Decimal = book.fees_of(row).iter().filter(of_its_currency).filter_map(|fee| fee.credited).sum();
    round(book, row, -taken)
}

fn round(book: &Book<'_>, row: &LedgerRow, amount: Decimal) -> Decimal {
    let decimals = row.currency.as_ref().and_then(|currency| book.sides.decimals.get(currency));
    round_half_up(amount, decimals.copied().unwrap_or(2))
}

impl Record<'_> {
    fn compare(mut self) {
        match *self.book.earnings_of(self.row) {
            [] => self.no_earning(),
            [earning, ref others @ ..] => {
                self.earning(earning);
                self.documents(earning);
                for other in others {
                    self.second(other);
                }
            }
        }
    }

    fn no_earning(&mut self) {
        let id = self.row.id.as_str();
        let net = format!("net {}", self.upwork.net());
        if let Some(link) = self.book.sides.links.get(Kind::Earning, id) {
            let cure = format!("if it was deleted by mistake: upwork-odoo restore earning {id}");
            let place = format!("upwork_earning {}", link.odoo_id);
            return self.differs("earning", net, place, "somebody deleted it".to_owned(), cure);
        }
        if !self.book.sides.parked.contains_key(&self.row.id) {
            let cure = "upwork-odoo sync earnings (it says why, if it makes none)".to_owned();
            self.differs("earning", net, "upwork_earning".to_owned(), "there is none".to_owned(), cure);
        }
    }

    /// The earning's own row.
    fn earning(&mut self, earning: &BookedEarning) {
        let place = || format!("upwork_earning {}", earning.id);
        let cure = || {
            let id = &self.row.id;
            format!("upwork-odoo sync earnings puts it right, or says why not; upwork-odoo explain earning {id}")
        };
        let (currency, cure) = (code(self.row), cure());
        if earning.currency != currency {
            self.differs("currency", currency, place(), earning.currency.clone(), cure.clone());
        }
        let (upwork, odoo) = (self.upwork, Amounts { gross: earning.gross, fee: earning.fee });
        self.sheet.earned.earnings += odoo;
        self.amount("gross", upwork.gross, &place(), odoo.gross, &cure);
        self.amount("fee", upwork.fee, &place(), odoo.fee, &cure);
        if let Some(net) = earning.net.filter(|net| *net != odoo.net()) {
            self.amount("net", odoo.net(), &place(), net, &cure);
        }
        let month = Month::of(earning.date);
        if month != self.sheet.month {
            self.differs("month", self.sheet.month.to_string(), place(), month.to_string(), cure);
        }
    }

    /// One record is one earning.
    fn second(&mut self, other: &BookedEarning) {
        self.sheet.earned.earnings += Amounts { gross: other.gross, fee: other.fee };
        let (said, place) = (format!("gross {} once more", other.gross), format!("upwork_earning {}", other.id));
        let cure = "delete the earning in Odoo that is not the daemon's".to_owned();
        self.differs("earning", "one earning".to_owned(), place, said, cure);
    }

    /// Names an amount that differs.
    fn amount(&mut self, what: &'static str, upwork: Decimal, place: &str, odoo: Decimal, cure: &str) -> bool {
        if upwork != odoo {
            self.differs(what, upwork.to_string(), place.to_owned(), odoo.to_string(), cure.to_owned());
        }
        upwork != odoo
    }

    fn differs(&mut self, what: &'static str, upwork: String, place: String, odoo: String, cure: String) {
        let record = self.row.id.to_string();
        self.sheet.differences.push(Difference { record, what, upwork, place, odoo, cure });
    }

    fn waits(&mut self, what: &'static str, amount: Decimal, reason: &str, cure: Option<String>) {
        let (record, reason) = (self.row.id.to_string(), reason.to_owned());
        self.sheet.waiting.push(Waiting { record, what, amount: Some(amount), reason, cure });
    }
}

/// An earning in Odoo that the ledger does not have.
pub(super) fn stranger(sheet: &mut Sheet, earning: &BookedEarning) {
    sheet.earned.earnings += Amounts { gross: earning.gross, fee: earning.fee };
    let place = format!("upwork_earning {}", earning.id);
    let cure = match &earning.upwork_id {
        Some(_) => "if it is older than the ledger that was read: upwork-odoo sync earnings --from DAY --to DAY",
        None => "it was made by hand, without an id of Upwork's: delete it, or keep it as a difference",
    };
    sheet.differences.push(Difference {
        record: earning.upwork_id.as_ref().map_or_else(|| place.clone(), ToString::to_string),
        what: "earning",
        upwork: "no such row in the ledger".to_owned(),
        place,
        odoo: format!("gross {}, fee {}", earning.gross, earning.fee),
        cure: cure.to_owned(),
    });
}

/// A row that does not follow upon any other by its balance; `of`: how many of how many rows do not, if it stands for all.
pub(super) fn chain(sheet: &mut Sheet, broken: Break, of: Option<(usize, usize)>) {
    let (place, said) = match broken.after {
        _ if of.is_some_and(|(broken, _)| broken > 1) => {
            let (broken, rows) = of.unwrap_or_default();
            (format!("{broken} of {rows} rows"), "no other row's balance either".to_owned())
        }
        Some((row, balance)) => (format!("row {row}"), format!("{balance} after it, and no row goes on from there")),
        None => ("all other rows".to_owned(), "never that balance".to_owned()),
    };
    sheet.differences.push(Difference {
        record: broken.row.to_string(),
        what: "balance",
        upwork: format!("{} before it", broken.before),
        place,
        odoo: said,
        cure: "a row is missing or changed: upwork-odoo sync earnings --from DAY --to DAY reads those days again"
            .to_owned(),
    });
}
