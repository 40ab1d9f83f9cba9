//! Steps change what is answered, and only that.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    super::{MilestoneState, NewContract, NewTerms, ProposalStatus, Step, World},
    ANNA, Setup, setup,
};

const CONTRACT: &str = "query($id: ID!) { contractDetails(id: $id) { id title status endDate modifyDate clientOrganization { name } \
    terms { hourlyTerms { id hourlyRate { rawValue } startDate endDate } fixedPriceTerms { fixedAmount { rawValue } \
    milestones { id state paid { rawValue } depositAmount { rawValue } } } } } }";

async fn contract(setup: &Setup, id: &str) -> Value {
    let answer = setup.ask_as(CONTRACT, &json!({"id": id}), None).await;
    answer["data"]["contractDetails"].clone()
}

fn hourly() -> String {
    "41846002".to_owned()
}

fn fixed() -> String {
    "41900315".to_owned()
}

#[tokio::test]
async fn a_contract_pauses_resumes_and_ends() {
    let setup = setup(World::example()).await;
    setup.sim.step(&Step::ContractPaused { contract: hourly() }).unwrap();
    assert_eq!(contract(&setup, &hourly()).await["status"], "PAUSED");
    setup.sim.step(&Step::ContractResumed { contract: hourly() }).unwrap();
    assert_eq!(contract(&setup, &hourly()).await["status"], "ACTIVE");
    setup.sim.step(&Step::ContractEnded { contract: hourly() }).unwrap();
    let ended = contract(&setup, &hourly()).await;
    assert_eq!(ended["status"], "CLOSED");
    assert_eq!(ended["endDate"], "2026-03-16T00:00:00+0000");
    assert_eq!(ended["modifyDate"], "2026-03-16T12:00:00+0000");
    assert_eq!(ended["terms"]["hourlyTerms"][1]["endDate"], "2026-03-16T00:00:00+0000");
    assert!(setup.sim.step(&Step::ContractResumed { contract: hourly() }).is_err());
}

#[tokio::test]
async fn a_new_rate_is_a_new_term_found_by_its_own_id() {
    let setup = setup(World::example()).await;
    let rate = Decimal::new(575, 1);
    setup.sim.step(&Step::NewTerm { contract: hourly(), rate }).unwrap();
    let terms = contract(&setup, &hourly()).await["terms"]["hourlyTerms"].clone();
    assert_eq!(terms[1]["endDate"], "2026-03-15T00:00:00+0000");
    assert_eq!(terms[2]["hourlyRate"]["rawValue"], "57.5");
    assert_eq!(terms[2]["endDate"], Value::Null);
    let query = "query($id: ID!) { contractByTerm(termId: $id) { id } }";
    let answer = setup.ask_as(query, &json!({"id": terms[2]["id"]}), None).await;
    assert_eq!(answer["data"]["contractByTerm"]["id"], "41846002");
}

#[tokio::test]
async fn milestones_are_paid_added_and_move() {
    let setup = setup(World::example()).await;
    let milestone = "11200452".to_owned();
    setup.sim.step(&Step::MilestonePaid { contract: fixed(), milestone }).unwrap();
    let milestone = "11200453".to_owned();
    let state = MilestoneState::CancelledByClient;
    setup.sim.step(&Step::MilestoneState { contract: fixed(), milestone, state }).unwrap();
    let description = "Extra".to_owned();
    let amount = Decimal::from(250);
    setup.sim.step(&Step::MilestoneAdded { contract: fixed(), description, amount }).unwrap();
    let term = contract(&setup, &fixed()).await["terms"]["fixedPriceTerms"][0].clone();
    let states: Vec<&str> =
        term["milestones"].as_array().unwrap().iter().map(|part| part["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["Paid", "Paid", "CancelledByClient", "NotFunded"]);
    assert_eq!(term["milestones"][1]["paid"]["rawValue"], "700");
    assert_eq!(term["fixedAmount"]["rawValue"], "1750");
}

#[tokio::test]
async fn a_proposal_takes_another_status() {
    let setup = setup(World::example()).await;
    let proposal = "1900000000000000011".to_owned();
    setup.sim.step(&Step::ProposalStatus { proposal, status: ProposalStatus::Hired }).unwrap();
    let answer = setup.ask("{ vendorProposal(id: \"1900000000000000011\") { status { status } } }").await;
    assert_eq!(answer["data"]["vendorProposal"]["status"]["status"], "Hired");
}

#[tokio::test]
async fn a_renamed_client_is_renamed_on_its_contracts() {
    let setup = setup(World::example()).await;
    let (client, name) = ("1390112233445566720".to_owned(), "Globex SE".to_owned());
    setup.sim.step(&Step::ClientRenamed { client, name }).unwrap();
    assert_eq!(contract(&setup, &hourly()).await["clientOrganization"]["name"], "Globex SE");
}

#[tokio::test]
async fn contracts_are_added_and_retitled() {
    let setup = setup(World::example()).await;
    let agreed = NewContract {
        freelancer: ANNA.to_owned(),
        agency: None,
        client: "1390112233445566720".to_owned(),
        title: Some("More work".to_owned()),
        terms: NewTerms::Fixed { milestones: vec![Decimal::from(10), Decimal::from(20)] },
    };
    setup.sim.step(&Step::ContractAdded { contract: agreed }).unwrap();
    let id = setup.sim.world(|world| world.contracts().last().unwrap().id.clone());
    let added = contract(&setup, &id).await;
    assert_eq!(added["title"], "More work");
    assert_eq!(added["terms"]["fixedPriceTerms"][0]["fixedAmount"]["rawValue"], "30");
    let title = None;
    setup.sim.step(&Step::ContractRetitled { contract: id.clone(), title }).unwrap();
    assert_eq!(contract(&setup, &id).await["title"], Value::Null);
}

#[tokio::test]
async fn a_deleted_freelancer_nulls_the_contract_around_it() {
    let setup = setup(World::example()).await;
    let person = "1290011223344556032".to_owned();
    setup.sim.step(&Step::PersonDeleted { person }).unwrap();
    let query = "{ contractList(ids: [\"41950001\", \"41846002\"]) { contracts { id freelancer { id } } } }";
    let answer = setup.ask(query).await;
    let contracts = &answer["data"]["contractList"]["contracts"];
    assert_eq!(contracts[0], Value::Null);
    assert_eq!(contracts[1]["id"], "41846002");
    let error = &answer["errors"][0];
    assert_eq!(error["path"], json!(["contractList", "contracts", 0, "freelancer"]));
    assert_eq!(error["extensions"]["classification"], "NullValueInNonNullableField");
    assert_eq!(
        error["message"],
        "The field at path '/contractList/contracts[0]/freelancer' was declared as a non null type, but the code involved \
         in retrieving data has wrongly returned a null value."
    );
}

#[test]
fn a_step_that_does_not_fit_changes_nothing() {
    let mut world = World::example();
    let before = format!("{:?}", world.contracts());
    let now = super::noon();
    let rate = Decimal::ONE;
    for step in [
        Step::NewTerm { contract: fixed(), rate },
        Step::NewTerm { contract: "40777123".to_owned(), rate },
        Step::ContractResumed { contract: hourly() },
        Step::ContractEnded { contract: "1".to_owned() },
        Step::MilestonePaid { contract: hourly(), milestone: "1".to_owned() },
        Step::MilestonePaid { contract: fixed(), milestone: "1".to_owned() },
    ] {
        assert!(world.apply(&step, now).is_err(), "{step:?}");
    }
    assert_eq!(format!("{:?}", world.contracts()), before);
}
