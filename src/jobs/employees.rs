//! Who on Upwork is which employee in Odoo: what was found out, and what people say.

use serde::Serialize;

use super::context::Context;
use super::error::Error;
use super::gate;
use super::timesheets::people;
use crate::domain::{Account, Freelancer, Job, UserId};
use crate::odoo::schema::Work;
use crate::odoo::timesheets::{self, Meant};
pub use crate::plan::timesheets::How;
use crate::plan::timesheets::{EmployeeRow, People};
use crate::store::{employees, identity};

/// Somebody on Upwork, and who it is in Odoo.
#[derive(Clone, Debug, Serialize)]
pub struct Known {
    /// Who on Upwork.
    #[serde(flatten)]
    pub freelancer: Freelancer,
    /// On how many contracts reports named the person.
    pub contracts: i64,
    /// `hr_employee` in Odoo.
    pub employee_id: Option<i32>,
    /// The employee's name.
    pub employee_name: Option<String>,
    /// How the employee was found.
    pub how: Option<How>,
    /// Why none was found.
    pub reason: Option<String>,
}

/// Everybody who worked for an account, or of whom somebody said who it is.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn list(ctx: &Context, account: &Account) -> Result<Vec<Known>, Error> {
    gate::would_pass(ctx, Work::Timesheets).await?;
    let identity = identity::get(&ctx.db, account.id).await?;
    let mut everybody = employees::everybody(&ctx.db, account.id).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let people = People { identity, ..people(&mut view, account.id, &[account.company_id]).await? };
    for (_, freelancer) in people.mapped.keys() {
        if everybody.iter().all(|(known, _)| known.id != *freelancer) {
            everybody.push((Freelancer { id: freelancer.clone(), name: None }, 0));
        }
    }
    let meant = Meant {
        employees: people.mapped.values().copied().collect(),
        names: everybody.iter().filter_map(|(freelancer, _)| freelancer.name.clone()).collect(),
        user: people.made_by,
        ..Meant::default()
    };
    let found = timesheets::employees(&mut view, ctx.series().await?, &meant, &[account.company_id]).await?;
    view.rollback().await?;
    let known = |(freelancer, contracts): (Freelancer, i64)| match people.find(&freelancer, account.company_id, &found)
    {
        Ok((id, how)) => Known {
            freelancer,
            contracts,
            employee_id: Some(id),
            employee_name: found.get(&id).map(|employee| employee.name.clone()),
            how: Some(how),
            reason: None,
        },
        Err(left) => Known {
            freelancer,
            contracts,
            employee_id: None,
            employee_name: None,
            how: None,
            reason: Some(left.to_string()),
        },
    };
    Ok(everybody.into_iter().map(known).collect())
}

/// Says that somebody on Upwork is an employee of the account's company, named by row id or exact name. Answers who it is.
///
/// # Errors
/// [`Error::Fail`] if there is no such employee, or several.
pub async fn set(
    ctx: &Context,
    account: &Account,
    freelancer: &UserId,
    employee: &str,
) -> Result<(i32, EmployeeRow), Error> {
    gate::pass(ctx, Work::Timesheets).await?;
    let mut tx = ctx.db.begin().await?;
    let meant = Meant {
        employees: employee.parse().into_iter().collect(),
        names: vec![employee.to_owned()],
        ..Meant::default()
    };
    let found = timesheets::employees(&mut tx, ctx.series().await?, &meant, &[account.company_id]).await?;
    let mut fitting = found.into_iter().filter(|(_, row)| row.active && row.company_id == account.company_id);
    let (id, row) = match (fitting.next(), fitting.next()) {
        (Some(one), None) => one,
        (None, _) => return Err(Error::fail(nobody(account, employee))),
        (Some(_), Some(_)) => {
            return Err(Error::fail(format!("several employees are called {employee:?}: name one by its id in Odoo")));
        }
    };
    employees::set(&mut tx, account.company_id, freelancer, id, ctx.clock.now()).await?;
    tx.commit().await?;
    Ok((id, row))
}

fn nobody(account: &Account, employee: &str) -> String {
    format!("the company of account {:?} has no active employee with the id or name {employee:?}", account.name)
}

/// Forgets what was said of somebody.
///
/// # Errors
/// [`Error::Fail`] if nothing was said.
pub async fn unset(ctx: &Context, account: &Account, freelancer: &UserId) -> Result<(), Error> {
    gate::pass(ctx, Job::Timelogs).await?;
    let mut tx = ctx.db.begin().await?;
    let is_forgotten = employees::forget(&mut tx, account.company_id, freelancer).await?;
    tx.commit().await?;
    if is_forgotten {
        Ok(())
    } else {
        Err(Error::fail(format!("nobody said who {freelancer} is: `upwork-odoo employees list` shows what is known")))
    }
}
