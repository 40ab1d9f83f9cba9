//! Rows of `upwork_contract`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Applied, inserts, padded, updates};
use crate::domain::{ContractId, ContractState, Kind};
use crate::odoo::chatter::{self, Model, Shown, Tracked};
use crate::odoo::{Author, Error, sequence};
use crate::plan::{ContractValues, Plan};

/// Writes the contracts of a plan and returns the row ids of the new ones.
pub(super) async fn write<'a>(
    conn: &mut PgConnection,
    plan: &'a Plan,
    author: &Author,
    applied: &mut Applied,
) -> Result<BTreeMap<&'a ContractId, i32>, Error> {
    if plan.contracts.is_empty() {
        return Ok(BTreeMap::new());
    }
    applied.count(Kind::Contract, &plan.contracts);
    let new = inserts(&plan.contracts);
    let ids = sequence::take(conn, "upwork_contract", new.len()).await?;
    for (id, (values, kept)) in ids.iter().zip(&new) {
        applied.link(Kind::Contract, values.upwork_id.to_string(), *id, kept);
    }
    let values: Vec<&ContractValues> = new.iter().map(|(values, _)| *values).collect();
    insert(conn, plan, &ids, &values, author).await?;
    let changed = updates(&plan.contracts);
    update(conn, &changed, author).await?;
    let notes = notes(conn, &changed).await?;
    chatter::changed(conn, Model::Contract, &notes, author).await?;
    Ok(values.iter().map(|values| &values.upwork_id).zip(ids).collect())
}

/// The columns that new and changed rows have in common, one array each.
struct Columns<'a> {
    name: Vec<&'a str>,
    contract_type: Vec<&'a str>,
    state: Vec<Option<&'a str>>,
    start_date: Vec<Option<NaiveDate>>,
    end_date: Vec<Option<NaiveDate>>,
    hourly_rate: Vec<Option<String>>,
    currency_id: Vec<i32>,
    partner_id: Vec<Option<i32>>,
}

impl<'a> Columns<'a> {
    fn of(rows: &[&'a ContractValues]) -> Self {
        Self {
            name: rows.iter().map(|row| row.name.as_str()).collect(),
            contract_type: rows.iter().map(|row| row.contract_type.as_str()).collect(),
            state: rows.iter().map(|row| row.state.as_deref()).collect(),
            start_date: rows.iter().map(|row| row.start_date).collect(),
            end_date: rows.iter().map(|row| row.end_date).collect(),
            hourly_rate: rows.iter().map(|row| padded(row.hourly_rate)).collect(),
            currency_id: rows.iter().map(|row| row.currency_id).collect(),
            partner_id: rows.iter().map(|row| row.partner_id).collect(),
        }
    }
}

async fn insert(
    conn: &mut PgConnection,
    plan: &Plan,
    ids: &[i32],
    rows: &[&ContractValues],
    author: &Author,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let upwork_ids: Vec<&str> = rows.iter().map(|row| row.upwork_id.as_str()).collect();
    let columns = Columns::of(rows);
    sqlx::query_file!(
        "queries/odoo/contracts_insert.sql",
        author.uid,
        plan.account.0,
        plan.company_id,
        ids,
        &upwork_ids as _,
        &columns.name as _,
        &columns.contract_type as _,
        &columns.state as _,
        &columns.start_date as _,
        &columns.end_date as _,
        &columns.hourly_rate as _,
        &columns.currency_id,
        &columns.partner_id as _,
    )
    .execute(&mut *conn)
    .await?;
    chatter::created(conn, Model::Contract, ids, author).await
}

async fn update(
    conn: &mut PgConnection,
    changed: &[(i32, &ContractValues, &ContractValues)],
    author: &Author,
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = changed.iter().map(|(id, ..)| *id).collect();
    let columns = Columns::of(&changed.iter().map(|(.., new)| *new).collect::<Vec<_>>());
    sqlx::query_file!(
        "queries/odoo/contracts_update.sql",
        author.uid,
        &ids,
        &columns.name as _,
        &columns.contract_type as _,
        &columns.state as _,
        &columns.start_date as _,
        &columns.end_date as _,
        &columns.hourly_rate as _,
        &columns.currency_id,
        &columns.partner_id as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What the chatter is to say of changed contracts.
async fn notes(
    conn: &mut PgConnection,
    changed: &[(i32, &ContractValues, &ContractValues)],
) -> Result<Vec<(i32, Vec<Tracked>)>, Error> {
    let names = partner_names(conn, changed).await?;
    let partner = |id: Option<i32>| Shown::record(id, id.and_then(|id| names.get(&id)).map(String::as_str));
    let state = |values: &ContractValues| Shown::label(values.state.as_deref().map(ContractState::label));
    let note = |old: &ContractValues, new: &ContractValues| {
        let mut fields = Vec::new();
        if old.name != new.name {
            fields.push(Tracked { field: "name", old: Shown::text(&old.name), new: Shown::text(&new.name) });
        }
        if old.state != new.state {
            fields.push(Tracked { field: "state", old: state(old), new: state(new) });
        }
        if old.partner_id != new.partner_id {
            let (old, new) = (partner(old.partner_id), partner(new.partner_id));
            fields.push(Tracked { field: "partner_id", old, new });
        }
        fields
    };
    Ok(changed.iter().map(|(id, old, new)| (*id, note(old, new))).collect())
}

/// Names of the partners that come or go.
async fn partner_names(
    conn: &mut PgConnection,
    changed: &[(i32, &ContractValues, &ContractValues)],
) -> Result<BTreeMap<i32, String>, Error> {
    let ids: BTreeSet<i32> = changed
        .iter()
        .filter(|(_, old, new)| old.partner_id != new.partner_id)
        .flat_map(|(_, old, new)| [old.partner_id, new.partner_id])
        .flatten()
        .collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let ids: Vec<i32> = ids.into_iter().collect();
    let rows = sqlx::query_file!("queries/odoo/partners_read.sql", &ids).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.complete_name.unwrap_or_default())).collect())
}
