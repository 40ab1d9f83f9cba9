//! New timesheets: one for each time log that has none and never had one.

use super::left::Left;
use super::row::{LogRow, LogValues, Office, TimesheetValues};
use super::{guard, write};
use crate::domain::Kind;
use crate::plan::link::{Kept, LinkChange, Links};

/// How to make them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether to refuse what Odoo would take but nobody wants: every real run does.
    pub guards: bool,
    /// Who worked, whatever else would be found out.
    pub employee: Option<i32>,
}

/// What a batch of time logs comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    /// Timesheets to make, by time log.
    pub new: Vec<NewTimesheet>,
    /// Row ids of time logs that have one already.
    pub there: Vec<i32>,
    /// Time logs that get none, and why.
    pub left: Vec<(LogRow, Left)>,
    /// What to remember of deleted ones.
    pub links: Vec<LinkChange>,
}

/// A timesheet to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTimesheet {
    /// Row id of its time log.
    pub log_id: i32,
    /// By what it is remembered.
    pub key: String,
    /// Its columns.
    pub values: TimesheetValues,
    /// What the time log says.
    pub log: LogValues,
}

/// Plans a batch.
pub fn create<'a>(logs: impl IntoIterator<Item = &'a LogRow>, office: &Office, links: &Links, rules: Rules) -> Sheets {
    let mut sheets = Sheets::default();
    for log in logs {
        if log.timesheet_id.is_some() {
            sheets.there.push(log.id);
            continue;
        }
        match make(log, office, links, rules) {
            Ok(new) => sheets.new.push(new),
            Err(left) => sheets.leave(log, left, links),
        }
    }
    sheets
}

fn make(log: &LogRow, office: &Office, links: &Links, rules: Rules) -> Result<NewTimesheet, Left> {
    let key = log.key();
    if links.get(Kind::Timesheet, &key).is_some() {
        return Err(Left::Deleted);
    }
    if let Some(left) = guard::refuses(log, office).filter(|_| rules.guards) {
        return Err(left);
    }
    let values = write::timesheet(log, rules.employee, office)?;
    Ok(NewTimesheet { log_id: log.id, key, values, log: log.values.clone() })
}

impl Sheets {
    /// True if it would write nothing at all.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.links.is_empty()
    }

    fn leave(&mut self, log: &LogRow, left: Left, links: &Links) {
        let key = log.key();
        if left == Left::Deleted && links.get(Kind::Timesheet, &key).is_some_and(|link| !link.gone) {
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
