//! Timesheets of time logs, in two layers: [`write`](write::timesheet) gives the row that Odoo's ORM would write and refuses
//! what the ORM refuses; [`guard`] comes first in every real run and refuses what Odoo would take but nobody wants.

mod create;
mod guard;
mod left;
mod row;
mod write;

pub use create::{NewTimesheet, Rules, Sheets, create};
pub use left::{Left, skips};
pub use row::{AnalyticAccountRow, CompanyRow, EmployeeRow, LogRow, LogValues, Office, ProjectRow, TimesheetValues};
