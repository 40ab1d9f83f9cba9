//! How far the hours of an account are read: its cursor and its gaps, as they are remembered, and what reading a few
//! weeks changes in them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::Scope;
use crate::db::Tx;
use crate::domain::{AccountId, ContractId, Job, UpworkWeek, WeekState, Weeks, weeks_to_read};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::store::backfills;
use crate::store::claims::{self, Claim};
use crate::store::cursors::{self, Cursor};
use crate::store::hours;

/// What is remembered, kept up while weeks are read.
#[derive(Clone, Debug)]
pub struct Book {
    /// The cursor as it is remembered, and as it is to be: a first run begins it.
    saved: Option<Cursor>,
    cursor: Option<Cursor>,
    gaps: BTreeMap<UpworkWeek, String>,
}

/// What came of reading some weeks.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The weeks.
    pub weeks: Weeks,
    /// Those that are not read wholly, each with the reason.
    pub wanting: BTreeMap<UpworkWeek, String>,
}

/// What is to be remembered once all rows of some weeks are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    cursor: Option<Cursor>,
    closed: Vec<UpworkWeek>,
    opened: Vec<(UpworkWeek, String)>,
    backfill: Option<(Weeks, UpworkWeek)>,
}

impl Closing {
    /// Writes it, in the transaction of the last rows or in one after it.
    pub async fn record(&self, tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<(), crate::store::Error> {
        if !self.closed.is_empty() {
            cursors::close_gaps(tx, account, Job::Timelogs, &self.closed).await?;
        }
        if !self.opened.is_empty() {
            cursors::open_gaps(tx, account, Job::Timelogs, &self.opened, now).await?;
        }
        if let Some(cursor) = self.cursor {
            cursors::set(tx, account, Job::Timelogs, cursor).await?;
        }
        if let Some((weeks, next)) = self.backfill {
            backfills::advance(tx, account, Job::Timelogs, weeks, next).await?;
        }
        Ok(())
    }

    fn is_empty(&self) -> bool {
        self.cursor.is_none() && self.closed.is_empty() && self.opened.is_empty() && self.backfill.is_none()
    }
}

impl Book {
    /// Reads what is remembered.
    pub async fn open(ctx: &Context, account: AccountId) -> Result<Self, Error> {
        let saved = cursors::get(&ctx.db, account, Job::Timelogs).await?;
        let gaps = cursors::gaps(&ctx.db, account, Job::Timelogs).await?;
        Ok(Self { saved, cursor: saved, gaps: gaps.into_iter().map(|gap| (gap.week, gap.reason)).collect() })
    }

    /// Contracts whose hours were left out and that are in Odoo now: the weeks become gaps, to be read again.
    pub async fn take_in(&mut self, ctx: &Context, claim: &Claim, known: &BTreeSet<ContractId>) -> Result<(), Error> {
        let left_out = hours::left_out(&ctx.db, claim.account).await?;
        let came: Vec<_> = left_out.into_iter().filter(|out| known.contains(&out.contract)).collect();
        if came.is_empty() {
            return Ok(());
        }
        let gaps: Vec<(UpworkWeek, String)> = came
            .iter()
            .flat_map(|out| {
                out.weeks.iter().map(|week| (week, format!("contract {} was not in Odoo then", out.contract)))
            })
            .filter(|(week, _)| !self.gaps.contains_key(week))
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .collect();
        let contracts: Vec<ContractId> = came.into_iter().map(|out| out.contract).collect();
        let mut tx = ctx.db.begin().await?;
        claims::hold(&mut tx, claim).await?;
        hours::forget_left_out(&mut tx, claim.account, &contracts).await?;
        cursors::open_gaps(&mut tx, claim.account, Job::Timelogs, &gaps, ctx.clock.now()).await?;
        tx.commit().await?;
        self.gaps.extend(gaps);
        Ok(())
    }

    /// The weeks to read, the oldest first. The first run by itself begins the cursor.
    pub fn weeks(&mut self, ctx: &Context, scope: Scope) -> Vec<UpworkWeek> {
        let now = ctx.clock.now();
        if let Some(weeks) = scope.weeks {
            return weeks.iter().filter(|week| *week <= UpworkWeek::at(now)).collect();
        }
        let look_back = ctx.config.timelogs.look_back_weeks;
        let settled_to = self.cursor.map(|cursor| cursor.settled_to);
        let weeks = weeks_to_read(now, settled_to, self.gaps.keys().copied(), look_back);
        if self.cursor.is_none() {
            let first = UpworkWeek::at(now).earlier(look_back);
            self.cursor = Some(Cursor { since: first, settled_to: first });
        }
        weeks.into_iter().collect()
    }

    /// Gaps that only they make us read: their failing once more is no news.
    pub fn gaps_of_old(&self, ctx: &Context) -> BTreeSet<UpworkWeek> {
        let back_to = UpworkWeek::at(ctx.clock.now()).earlier(ctx.config.timelogs.look_back_weeks);
        self.gaps.keys().copied().filter(|week| *week < back_to).collect()
    }

    /// What reading these weeks changes; `None` if all of it is remembered already. `backfill` is the reading of the
    /// past that they are part of.
    pub fn closing(&self, outcome: &Outcome, now: DateTime<Utc>, backfill: Option<Weeks>) -> Option<Closing> {
        let Outcome { weeks, wanting } = outcome;
        let closed = weeks.iter().filter(|week| !wanting.contains_key(week) && self.gaps.contains_key(week));
        let opened = wanting.iter().filter(|(week, reason)| self.gaps.get(*week) != Some(*reason));
        let cursor = self.cursor.map(|cursor| moved(cursor, *weeks, backfill, now));
        let closing = Closing {
            cursor: cursor.filter(|_| cursor != self.saved),
            closed: closed.collect(),
            opened: opened.map(|(week, reason)| (*week, reason.clone())).collect(),
            backfill: backfill.map(|all| (all, weeks.last().next())),
        };
        (!closing.is_empty()).then_some(closing)
    }

    /// What was remembered.
    pub fn closed(&mut self, closing: &Closing) {
        self.saved = closing.cursor.or(self.saved);
        self.cursor = self.saved.or(self.cursor);
        self.gaps.retain(|week, _| !closing.closed.contains(week));
        self.gaps.extend(closing.opened.iter().cloned());
    }
}

/// The cursor after these weeks, read or remembered as gaps: past each that is final, one after another. A reading of
/// the past that ends where the cursor began lets it begin earlier.
fn moved(cursor: Cursor, weeks: Weeks, backfill: Option<Weeks>, now: DateTime<Utc>) -> Cursor {
    let Cursor { mut since, mut settled_to } = cursor;
    for week in weeks.iter() {
        if week == settled_to && week.state(now) == WeekState::Final {
            settled_to = week.next();
        }
    }
    if let Some(all) = backfill
        && weeks.last() == all.last()
        && all.last().next() >= since
    {
        since = since.min(all.first());
    }
    Cursor { since, settled_to }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(day: &str) -> UpworkWeek {
        UpworkWeek::of(day.parse().unwrap())
    }

    fn cursor(since: &str, settled_to: &str) -> Cursor {
        Cursor { since: week(since), settled_to: week(settled_to) }
    }

    /// On Wednesday, 18 November 2026: the week of 2 November is final, the next is in review.
    fn after(before: Cursor, weeks: [&str; 2], backfill: Option<[&str; 2]>) -> Cursor {
        let weeks_of = |[first, last]: [&str; 2]| Weeks::new(week(first), week(last));
        moved(before, weeks_of(weeks), backfill.map(weeks_of), "2026-11-18T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn the_cursor_moves_past_final_weeks_one_after_another() {
        let before = cursor("2026-10-26", "2026-10-26");
        assert_eq!(after(before, ["2026-10-26", "2026-10-26"], None), cursor("2026-10-26", "2026-11-02"));
        assert_eq!(after(before, ["2026-10-26", "2026-11-16"], None), cursor("2026-10-26", "2026-11-09"));
        assert_eq!(after(before, ["2026-11-02", "2026-11-02"], None), before, "a week before it was not read");
        assert_eq!(after(before, ["2026-10-19", "2026-10-19"], None), before, "a gap of old");
    }

    #[test]
    fn a_reading_of_the_past_that_reaches_the_cursor_s_beginning_becomes_part_of_it() {
        let before = cursor("2026-11-02", "2026-11-09");
        let past = Some(["2026-01-05", "2026-10-26"]);
        assert_eq!(after(before, ["2026-10-19", "2026-10-19"], past), before, "it has not come so far");
        assert_eq!(after(before, ["2026-10-26", "2026-10-26"], past), cursor("2026-01-05", "2026-11-09"));
        let earlier = Some(["2026-01-05", "2026-10-19"]);
        assert_eq!(after(before, ["2026-10-19", "2026-10-19"], earlier), before, "a week between them is unread");
    }

    fn book(saved: Option<Cursor>, gaps: &[(&str, &str)]) -> Book {
        let gaps = gaps.iter().map(|(day, reason)| (week(day), (*reason).to_owned())).collect();
        Book { saved, cursor: saved, gaps }
    }

    #[test]
    fn what_is_remembered_already_is_not_written_again() {
        let now = "2026-11-18T09:00:00Z".parse().unwrap();
        let weeks = Weeks::one(week("2026-11-16"));
        let read = |wanting: &[(&str, &str)]| Outcome {
            weeks,
            wanting: wanting.iter().map(|(day, why)| (week(day), (*why).to_owned())).collect(),
        };
        let settled = Some(cursor("2026-11-02", "2026-11-09"));
        assert_eq!(book(settled, &[]).closing(&read(&[]), now, None), None);
        let gap = [("2026-11-16", "no answer")];
        assert_eq!(book(settled, &gap).closing(&read(&gap), now, None), None);
        let closing = book(settled, &gap).closing(&read(&[]), now, None).unwrap();
        assert_eq!((closing.closed, closing.opened, closing.cursor), (vec![week("2026-11-16")], vec![], None));
        let closing = book(settled, &gap).closing(&read(&[("2026-11-16", "denied")]), now, None).unwrap();
        assert_eq!(closing.opened, [(week("2026-11-16"), "denied".to_owned())]);
    }
}
