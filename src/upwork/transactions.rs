//! `accountingEntity` and `transactionHistory`: the wallet of the session's tenant, and its ledger in a range of days.
//!
//! Upwork has no pages here: a range comes at once, and whether it came whole is nowhere said. An answer of a suspicious
//! number of rows is therefore asked for again in halves; if the halves give more, the first was cut.

use std::collections::HashMap;

use chrono::NaiveDate;
use graphql_client::GraphQLQuery;
use serde::Deserialize;

use crate::domain::{AccountingEntityId, LedgerRow, RecordId};

use super::error::Error;
use super::fetched::Fetched;
use super::refusal;
use super::session::{Budget, Session, Tokens};
use super::transaction::{self, Row};

/// No answer was ever seen to be cut below this: somebody got so many rows at once.
const SEEN_WHOLE: usize = 1_222;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/accounting_entity.graphql",
    response_derives = "Debug"
)]
struct AccountingEntity;

#[derive(GraphQLQuery)]
#[graphql(
    schema_path = "queries/upwork/schema.graphql",
    query_path = "queries/upwork/transaction_history.graphql",
    response_type = "super::History"
)]
struct TransactionHistory;

/// A type of our own: ids are taken as numbers or as text.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct History {
    transaction_detail: Option<Detail>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    transaction_history_row: Option<Vec<Option<Row>>>,
}

/// The wallet of the session's tenant.
///
/// # Errors
/// [`Error`] if Upwork does not tell.
pub async fn accounting_entity(session: &Session<impl Tokens, impl Budget>) -> Result<AccountingEntityId, Error> {
    session.tenant()?;
    let answer = session.call::<AccountingEntity>(accounting_entity::Variables {}).await?;
    Ok(AccountingEntityId::new(answer.data.accounting_entity.id))
}

/// The rows of a ledger from day to day, both inclusive, each once. By which of a row's dates Upwork chooses is not
/// known: rows of other days may be among them, and the caller's ranges have to overlap what they are about.
///
/// What the caller must know of the answer: `partial`: rows are missing, nobody knows which. `listed`: rows, skipped
/// ones included.
///
/// # Errors
/// [`Error`] if the range cannot be had.
pub async fn transactions<T: Tokens, B: Budget>(
    session: &Session<T, B>,
    entity: &AccountingEntityId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Fetched<LedgerRow>, Error> {
    session.tenant()?;
    let mut reading = Reading { session, entity, rows: Rows::default(), proven_cut: None, crowded: Vec::new() };
    reading.read(from, to).await?;
    Ok(reading.end())
}

struct Reading<'s, T, B> {
    session: &'s Session<T, B>,
    entity: &'s AccountingEntityId,
    rows: Rows,
    /// At how many rows Upwork was seen to cut.
    proven_cut: Option<usize>,
    /// Single days that came with a suspicious number of rows.
    crowded: Vec<(NaiveDate, usize)>,
}

impl<T: Tokens, B: Budget> Reading<'_, T, B> {
    /// Reads a range, in halves if it may have been cut.
    async fn read(&mut self, from: NaiveDate, to: NaiveDate) -> Result<(), Error> {
        let listed = match self.ask(from, to).await {
            Ok(listed) if !looks_cut(listed) => return Ok(()),
            Ok(listed) => listed,
            Err(Error::TooLarge { .. }) if from < to => usize::MAX,
            Err(error) => return Err(error),
        };
        if from >= to {
            self.crowded.push((from, listed));
            return Ok(());
        }
        let before = self.rows.len();
        let middle = from + (to - from) / 2;
        Box::pin(self.read(from, middle)).await?;
        Box::pin(self.read(middle.succ_opt().unwrap_or(to), to)).await?;
        if self.rows.len() > before && listed != usize::MAX {
            self.proven_cut = Some(self.proven_cut.map_or(listed, |cut| cut.min(listed)));
        }
        Ok(())
    }

    async fn ask(&mut self, from: NaiveDate, to: NaiveDate) -> Result<usize, Error> {
        let (entity, from, to) = (self.entity.to_string(), from.to_string(), to.to_string());
        let range = format!("{from} to {to}");
        let variables = transaction_history::Variables { entity, from, to };
        let answer = self.session.call::<TransactionHistory>(variables).await?;
        let operation = transaction_history::OPERATION_NAME;
        if answer.partial() {
            let gaps = refusal::summary(&answer.errors);
            self.rows.fetched.partial = true;
            self.rows.fetched.notes.push(format!("{operation} ({range}) answered with gaps: {gaps}"));
        }
        let Some(history) = answer.data.transaction_history else {
            return match answer.errors.as_slice() {
                [] => Err(Error::Absent { operation, field: "transactionHistory" }),
                errors => Err(refusal::meaning(operation, errors)),
            };
        };
        let rows = history.transaction_detail.and_then(|detail| detail.transaction_history_row).unwrap_or_default();
        let listed = rows.len();
        rows.into_iter().flatten().for_each(|row| self.rows.take(row));
        Ok(listed)
    }

    /// A day that came with as many rows as Upwork was seen to cut at may lack some, and cannot be asked for in parts.
    fn end(self) -> Fetched<LedgerRow> {
        let mut fetched = self.rows.fetched;
        for (day, listed) in self.crowded {
            let is_cut = self.proven_cut.is_some_and(|cut| listed >= cut);
            fetched.partial |= is_cut;
            if is_cut || listed > SEEN_WHOLE {
                let word = if is_cut { "are cut" } else { "may be cut" };
                fetched.notes.push(format!("the {listed} rows of {day} {word}: Upwork gives no part of a day"));
            }
        }
        fetched
    }
}

/// Whether a number of rows is one that a limit would leave: more than was ever seen, or round.
const fn looks_cut(listed: usize) -> bool {
    listed > SEEN_WHOLE || listed >= 50 && (listed.is_multiple_of(50) || listed.is_power_of_two())
}

/// Rows by id, in the order in which they were first seen.
#[derive(Default)]
struct Rows {
    fetched: Fetched<LedgerRow>,
    places: HashMap<RecordId, usize>,
}

impl Rows {
    fn len(&self) -> usize {
        self.fetched.items.len()
    }

    /// Of a row seen twice the later word counts; that they differ is told.
    fn take(&mut self, row: Row) {
        let row = match transaction::read(row) {
            Ok(row) => row,
            Err(skip) => {
                // In halves the same row comes again.
                if !self.fetched.skipped.contains(&skip) {
                    self.fetched.listed += 1;
                    self.fetched.skipped.push(skip);
                }
                return;
            }
        };
        match self.places.get(&row.id) {
            None => {
                self.fetched.listed += 1;
                self.places.insert(row.id.clone(), self.fetched.items.len());
                self.fetched.items.push(row);
            }
            Some(&place) if self.fetched.items[place] == row => {}
            Some(&place) => {
                self.fetched.notes.push(format!("Upwork gives two different rows with the id {}", row.id));
                self.fetched.items[place] = row;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_numbers_and_more_than_was_ever_seen_look_cut() {
        for cut in [50, 64, 100, 128, 250, 500, 512, 1000, 1024, 1223, 5001] {
            assert!(looks_cut(cut), "{cut}");
        }
        for whole in [0, 1, 2, 8, 32, 49, 51, 99, 511, 1222] {
            assert!(!looks_cut(whole), "{whole}");
        }
    }
}
