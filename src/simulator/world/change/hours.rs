//! Steps about hours. The report shows a day once the clock has come to it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    super::{super::error::Error, Line, World},
    unfit,
};

impl World {
    /// Adds a line to a contract's day.
    pub(super) fn log_hours(&mut self, contract: &str, date: NaiveDate, line: Line) -> Result<(), Error> {
        if self.person(&line.freelancer).is_none() {
            return Err(Error::unknown("person", &line.freelancer));
        }
        self.day_mut(contract, date)?.push(line);
        Ok(())
    }

    /// Who a contract's hours are of, unless a step says so.
    pub(super) fn worker(&self, contract: &str) -> Result<String, Error> {
        let found = self.contract(contract).ok_or_else(|| Error::unknown("contract", contract))?;
        Ok(found.freelancer.clone())
    }

    pub(super) fn correct_hours(
        &mut self,
        (contract, date, line): (&str, NaiveDate, usize),
        (online, offline): (Decimal, Decimal),
    ) -> Result<(), Error> {
        let line = self.line_mut(contract, date, line)?;
        line.online = online;
        line.offline = offline;
        Ok(())
    }

    /// Empties a contract's day.
    pub(super) fn remove_hours(&mut self, contract: &str, date: NaiveDate) -> Result<(), Error> {
        self.line_mut(contract, date, 0)?;
        self.day_mut(contract, date)?.clear();
        Ok(())
    }

    /// A line of a contract's day.
    pub(super) fn line_mut(&mut self, contract: &str, date: NaiveDate, line: usize) -> Result<&mut Line, Error> {
        let found = self.day_mut(contract, date)?.get_mut(line);
        found.ok_or_else(|| Error::unknown("line of hours", &format!("{contract} {date} {line}")))
    }

    fn day_mut(&mut self, contract: &str, date: NaiveDate) -> Result<&mut Vec<Line>, Error> {
        let at = self.by_contract.get(contract).copied().ok_or_else(|| Error::unknown("contract", contract))?;
        if self.contracts.get(at).is_some_and(|contract| !contract.is_hourly()) {
            return Err(unfit(contract, "fixed-price", "worked on by the hour"));
        }
        Ok(self.lines_mut(at, date))
    }
}
