//! Answers of Upwork that are not what was asked for: said, never taken for more than they are.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{Face, Fault, FaultKind, Step, World, WorldSpec};

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL};

on_both_series!(
    an_empty_list_where_there_were_rows_is_an_alarm_and_no_deletion,
    a_list_in_a_circle_is_not_used_at_all,
    another_tenants_answer_writes_nothing,
    a_missing_scope_for_milestones_leaves_them_out_and_says_which_to_tick,
    a_missing_scope_for_cover_letters_leaves_them_out_and_says_which_to_tick,
    a_missing_scope_for_proposals_leaves_contracts_in,
    a_gap_in_the_list_of_contracts_is_asked_for_once_more,
    a_contract_that_upwork_hides_stays_as_it_is,
    an_expired_token_is_renewed_once_and_the_run_goes_on,
    retry_after_is_waited_for_and_nobody_asks_meanwhile,
    an_answer_that_never_comes_is_given_up,
);

fn scope(field: &str) -> Fault {
    Fault::forever(FaultKind::MissingScope { fields: vec![field.to_owned()] })
}

async fn an_empty_list_where_there_were_rows_is_an_alarm_and_no_deletion(series: Series) {
    for (operation, said) in [("FreelancerOffers", "lists no contract"), ("VendorProposals", "lists no proposal")] {
        let app = TestApp::synced(series).await;
        let synced = app.account().await.last_sync;
        app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
        app.upwork.fault(Fault::forever(FaultKind::EmptyList).on(operation));
        let (report, changes) = app.sync_and_see().await;
        assert_eq!(report.outcome(), Outcome::Partial);
        assert!(report.notes.iter().any(|note| note.contains(said) && note.contains("has 3")), "{report:?}");
        let expected = [
            "+ mail_message upwork.contract",
            r#"+ mail_tracking_value "Active" -> "Ended""#,
            "~ upwork_contract Backend developer: end_date state write_date",
        ];
        assert_eq!(changes, expected, "what Odoo has is asked for all the same");
        assert_eq!(app.account().await.last_sync, synced);
    }
}

async fn a_list_in_a_circle_is_not_used_at_all(series: Series) {
    let spec = WorldSpec { hourly: 120, fixed: 0, proposals: 0, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    app.upwork.fault(Fault::forever(FaultKind::RepeatedCursor).on("FreelancerOffers").after(1));
    let error = app.sync(Job::Contracts).await.unwrap_err();
    assert!(!error.is_transient() && error.to_string().contains("nothing of the list is used"), "{error}");
    assert_eq!(app.count("SELECT count(*) FROM upwork_contract WHERE upwork_account_id > 2").await, 0);
    assert!(app.upwork.requests().len() < 10);
}

async fn another_tenants_answer_writes_nothing(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
    app.upwork.fault(Fault::forever(FaultKind::WrongTenant));
    app.upwork.reset_requests();
    let error = app.sync(Job::Contracts).await.unwrap_err();
    assert!(!error.is_transient() && error.to_string().contains("nothing is synced"), "{error}");
    assert_eq!(app.contract(BACKEND).await["state"].as_deref(), Some("active"));
    assert_eq!(app.upwork.requests().len(), 1, "the tenant is checked first");
    assert!(app.account().await.is_connected);
}

async fn a_missing_scope_for_milestones_leaves_them_out_and_says_which_to_tick(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&Step::ContractPaused { contract: IMPORT_TOOL.to_owned() });
    app.upwork.fault(scope("FixedPriceContractTerm.milestones"));
    let (report, changes) = app.sync_and_see().await;
    assert_eq!(report.outcome(), Outcome::Done);
    let [note] = report.notes.as_slice() else { panic!("{report:?}") };
    assert!(
        note.starts_with("milestones left out: the API key may not read FixedPriceContractTerm.milestones"),
        "{note}"
    );
    assert!(note.contains("tick"), "{note}");
    assert_eq!(changes.len(), 3, "{changes:?}");
    assert_eq!(report.counts.get(&Kind::Milestone), None);
}

async fn a_missing_scope_for_cover_letters_leaves_them_out_and_says_which_to_tick(series: Series) {
    let spec = WorldSpec { hourly: 1, fixed: 0, proposals: 24, odd_text: false, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    app.upwork.fault(scope("VendorProposal.proposalCoverLetter"));
    let report = app.sync(Job::Contracts).await.unwrap();
    assert!(report.notes[0].starts_with("cover letters left out"), "{report:?}");
    assert_eq!(report.counts[&Kind::Proposal].inserted, 24);
    assert_eq!(app.count("SELECT count(*) FROM upwork_proposal WHERE html_content IS NOT NULL").await, 0);
}

async fn a_missing_scope_for_proposals_leaves_contracts_in(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    app.upwork.fault(scope("Query.vendorProposals"));
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done);
    assert_eq!(report.counts[&Kind::Contract].inserted, 3);
    let [note] = report.notes.as_slice() else { panic!("{report:?}") };
    assert!(note.contains("Query.vendorProposals") && note.contains("tick"), "{note}");
    assert!(app.account().await.last_sync.is_some());
}

async fn a_gap_in_the_list_of_contracts_is_asked_for_once_more(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    app.upwork.fault(Fault::forever(FaultKind::PartialData { item: 1 }).on("ContractList"));
    app.upwork.reset_requests();
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!((report.outcome(), report.counts[&Kind::Contract].inserted), (Outcome::Done, 3), "{report:?}");
    let asked = app.upwork.requests();
    let alone = asked.iter().filter(|request| request.operation.as_deref() == Some("ContractDetails"));
    assert_eq!(alone.count(), 1);
}

async fn a_contract_that_upwork_hides_stays_as_it_is(series: Series) {
    let app = TestApp::synced(series).await;
    app.run(&format!(
        "INSERT INTO upwork_contract (upwork_account_id, company_id, currency_id, name, upwork_contract_id, contract_type)
         VALUES ({}, 1, 1, 'Somebody else''s', '4711', 'hourly')",
        app.id
    ))
    .await;
    let (report, changes) = app.sync_and_see().await;
    assert_eq!((report.outcome(), changes), (Outcome::DoneWithSkips, vec![]));
    let [skip] = report.skipped.as_slice() else { panic!("{report:?}") };
    assert_eq!((skip.kind, skip.id.as_str()), (Kind::Contract, "4711"));
    assert!(skip.reason.contains("no longer shows this contract"), "{skip}");
}

async fn an_expired_token_is_renewed_once_and_the_run_goes_on(series: Series) {
    let app = TestApp::synced(series).await;
    app.upwork.fault(Fault::once(FaultKind::ExpiredToken).on("ContractList"));
    app.upwork.reset_requests();
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done);
    let asked = app.upwork.requests();
    assert_eq!(asked.iter().filter(|request| request.face == Face::Token).count(), 1);
    let lists = asked.iter().filter(|request| request.operation.as_deref() == Some("ContractList"));
    assert_eq!(lists.count(), 2, "refused, then answered");
}

async fn retry_after_is_waited_for_and_nobody_asks_meanwhile(series: Series) {
    let app = TestApp::synced(series).await;
    app.upwork.fault(Fault::once(FaultKind::TooManyRequests { retry_after: Some(1) }).on("ContractList"));
    app.upwork.reset_requests();
    let (asked_at, over) = (app.clock.now(), std::cell::Cell::new(false));
    let run = async {
        let report = app.sync(Job::Contracts).await.unwrap();
        over.set(true);
        report
    };
    // The clock stands until the pause is kept for all replicas; then it follows.
    let time = async {
        while app.count("SELECT count(*) FROM upwork_sync.pause").await == 0 {
            tokio::task::yield_now().await;
        }
        let paused = app.upwork.requests().len();
        while !over.get() {
            app.clock.advance(TimeDelta::milliseconds(100));
            let now = app.upwork.requests().len();
            assert!(
                now == paused || app.clock.now() - asked_at >= TimeDelta::seconds(1),
                "asked {now} times too early"
            );
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let (report, ()) = tokio::join!(run, time);
    assert_eq!(report.outcome(), Outcome::Done);
}

async fn an_answer_that_never_comes_is_given_up(series: Series) {
    let settings = [("UPWORK__TIMEOUT", "500ms"), ("UPWORK__CONNECT_TIMEOUT", "500ms"), ("UPWORK__ATTEMPTS", "2")];
    let app = TestApp::with(series, World::example(), &settings).await.connected().await;
    app.upwork.fault(Fault::forever(FaultKind::Slow { millis: 1_000 }).on("ContractList"));
    let error = app.sync(Job::Contracts).await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("no answer in time"), "{error}");
    assert_eq!(app.count("SELECT count(*) FROM upwork_contract WHERE upwork_account_id > 2").await, 0);
}
