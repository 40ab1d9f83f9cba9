//! What Odoo would take, but no real run makes.

use rust_decimal::Decimal;

use super::left::Left;
use super::people::People;
use super::row::{LogRow, Office};

/// The employee for a time log that is to have a timesheet.
///
/// # Errors
/// [`Left`], in the order in which a person would cure it.
pub(super) fn employee(log: &LogRow, office: &Office, people: &People) -> Result<i32, Left> {
    if log.values.hours <= Decimal::ZERO {
        return Err(Left::NoHours);
    }
    let project = log.project_id.and_then(|id| office.projects.get(&id)).ok_or(Left::NoProject)?;
    if !project.allow_timesheets {
        return Err(Left::TimesheetsOff { project: project.name.clone() });
    }
    if project.company_id.is_some_and(|company| company != log.company_id) {
        // The timesheet would go into the books of the project's company, at the cost of an employee of this one.
        let company = office.companies.get(&log.company_id).map_or_else(String::new, |company| company.name.clone());
        return Err(Left::ProjectElsewhere { project: project.name.clone(), company });
    }
    people.employee(log, office)
}
