//! Milestones. The table has no column for Upwork's id, so identity is our link alone; without one a row is
//! adopted only if contract, name, amount and due date leave no doubt.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::change::{Change, Plan};
use super::link::{Kept, LinkChange};
use super::row::{MilestoneRow, MilestoneValues};
use super::snapshot::Snapshot;
use crate::domain::{Contract, Kind, Milestone, MilestoneStatus, round_half_up};

/// Plans the milestones of one contract; `contract_row` is `None` while the contract itself is new.
pub(super) fn plan_milestones(plan: &mut Plan, contract: &Contract, contract_row: Option<i32>, snapshot: &Snapshot) {
    let rows = contract_row.and_then(|id| snapshot.milestones.get(&id)).map_or(&[][..], Vec::as_slice);
    let linked: BTreeSet<i32> = snapshot.links.of(Kind::Milestone).map(|(_, link)| link.odoo_id).collect();
    let mut unclaimed: Vec<&MilestoneRow> = rows.iter().filter(|row| !linked.contains(&row.id)).collect();
    let mut seen = BTreeSet::new();
    let (known, unknown): (Vec<&Milestone>, Vec<&Milestone>) = contract
        .milestones
        .iter()
        .filter(|milestone| seen.insert(&milestone.id))
        .partition(|milestone| snapshot.links.get(Kind::Milestone, milestone.id.as_str()).is_some());
    for milestone in known {
        plan_known(plan, contract, milestone, rows, snapshot);
    }
    adopt_or_insert(plan, contract, &unknown, &mut unclaimed, snapshot);
}

/// One that we wrote or adopted before.
fn plan_known(plan: &mut Plan, contract: &Contract, milestone: &Milestone, rows: &[MilestoneRow], snapshot: &Snapshot) {
    let Some(link) = snapshot.links.get(Kind::Milestone, milestone.id.as_str()) else { return };
    if let Some(row) = rows.iter().find(|row| row.id == link.odoo_id) {
        return plan_row(plan, contract, milestone, row, snapshot);
    }
    if !link.gone {
        plan.links.push(LinkChange::Gone { kind: Kind::Milestone, upwork_id: milestone.id.to_string() });
    }
    let cure = format!("to have it again: upwork-odoo restore milestone {}", milestone.id);
    plan.skip(Kind::Milestone, &milestone.id, format!("{:?} was deleted in Odoo", milestone.name), Some(&cure));
}

/// What makes two milestones of a contract the same when nothing was remembered.
type Likeness = (String, Option<Decimal>, Option<chrono::NaiveDate>);

/// Milestones without a link: each is paired with the one row like it, else made. As many rows as milestones
/// of one likeness cannot be confused either (they are alike); any other number is left to a person.
fn adopt_or_insert(
    plan: &mut Plan,
    contract: &Contract,
    unknown: &[&Milestone],
    unclaimed: &mut Vec<&MilestoneRow>,
    snapshot: &Snapshot,
) {
    let mut groups: BTreeMap<Likeness, Vec<&Milestone>> = BTreeMap::new();
    for milestone in unknown {
        if let Some(values) = wanted(plan, contract, milestone, snapshot) {
            groups.entry((values.name, values.amount, values.due_date)).or_default().push(milestone);
        }
    }
    for milestone in unknown {
        let Some(values) = wanted(plan, contract, milestone, snapshot) else { continue };
        let likeness = (values.name.clone(), values.amount, values.due_date);
        let alike = groups.get(&likeness).map_or(0, Vec::len);
        let rows: Vec<&MilestoneRow> = unclaimed.iter().copied().filter(|row| like(row, &likeness)).collect();
        match rows.first() {
            Some(row) if rows.len() == alike => {
                plan_row(plan, contract, milestone, row, snapshot);
                unclaimed.retain(|other| other.id != row.id);
                groups.entry(likeness).and_modify(|group| {
                    group.pop();
                });
            }
            Some(_) => {
                let reason = format!("{} rows in Odoo look like {:?}", rows.len(), milestone.name);
                plan.skip(Kind::Milestone, &milestone.id, reason, Some("delete or rename the ones that are not it"));
            }
            None if milestone.status == MilestoneStatus::Dropped => {}
            None => {
                plan.milestones.push(Change::Insert { kept: Kept::Milestone { values: values.clone() }, new: values });
            }
        }
    }
}

fn like(row: &MilestoneRow, (name, amount, due_date): &Likeness) -> bool {
    (&row.name, &row.amount, &row.due_date) == (name, amount, due_date)
}

/// A milestone that has its row.
fn plan_row(plan: &mut Plan, contract: &Contract, milestone: &Milestone, row: &MilestoneRow, snapshot: &Snapshot) {
    let Some(mut values) = wanted(plan, contract, milestone, snapshot) else { return };
    let old = MilestoneValues {
        upwork_id: milestone.id.clone(),
        contract: contract.id.clone(),
        name: row.name.clone(),
        state: row.state.clone(),
        due_date: row.due_date,
        amount: row.amount,
        currency_id: row.currency_id,
    };
    if milestone.status == MilestoneStatus::Dropped {
        let reason =
            format!("{:?} was cancelled on Upwork; Odoo has no state for that, so its row stays", milestone.name);
        plan.skip(Kind::Milestone, &milestone.id, reason, Some("delete it in Odoo if you do not want it"));
        values = old.clone();
    }
    let kept = Kept::Milestone { values: values.clone() };
    if old == values {
        plan.count_unchanged(Kind::Milestone);
    } else {
        plan.milestones.push(Change::Update { id: row.id, xmin: row.xmin, old, new: values });
    }
    let link = snapshot.links.get(Kind::Milestone, milestone.id.as_str());
    if !link.is_some_and(|link| !link.gone && link.odoo_id == row.id && link.kept.as_ref() == Some(&kept)) {
        plan.links.push(LinkChange::Keep {
            kind: Kind::Milestone,
            upwork_id: milestone.id.to_string(),
            odoo_id: row.id,
            kept,
        });
    }
}

/// The columns as they should be; `None` (and a skip) if Odoo lacks the currency.
fn wanted(plan: &mut Plan, contract: &Contract, milestone: &Milestone, snapshot: &Snapshot) -> Option<MilestoneValues> {
    let code = milestone.amount.as_ref().map_or(&contract.currency, |amount| &amount.currency);
    let Some(currency) = snapshot.currencies.get(code) else {
        let cure = Some("add the currency in Odoo's accounting settings");
        plan.skip(Kind::Milestone, &milestone.id, format!("Odoo has no currency {code}"), cure);
        return None;
    };
    Some(MilestoneValues {
        upwork_id: milestone.id.clone(),
        contract: contract.id.clone(),
        name: milestone.name.clone(),
        state: match milestone.status {
            MilestoneStatus::Open(state) => Some(state.key().to_owned()),
            MilestoneStatus::Dropped => None,
        },
        due_date: milestone.due_date,
        amount: milestone.amount.as_ref().map(|amount| round_half_up(amount.amount, currency.decimals)),
        currency_id: currency.id,
    })
}
