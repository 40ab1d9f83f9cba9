//! Whether the rows to change are still the ones that the plan is about.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use crate::domain::Kind;
use crate::odoo::Error;
use crate::plan::{Change, Plan, TimeLogChange, Xmin};

/// Locks all rows to change, table by table in order of their ids, and compares their versions.
pub(super) async fn lock(conn: &mut PgConnection, plan: &Plan) -> Result<(), Error> {
    let (ids, planned) = versions(&plan.contracts);
    if !ids.is_empty() {
        let rows = sqlx::query_file!("queries/odoo/contracts_lock.sql", &ids).fetch_all(&mut *conn).await?;
        compare(Kind::Contract, planned, rows.iter().map(|row| (row.id, row.xmin)))?;
    }
    let (ids, planned) = versions(&plan.milestones);
    if !ids.is_empty() {
        let rows = sqlx::query_file!("queries/odoo/milestones_lock.sql", &ids).fetch_all(&mut *conn).await?;
        compare(Kind::Milestone, planned, rows.iter().map(|row| (row.id, row.xmin)))?;
    }
    let (ids, planned) = versions(&plan.proposals);
    if !ids.is_empty() {
        let rows = sqlx::query_file!("queries/odoo/proposals_lock.sql", &ids).fetch_all(&mut *conn).await?;
        compare(Kind::Proposal, planned, rows.iter().map(|row| (row.id, row.xmin)))?;
    }
    let (ids, planned) = versions(&plan.earnings);
    if !ids.is_empty() {
        let rows = sqlx::query_file!("queries/odoo/earnings_lock.sql", &ids).fetch_all(&mut *conn).await?;
        compare(Kind::Earning, planned, rows.iter().map(|row| (row.id, row.xmin)))?;
    }
    let planned: BTreeMap<i32, Xmin> = plan.timelogs.iter().filter_map(timelog_version).collect();
    if !planned.is_empty() {
        let ids: Vec<i32> = planned.keys().copied().collect();
        let rows = sqlx::query_file!("queries/odoo/timelogs_lock.sql", &ids).fetch_all(&mut *conn).await?;
        compare(Kind::Timelog, planned, rows.iter().map(|row| (row.id, row.xmin)))?;
    }
    Ok(())
}

const fn timelog_version(change: &TimeLogChange) -> Option<(i32, Xmin)> {
    match change {
        TimeLogChange::Update { id, xmin, .. } => Some((*id, *xmin)),
        TimeLogChange::Insert { .. } => None,
    }
}

fn versions<T>(changes: &[Change<T>]) -> (Vec<i32>, BTreeMap<i32, Xmin>) {
    let planned: BTreeMap<i32, Xmin> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Update { id, xmin, .. } => Some((*id, *xmin)),
            Change::Insert { .. } => None,
        })
        .collect();
    (planned.keys().copied().collect(), planned)
}

/// What is left of `planned` when the rows that are as planned are taken out has moved: changed, or deleted.
fn compare(
    kind: Kind,
    mut planned: BTreeMap<i32, Xmin>,
    found: impl Iterator<Item = (i32, Xmin)>,
) -> Result<(), Error> {
    for (id, xmin) in found {
        if planned.get(&id) == Some(&xmin) {
            planned.remove(&id);
        }
    }
    if planned.is_empty() { Ok(()) } else { Err(Error::Moved { kind, ids: planned.into_keys().collect() }) }
}
