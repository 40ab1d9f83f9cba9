//! Steps about money. A row that a step books is in the ledger from the same day.

use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive as _};

use super::super::{
    super::{
        error::Error,
        step::{NewTransaction, Step},
    },
    Contract, Transaction, World,
    ledger::hourly_text,
    monday,
};

impl World {
    /// Plays a step that is about neither contracts nor hours.
    pub(super) fn change_ledger(&mut self, step: &Step, today: NaiveDate) -> Result<(), Error> {
        match step {
            Step::MoneyBooked { row } => self.book(row, today),
            Step::FeeBooked { of, amount, record } => {
                let fee = self.row(of)?.fee(*amount);
                self.enter(Transaction { created: today, due: today, shown: today, ..fee }, record.as_deref())?;
                Ok(())
            }
            Step::Refunded { of, amount, fee, points, record } => {
                self.refund(of, (*amount, *fee), (*points, record.as_deref()), today)
            }
            Step::TransactionChanged { record, amount, created, due, description } => {
                let found = self.ledger.get_mut(record);
                let row = found.ok_or_else(|| Error::unknown("transaction", record))?;
                if let Some(amount) = amount {
                    row.credited = *amount;
                    row.gross = amount.abs();
                }
                row.created = created.unwrap_or(row.created);
                row.due = due.unwrap_or(row.due);
                row.description = description.clone().or_else(|| row.description.take());
                Ok(())
            }
            other => Err(Error::unknown("way to play", &format!("{other:?}"))),
        }
    }

    fn row(&self, record: &str) -> Result<&Transaction, Error> {
        self.transaction(record).ok_or_else(|| Error::unknown("transaction", record))
    }

    /// Books a row under a record of its own and answers it as booked.
    fn enter(&mut self, row: Transaction, record: Option<&str>) -> Result<Transaction, Error> {
        if let Some(taken) = record.filter(|record| self.transaction(record).is_some()) {
            return Err(Error::Taken { kind: "transaction", id: taken.to_owned() });
        }
        let record = self.ledger.book(Transaction { record: record.unwrap_or_default().to_owned(), ..row });
        self.row(&record).cloned()
    }

    fn book(&mut self, new: &NewTransaction, today: NaiveDate) -> Result<(), Error> {
        let contract = match &new.contract {
            Some(id) => Some(self.contract(id).ok_or_else(|| Error::unknown("contract", id))?),
            None => None,
        };
        let hourly = new.subtype == "Hourly";
        let sunday = || monday(today).pred_opt().unwrap_or(today);
        let created = new.created.unwrap_or_else(|| if hourly { sunday() } else { today });
        let row = match contract {
            Some(contract) => self.about(contract, created),
            None => self.wallet(new, created)?,
        };
        let mut row = row.of(&new.kind, &new.subtype, new.amount);
        if let Some(contract) = contract.filter(|_| hourly) {
            row.description = Some(week_of(contract, &row));
        }
        let review = if contract.is_some() { 5 } else { 0 };
        let row = Transaction {
            due: new.due.unwrap_or_else(|| created.checked_add_days(Days::new(review)).unwrap_or(created)),
            shown: today,
            related: new.related.clone(),
            currency: new.currency.clone().unwrap_or_else(|| row.currency.clone()),
            description: new.description.clone().or_else(|| row.description.take()),
            ..row
        };
        let booked = self.enter(row, new.record.as_deref())?;
        if let Some(fee) = new.fee {
            self.enter(booked.fee(-fee), None)?;
        }
        Ok(())
    }

    /// A row that no contract is about.
    fn wallet(&self, new: &NewTransaction, created: NaiveDate) -> Result<Transaction, Error> {
        let id = new.tenant.as_deref().unwrap_or_default();
        let tenant = self.organization(id).ok_or_else(|| Error::unknown("organization", id))?;
        let (entity, currency) = (tenant.accounting_entity.clone(), "USD".to_owned());
        Ok(Transaction { entity, created, currency, ..Transaction::default() })
    }

    fn refund(
        &mut self,
        of: &str,
        (amount, fee): (Decimal, Option<Decimal>),
        (points, record): (bool, Option<&str>),
        today: NaiveDate,
    ) -> Result<(), Error> {
        let earning = self.row(of)?.clone();
        let row = Transaction {
            record: String::new(),
            invoice: None,
            created: today,
            due: today,
            shown: today,
            related: points.then(|| earning.record.clone()),
            ..earning
        };
        let booked = self.enter(row.of("APAdjustment", "Refund", -amount), record)?;
        if let Some(fee) = fee {
            self.enter(booked.fee(fee), None)?;
        }
        Ok(())
    }
}

/// The text of an hourly row: as many minutes as its amount buys, in the week that ends on its day of creation.
fn week_of(contract: &Contract, row: &Transaction) -> String {
    let rate = contract.hourly_term_on(row.created).map(|term| term.rate).unwrap_or_default();
    let hours = row.credited.abs().checked_div(rate).unwrap_or_default();
    let minutes = (hours * Decimal::from(60)).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let week = (monday(row.created), row.created);
    hourly_text((contract, row), (minutes.to_u64().unwrap_or(0), rate), week)
}
