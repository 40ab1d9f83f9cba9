//! What happens on Upwork and what Odoo then shows: after each step exactly the rows that it is about change, in
//! exactly these columns, with the note that Odoo itself would leave; every other row keeps its version.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use upwork_odoo::domain::{Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{MilestoneState, NewContract, NewTerms, ProposalStatus, Step, World, WorldSpec};

use crate::support::app::{ANNA, TestApp};
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, DELIVERY, GLOBEX, HANDOVER, IMPORT_TOOL, INITECH, PROTOTYPE, RUST_SERVICE};

on_both_series!(
    a_contract_ends,
    a_contract_pauses_and_goes_on,
    a_new_term_brings_another_rate,
    a_contract_is_retitled,
    a_milestone_is_paid,
    a_milestone_is_added_after_the_others,
    every_milestone_state_has_its_state_in_odoo,
    a_proposal_is_hired_and_stays_so,
    every_proposal_status_has_its_state_in_odoo,
    a_contract_is_added_with_its_milestones,
    a_client_is_renamed,
    a_person_is_deleted,
);

/// The step, a run, and what it changed; the run has nothing to complain of.
async fn after(app: &TestApp, step: Step) -> Vec<String> {
    app.step(&step);
    let (report, changes) = app.sync_and_see().await;
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    changes
}

fn id(id: &str) -> String {
    id.to_owned()
}

async fn a_contract_ends(series: Series) {
    let app = TestApp::synced(series).await;
    let changes = after(&app, Step::ContractEnded { contract: id(BACKEND) }).await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Active" -> "Ended""#,
        "~ upwork_contract Backend developer: end_date state write_date",
    ];
    assert_eq!(changes, expected);
    let row = app.contract(BACKEND).await;
    assert_eq!((row["state"].as_deref(), row["end_date"].as_deref()), (Some("ended"), Some("2026-11-16")));
}

async fn a_contract_pauses_and_goes_on(series: Series) {
    let app = TestApp::synced(series).await;
    let changes = after(&app, Step::ContractPaused { contract: id(BACKEND) }).await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Active" -> "Paused""#,
        "~ upwork_contract Backend developer: state write_date",
    ];
    assert_eq!(changes, expected);
    let changes = after(&app, Step::ContractResumed { contract: id(BACKEND) }).await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Paused" -> "Active""#,
        "~ upwork_contract Backend developer: state write_date",
    ];
    assert_eq!(changes, expected);
}

async fn a_new_term_brings_another_rate(series: Series) {
    let app = TestApp::synced(series).await;
    let changes = after(&app, Step::NewTerm { contract: id(BACKEND), rate: Decimal::new(625, 1) }).await;
    assert_eq!(changes, ["~ upwork_contract Backend developer: hourly_rate write_date"]);
    assert_eq!(app.contract(BACKEND).await["hourly_rate"].as_deref(), Some("62.50"));
}

async fn a_contract_is_retitled(series: Series) {
    let app = TestApp::synced(series).await;
    let title = "Fix <b>all</b> \"things\"".to_owned();
    let changes = after(&app, Step::ContractRetitled { contract: id(BACKEND), title: Some(title.clone()) }).await;
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "Backend developer" -> "Fix <b>all</b> \"things\"""#,
        "~ upwork_contract Backend developer: name write_date",
    ];
    assert_eq!(changes, expected);
    assert_eq!(app.contract(BACKEND).await["name"], Some(title));
    after(&app, Step::ContractRetitled { contract: id(BACKEND), title: None }).await;
    assert_eq!(app.contract(BACKEND).await["name"].as_deref(), Some("Contract 41846002"));
}

async fn a_milestone_is_paid(series: Series) {
    let app = TestApp::synced(series).await;
    let changes = after(&app, Step::MilestonePaid { contract: id(IMPORT_TOOL), milestone: id(DELIVERY) }).await;
    assert_eq!(changes, ["~ upwork_milestone Delivery: state write_date"]);
}

async fn a_milestone_is_added_after_the_others(series: Series) {
    let app = TestApp::synced(series).await;
    let description = "Maintenance".to_owned();
    let amount = Decimal::from(120);
    let changes = after(&app, Step::MilestoneAdded { contract: id(IMPORT_TOOL), description, amount }).await;
    assert_eq!(changes, ["+ upwork_milestone Maintenance"]);
    let contract = app.contract(IMPORT_TOOL).await["id"].clone().unwrap();
    let rows = app.rows("upwork_milestone", &format!("contract_id = {contract}")).await;
    let names: Vec<&str> = rows.iter().filter_map(|row| row["name"].as_deref()).collect();
    assert_eq!(names, ["Prototype", "Delivery", "Handover", "Maintenance"]);
}

async fn every_milestone_state_has_its_state_in_odoo(series: Series) {
    use MilestoneState as Upwork;
    let app = TestApp::synced(series).await;
    let mut shown = "pending";
    for (state, odoo) in [
        (Upwork::NotFunded, Some("pending")),
        (Upwork::Active, Some("active")),
        (Upwork::InOffer, Some("pending")),
        (Upwork::Submitted, Some("completed")),
        (Upwork::Rejected, Some("active")),
        (Upwork::Paid, Some("paid")),
        (Upwork::RejectedByUpwork, Some("active")),
        (Upwork::PaidByUpwork, Some("paid")),
        (Upwork::NotFundedClosed, None),
        (Upwork::CancelledByClient, None),
        (Upwork::CancelledByFreelancer, None),
        (Upwork::CancelledByUpwork, None),
        (Upwork::OfferCancelled, None),
    ] {
        app.step(&Step::MilestoneState { contract: id(IMPORT_TOOL), milestone: id(HANDOVER), state });
        let (report, changes) = app.sync_and_see().await;
        let moves = odoo.is_some_and(|odoo| odoo != shown);
        let expected: &[&str] = if moves { &["~ upwork_milestone Handover: state write_date"] } else { &[] };
        assert_eq!(changes, expected, "{state:?}");
        shown = odoo.unwrap_or(shown);
        let row = app.row("upwork_milestone", "name = 'Handover'").await;
        assert_eq!(row["state"].as_deref(), Some(shown), "{state:?}");
        let said: Vec<_> = report.skipped.iter().map(|skip| (skip.kind, skip.id.as_str())).collect();
        let expected: &[_] = if odoo.is_none() { &[(Kind::Milestone, HANDOVER)] } else { &[] };
        assert_eq!(said, expected, "{state:?}");
    }
}

async fn a_proposal_is_hired_and_stays_so(series: Series) {
    let app = TestApp::synced(series).await;
    let hired = Step::ProposalStatus { proposal: id(RUST_SERVICE), status: ProposalStatus::Hired };
    let expected = [
        "+ mail_message upwork.proposal",
        r#"+ mail_tracking_value "Submitted" -> "Hired""#,
        "~ upwork_proposal Rust sync service: state write_date",
    ];
    assert_eq!(after(&app, hired).await, expected);
    for status in [ProposalStatus::Archived, ProposalStatus::Pending] {
        let back = Step::ProposalStatus { proposal: id(RUST_SERVICE), status };
        assert_eq!(after(&app, back).await, Vec::<String>::new(), "{status:?}");
    }
}

async fn every_proposal_status_has_its_state_in_odoo(series: Series) {
    use ProposalStatus as Upwork;
    let app = TestApp::new(series, World::seeded(&WorldSpec::default())).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let all = app.upwork.world(|world| world.proposals().to_vec());
    let statuses: BTreeSet<_> = all.iter().map(|proposal| proposal.status.as_str()).collect();
    assert_eq!(statuses.len(), 12);
    for proposal in all {
        let shown = match proposal.status {
            Upwork::Created => "draft",
            Upwork::Pending | Upwork::Activated | Upwork::Accepted | Upwork::Offered => "submitted",
            Upwork::Hired => "hired",
            Upwork::Declined
            | Upwork::Rejected
            | Upwork::Withdrawn
            | Upwork::Archived
            | Upwork::Replaced
            | Upwork::Invalid => "declined",
        };
        let row = "SELECT odoo_id FROM upwork_sync.link WHERE kind = 'proposal' AND upwork_id";
        let row = app.row("upwork_proposal", &format!("id = ({row} = '{}')", proposal.id)).await;
        assert_eq!(row["state"].as_deref(), Some(shown), "{:?}", proposal.status);
    }
}

async fn a_contract_is_added_with_its_milestones(series: Series) {
    let app = TestApp::synced(series).await;
    let milestones = vec![Decimal::from(100), Decimal::from(250)];
    let terms = NewTerms::Fixed { milestones };
    let title = Some("Second tool".to_owned());
    let contract = NewContract { freelancer: id(ANNA), agency: None, client: id(GLOBEX), title, terms };
    let changes = after(&app, Step::ContractAdded { contract }).await;
    let expected = [
        "+ mail_message upwork.contract <p>Upwork Contract created</p>",
        "+ upwork_contract Second tool",
        "+ upwork_milestone Milestone 1",
        "+ upwork_milestone Milestone 2",
    ];
    assert_eq!(changes, expected);
    assert_eq!(app.row("upwork_contract", "name = 'Second tool'").await["start_date"].as_deref(), Some("2026-11-16"));
}

/// Odoo's partner is the user's: what a company is called on Upwork does not rename it.
async fn a_client_is_renamed(series: Series) {
    let app = TestApp::synced(series).await;
    let linked = Step::ClientRenamed { client: id(GLOBEX), name: "Warehouse Inc".to_owned() };
    let expected = [
        "+ mail_message upwork.contract",
        r#"+ mail_tracking_value "" -> "Warehouse Inc""#,
        "~ upwork_contract Backend developer: partner_id write_date",
    ];
    assert_eq!(after(&app, linked).await, expected);
    let renamed = Step::ClientRenamed { client: id(GLOBEX), name: "Globex SE".to_owned() };
    assert_eq!(after(&app, renamed).await, Vec::<String>::new());
    let unknown = Step::ClientRenamed { client: id(INITECH), name: "Initech Inc".to_owned() };
    assert_eq!(after(&app, unknown).await, Vec::<String>::new());
}

/// Upwork nulls what leads to a deleted person. No contract is asked for through one.
async fn a_person_is_deleted(series: Series) {
    let app = TestApp::synced(series).await;
    let contacts: Vec<String> = app.upwork.world(|world| {
        let members = |client: &str| world.organization(client).unwrap().members.clone();
        [members(GLOBEX), members(INITECH)].concat()
    });
    for person in contacts {
        assert_eq!(after(&app, Step::PersonDeleted { person }).await, Vec::<String>::new());
    }
    let changes = after(&app, Step::MilestonePaid { contract: id(IMPORT_TOOL), milestone: id(PROTOTYPE) }).await;
    assert_eq!(changes, Vec::<String>::new(), "it was paid before");
    let changes = after(&app, Step::ContractEnded { contract: id(IMPORT_TOOL) }).await;
    assert_eq!(changes.len(), 3, "{changes:?}");
}
