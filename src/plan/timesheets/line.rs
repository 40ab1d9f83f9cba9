//! A timesheet as it stands in Odoo, and what keeps it from following its time log.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::left::Left;
use super::row::{Office, TimesheetValues};

/// A row of `account_analytic_line`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named like the columns, see `TimesheetValues`")]
pub struct LineRow {
    pub id: i32,
    pub name: String,
    pub date: NaiveDate,
    pub unit_amount: Decimal,
    pub amount: Decimal,
    pub project_id: Option<i32>,
    pub account_id: Option<i32>,
    pub plans: BTreeMap<String, i32>,
    pub partner_id: Option<i32>,
    pub employee_id: Option<i32>,
    pub user_id: Option<i32>,
    pub department_id: Option<i32>,
    pub manager_id: Option<i32>,
    pub company_id: i32,
    pub currency_id: Option<i32>,
    pub product_uom_id: Option<i32>,
    pub task_id: Option<i32>,
    /// The invoice that it is on, where a module keeps one.
    pub invoice_id: Option<i32>,
    /// Whether a manager validated it, where a module lets managers.
    pub validated: bool,
}

/// What keeps a timesheet from following its time log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It is on an invoice.
    Invoiced,
    /// A manager validated it.
    Validated,
    /// It has a task, whose stored totals only Odoo itself keeps right.
    HasTask,
    /// Somebody changed these of its values.
    Changed(Vec<&'static str>),
    /// It has no project or no employee any more.
    NoTimesheet,
    /// Odoo would refuse the change.
    Refused(Left),
    /// Nothing is remembered of it, and it says something else.
    Unknown,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invoiced => f.write_str("the timesheet is invoiced"),
            Self::Validated => f.write_str("the timesheet is validated"),
            Self::HasTask => f.write_str("the timesheet has a task, whose totals only Odoo itself keeps right"),
            Self::Changed(columns) => write!(f, "somebody changed the timesheet in Odoo: {}", columns.join(", ")),
            Self::NoTimesheet => f.write_str("the timesheet has lost its project, analytic account or employee"),
            Self::Refused(left) => write!(f, "Odoo would refuse the change: {left}"),
            Self::Unknown => f.write_str("nothing is remembered of the timesheet, and it says something else"),
        }
    }
}

impl Obstacle {
    /// What a person can do about a refused decision.
    pub const fn cure(&self) -> &'static str {
        match self {
            Self::Invoiced => "correct the invoice in Odoo, with a credit note if it is posted",
            Self::Validated => "reset the timesheet to draft in Odoo first",
            Self::HasTask => "set the hours in Odoo, which then adds up the task",
            Self::Changed(_) | Self::NoTimesheet | Self::Refused(_) | Self::Unknown => "correct the timesheet in Odoo",
        }
    }
}

impl LineRow {
    /// Its columns, if it still is a timesheet.
    pub fn values(&self) -> Option<TimesheetValues> {
        Some(TimesheetValues {
            name: self.name.clone(),
            date: self.date,
            unit_amount: self.unit_amount,
            amount: self.amount,
            project_id: self.project_id?,
            account_id: self.account_id?,
            plans: self.plans.clone(),
            partner_id: self.partner_id,
            employee_id: self.employee_id?,
            user_id: self.user_id,
            department_id: self.department_id,
            manager_id: self.manager_id,
            company_id: self.company_id,
            currency_id: self.currency_id,
            product_uom_id: self.product_uom_id,
        })
    }

    /// What forbids any change of it from here, whoever decides.
    pub(super) fn closed(&self) -> Option<Obstacle> {
        if self.invoice_id.is_some() {
            Some(Obstacle::Invoiced)
        } else if self.validated {
            Some(Obstacle::Validated)
        } else if self.task_id.is_some() {
            Some(Obstacle::HasTask)
        } else {
            None
        }
    }

    /// What somebody did with it since it was written.
    pub(super) fn obstacle(&self, kept: &TimesheetValues, office: &Office) -> Option<Obstacle> {
        let changed = self.changed(kept, office);
        (!changed.is_empty()).then_some(Obstacle::Changed(changed))
    }

    /// The values that differ from the kept ones. Odoo itself keeps some in step with project, employee and company: such
    /// a one is as good as kept if it says what these say now.
    fn changed(&self, kept: &TimesheetValues, office: &Office) -> Vec<&'static str> {
        let project = self.project_id.and_then(|id| office.projects.get(&id));
        let employee = self.employee_id.and_then(|id| office.employees.get(&id));
        let company = office.companies.get(&self.company_id);
        let in_step = |own: Option<i32>, kept: Option<i32>, now: Option<Option<i32>>| own == kept || now == Some(own);
        [
            ("description", self.name == kept.name),
            ("date", self.date == kept.date),
            ("hours", self.unit_amount == kept.unit_amount),
            ("amount", self.amount == kept.amount),
            ("project", self.project_id == Some(kept.project_id)),
            ("analytic account", self.account_id == Some(kept.account_id) && self.plans == kept.plans),
            ("employee", self.employee_id == Some(kept.employee_id)),
            ("company", self.company_id == kept.company_id),
            ("customer", in_step(self.partner_id, kept.partner_id, project.map(|p| p.partner_id))),
            ("user", in_step(self.user_id, kept.user_id, employee.map(|e| e.user_id))),
            ("department", in_step(self.department_id, kept.department_id, employee.map(|e| e.department_id))),
            ("manager", in_step(self.manager_id, kept.manager_id, employee.map(|e| e.manager_id))),
            ("currency", in_step(self.currency_id, kept.currency_id, company.map(|c| Some(c.currency_id)))),
            ("unit", in_step(self.product_uom_id, kept.product_uom_id, company.map(|c| c.time_uom_id))),
        ]
        .into_iter()
        .filter_map(|(column, is_kept)| (!is_kept).then_some(column))
        .collect()
    }
}
