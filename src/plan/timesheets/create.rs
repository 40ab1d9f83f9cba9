//! New timesheets: one for each time log that has none and never had one.

use serde::{Deserialize, Serialize};

use super::left::Left;
use super::people::People;
use super::row::{LogRow, LogValues, TimesheetValues};
use super::view::View;
use super::{guard, write};
use crate::domain::Kind;
use crate::plan::link::{Kept, LinkChange};

/// How to make them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rules {
    /// As every real run does: what Odoo would take but nobody wants is refused, who worked is found out.
    Guarded(People),
    /// What the ORM would write, with the employee as given.
    Bare(Option<i32>),
}

/// What a batch of time logs comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    /// Timesheets to make, by time log.
    pub new: Vec<NewTimesheet>,
    /// Time logs whose rows went and came back, each with the timesheet that it had.
    pub again: Vec<(i32, i32)>,
    /// Row ids of time logs that have one already.
    pub there: Vec<i32>,
    /// Time logs that get none, and why.
    pub left: Vec<(LogRow, Left)>,
    /// What to remember of deleted ones.
    pub links: Vec<LinkChange>,
}

/// A timesheet to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTimesheet {
    /// Row id of its time log; of one that is made with it, its place in the plan.
    pub log_id: i32,
    /// By what it is remembered.
    pub key: String,
    /// Its columns.
    pub values: TimesheetValues,
    /// What the time log says.
    pub log: LogValues,
}

/// Plans a batch.
pub fn create(view: &View) -> Sheets {
    let mut sheets = Sheets::default();
    for log in &view.logs {
        if log.timesheet_id.is_some() {
            sheets.there.push(log.id);
        } else if !sheets.attach(log, view) {
            match make(log, view) {
                Ok(new) => sheets.new.push(new),
                Err(left) => sheets.leave(log, left, view),
            }
        }
    }
    sheets
}

fn make(log: &LogRow, view: &View) -> Result<NewTimesheet, Left> {
    let key = log.key();
    if view.links.get(Kind::Timesheet, &key).is_some() {
        return Err(Left::Deleted);
    }
    let employee = match &view.rules {
        Rules::Bare(employee) => *employee,
        Rules::Guarded(people) => Some(guard::employee(log, &view.office, people)?),
    };
    let values = write::timesheet(log, employee, &view.office)?;
    Ok(NewTimesheet { log_id: log.id, key, values, log: log.values.clone() })
}

impl Sheets {
    /// True if it would write nothing at all.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.again.is_empty() && self.links.is_empty()
    }

    /// A time log that was deleted and came back takes the timesheet that it had.
    fn attach(&mut self, log: &LogRow, view: &View) -> bool {
        let key = log.key();
        let link = view.links.get(Kind::Timesheet, &key);
        let Some(link) = link.filter(|link| view.unattached.contains(&link.odoo_id)) else {
            return false;
        };
        if let Some(kept) = link.kept.clone().filter(|_| link.gone) {
            self.links.push(LinkChange::Keep { kind: Kind::Timesheet, upwork_id: key, odoo_id: link.odoo_id, kept });
        }
        self.again.push((log.id, link.odoo_id));
        true
    }

    fn leave(&mut self, log: &LogRow, left: Left, view: &View) {
        let key = log.key();
        if left == Left::Deleted && view.links.get(Kind::Timesheet, &key).is_some_and(|link| !link.gone) {
            self.links.push(LinkChange::Gone { kind: Kind::Timesheet, upwork_id: key });
        }
        self.left.push((log.clone(), left));
    }
}

impl NewTimesheet {
    /// What to remember of it once it has this row id.
    pub fn keep(&self, odoo_id: i32) -> LinkChange {
        LinkChange::Keep {
            kind: Kind::Timesheet,
            upwork_id: self.key.clone(),
            odoo_id,
            kept: Kept::Timesheet { values: Box::new(self.values.clone()), log: self.log.clone() },
        }
    }
}
