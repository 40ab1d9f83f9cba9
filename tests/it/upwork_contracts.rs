//! Contracts: lists followed to their end, terms understood, gaps closed, and nothing lost or guessed.

use upwork_odoo::domain::{
    Contract, ContractId, ContractState, ContractType, Kind, MilestoneState, MilestoneStatus, TenantKind,
};
use upwork_odoo::simulator::{Fault, FaultKind, Step, World, WorldSpec};
use upwork_odoo::upwork::{Error, Fetched, Optional, PagingFault, check_tenant, contracts, proposals};

use crate::upwork_rig::{ANNA, Rig, STUDIO, variant};

async fn fetch(rig: &Rig, known: &[&str]) -> Result<Fetched<Contract>, Error> {
    let known: Vec<ContractId> = known.iter().copied().map(ContractId::new).collect();
    contracts(&rig.freelancer(), TenantKind::Freelancer, &known).await
}

fn by_id<'a>(fetched: &'a Fetched<Contract>, id: &str) -> &'a Contract {
    fetched.items.iter().find(|contract| contract.id.as_str() == id).unwrap_or_else(|| panic!("{id}: {fetched:?}"))
}

fn ids(fetched: &Fetched<Contract>) -> Vec<&str> {
    let mut ids: Vec<&str> = fetched.items.iter().map(|contract| contract.id.as_str()).collect();
    ids.sort_unstable();
    ids
}

fn world(hourly: u32, fixed: u32) -> World {
    World::seeded(&WorldSpec { hourly, fixed, odd_text: false, ..WorldSpec::default() })
}

#[tokio::test]
async fn a_freelancers_contracts_come_with_current_rate_milestones_and_client() {
    let rig = Rig::start(World::example()).await;
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((ids(&fetched), fetched.listed), (vec!["40777123", "41846002", "41900315"], 3));
    assert!(!fetched.partial && fetched.skipped.is_empty() && fetched.left_out.is_empty(), "{fetched:?}");

    let hourly = by_id(&fetched, "41846002");
    assert_eq!((hourly.contract_type, hourly.state), (ContractType::Hourly, ContractState::Active));
    let rate = hourly.hourly_rate.as_ref().unwrap();
    assert_eq!((rate.amount.to_string(), rate.currency.code()), ("50".into(), "USD"), "the running term's rate");
    assert_eq!(hourly.client.name.as_deref(), Some("Globex GmbH"));

    let fixed = by_id(&fetched, "41900315");
    assert_eq!((fixed.contract_type, &fixed.hourly_rate), (ContractType::Fixed, &None));
    let milestones: Vec<_> = fixed
        .milestones
        .iter()
        .map(|m| (m.id.as_str(), m.name.as_str(), m.status, m.amount.as_ref().unwrap().amount.to_string()))
        .collect();
    assert_eq!(
        milestones,
        [
            ("11200451", "Prototype", MilestoneStatus::Open(MilestoneState::Paid), "500".to_owned()),
            ("11200452", "Delivery", MilestoneStatus::Open(MilestoneState::Active), "700".to_owned()),
            ("11200453", "Handover", MilestoneStatus::Open(MilestoneState::Pending), "300".to_owned()),
        ]
    );
    let closed = by_id(&fetched, "40777123");
    assert_eq!((closed.state, closed.end_date.unwrap().to_string()), (ContractState::Ended, "2025-12-20".into()));
}

#[tokio::test]
async fn an_agencys_contracts_come_in_its_own_name() {
    let rig = Rig::start(World::example()).await;
    let fetched = contracts(&rig.session(STUDIO), TenantKind::Agency, &[]).await.unwrap();
    assert_eq!(ids(&fetched), ["41950001"]);
    assert_eq!(by_id(&fetched, "41950001").state, ContractState::Paused);
    assert!(rig.asked().iter().all(|record| record.tenant.as_deref() == Some(STUDIO)));
}

#[tokio::test]
async fn a_tenant_that_is_no_agency_is_not_an_empty_list() {
    let rig = Rig::start(World::example()).await;
    let error = contracts(&rig.session(ANNA), TenantKind::Agency, &[]).await.unwrap_err();
    assert!(matches!(error, Error::Absent { field: "organization.agencyOffers", .. }), "{error:?}");
}

#[tokio::test]
async fn the_first_sync_of_300_contracts_costs_at_most_60_requests() {
    let spec = WorldSpec { hourly: 210, fixed: 90, milestones_per_fixed: 3, proposals: 120, ..WorldSpec::default() };
    let rig = Rig::start(World::seeded(&spec)).await;
    let session = rig.freelancer();
    check_tenant(&session).await.unwrap();
    let contracts = contracts(&session, TenantKind::Freelancer, &[]).await.unwrap();
    let proposals = proposals(&session).await.unwrap();
    assert_eq!((contracts.listed, contracts.items.len()), (300, 300), "{:?}", contracts.skipped);
    assert_eq!(contracts.items.iter().map(|contract| contract.milestones.len()).sum::<usize>(), 270);
    assert_eq!(proposals.listed, 120);
    assert_eq!(rig.asked().len(), 1 + 6 + 30 + 8);
}

#[tokio::test]
async fn known_contracts_that_no_offer_names_are_asked_for_too() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::forever(FaultKind::EmptyList).on("FreelancerOffers"));
    let fetched = fetch(&rig, &["41846002", "40777123"]).await.unwrap();
    assert_eq!((ids(&fetched), fetched.listed), (vec!["40777123", "41846002"], 0));
}

#[tokio::test]
async fn a_contract_that_upwork_no_longer_shows_is_a_skip_and_no_failure() {
    let rig = Rig::start(World::example()).await;
    let fetched = fetch(&rig, &["99999999"]).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.listed), (3, 3));
    let [skip] = fetched.skipped.as_slice() else { panic!("{:?}", fetched.skipped) };
    assert_eq!((skip.kind, skip.id.as_str()), (Kind::Contract, "99999999"));
    assert!(skip.reason.starts_with("Upwork no longer shows this contract"), "{skip}");
    assert!(rig.count("ContractDetails") >= 1, "it was asked for alone");
}

#[tokio::test]
async fn a_contract_that_a_batch_lacks_is_asked_for_alone() {
    let rig = Rig::start(world(15, 0)).await;
    rig.sim.fault(Fault::once(FaultKind::PartialData { item: 4 }).on("ContractList"));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((fetched.items.len(), rig.count("ContractDetails")), (15, 1));
    assert!(!fetched.partial && fetched.skipped.is_empty(), "the gap was closed: {fetched:?}");
}

#[tokio::test]
async fn a_contract_that_takes_its_whole_batch_with_it_is_found_and_the_others_come() {
    let rig = Rig::start(world(10, 0)).await;
    let gone = FaultKind::NullData { message: Some("contract not found".into()) };
    rig.sim.fault(Fault::once(gone.clone()).on("ContractList"));
    rig.sim.fault(Fault::once(gone).on("ContractDetails").after(3));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.skipped.len(), rig.count("ContractDetails")), (9, 1, 10));
}

#[tokio::test]
async fn an_empty_batch_loses_no_contract() {
    let rig = Rig::start(world(12, 0)).await;
    rig.sim.fault(Fault::once(FaultKind::EmptyList).on("ContractList"));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((fetched.items.len(), rig.count("ContractDetails")), (12, 10));
}

#[tokio::test]
async fn a_gap_in_the_list_of_offers_makes_the_answer_partial() {
    let rig = Rig::start(world(15, 0)).await;
    rig.sim.fault(Fault::once(FaultKind::PartialData { item: 0 }).on("FreelancerOffers"));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert!(fetched.partial);
    assert_eq!(fetched.items.len(), 14, "the rest is kept");
    assert!(fetched.notes.iter().any(|note| note.contains("FreelancerOffers answered with gaps")), "{fetched:?}");
}

#[tokio::test]
async fn a_deleted_freelancer_costs_no_contract() {
    let rig = Rig::start(World::example()).await;
    let freelancer = rig.sim.world(|world| world.contract("41950001").unwrap().freelancer.clone());
    rig.sim.step(&Step::PersonDeleted { person: freelancer }).unwrap();
    let fetched = contracts(&rig.session(STUDIO), TenantKind::Agency, &[]).await.unwrap();
    assert_eq!((ids(&fetched), fetched.partial), (vec!["41950001"], false), "nobody's person is asked for");
}

#[tokio::test]
async fn lists_that_cannot_be_followed_fail_as_a_whole() {
    let rig = Rig::start(world(60, 0)).await;
    rig.sim.fault(Fault::forever(FaultKind::RepeatedCursor).on("FreelancerOffers"));
    let error = fetch(&rig, &[]).await.unwrap_err();
    assert!(matches!(error, Error::Paging { fault: PagingFault::CursorRepeats(_), .. }), "{error:?}");
    assert_eq!(rig.count("ContractList"), 0, "nothing of the list is used");
}

#[tokio::test]
async fn a_pending_offer_is_no_contract() {
    let spec = WorldSpec { hourly: 3, fixed: 0, pending_offers: 4, odd_text: false, ..WorldSpec::default() };
    let rig = Rig::start(World::seeded(&spec)).await;
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((fetched.listed, fetched.notes), (3, vec![]));
}

#[tokio::test]
async fn milestones_that_the_key_may_not_read_are_left_out_and_named() {
    let rig = Rig::start(world(2, 3)).await;
    let fields = vec!["Milestone.dueDateTime".to_owned(), "FixedPriceContractTerm.milestones".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!(fetched.items.len(), 5);
    assert!(fetched.items.iter().all(|contract| contract.milestones.is_empty()));
    let [left_out] = fetched.left_out.as_slice() else { panic!("{:?}", fetched.left_out) };
    assert_eq!(left_out.part, Optional::Milestones);
    assert!(left_out.to_string().contains("Milestone.dueDateTime"), "{left_out}");
    assert_eq!(rig.count("ContractList"), 2, "asked once with them, once without");
}

#[tokio::test]
async fn the_link_to_proposals_can_be_done_without() {
    let rig = Rig::start(world(12, 0)).await;
    let fields = vec!["Offer.vendorProposal".to_owned()];
    rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields }));
    let fetched = fetch(&rig, &[]).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.left_out[0].part), (12, Optional::ProposalLink));
}

#[tokio::test]
async fn a_scope_that_nothing_can_do_without_fails_the_fetch_and_is_named() {
    for field in ["Query.contractList", "CurrentUser.offer"] {
        let rig = Rig::start(World::example()).await;
        rig.sim.fault(Fault::forever(FaultKind::MissingScope { fields: vec![field.to_owned()] }));
        let error = fetch(&rig, &[]).await.unwrap_err();
        assert_eq!(variant(&error), "ScopeMissing");
        assert!(error.to_string().contains(field), "{error}");
    }
}
