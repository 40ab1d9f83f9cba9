//! Upwork's running balance: each row says what the wallet held after it, and so what it held before. Rows that belong
//! together make one chain; where it breaks, a movement is missing or an amount is wrong.
//!
//! In which order rows were booked nobody tells: dates tie, and numbers need not follow it. So no order is assumed.
//! Each row is a step from one balance to another; all rows are one chain if some order leads through all of them, and
//! that shows in how often each balance is left and reached. What no order can tell is not said.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::domain::{LedgerRow, RecordId};

/// Where the chain breaks: a row that does not follow upon any other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// The row.
    pub row: RecordId,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// What the wallet held before it, by its own account.
    pub before: Decimal,
    /// A row that nothing follows upon, and what the wallet held after it; `None`: none is left over.
    pub after: Option<(RecordId, Decimal)>,
}

/// A row as a step from one balance to another.
#[derive(Clone, Copy, Debug)]
struct Step<'a> {
    row: &'a LedgerRow,
    before: Decimal,
    after: Decimal,
}

/// Rows that hang together by their balances.
#[derive(Clone, Debug, Default)]
struct Piece<'a> {
    steps: Vec<Step<'a>>,
}

/// Where the chain of these rows breaks; they are of one wallet and one currency.
pub fn breaks(rows: &[&LedgerRow]) -> Vec<Break> {
    let [mut starts, mut ends, mut rings]: [Vec<Step<'_>>; 3] = [Vec::new(), Vec::new(), Vec::new()];
    for piece in pieces(&steps(rows)) {
        let (opens, closes) = piece.ends();
        if opens.is_empty() {
            rings.extend(piece.first());
        }
        starts.extend(opens);
        ends.extend(closes);
    }
    starts.sort_by_key(Step::place);
    ends.sort_by_key(Step::place);
    rings.sort_by_key(Step::place);
    // The chain has to begin and to end somewhere.
    if starts.is_empty() {
        rings = rings.split_off(rings.len().min(1));
    } else {
        starts.remove(0);
        ends.pop();
    }
    let bridged = without_balance(rows);
    let gap = |(start, end): (&Step<'_>, &Step<'_>)| start.before - end.after;
    let gaps: Decimal = starts.iter().zip(&ends).map(gap).sum();
    if rings.is_empty() && bridged.is_some_and(|moved| moved == gaps) {
        return Vec::new();
    }
    let broken = |(start, end): (&Step<'_>, &Step<'_>)| start.breaks(Some(end));
    starts.iter().zip(&ends).map(broken).chain(rings.iter().map(|ring| ring.breaks(None))).collect()
}

/// What the wallet held before and after these rows, if it can be told. Rows that come back to where they began tell it
/// only together with what the wallet held before.
pub fn span(rows: &[&LedgerRow], held: Option<Decimal>) -> Option<(Decimal, Decimal)> {
    let pieces = pieces(&steps(rows));
    let ([piece], None) = (pieces.as_slice(), without_balance(rows)) else { return None };
    match piece.ends() {
        (opens, _) if opens.is_empty() => {
            let held = held.filter(|held| piece.steps.iter().any(|step| step.before == *held))?;
            Some((held, held))
        }
        (opens, closes) => match (opens.as_slice(), closes.as_slice()) {
            ([open], [close]) => Some((open.before, close.after)),
            _ => None,
        },
    }
}

fn steps<'a>(rows: &[&'a LedgerRow]) -> Vec<Step<'a>> {
    let step = |row: &&'a LedgerRow| {
        let (after, credited) = (row.running_balance?, row.credited?);
        Some(Step { row, before: after.checked_sub(credited)?, after })
    };
    rows.iter().filter_map(step).collect()
}

/// What the rows moved of which Upwork gives no balance; `None`: there is none.
fn without_balance(rows: &[&LedgerRow]) -> Option<Decimal> {
    let mut moved = rows.iter().filter(|row| row.running_balance.is_none()).filter_map(|row| row.credited).peekable();
    moved.peek().is_some().then(|| moved.sum())
}

/// The steps, apart where no balance connects them.
fn pieces<'a>(steps: &[Step<'a>]) -> Vec<Piece<'a>> {
    let mut places: BTreeMap<Decimal, usize> = BTreeMap::new();
    for balance in steps.iter().flat_map(|step| [step.before, step.after]) {
        let next = places.len();
        places.entry(balance).or_insert(next);
    }
    let place = |balance: &Decimal| places.get(balance).copied().unwrap_or_default();
    let mut leads: Vec<usize> = (0..places.len()).collect();
    for step in steps {
        let (one, other) = (root(&mut leads, place(&step.before)), root(&mut leads, place(&step.after)));
        leads[one] = other;
    }
    let mut pieces: BTreeMap<usize, Piece<'a>> = BTreeMap::new();
    for step in steps {
        pieces.entry(root(&mut leads, place(&step.before))).or_default().steps.push(*step);
    }
    pieces.into_values().collect()
}

fn root(leads: &mut [usize], mut place: usize) -> usize {
    while leads[place] != place {
        leads[place] = leads[leads[place]];
        place = leads[place];
    }
    place
}

impl<'a> Piece<'a> {
    /// Steps that begin a chain, and steps that end one: where a balance is left more often than it is reached, and the
    /// other way round.
    fn ends(&self) -> (Vec<Step<'a>>, Vec<Step<'a>>) {
        let mut surplus: BTreeMap<Decimal, i64> = BTreeMap::new();
        for step in &self.steps {
            *surplus.entry(step.before).or_default() += 1;
            *surplus.entry(step.after).or_default() -= 1;
        }
        let (mut opens, mut closes) = (Vec::new(), Vec::new());
        for (balance, surplus) in surplus {
            let many = usize::try_from(surplus.unsigned_abs()).unwrap_or(usize::MAX);
            if surplus > 0 {
                let mut leaving: Vec<Step<'a>> = self.steps.iter().filter(|s| s.before == balance).copied().collect();
                leaving.sort_by_key(Step::place);
                opens.extend(leaving.into_iter().take(many));
            } else if surplus < 0 {
                let mut reaching: Vec<Step<'a>> = self.steps.iter().filter(|s| s.after == balance).copied().collect();
                reaching.sort_by_key(|step| std::cmp::Reverse(step.place()));
                closes.extend(reaching.into_iter().take(many));
            }
        }
        (opens, closes)
    }

    fn first(&self) -> Option<Step<'a>> {
        self.steps.iter().min_by_key(|step| step.place()).copied()
    }
}

impl<'a> Step<'a> {
    /// Where it stands among others, as far as date and number tell.
    fn place(&self) -> (Option<NaiveDate>, usize, &'a str) {
        (self.row.date(), self.row.id.as_str().len(), self.row.id.as_str())
    }

    fn breaks(&self, end: Option<&Step<'_>>) -> Break {
        let after = end.map(|end| (end.row.id.clone(), end.after));
        Break { row: self.row.id.clone(), date: self.row.date(), before: self.before, after }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of one day that move by these cents, each with its balance; the wallet holds ten at first.
    fn chain(moves: &[i64]) -> Vec<LedgerRow> {
        let mut balance = Decimal::new(1_000, 2);
        let row = |(at, cents): (usize, &i64)| {
            let credited = Decimal::new(*cents, 2);
            balance += credited;
            LedgerRow {
                credited: Some(credited),
                running_balance: Some(balance),
                review_due_date: NaiveDate::from_epoch_days(20_000 + i32::try_from(at).unwrap_or_default() / 3),
                ..LedgerRow::bare(RecordId::new(format!("{at}")))
            }
        };
        moves.iter().enumerate().map(row).collect()
    }

    fn all(rows: &[LedgerRow]) -> Vec<&LedgerRow> {
        rows.iter().collect()
    }

    fn cents(cents: i64) -> Decimal {
        Decimal::new(cents, 2)
    }

    #[test]
    fn a_movement_that_is_missing_is_where_the_chain_breaks() {
        let mut rows = chain(&[500, -50, -300, 20]);
        rows.remove(2);
        let found = breaks(&all(&rows));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].row.as_str(), found[0].before), ("3", cents(1_150)));
        assert_eq!(found[0].after, Some((RecordId::new("1"), cents(1_450))));
    }

    #[test]
    fn rows_without_a_balance_are_taken_at_their_word() {
        let mut rows = chain(&[500, -50, -300, 20]);
        rows[1].running_balance = None;
        rows[2].running_balance = None;
        assert_eq!(breaks(&all(&rows)), []);
        assert_eq!(span(&all(&rows), None), None, "which of them came first or last is not known");
        rows[2].credited = Some(cents(-301));
        assert_eq!(breaks(&all(&rows)).len(), 1);
    }

    #[test]
    fn what_comes_back_to_where_it_began_needs_to_be_told_where_that_was() {
        let rows = chain(&[-2_000, 2_000]);
        assert_eq!(span(&all(&rows), None), None);
        assert_eq!(span(&all(&rows), Some(cents(1_000))), Some((cents(1_000), cents(1_000))));
        assert_eq!(span(&all(&rows), Some(cents(7))), None);
        assert_eq!(breaks(&all(&rows)), []);
    }

    #[test]
    fn a_row_that_moves_nothing_still_has_its_place() {
        let mut rows = chain(&[500, 0, -50]);
        assert_eq!(breaks(&all(&rows)), []);
        rows[1].running_balance = Some(cents(1_501));
        let found = breaks(&all(&rows));
        assert_eq!((found.len(), found[0].row.as_str(), &found[0].after), (1, "1", &None));
    }

    proptest! {
        #[test]
        fn no_order_of_the_rows_breaks_a_chain(
            rows in prop::collection::vec(-500..500i64, 1..40).prop_map(|moves| chain(&moves)).prop_shuffle(),
        ) {
            prop_assert_eq!(breaks(&all(&rows)), []);
            let sum: Decimal = rows.iter().filter_map(|row| row.credited).sum();
            let expected = (!sum.is_zero()).then(|| (cents(1_000), cents(1_000) + sum));
            prop_assert_eq!(span(&all(&rows), None), expected);
        }

        #[test]
        fn a_cent_more_or_less_breaks_it(
            dimes in prop::collection::vec(-50..50i64, 2..40),
            at in any::<prop::sample::Index>(),
            of_balance in any::<bool>(),
            more in any::<bool>(),
        ) {
            // No balance is a cent from another: else some order could lead through all rows all the same.
            let mut rows = chain(&dimes.iter().map(|dimes| dimes * 10).collect::<Vec<_>>());
            // What comes back to where it began may as well have begun at the row that is wrong.
            prop_assume!(of_balance || dimes.iter().sum::<i64>() != 0);
            // The first row's amount says only what the wallet held before all.
            let at = if of_balance { at.index(rows.len()) } else { 1 + at.index(rows.len() - 1) };
            let cent = cents(if more { 1 } else { -1 });
            let row = &mut rows[at];
            if of_balance {
                row.running_balance = row.running_balance.map(|balance| balance + cent);
            } else {
                row.credited = row.credited.map(|credited| credited + cent);
            }
            prop_assert!(!breaks(&all(&rows)).is_empty());
        }
    }
}
