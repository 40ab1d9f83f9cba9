//! Timesheets of time logs, in two layers: [`write`](write::timesheet) gives the row that Odoo's ORM would write and refuses
//! what the ORM refuses; [`guard`] comes first in every real run and refuses what Odoo would take but nobody wants.
//! [`follow`](follow()) says what becomes of one when its time log is corrected.

mod at_once;
mod create;
mod follow;
mod guard;
mod left;
mod line;
mod people;
mod row;
mod view;
mod write;

pub use at_once::{LogContract, coming, give, meet};
pub use create::{NewTimesheet, Rules, Sheets, create};
pub use follow::{Followed, TimesheetUpdate, accept, adopt, follow};
pub use left::{Left, skips, without_project};
pub use line::{LineRow, Obstacle};
pub use people::{How, People};
pub use row::{AnalyticAccountRow, CompanyRow, EmployeeRow, LogRow, LogValues, Office, ProjectRow, TimesheetValues};
pub use view::View;
