//! The ledger: what moved the wallet of a tenant, row by row, in the order of booking. Must not decide what a row
//! means: types and subtypes are Upwork's words, and unknown ones are kept like the others.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Contract, Money, OrganizationKind, World, seed::Business};

/// One row of the ledger.
#[derive(Clone, Debug, Default)]
pub struct Transaction {
    /// `recordId`; empty on a row that is not booked yet: booking gives it the next number.
    pub record: String,
    /// Accounting entity whose wallet moves.
    pub entity: String,
    /// `type`: `APInvoice`, `APAdjustment` ...
    pub kind: String,
    /// `accountingSubtype`: `Hourly`, `Service Fee` ...
    pub subtype: String,
    /// `transactionCreationDate`; of hourly rows the end of the week worked.
    pub created: NaiveDate,
    /// `transactionReviewDueDate`, the date that Upwork's ledger page shows.
    pub due: NaiveDate,
    /// The day from which the row is in the ledger.
    pub shown: NaiveDate,
    /// Text, in Upwork's forms.
    pub description: Option<String>,
    /// `relatedAssignment`: the term's id.
    pub assignment: Option<i32>,
    /// `relatedTransactionId`: the row this one belongs to.
    pub related: Option<String>,
    /// `relatedInvoiceId`.
    pub invoice: Option<String>,
    /// Name of the client.
    pub company: Option<String>,
    /// Name of the freelancer.
    pub developer: Option<String>,
    /// Name of the agency.
    pub agency: Option<String>,
    /// `transactionAmount`, whose sign tells nothing.
    pub gross: Decimal,
    /// `amountCreditedToUser`: the signed movement.
    pub credited: Decimal,
    /// Currency of the amounts, ISO 4217.
    pub currency: String,
    /// `amountSentInOrigCurrency` of a withdrawal into another currency.
    pub sent: Option<Money>,
}

/// Which date of a row the filter of the history goes by; of the real one nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerDate {
    /// `transactionReviewDueDate`.
    #[default]
    ReviewDue,
    /// `transactionCreationDate`.
    Creation,
}

/// All rows of a world.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    rows: Vec<Transaction>,
    /// Record to position.
    by_record: HashMap<String, usize>,
    /// Numbers given so far.
    added: u64,
    /// What the filter goes by.
    pub filter: LedgerDate,
    /// What is booked by itself as weeks go by; with none nothing is.
    pub business: Option<Business>,
}

impl Ledger {
    /// Puts a row at the end and answers its record.
    pub fn book(&mut self, mut row: Transaction) -> String {
        while row.record.is_empty() || self.by_record.contains_key(&row.record) {
            row.record = (900_000_000 + self.added).to_string();
            self.added += 1;
        }
        let own_invoice = matches!(row.kind.as_str(), "APInvoice" | "ARInvoice") && row.subtype != "VAT";
        if own_invoice && row.invoice.is_none() {
            row.invoice = Some(row.record.clone());
        }
        let record = row.record.clone();
        self.by_record.insert(record.clone(), self.rows.len());
        self.rows.push(row);
        record
    }

    pub fn get_mut(&mut self, record: &str) -> Option<&mut Transaction> {
        self.by_record.get(record).and_then(|&at| self.rows.get_mut(at))
    }

    #[cfg(test)]
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// A row with the wallet's balance after it.
#[derive(Clone, Copy, Debug)]
pub struct Posted<'w> {
    /// The row.
    pub row: &'w Transaction,
    /// Balance of the wallet in the row's currency.
    pub balance: Decimal,
}

impl World {
    /// The rows of an accounting entity with a date from `from` to `to`, as they stand on the day `today`.
    pub fn transactions(&self, entity: &str, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Vec<Posted<'_>> {
        let mut balances: HashMap<&str, Decimal> = HashMap::new();
        let there = self.ledger.rows.iter().filter(|row| row.entity == entity && row.shown <= today);
        let posted = there.map(|row| {
            let balance = balances.entry(&row.currency).or_default();
            *balance += row.credited;
            Posted { row, balance: *balance }
        });
        let date = |row: &Transaction| match self.ledger.filter {
            LedgerDate::ReviewDue => row.due,
            LedgerDate::Creation => row.created,
        };
        posted.filter(|posted| (from..=to).contains(&date(posted.row))).collect()
    }

    /// A row by its record.
    pub fn transaction(&self, record: &str) -> Option<&Transaction> {
        self.ledger.by_record.get(record).and_then(|&at| self.ledger.rows.get(at))
    }

    /// Every row of every ledger, in the order of booking, those not shown yet too.
    pub fn ledger(&self) -> &[Transaction] {
        &self.ledger.rows
    }

    /// A row about a contract, as of `created`: with its term and the names of its parties.
    pub(super) fn about(&self, contract: &Contract, created: NaiveDate) -> Transaction {
        let name = |id: &str| self.organization(id).map(|organization| organization.name.clone());
        let vendor = self.organization(&contract.vendor);
        let term = contract.hourly_term_on(created).map_or(contract.term_id(), |term| &term.id);
        Transaction {
            entity: vendor.map(|vendor| vendor.accounting_entity.clone()).unwrap_or_default(),
            created,
            due: created,
            shown: created,
            assignment: term.parse().ok(),
            company: name(&contract.client),
            developer: self.person(&contract.freelancer).map(super::Person::name),
            agency: vendor.filter(|of| of.kind == OrganizationKind::Agency).map(|agency| agency.name.clone()),
            currency: contract.currency.clone(),
            ..Transaction::default()
        }
    }
}

impl Transaction {
    /// This row with a type, a subtype and a signed amount, and the description that Upwork gives such rows.
    #[must_use]
    pub fn of(self, kind: &str, subtype: &str, credited: Decimal) -> Self {
        let (kind, subtype) = (kind.to_owned(), subtype.to_owned());
        let description = describe(&subtype, self.company.as_deref(), credited);
        Self { kind, subtype, credited, gross: credited.abs(), description, ..self }
    }

    /// The fee row of this one, which is booked: on a freelancer's ledger it repeats assignment and names, on an
    /// agency's it leaves them out.
    #[must_use]
    pub fn fee(&self, credited: Decimal) -> Self {
        let blank = Self {
            entity: self.entity.clone(),
            currency: self.currency.clone(),
            created: self.created,
            due: self.due,
            shown: self.shown,
            related: Some(self.record.clone()),
            ..Self::default()
        };
        let named = Self {
            assignment: self.assignment,
            company: self.company.clone(),
            developer: self.developer.clone(),
            ..blank.clone()
        };
        let row = if self.agency.is_some() { blank } else { named };
        row.of("APAdjustment", "Service Fee", credited)
    }
}

fn describe(subtype: &str, company: Option<&str>, credited: Decimal) -> Option<String> {
    let text = match (subtype, company) {
        ("Service Fee", _) if credited > Decimal::ZERO => "Service Fee return".to_owned(),
        ("Service Fee", Some(company)) => format!("Service Fee - {company}"),
        ("Milestone" | "Bonus", Some(company)) => format!("{company} - {subtype}"),
        ("Fixed Price", Some(company)) => format!("{company} - Fixed price"),
        ("Refund", Some(company)) => format!("Refund to {company}"),
        ("Withdrawal", _) => "Withdrawal: bank ****1234".to_owned(),
        ("Membership Fee", _) => "Freelancer Plus".to_owned(),
        ("Payment", _) => "Card payment".to_owned(),
        ("WHT", _) => "Withholding tax".to_owned(),
        ("Service Fee" | "Withdrawal Fee" | "Expense" | "Miscellaneous" | "VAT", _) => subtype.to_owned(),
        _ => return None,
    };
    Some(text)
}

/// What an hourly row says: `(41846002) Globex GmbH/Anna Kovacs - 45:00 hrs @ $50.00/hr - 03/02/2026 - 03/08/2026`.
pub(super) fn hourly_text(
    (contract, row): (&Contract, &Transaction),
    (minutes, rate): (u64, Decimal),
    (from, to): (NaiveDate, NaiveDate),
) -> String {
    let (company, developer) =
        (row.company.as_deref().unwrap_or_default(), row.developer.as_deref().unwrap_or_default());
    let rate = Money::new(rate, &row.currency).display();
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let day = |day: NaiveDate| day.format("%m/%d/%Y").to_string();
    format!(
        "({}) {company}/{developer} - {hours:02}:{minutes:02} hrs @ {rate}/hr - {} - {}",
        contract.id,
        day(from),
        day(to)
    )
}
