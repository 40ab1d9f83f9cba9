//! Random worlds, for properties; and plain values, for examples.

use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::model::Odoo;
use crate::domain::*;

pub fn money(amount: &str) -> Money {
    Money::parse(amount, "USD").unwrap()
}

pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

pub fn hourly(id: &str) -> Contract {
    Contract {
        id: ContractId::new(id),
        title: format!("Contract {id}"),
        contract_type: ContractType::Hourly,
        state: ContractState::Active,
        start_date: Some(day(1)),
        end_date: None,
        hourly_rate: Some(money("50")),
        currency: money("1").currency,
        client: Client { id: OrganizationId::new("900"), name: Some("Globex".to_owned()) },
        milestones: Vec::new(),
        proposal: None,
    }
}

pub fn milestone(id: &str, name: &str) -> Milestone {
    Milestone {
        id: MilestoneId::new(id),
        name: name.to_owned(),
        status: MilestoneStatus::Open(MilestoneState::Pending),
        due_date: None,
        amount: Some(money("100")),
    }
}

pub fn fixed(id: &str, milestones: Vec<Milestone>) -> Contract {
    Contract { contract_type: ContractType::Fixed, hourly_rate: None, milestones, ..hourly(id) }
}

pub fn proposal(id: &str, status: ProposalStatus) -> Proposal {
    Proposal {
        id: ProposalId::new(id),
        title: format!("Job {id}"),
        status,
        submitted_date: day(2),
        rate: money("60"),
        cover_letter: Some("Dear client".to_owned()),
    }
}

fn any_money() -> impl Strategy<Value = Money> {
    (0..1_000_000i64, 0..4u32, prop::bool::ANY).prop_map(|(units, scale, yen)| {
        Money::parse(&Decimal::new(units, scale).to_string(), if yen { "JPY" } else { "USD" }).unwrap()
    })
}

fn any_milestone() -> impl Strategy<Value = Milestone> {
    let status = prop_oneof![
        Just(MilestoneStatus::Dropped),
        prop::sample::select(vec![
            MilestoneState::Pending,
            MilestoneState::Active,
            MilestoneState::Completed,
            MilestoneState::Paid
        ])
        .prop_map(MilestoneStatus::Open)
    ];
    // Few ids, names and amounts: collisions and look-alikes are the point.
    (0..6u8, 0..2u8, status, prop::option::of(1..3u32), prop::option::of(any_money())).prop_map(
        |(id, name, status, due, amount)| Milestone {
            id: MilestoneId::new(format!("m{id}")),
            name: format!("Part {name}"),
            status,
            due_date: due.map(day),
            amount,
        },
    )
}

pub fn any_contract() -> impl Strategy<Value = Contract> {
    let state = prop::sample::select(vec![ContractState::Active, ContractState::Paused, ContractState::Ended]);
    (0..5u8, state, any_money(), 0..4u8, prop::collection::vec(any_milestone(), 0..4)).prop_map(
        |(id, state, rate, client, mut milestones)| {
            for milestone in &mut milestones {
                // A milestone belongs to one contract only.
                milestone.id = MilestoneId::new(format!("c{id}-{}", milestone.id));
            }
            let is_fixed = !milestones.is_empty();
            Contract {
                contract_type: if is_fixed { ContractType::Fixed } else { ContractType::Hourly },
                state,
                hourly_rate: (!is_fixed).then(|| rate.clone()),
                currency: rate.currency,
                client: Client {
                    id: OrganizationId::new(format!("o{client}")),
                    name: (client > 0).then(|| format!("Client {}", client - 1)),
                },
                milestones,
                ..hourly(&format!("c{id}"))
            }
        },
    )
}

fn any_proposal() -> impl Strategy<Value = Proposal> {
    let status = prop::sample::select(vec![
        ProposalStatus::Created,
        ProposalStatus::Pending,
        ProposalStatus::Hired,
        ProposalStatus::Withdrawn,
    ]);
    (0..5u8, 0..2u8, status, 1..3u32).prop_map(|(id, title, status, submitted)| Proposal {
        title: format!("Job {title}"),
        submitted_date: day(submitted),
        ..proposal(&format!("p{id}"), status)
    })
}

proptest! {
    #[test]
    fn after_a_plan_is_applied_nothing_is_left_to_do(worlds in prop::collection::vec(prop::collection::vec(any_contract(), 0..6), 1..4)) {
        let mut odoo = Odoo::new();
        odoo.partner(11, "Client 0");
        odoo.partner(12, "Client 1");
        odoo.partner(13, "Client 1");
        for world in worlds {
            odoo.sync(&world);
            let again = odoo.plan_contracts(&world);
            prop_assert!(again.is_empty(), "{again:#?}");
        }
    }

    #[test]
    fn losing_the_memory_doubles_no_contract_and_no_milestone(world in prop::collection::vec(any_contract(), 0..6)) {
        let mut odoo = Odoo::new();
        odoo.sync(&world);
        let before = odoo.rows();
        odoo.forget_everything();
        odoo.sync(&world);
        prop_assert_eq!(odoo.rows(), before);
    }

    #[test]
    fn proposals_come_to_rest_and_survive_the_loss_of_memory(worlds in prop::collection::vec(prop::collection::vec(any_proposal(), 0..6), 1..4)) {
        let mut odoo = Odoo::new();
        for world in &worlds {
            odoo.sync_proposals(world);
            let again = odoo.plan_proposals(world);
            prop_assert!(again.is_empty(), "{again:#?}");
        }
        // With no more records than in the last answer, none may come twice.
        if let [world] = worlds.as_slice() {
            let before = odoo.rows();
            odoo.forget_everything();
            odoo.sync_proposals(world);
            prop_assert_eq!(odoo.rows(), before);
        }
    }

    #[test]
    fn the_same_input_gives_the_same_hash(world in prop::collection::vec(any_contract(), 0..6)) {
        let odoo = Odoo::new();
        let hash = |plan: crate::plan::Plan| plan.hash().unwrap();
        prop_assert_eq!(hash(odoo.plan_contracts(&world)), hash(odoo.plan_contracts(&world)));
    }
}
