//! Rows of `upwork_proposal`. Its texts are written once, with the row.

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Applied, inserts, padded, updates};
use crate::domain::{Kind, ProposalState};
use crate::odoo::chatter::{self, Model, Shown, Tracked};
use crate::odoo::{Author, Error, letter, sequence};
use crate::plan::{Plan, ProposalValues};

/// Writes the proposals of a plan.
pub(super) async fn write(
    conn: &mut PgConnection,
    plan: &Plan,
    author: &Author,
    applied: &mut Applied,
) -> Result<(), Error> {
    if plan.proposals.is_empty() {
        return Ok(());
    }
    applied.count(Kind::Proposal, &plan.proposals);
    let new = inserts(&plan.proposals);
    let ids = sequence::take(conn, "upwork_proposal", new.len()).await?;
    for (id, (values, kept)) in ids.iter().zip(&new) {
        applied.link(Kind::Proposal, values.upwork_id.to_string(), *id, kept);
    }
    let values: Vec<&ProposalValues> = new.iter().map(|(values, _)| *values).collect();
    insert(conn, plan, &ids, &values, author).await?;
    let changed = updates(&plan.proposals);
    update(conn, &changed, author).await?;
    let notes: Vec<(i32, Vec<Tracked>)> = changed.iter().map(|(id, old, new)| (*id, note(old, new))).collect();
    chatter::changed(conn, Model::Proposal, &notes, author).await
}

/// The columns that new and changed rows have in common, one array each.
struct Columns<'a> {
    state: Vec<Option<&'a str>>,
    title: Vec<Option<&'a str>>,
    submitted_date: Vec<Option<NaiveDate>>,
    hourly_rate: Vec<Option<String>>,
    contract_id: Vec<Option<i32>>,
}

impl<'a> Columns<'a> {
    fn of(rows: &[&'a ProposalValues]) -> Self {
        Self {
            state: rows.iter().map(|row| row.state.as_deref()).collect(),
            title: rows.iter().map(|row| row.title.as_deref()).collect(),
            submitted_date: rows.iter().map(|row| row.submitted_date).collect(),
            hourly_rate: rows.iter().map(|row| padded(row.hourly_rate)).collect(),
            contract_id: rows.iter().map(|row| row.contract_id).collect(),
        }
    }
}

async fn insert(
    conn: &mut PgConnection,
    plan: &Plan,
    ids: &[i32],
    rows: &[&ProposalValues],
    author: &Author,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    let letters: Vec<Option<String>> =
        rows.iter().map(|row| row.cover_letter.as_deref().and_then(letter::to_html)).collect();
    let columns = Columns::of(rows);
    sqlx::query_file!(
        "queries/odoo/proposals_insert.sql",
        author.uid,
        plan.account.0,
        plan.company_id,
        ids,
        &names as _,
        &columns.state as _,
        &columns.title as _,
        &columns.submitted_date as _,
        &columns.hourly_rate as _,
        &columns.contract_id as _,
        &letters as _,
    )
    .execute(&mut *conn)
    .await?;
    chatter::created(conn, Model::Proposal, ids, author).await
}

async fn update(
    conn: &mut PgConnection,
    changed: &[(i32, &ProposalValues, &ProposalValues)],
    author: &Author,
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<i32> = changed.iter().map(|(id, ..)| *id).collect();
    let columns = Columns::of(&changed.iter().map(|(.., new)| *new).collect::<Vec<_>>());
    sqlx::query_file!(
        "queries/odoo/proposals_update.sql",
        author.uid,
        &ids,
        &columns.state as _,
        &columns.title as _,
        &columns.submitted_date as _,
        &columns.hourly_rate as _,
        &columns.contract_id as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What the chatter is to say of a changed proposal.
fn note(old: &ProposalValues, new: &ProposalValues) -> Vec<Tracked> {
    let state = |values: &ProposalValues| Shown::label(values.state.as_deref().map(ProposalState::label));
    if old.state == new.state {
        return Vec::new();
    }
    vec![Tracked { field: "state", old: state(old), new: state(new) }]
}
