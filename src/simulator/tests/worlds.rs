//! Seeded worlds: the same for the same seed, and as large and as varied as asked.

use std::collections::HashSet;

use super::super::{MilestoneState, World, WorldSpec, world::ContractStatus};

fn spec() -> WorldSpec {
    WorldSpec { users: 2, hourly: 60, fixed: 40, agency_contracts: 7, client_tenant: true, ..WorldSpec::default() }
}

#[test]
fn the_same_seed_makes_the_same_world_and_another_seed_another() {
    let text = |spec: &WorldSpec| format!("{:?}", World::seeded(spec).contracts());
    assert_eq!(text(&spec()), text(&spec()));
    let other = WorldSpec { seed: 2, ..spec() };
    assert_ne!(text(&spec()), text(&other));
}

#[test]
fn a_world_has_what_was_asked_for() {
    let world = World::seeded(&spec());
    assert_eq!(world.contracts().len(), 2 * 100 + 7);
    assert_eq!(world.proposals().len(), 48);
    assert_eq!(world.pending_offers().len(), 4);
    let tenants: Vec<usize> = world.users().map(|user| user.tenants.len()).collect();
    assert_eq!(tenants, [3, 1]);
    let user = world.users().next().unwrap().id.clone();
    let own = world.contracts().iter().filter(|of| of.vendor == user);
    assert_eq!(own.filter(|of| of.is_hourly()).count(), 60);
}

#[test]
fn every_state_occurs_and_every_id_is_its_own() {
    let world = World::seeded(&WorldSpec { hourly: 7_000, fixed: 5_000, ..spec() });
    let of = |status| world.contracts().iter().any(|of| of.status == status);
    assert!(of(ContractStatus::Active) && of(ContractStatus::Paused) && of(ContractStatus::Closed));
    let milestones = || world.contracts().iter().flat_map(super::super::world::Contract::milestones);
    let states: HashSet<&str> = milestones().map(|part| part.state.as_str()).collect();
    assert_eq!(states.len(), MilestoneState::ALL.len());
    let ids: HashSet<&str> = milestones().map(|part| part.id.as_str()).collect();
    assert_eq!(ids.len(), milestones().count());
    let ids: HashSet<&str> = world.contracts().iter().map(|of| of.id.as_str()).collect();
    assert_eq!(ids.len(), world.contracts().len());
    assert!(ids.iter().all(|id| id.len() == 8));
    let terms: HashSet<&str> = world.contracts().iter().map(super::super::world::Contract::term_id).collect();
    assert_eq!(terms.len(), world.contracts().len());
    assert!(world.contracts().iter().any(|of| of.title.is_none()));
    assert!(world.contracts().iter().any(|of| of.title.as_ref().is_some_and(|title| title.contains('<'))));
}

#[test]
fn one_user_more_changes_nothing_for_the_first() {
    let one = World::seeded(&WorldSpec { users: 1, agency_contracts: 0, ..spec() });
    let two = World::seeded(&WorldSpec { agency_contracts: 0, ..spec() });
    let first: Vec<String> = two.contracts().iter().take(100).map(|of| format!("{of:?}")).collect();
    let alone: Vec<String> = one.contracts().iter().map(|of| format!("{of:?}")).collect();
    assert_eq!(first, alone);
}
