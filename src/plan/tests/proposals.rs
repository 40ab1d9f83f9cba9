//! Proposals, one rule a test.

use std::collections::BTreeMap;

use super::model::{OWNER, Odoo};
use super::random::{hourly, proposal};
use crate::domain::{ContractId, Kind, ProposalId, ProposalStatus};
use crate::plan::{Change, Link, proposals};

#[test]
fn the_state_moves_forward_only() {
    let mut odoo = Odoo::new();
    for (status, state) in [
        (ProposalStatus::Created, "draft"),
        (ProposalStatus::Pending, "submitted"),
        (ProposalStatus::Created, "submitted"),
        (ProposalStatus::Hired, "hired"),
        (ProposalStatus::Withdrawn, "hired"),
    ] {
        odoo.sync_proposals(&[proposal("1", status)]);
        let row = odoo.now.proposals.values().next().unwrap();
        assert_eq!(row.state.as_deref(), Some(state), "{status:?}");
    }
}

#[test]
fn texts_are_written_once_and_never_again() {
    let mut odoo = Odoo::new();
    odoo.sync_proposals(&[proposal("1", ProposalStatus::Pending)]);
    let mut changed = proposal("1", ProposalStatus::Hired);
    changed.cover_letter = Some("another letter".to_owned());
    let plan = odoo.plan_proposals(&[changed]);
    let [Change::Update { old, new, .. }] = plan.proposals.as_slice() else { panic!("{plan:?}") };
    assert_eq!((&old.name, &old.cover_letter), (&new.name, &new.cover_letter));
}

#[test]
fn a_proposal_deleted_in_odoo_stays_deleted() {
    let mut odoo = Odoo::new();
    odoo.sync_proposals(&[proposal("1", ProposalStatus::Pending)]);
    odoo.now.proposals.clear();
    let plan = odoo.sync_proposals(&[proposal("1", ProposalStatus::Hired)]);
    assert_eq!(odoo.rows(), (0, 0, 0));
    assert_eq!(plan.skipped[0].cure.as_deref(), Some("to have it again: upwork-odoo restore proposal 1"));
    assert!(odoo.plan_proposals(&[proposal("1", ProposalStatus::Hired)]).is_empty());
}

#[test]
fn a_hired_proposal_points_at_its_contract_unless_the_user_took_that_off() {
    let mut odoo = Odoo::new();
    odoo.sync(&[hourly("41")]);
    let contract = odoo.now.contracts[&ContractId::new("41")].id;
    let contract_of = BTreeMap::from([(ProposalId::new("1"), ContractId::new("41"))]);
    let hired = [proposal("1", ProposalStatus::Hired)];
    let plan = proposals(&hired, &contract_of, &odoo.now, OWNER);
    odoo.apply(&plan);
    let row = odoo.now.proposals.values_mut().next().unwrap();
    assert_eq!(row.contract_id, Some(contract));
    row.contract_id = None;
    for _ in 0..2 {
        let plan = proposals(&hired, &contract_of, &odoo.now, OWNER);
        assert!(plan.proposals.is_empty());
        odoo.apply(&plan);
    }
}

#[test]
fn a_proposal_follows_its_contract_to_the_row_that_was_restored() {
    let mut odoo = Odoo::new();
    odoo.sync(&[hourly("41")]);
    let contract_of = BTreeMap::from([(ProposalId::new("1"), ContractId::new("41"))]);
    let hired = [proposal("1", ProposalStatus::Hired)];
    odoo.apply(&proposals(&hired, &contract_of, &odoo.now, OWNER));
    odoo.now.proposals.values_mut().next().unwrap().contract_id = None;
    odoo.now.links.insert(Kind::Contract, "41", Link { odoo_id: 4711, gone: false, kept: None });
    odoo.apply(&proposals(&hired, &contract_of, &odoo.now, OWNER));
    assert_eq!(odoo.now.proposals.values().next().unwrap().contract_id, Some(4711));
}

#[test]
fn without_memory_a_proposal_is_adopted_only_if_there_is_no_doubt() {
    let mut odoo = Odoo::new();
    let pending = [proposal("1", ProposalStatus::Pending)];
    odoo.sync_proposals(&pending);
    odoo.forget_everything();
    let mut twin = odoo.now.proposals.values().next().unwrap().clone();
    twin.id += 1000;
    odoo.now.proposals.insert(twin.id, twin);
    let plan = odoo.sync_proposals(&pending);
    assert_eq!(odoo.rows(), (0, 0, 2));
    assert_eq!(plan.skipped[0].reason, "2 rows in Odoo look like \"Job 1\"");
}
