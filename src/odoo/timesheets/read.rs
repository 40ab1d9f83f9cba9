//! What timesheets are made of, read without locks: time logs, projects, analytic accounts, employees, companies and rates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use sqlx::AssertSqlSafe;

use super::columns::Columns;
use crate::db::Tx;
use crate::domain::{AccountId, ContractId, Series};
use crate::odoo::Error;
use crate::plan::Rates;
use crate::plan::timesheets::{
    AnalyticAccountRow, CompanyRow, EmployeeRow, LogContract, LogRow, LogValues, Office, ProjectRow,
};

/// Which time logs are meant. Nothing set: all of the account that have hours and no timesheet.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of this contract only.
    pub contract: Option<ContractId>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Up to this day.
    pub to: Option<NaiveDate>,
    /// These rows, whatever they say.
    pub timelogs: Option<Vec<i32>>,
}

/// Row ids of the time logs meant, contract by contract, oldest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn candidates(tx: &mut Tx, account: AccountId, wanted: &Wanted) -> Result<Vec<i32>, Error> {
    Ok(sqlx::query_file_scalar!(
        "queries/odoo/timelogs_list_open.sql",
        account.0,
        wanted.contract.as_ref().map(ContractId::as_str),
        wanted.from,
        wanted.to,
        wanted.timelogs.as_deref(),
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Time logs with hours that wait for a project on their contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutProject {
    /// Upwork's id of the contract; its title, if somebody made it by hand.
    pub contract: String,
    /// How many.
    pub timelogs: i64,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

/// The contracts whose time logs wait for a project, of the time logs meant.
///
/// # Errors
/// [`Error::Database`].
pub async fn without_project(tx: &mut Tx, account: AccountId, wanted: &Wanted) -> Result<Vec<WithoutProject>, Error> {
    Ok(sqlx::query_file_as!(
        WithoutProject,
        "queries/odoo/timelogs_count_without_project.sql",
        account.0,
        wanted.contract.as_ref().map(ContractId::as_str),
        wanted.from,
        wanted.to,
    )
    .fetch_all(tx.conn())
    .await?)
}

/// These time logs, with what their contracts say.
///
/// # Errors
/// [`Error::Database`].
pub async fn logs(tx: &mut Tx, ids: &[i32]) -> Result<Vec<LogRow>, Error> {
    let rows = sqlx::query_file!("queries/odoo/timesheet_sources_read.sql", ids).fetch_all(tx.conn()).await?;
    Ok(rows
        .into_iter()
        .map(|row| LogRow {
            id: row.id,
            contract_id: row.contract_id,
            contract_name: row.contract_name,
            project_id: row.project_id,
            company_id: row.company_id,
            date: row.date,
            values: LogValues {
                contract: row.upwork_contract_id.map(ContractId::new),
                hours: row.total_hours,
                memo: row.memo,
            },
            timesheet_id: row.timesheet_id,
        })
        .collect())
}

/// What these contracts say, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn contracts(tx: &mut Tx, ids: &[i32]) -> Result<BTreeMap<i32, LogContract>, Error> {
    let rows = sqlx::query_file!("queries/odoo/timesheet_contracts_read.sql", ids).fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().map(|row| (row.id, LogContract { name: row.name, project_id: row.project_id })).collect())
}

/// What could be meant besides what time logs and their contracts name.
#[derive(Clone, Debug, Default)]
pub struct Meant {
    /// These employees, whatever their company.
    pub employees: Vec<i32>,
    /// Of the time logs' companies the employees with one of these names.
    pub names: Vec<String>,
    /// Of the time logs' companies the employees of this user.
    pub user: Option<i32>,
    /// These projects.
    pub projects: Vec<i32>,
    /// These analytic accounts.
    pub accounts: Vec<i32>,
    /// These companies.
    pub companies: Vec<i32>,
}

/// `res_users` who made an account in Odoo.
///
/// # Errors
/// [`Error::Database`].
pub async fn maker(tx: &mut Tx, account: AccountId) -> Result<Option<i32>, Error> {
    let maker = sqlx::query_file_scalar!("queries/odoo/account_find_maker.sql", account.0).fetch_optional(tx.conn());
    Ok(maker.await?.flatten())
}

/// Everything else that timesheets of these time logs are made of.
///
/// # Errors
/// [`Error::Database`].
pub async fn office(tx: &mut Tx, series: Series, logs: &[LogRow], meant: &Meant) -> Result<Office, Error> {
    let columns = Columns::read(tx.conn()).await?;
    let projects = projects(tx, logs, &meant.projects, &columns).await?;
    let accounts = accounts(tx, &projects, &meant.accounts).await?;
    let own: BTreeSet<i32> = logs.iter().map(|log| log.company_id).collect();
    let employees = employees(tx, series, meant, &Vec::from_iter(own.clone())).await?;
    let companies: BTreeSet<i32> = own
        .into_iter()
        .chain(projects.values().filter_map(|project| project.company_id))
        .chain(employees.values().map(|employee| employee.company_id))
        .chain(meant.companies.iter().copied())
        .collect();
    let companies = company_rows(tx, &Vec::from_iter(companies)).await?;
    let rates = rates(tx, &companies).await?;
    let mandatory_plans = if columns.plans().is_empty() { BTreeMap::new() } else { mandatory(tx, &companies).await? };
    Ok(Office { projects, accounts, employees, companies, rates, mandatory_plans })
}

async fn projects(
    tx: &mut Tx,
    logs: &[LogRow],
    more: &[i32],
    columns: &Columns,
) -> Result<BTreeMap<i32, ProjectRow>, Error> {
    let ids: BTreeSet<i32> = logs.iter().filter_map(|log| log.project_id).chain(more.iter().copied()).collect();
    let ids = Vec::from_iter(ids);
    let rows = sqlx::query_file!("queries/odoo/projects_read.sql", &ids).fetch_all(tx.conn()).await?;
    let project = rows.into_iter().map(|row| {
        let project = ProjectRow {
            name: row.name,
            account_id: row.account_id,
            plans: BTreeMap::new(),
            company_id: row.company_id,
            partner_id: row.partner_id,
            allow_timesheets: row.allow_timesheets,
        };
        (row.id, project)
    });
    let mut projects: BTreeMap<i32, ProjectRow> = project.collect();
    let plans = columns.plans();
    if plans.is_empty() {
        return Ok(projects);
    }
    let statement = sqlx::query_file_scalar!("queries/odoo/projects_list_plans.sql", &plans);
    // Written by PostgreSQL's own `format`, which quotes the columns' names.
    if let Some(statement) = statement.fetch_optional(tx.conn()).await?.flatten() {
        let rows: Vec<(i32, String, i32)> =
            sqlx::query_as(AssertSqlSafe(statement)).bind(&ids).fetch_all(tx.conn()).await?;
        for (id, column, account) in rows {
            projects.entry(id).and_modify(|project| _ = project.plans.insert(column, account));
        }
    }
    Ok(projects)
}

async fn accounts(
    tx: &mut Tx,
    projects: &BTreeMap<i32, ProjectRow>,
    more: &[i32],
) -> Result<BTreeMap<i32, AnalyticAccountRow>, Error> {
    let main = projects.values().filter_map(|project| project.account_id);
    let further = projects.values().flat_map(|project| project.plans.values().copied());
    let ids: BTreeSet<i32> = main.chain(further).chain(more.iter().copied()).collect();
    let ids = Vec::from_iter(ids);
    let rows = sqlx::query_file!("queries/odoo/analytic_accounts_read.sql", &ids).fetch_all(tx.conn()).await?;
    let account = rows
        .into_iter()
        .map(|row| (row.id, AnalyticAccountRow { name: row.name, active: row.active, company_id: row.company_id }));
    Ok(account.collect())
}

/// The employees meant, by row id. The two series keep an employee's department in different tables.
///
/// # Errors
/// [`Error::Database`].
pub async fn employees(
    tx: &mut Tx,
    series: Series,
    meant: &Meant,
    companies: &[i32],
) -> Result<BTreeMap<i32, EmployeeRow>, Error> {
    let statement = match series {
        Series::V18 => include_str!("../../../queries/odoo/18.0/employees_read.sql"),
        Series::V19 => include_str!("../../../queries/odoo/19.0/employees_read.sql"),
    };
    let rows = sqlx::query_as(statement).bind(&meant.employees).bind(companies).bind(&meant.names).bind(meant.user);
    let rows: Vec<Employee> = rows.fetch_all(tx.conn()).await?;
    let employee = rows.into_iter().map(|row| {
        let employee = EmployeeRow {
            name: row.name,
            active: row.active,
            company_id: row.company_id,
            user_id: row.user_id,
            department_id: row.department_id,
            manager_id: row.parent_id,
            hourly_cost: row.hourly_cost,
        };
        (row.id, employee)
    });
    Ok(employee.collect())
}

#[derive(sqlx::FromRow)]
struct Employee {
    id: i32,
    name: String,
    active: bool,
    company_id: i32,
    user_id: Option<i32>,
    department_id: Option<i32>,
    parent_id: Option<i32>,
    hourly_cost: Decimal,
}

async fn company_rows(tx: &mut Tx, ids: &[i32]) -> Result<BTreeMap<i32, CompanyRow>, Error> {
    let rows = sqlx::query_file!("queries/odoo/companies_read.sql", ids).fetch_all(tx.conn()).await?;
    let company = rows.into_iter().map(|row| {
        let company = CompanyRow {
            name: row.name,
            root_id: row.root_id,
            currency_id: row.currency_id,
            decimals: row.decimals.unsigned_abs(),
            time_uom_id: row.project_time_mode_id,
        };
        (row.id, company)
    });
    Ok(company.collect())
}

/// Nothing as long as all these companies have the same currency.
async fn rates(tx: &mut Tx, companies: &BTreeMap<i32, CompanyRow>) -> Result<Rates, Error> {
    let currencies: BTreeSet<i32> = companies.values().map(|company| company.currency_id).collect();
    let mut rates = Rates::default();
    if currencies.len() < 2 {
        return Ok(rates);
    }
    let roots: BTreeSet<i32> = companies.values().map(|company| company.root_id).collect();
    let (currencies, roots) = (Vec::from_iter(currencies), Vec::from_iter(roots));
    let rows = sqlx::query_file!("queries/odoo/rates_read.sql", &currencies, &roots).fetch_all(tx.conn()).await?;
    for row in rows {
        rates.insert(row.currency_id, row.company_id, row.day, row.rate);
    }
    Ok(rates)
}

/// Plans without which Odoo takes no timesheet, by company: column and name.
async fn mandatory(
    tx: &mut Tx,
    companies: &BTreeMap<i32, CompanyRow>,
) -> Result<BTreeMap<i32, Vec<(String, String)>>, Error> {
    let ids: Vec<i32> = companies.keys().copied().collect();
    let rows = sqlx::query_file!("queries/odoo/plans_list_mandatory.sql", &ids).fetch_all(tx.conn()).await?;
    let mut plans: BTreeMap<i32, Vec<(String, String)>> = BTreeMap::new();
    for row in rows {
        plans.entry(row.company_id).or_default().push((row.column_name, row.name));
    }
    Ok(plans)
}
