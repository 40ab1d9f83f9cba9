//! The row that Odoo's ORM writes for a timesheet, or what it refuses.

use rust_decimal::Decimal;

use super::left::Left;
use super::row::{CompanyRow, EmployeeRow, LogRow, Office, ProjectRow, TimesheetValues};

/// What `create` of `account.analytic.line` gives for a time log, an employee and nothing else: the project's company,
/// partner and analytic accounts, the employee's user, department, manager and cost.
///
/// # Errors
/// [`Left`] in the ORM's own order of looking.
pub(super) fn timesheet(log: &LogRow, employee_id: Option<i32>, office: &Office) -> Result<TimesheetValues, Left> {
    let (project_id, project) = project(log, office)?;
    let (employee_id, employee) = employee(log, employee_id, office)?;
    let company_id = project.company_id.unwrap_or(log.company_id);
    let company = office.companies.get(&company_id).ok_or(Left::NoCompany(company_id))?;
    mandatory_plans(project, company_id, office)?;
    let account_id = accounts(project, company_id, office)?;
    Ok(TimesheetValues {
        name: name(log),
        date: log.date,
        unit_amount: log.values.hours,
        amount: amount(log, log.values.hours, employee, company, office)?,
        project_id,
        account_id,
        plans: project.plans.clone(),
        partner_id: project.partner_id,
        employee_id,
        user_id: employee.user_id,
        department_id: employee.department_id,
        manager_id: employee.manager_id,
        company_id,
        currency_id: Some(company.currency_id),
        product_uom_id: company.time_uom_id,
    })
}

/// What was written about the hours; a memo of blanks is one, an empty one is none.
pub(super) fn name(log: &LogRow) -> String {
    match &log.values.memo {
        Some(memo) if !memo.is_empty() => memo.clone(),
        _ => format!("Upwork: {}", log.contract_name),
    }
}

fn project<'a>(log: &LogRow, office: &'a Office) -> Result<(i32, &'a ProjectRow), Left> {
    let id = log.project_id.ok_or(Left::NoProject)?;
    office.projects.get(&id).map(|project| (id, project)).ok_or(Left::NoProject)
}

/// Only an active employee of the time log's own company will do.
fn employee<'a>(log: &LogRow, id: Option<i32>, office: &'a Office) -> Result<(i32, &'a EmployeeRow), Left> {
    let id = id.ok_or(Left::NoEmployee { worker: None })?;
    let employee = office.employees.get(&id).ok_or(Left::EmployeeGone(id))?;
    if !employee.active {
        return Err(Left::EmployeeArchived { id, name: employee.name.clone() });
    }
    if employee.company_id != log.company_id {
        let company = office.companies.get(&log.company_id).map_or_else(String::new, |company| company.name.clone());
        return Err(Left::EmployeeElsewhere { id, name: employee.name.clone(), company });
    }
    Ok((id, employee))
}

/// Whether the project has an analytic account of each plan that timesheets must have one of.
fn mandatory_plans(project: &ProjectRow, company_id: i32, office: &Office) -> Result<(), Left> {
    let mut mandatory = office.mandatory_plans.get(&company_id).into_iter().flatten();
    match mandatory.find(|(column, _)| !project.plans.contains_key(column)) {
        Some((_, plan)) => Err(Left::NoAccountOfPlan { plan: plan.clone(), project: project.name.clone() }),
        None => Ok(()),
    }
}

/// The analytic account of the project plan, if those of all plans will do.
fn accounts(project: &ProjectRow, company_id: i32, office: &Office) -> Result<i32, Left> {
    let account_id = project.account_id.ok_or_else(|| Left::NoAnalyticAccount { project: project.name.clone() })?;
    for id in std::iter::once(&account_id).chain(project.plans.values()) {
        let account =
            office.accounts.get(id).ok_or_else(|| Left::NoAnalyticAccount { project: project.name.clone() })?;
        if *id == account_id && !account.active {
            return Err(Left::AnalyticAccountArchived { account: account.name.clone(), project: project.name.clone() });
        }
        if account.company_id.is_some_and(|company| company != company_id) {
            return Err(Left::AnalyticAccountElsewhere {
                account: account.name.clone(),
                project: project.name.clone(),
            });
        }
    }
    Ok(account_id)
}

/// What other hours cost, as Odoo computes when somebody changes them: at the employee's present cost.
///
/// # Errors
/// [`Left`] if Odoo refuses the change: it looks at the analytic accounts again.
pub(super) fn new_amount(
    log: &LogRow,
    line: &TimesheetValues,
    hours: Decimal,
    office: &Office,
) -> Result<Decimal, Left> {
    let project = office.projects.get(&line.project_id).ok_or(Left::NoProject)?;
    let own = ProjectRow { account_id: Some(line.account_id), plans: line.plans.clone(), ..project.clone() };
    accounts(&own, line.company_id, office)?;
    let employee = office.employees.get(&line.employee_id).ok_or(Left::EmployeeGone(line.employee_id))?;
    let company = office.companies.get(&line.company_id).ok_or(Left::NoCompany(line.company_id))?;
    amount(log, hours, employee, company, office)
}

/// Hours at the employee's cost, from the employee's currency into the timesheet's at the rates of the log's company.
fn amount(
    log: &LogRow,
    hours: Decimal,
    employee: &EmployeeRow,
    company: &CompanyRow,
    office: &Office,
) -> Result<Decimal, Left> {
    let own = office.companies.get(&employee.company_id).ok_or(Left::NoCompany(employee.company_id))?;
    let root = office.companies.get(&log.company_id).map_or(log.company_id, |company| company.root_id);
    hours
        .checked_mul(employee.hourly_cost)
        .and_then(|cost| {
            let currencies = (own.currency_id, company.currency_id);
            office.rates.convert(-cost, currencies, root, log.date, company.decimals)
        })
        .ok_or(Left::NoAmount)
}
