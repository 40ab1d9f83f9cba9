//! Rows of Odoo that a timesheet is made of, and the timesheet itself, as far as the daemon reads and writes them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::ContractId;
use crate::plan::rates::Rates;

/// A row of `upwork_timelog`, with what its contract says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogRow {
    /// Row id; of one that is yet to be made, its place in the plan.
    pub id: i32,
    /// Row id of the contract.
    pub contract_id: i32,
    /// Title of the contract.
    pub contract_name: String,
    /// Project of the contract.
    pub project_id: Option<i32>,
    /// `res_company` of the time log.
    pub company_id: i32,
    /// The day.
    pub date: NaiveDate,
    /// What Upwork says.
    pub values: LogValues,
    /// The timesheet it points to.
    pub timesheet_id: Option<i32>,
}

/// What a time log says, as far as a timesheet follows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogValues {
    /// Upwork's id of the contract; `None` if somebody made the contract by hand.
    pub contract: Option<ContractId>,
    /// Hours in all.
    pub hours: Decimal,
    /// What was written about them.
    pub memo: Option<String>,
}

impl LogRow {
    /// By what the timesheet is remembered: `<contract id>:<yyyy-mm-dd>`.
    pub fn key(&self) -> String {
        match &self.values.contract {
            Some(contract) => format!("{contract}:{}", self.date),
            None => format!("row {}:{}", self.contract_id, self.date),
        }
    }
}

/// Columns of a timesheet, a row of `account_analytic_line`. The others are the same for all or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimesheetValues {
    /// Description.
    pub name: String,
    /// The day.
    pub date: NaiveDate,
    /// Hours.
    pub unit_amount: Decimal,
    /// Cost, negative, padded to the currency's decimals.
    pub amount: Decimal,
    /// `project_project`.
    pub project_id: i32,
    /// `account_analytic_account` of the project plan.
    pub account_id: i32,
    /// `account_analytic_account` of the further plans, by column (`x_plan7_id`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub plans: BTreeMap<String, i32>,
    /// `res_partner`.
    pub partner_id: Option<i32>,
    /// `hr_employee`.
    pub employee_id: i32,
    /// `res_users` of the employee.
    pub user_id: Option<i32>,
    /// `hr_department` of the employee.
    pub department_id: Option<i32>,
    /// `hr_employee` that the employee reports to.
    pub manager_id: Option<i32>,
    /// `res_company`.
    pub company_id: i32,
    /// `res_currency` of the company.
    pub currency_id: Option<i32>,
    /// `uom_uom` in which the company keeps time.
    pub product_uom_id: Option<i32>,
}

/// Everything that timesheets are made of besides time logs, by row id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Office {
    /// Projects.
    pub projects: BTreeMap<i32, ProjectRow>,
    /// Analytic accounts of these projects, of all plans.
    pub accounts: BTreeMap<i32, AnalyticAccountRow>,
    /// Employees who could be meant.
    pub employees: BTreeMap<i32, EmployeeRow>,
    /// Companies of time logs, projects and employees.
    pub companies: BTreeMap<i32, CompanyRow>,
    /// Exchange rates; empty as long as one currency is enough.
    pub rates: Rates,
    /// Further analytic plans without which Odoo takes no timesheet, by company: column (`x_plan7_id`) and name.
    pub mandatory_plans: BTreeMap<i32, Vec<(String, String)>>,
}

/// A row of `project_project`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectRow {
    /// Name in the first language there is.
    pub name: String,
    /// `account_analytic_account` of the project plan.
    pub account_id: Option<i32>,
    /// `account_analytic_account` of the further plans, by column; empty ones are left out.
    pub plans: BTreeMap<String, i32>,
    /// `res_company`; `None`: shared by all.
    pub company_id: Option<i32>,
    /// `res_partner`.
    pub partner_id: Option<i32>,
    /// Whether time may be booked on it.
    pub allow_timesheets: bool,
}

/// A row of `account_analytic_account`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalyticAccountRow {
    /// Name in the first language there is.
    pub name: String,
    /// Not archived.
    pub active: bool,
    /// `res_company`; `None`: shared by all.
    pub company_id: Option<i32>,
}

/// A row of `hr_employee`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployeeRow {
    /// Name.
    pub name: String,
    /// Not archived.
    pub active: bool,
    /// `res_company`.
    pub company_id: i32,
    /// `res_users`.
    pub user_id: Option<i32>,
    /// `hr_department`.
    pub department_id: Option<i32>,
    /// `hr_employee` that this one reports to.
    pub manager_id: Option<i32>,
    /// What an hour costs, in the currency of the company.
    pub hourly_cost: Decimal,
}

/// A row of `res_company`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyRow {
    /// Name.
    pub name: String,
    /// The company at the top, whose exchange rates count.
    pub root_id: i32,
    /// `res_currency`.
    pub currency_id: i32,
    /// Decimals that the currency's rounding implies.
    pub decimals: u32,
    /// `uom_uom` in which time is kept.
    pub time_uom_id: Option<i32>,
}
