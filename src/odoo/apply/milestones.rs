//! Rows of `upwork_milestone`. The model has no chatter.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Applied, inserts, padded, updates};
use crate::domain::{ContractId, Kind};
use crate::odoo::{Author, Error, sequence};
use crate::plan::{MilestoneValues, Plan};

/// Writes the milestones of a plan; `new_contracts` are the row ids of contracts made just now.
pub(super) async fn write(
    conn: &mut PgConnection,
    plan: &Plan,
    new_contracts: &BTreeMap<&ContractId, i32>,
    author: &Author,
    applied: &mut Applied,
) -> Result<(), Error> {
    if plan.milestones.is_empty() {
        return Ok(());
    }
    applied.count(Kind::Milestone, &plan.milestones);
    let new = inserts(&plan.milestones);
    let ids = sequence::take(conn, "upwork_milestone", new.len()).await?;
    for (id, (values, kept)) in ids.iter().zip(&new) {
        applied.link(Kind::Milestone, values.upwork_id.to_string(), *id, kept);
    }
    let values: Vec<&MilestoneValues> = new.iter().map(|(values, _)| *values).collect();
    let contracts = contract_rows(conn, plan, &values, new_contracts).await?;
    insert(conn, plan, &ids, &contracts, &values, author).await?;
    update(conn, &updates(&plan.milestones), author).await
}

/// Row id of each milestone's contract.
async fn contract_rows(
    conn: &mut PgConnection,
    plan: &Plan,
    milestones: &[&MilestoneValues],
    new_contracts: &BTreeMap<&ContractId, i32>,
) -> Result<Vec<i32>, Error> {
    let mut rows: BTreeMap<String, i32> =
        new_contracts.iter().map(|(upwork_id, id)| (upwork_id.to_string(), *id)).collect();
    let elsewhere: BTreeSet<&str> = milestones
        .iter()
        .map(|milestone| milestone.contract.as_str())
        .filter(|contract| !rows.contains_key(*contract))
        .collect();
    if !elsewhere.is_empty() {
        let elsewhere: Vec<String> = elsewhere.into_iter().map(str::to_owned).collect();
        let found = sqlx::query_file!("queries/odoo/contracts_find.sql", plan.account.0, &elsewhere);
        rows.extend(found.fetch_all(conn).await?.into_iter().map(|row| (row.upwork_contract_id, row.id)));
    }
    let contracts: Option<Vec<i32>> =
        milestones.iter().map(|milestone| rows.get(milestone.contract.as_str()).copied()).collect();
    contracts.ok_or(Error::Moved { kind: Kind::Contract, ids: Vec::new() })
}

/// The columns that new and changed rows have in common, one array each.
struct Columns<'a> {
    name: Vec<&'a str>,
    state: Vec<Option<&'a str>>,
    due_date: Vec<Option<NaiveDate>>,
    amount: Vec<Option<String>>,
    currency_id: Vec<i32>,
}

impl<'a> Columns<'a> {
    fn of(rows: &[&'a MilestoneValues]) -> Self {
        Self {
            name: rows.iter().map(|row| row.name.as_str()).collect(),
            state: rows.iter().map(|row| row.state.as_deref()).collect(),
            due_date: rows.iter().map(|row| row.due_date).collect(),
            amount: rows.iter().map(|row| padded(row.amount)).collect(),
            currency_id: rows.iter().map(|row| row.currency_id).collect(),
        }
    }
}

async fn insert(
    conn: &mut PgConnection,
    plan: &Plan,
    ids: &[i32],
    contracts: &[i32],
    rows: &[&MilestoneValues],
    author: &Author,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let columns = Columns::of(rows);
    sqlx::query_file!(
        "queries/odoo/milestones_insert.sql",
        author.uid,
        plan.company_id,
        ids,
        contracts,
        &columns.name as _,
        &columns.state as _,
        &columns.due_date as _,
        &columns.amount as _,
        &columns.currency_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn update(
    conn: &mut PgConnection,
    changed: &[(i32, &MilestoneValues, &MilestoneValues)],
    author: &Author,
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = changed.iter().map(|(id, ..)| *id).collect();
    let columns = Columns::of(&changed.iter().map(|(.., new)| *new).collect::<Vec<_>>());
    sqlx::query_file!(
        "queries/odoo/milestones_update.sql",
        author.uid,
        &ids,
        &columns.name as _,
        &columns.state as _,
        &columns.due_date as _,
        &columns.amount as _,
        &columns.currency_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}
