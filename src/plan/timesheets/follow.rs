//! What becomes of a timesheet when its time log is corrected. It follows as long as nobody has done anything with it;
//! else the difference waits for a person.

use rust_decimal::Decimal;

use super::create::Rules;
use super::line::{LineRow, Obstacle};
use super::row::{LogRow, LogValues, Office, TimesheetValues};
use super::view::View;
use super::write;
use crate::domain::Kind;
use crate::plan::drift::{Drift, Place, Side};
use crate::plan::link::{Kept, Link, LinkChange};

/// What a batch of corrected time logs comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Followed {
    /// Timesheets to change.
    pub updates: Vec<TimesheetUpdate>,
    /// What to remember.
    pub links: Vec<LinkChange>,
    /// What waits for a person from now on, or otherwise than before.
    pub drift: Vec<Drift>,
    /// By what those are remembered that waited and have nothing to decide any more.
    pub settled: Vec<String>,
    /// How many wait, the new ones among them.
    pub waiting: usize,
    /// Row ids of the time logs that all this is about; nothing is written for any other.
    pub touched: Vec<i32>,
}

/// New values of a timesheet. All else stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimesheetUpdate {
    /// Row id.
    pub id: i32,
    /// Description.
    pub name: String,
    /// Hours.
    pub unit_amount: Decimal,
    /// Cost, padded.
    pub amount: Decimal,
}

/// Plans a batch.
pub fn follow(view: &View) -> Followed {
    let mut followed = Followed::default();
    for log in &view.logs {
        let what = match view.line(log) {
            Some(line) => follow_one(log, line, view),
            None => Step::Settle,
        };
        followed.take(log, what, view);
    }
    followed
}

/// What becomes of one timesheet.
enum Step {
    /// It changes.
    Change(TimesheetUpdate, LinkChange),
    /// It is as it should be; this is to be remembered.
    Keep(LinkChange),
    /// There is nothing to do.
    Settle,
    /// A person has to decide.
    Wait(Drift),
}

impl Followed {
    fn take(&mut self, log: &LogRow, step: Step, view: &View) {
        let key = log.key();
        let known = view.open.get(&key);
        let is_settled = known.is_some() && !matches!(step, Step::Wait(_));
        let is_touched = match step {
            Step::Change(update, link) => {
                self.updates.push(update);
                self.links.push(link);
                true
            }
            Step::Keep(link) => {
                self.links.push(link);
                true
            }
            Step::Settle => is_settled,
            Step::Wait(drift) => {
                self.waiting += 1;
                let is_news = known != Some(&drift);
                self.drift.extend(is_news.then_some(drift));
                is_news
            }
        };
        self.settled.extend(is_settled.then_some(key));
        self.touched.extend(is_touched.then_some(log.id));
    }
}

fn follow_one(log: &LogRow, line: &LineRow, view: &View) -> Step {
    let key = log.key();
    let link = view.links.get(Kind::Timesheet, &key).filter(|link| link.odoo_id == line.id);
    let Some((kept, before)) = remembered(link) else {
        return unknown(log, line, view);
    };
    if says_the_same(before, &log.values) {
        return Step::Settle;
    }
    let wanted = Wanted::of(log, kept, before);
    if line.unit_amount == wanted.hours && wanted.name.as_ref().is_none_or(|name| *name == line.name) {
        // Somebody brought it in line, or it never left it. From here on its values are the ones to keep.
        return line.values().map_or(Step::Settle, |values| Step::Keep(keep(&key, line.id, values, &log.values)));
    }
    let obstacle = line.closed().or_else(|| line.obstacle(kept, &view.office));
    match obstacle.map_or_else(|| change(log, line, &wanted, &view.office), Err) {
        Ok((update, values)) => Step::Change(update, keep(&key, line.id, values, &log.values)),
        Err(obstacle) => Step::Wait(drift(log, line, &wanted, &obstacle)),
    }
}

/// Nothing is remembered of the timesheet: only one that says what would be written is known to be untouched.
fn unknown(log: &LogRow, line: &LineRow, view: &View) -> Step {
    match adopted(log, line, view) {
        Some(values) if values.unit_amount == line.unit_amount && values.name == line.name => {
            Step::Keep(keep(&log.key(), line.id, values, &log.values))
        }
        _ => {
            let wanted = Wanted { hours: log.values.hours, name: Some(write::name(log)) };
            Step::Wait(drift(log, line, &wanted, &Obstacle::Unknown))
        }
    }
}

/// What was last written, and what the time log said then.
fn remembered(link: Option<&Link>) -> Option<(&TimesheetValues, &LogValues)> {
    match link.and_then(|link| link.kept.as_ref()) {
        Some(Kept::Timesheet { values, log }) => Some((values, log)),
        _ => None,
    }
}

fn says_the_same(before: &LogValues, now: &LogValues) -> bool {
    before.hours == now.hours && memo(before) == memo(now)
}

fn memo(log: &LogValues) -> Option<&str> {
    log.memo.as_deref().filter(|memo| !memo.is_empty())
}

/// What Upwork wants of a timesheet now.
struct Wanted {
    hours: Decimal,
    /// The description; `None`: Upwork changed none.
    name: Option<String>,
}

impl Wanted {
    fn of(log: &LogRow, kept: &TimesheetValues, before: &LogValues) -> Self {
        let name = (memo(before) != memo(&log.values)).then(|| write::name(log));
        Self { hours: log.values.hours, name: name.filter(|name| *name != kept.name) }
    }

    fn side(&self, line: &LineRow) -> (Side, Side) {
        let mut upwork = Side::from([("hours".to_owned(), self.hours.normalize().to_string())]);
        let mut odoo = Side::from([("hours".to_owned(), line.unit_amount.normalize().to_string())]);
        if let Some(name) = &self.name {
            upwork.insert("description".to_owned(), name.clone());
            odoo.insert("description".to_owned(), line.name.clone());
        }
        (upwork, odoo)
    }
}

/// The change as Odoo's own form would make it: other hours cost what an hour costs now.
fn change(
    log: &LogRow,
    line: &LineRow,
    wanted: &Wanted,
    office: &Office,
) -> Result<(TimesheetUpdate, TimesheetValues), Obstacle> {
    let values = line.values().ok_or(Obstacle::NoTimesheet)?;
    let amount = write::new_amount(log, &values, wanted.hours, office).map_err(Obstacle::Refused)?;
    let name = wanted.name.clone().unwrap_or_else(|| line.name.clone());
    let update = TimesheetUpdate { id: line.id, name: name.clone(), unit_amount: wanted.hours, amount };
    Ok((update, TimesheetValues { name, unit_amount: wanted.hours, amount, ..values }))
}

fn drift(log: &LogRow, line: &LineRow, wanted: &Wanted, obstacle: &Obstacle) -> Drift {
    let (upwork, odoo) = wanted.side(line);
    Drift {
        kind: Kind::Timesheet,
        upwork_id: log.key(),
        document: Place::new("account.analytic.line", line.id),
        record: Place::new("upwork.timelog", log.id),
        reason: obstacle.to_string(),
        upwork,
        odoo,
    }
}

fn keep(key: &str, odoo_id: i32, values: TimesheetValues, log: &LogValues) -> LinkChange {
    LinkChange::Keep {
        kind: Kind::Timesheet,
        upwork_id: key.to_owned(),
        odoo_id,
        kept: Kept::Timesheet { values: Box::new(values), log: log.clone() },
    }
}

/// What would have been written for a time log as it stands. Of what cannot be found out any more, project or employee, the
/// timesheet's own is taken.
fn adopted(log: &LogRow, line: &LineRow, view: &View) -> Option<TimesheetValues> {
    let as_made = LogRow { project_id: log.project_id.or(line.project_id), ..log.clone() };
    let employee = match &view.rules {
        Rules::Guarded(people) => people.employee(log, &view.office).ok().or(line.employee_id),
        Rules::Bare(employee) => employee.or(line.employee_id),
    };
    write::timesheet(&as_made, employee, &view.office).ok()
}

/// Takes timesheets into memory that nothing is remembered of: found by the time logs that point to them. A timesheet that
/// says something else than its time log stays remembered with what it should say, so that it follows no correction.
pub fn adopt(view: &View) -> Vec<LinkChange> {
    let mut changes = Vec::new();
    for log in &view.logs {
        let key = log.key();
        let Some(line) = view.line(log).filter(|_| view.links.get(Kind::Timesheet, &key).is_none()) else { continue };
        let values = adopted(log, line, view).or_else(|| {
            let values = line.values()?;
            Some(TimesheetValues { name: write::name(log), date: log.date, unit_amount: log.values.hours, ..values })
        });
        changes.extend(values.map(|values| keep(&key, line.id, values, &log.values)));
    }
    changes
}

/// What a person decided: Upwork's side, into a timesheet whatever somebody did with it before.
///
/// # Errors
/// [`Obstacle`] if Odoo's rules forbid it.
pub fn accept(log: &LogRow, line: &LineRow, view: &View) -> Result<(TimesheetUpdate, LinkChange), Obstacle> {
    if let Some(obstacle) = line.closed() {
        return Err(obstacle);
    }
    let key = log.key();
    let link = view.links.get(Kind::Timesheet, &key).filter(|link| link.odoo_id == line.id);
    let wanted = match remembered(link) {
        Some((kept, before)) => Wanted::of(log, kept, before),
        None => Wanted { hours: log.values.hours, name: Some(write::name(log)) },
    };
    let (update, values) = change(log, line, &wanted, &view.office)?;
    Ok((update, keep(&key, line.id, values, &log.values)))
}
