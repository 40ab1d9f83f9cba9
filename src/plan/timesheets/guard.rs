//! What Odoo would take, but no real run makes.

use super::left::Left;
use super::row::{LogRow, Office};

/// Why this time log gets no timesheet although Odoo would take one.
pub(super) fn refuses(log: &LogRow, office: &Office) -> Option<Left> {
    if log.values.hours <= rust_decimal::Decimal::ZERO {
        return Some(Left::NoHours);
    }
    let project = log.project_id.and_then(|id| office.projects.get(&id))?;
    if !project.allow_timesheets {
        return Some(Left::TimesheetsOff { project: project.name.clone() });
    }
    if project.company_id.is_some_and(|company| company != log.company_id) {
        // The timesheet would go into the books of the project's company, at the cost of an employee of this one.
        let company = office.companies.get(&log.company_id).map_or_else(String::new, |company| company.name.clone());
        return Some(Left::ProjectElsewhere { project: project.name.clone(), company });
    }
    None
}
