//! What each fault that lasts comes to, by the operation that it hits: written as far as it came, tried again, or left
//! to a person, and said so; and the next clean run changes the rows as it would have without the fault.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::simulator::{Fault, FaultKind, Step, World};

use crate::support::app::TestApp;
use crate::support::picture::Row;
use crate::support::sync::{BACKEND, HANDOVER, IMPORT_TOOL, ODOO_MODULE};

/// What a run under a fault may come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// As without it.
    Done,
    /// Written as far as it came, and said to be incomplete.
    Partial,
    /// Failed; the scheduler tries again by itself.
    Retry,
    /// Failed; somebody has to look.
    Fail,
}

/// What the run asks, in order; of `ContractDetails` only what the list did not give.
const OPERATIONS: [&str; 5] =
    ["Organization", "FreelancerOffers", "ContractList", "ContractDetails", "VendorProposals"];
/// Tries of one call in these tests, and the requests of a run without faults.
const ATTEMPTS: usize = 3;
const REQUESTS: usize = 11;

/// A world in which there is something to write, as a run before the fault left it and as Upwork has it now.
async fn app(series: Series) -> TestApp {
    let settings = [("UPWORK__ATTEMPTS", "3"), ("UPWORK__RETRY_AFTER_MAX", "1s")];
    TestApp::with(series, World::example(), &settings).await.connected().await
}

/// What happens on Upwork between the two runs.
fn steps() -> [Step; 4] {
    let handover = HANDOVER.to_owned();
    [
        Step::ContractEnded { contract: BACKEND.to_owned() },
        Step::MilestonePaid { contract: IMPORT_TOOL.to_owned(), milestone: handover },
        Step::MilestoneAdded { contract: IMPORT_TOOL.to_owned(), description: "More".to_owned(), amount: 80.into() },
        Step::ProposalStatus {
            proposal: ODOO_MODULE.to_owned(),
            status: upwork_odoo::simulator::ProposalStatus::Hired,
        },
    ]
}

/// What the account has in Odoo, without numbers and times that differ from run to run.
async fn content(app: &TestApp) -> BTreeMap<&'static str, Vec<Row>> {
    let own = format!("upwork_account_id = {}", app.id);
    let contract = format!("(SELECT id FROM upwork_contract WHERE {own})");
    let tables = [
        ("upwork_contract", own.clone()),
        ("upwork_milestone", format!("contract_id IN {contract}")),
        ("upwork_proposal", own),
        ("mail_message", "model IN ('upwork.contract', 'upwork.proposal')".to_owned()),
        ("mail_tracking_value", "true".to_owned()),
    ];
    let mut content = BTreeMap::new();
    for (table, condition) in tables {
        let mut rows = app.rows(table, &condition).await;
        for row in &mut rows {
            row.retain(|column, _| {
                !matches!(column.as_str(), "id" | "create_date" | "write_date" | "date" | "message_id" | "res_id")
                    && !matches!(column.as_str(), "contract_id" | "mail_message_id")
            });
        }
        rows.sort();
        content.insert(table, rows);
    }
    content
}

/// Back to the world before the steps, synced.
async fn reset(app: &TestApp) {
    app.upwork.clear_faults();
    app.upwork.replace_world(World::example());
    app.run(&format!(
        "DELETE FROM upwork_contract WHERE upwork_account_id = {0};
         DELETE FROM upwork_proposal WHERE upwork_account_id = {0};
         DELETE FROM mail_message WHERE model IN ('upwork.contract', 'upwork.proposal');
         DELETE FROM upwork_sync.link",
        app.id
    ))
    .await;
    // Whoever was asked to wait has waited.
    app.clock.advance(TimeDelta::minutes(2));
    assert_eq!(app.sync(Job::Contracts).await.unwrap().outcome(), Outcome::Done);
}

async fn end_of_run(app: &TestApp) -> (End, String) {
    match app.sync(Job::Contracts).await {
        Ok(report) if report.partial => (End::Partial, report.notes.join("; ")),
        Ok(report) => (End::Done, format!("{report}")),
        Err(e) if e.is_transient() => (End::Retry, e.to_string()),
        Err(e) => (End::Fail, e.to_string()),
    }
}

/// The fault for as long as the run lasts, on one operation after another.
async fn each_operation(series: Series, kind: FaultKind, ends: [End; 5]) {
    let app = app(series).await;
    reset(&app).await;
    let before = content(&app).await;
    for step in steps() {
        app.step(&step);
    }
    app.sync(Job::Contracts).await.unwrap();
    let wanted = content(&app).await;
    assert_ne!(before, wanted);

    for (operation, expected) in OPERATIONS.into_iter().zip(ends) {
        reset(&app).await;
        for step in steps() {
            app.step(&step);
        }
        if operation == "ContractDetails" {
            app.upwork.fault(Fault::forever(FaultKind::PartialData { item: 0 }).on("ContractList"));
        }
        app.upwork.fault(Fault::forever(kind.clone()).on(operation));
        app.upwork.reset_requests();
        let (end, said) = end_of_run(&app).await;
        let case = format!("{kind:?} on {operation}: {said}");
        assert_eq!(end, expected, "{case}");
        assert!(app.upwork.requests().len() <= REQUESTS + 2 * ATTEMPTS, "{case}: {}", app.upwork.requests().len());
        match end {
            End::Done => {}
            End::Partial => assert!(!said.is_empty(), "{case}"),
            End::Retry | End::Fail => {
                // Contracts do not wait for proposals; nothing is left half done.
                let comes_first = if operation == "VendorProposals" { &wanted } else { &before };
                for (table, rows) in content(&app).await {
                    let expected = if table == "upwork_proposal" { &before } else { comes_first };
                    assert!(!table.starts_with("upwork") || rows == expected[table], "{case}: {table}");
                }
                let shown = app.account().await.last_error.unwrap_or_default();
                assert!(shown.starts_with(&format!("contracts: {said}")), "{case}: {shown}");
                assert!(shown.ends_with(" UTC)") && shown.contains(" (since 2026-11-16 "), "{case}: {shown}");
            }
        }
        assert!(app.account().await.is_connected, "{case}");

        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::minutes(2));
        let (end, said) = end_of_run(&app).await;
        assert_eq!(end, End::Done, "after {case}: {said}");
        assert_eq!(content(&app).await, wanted, "after {case}");
        assert_eq!(app.account().await.last_error, None, "after {case}");
    }
}

/// A test of its own for each kind of fault: the ends on the operations in their order.
macro_rules! each_kind {
    ($($name:ident: $kind:expr => [$($end:ident),+];)+) => {$(
        #[tokio::test]
        async fn $name() {
            use FaultKind::*;
            let series = if stringify!($name).len() % 2 == 0 { Series::V18 } else { Series::V19 };
            each_operation(series, $kind, [$(End::$end),+]).await;
        }
    )+};
}

each_kind! {
    too_many_requests: TooManyRequests { retry_after: Some(0) } => [Retry, Retry, Retry, Retry, Retry];
    too_many_requests_for_long: TooManyRequests { retry_after: Some(60) } => [Retry, Retry, Retry, Retry, Retry];
    too_many_requests_without_a_word: TooManyRequests { retry_after: None } => [Retry, Retry, Retry, Retry, Retry];
    a_server_error: ServerError { status: 503 } => [Retry, Retry, Retry, Retry, Retry];
    a_reset_connection: Reset => [Retry, Retry, Retry, Retry, Retry];
    an_answer_cut_short: CutBody => [Retry, Retry, Retry, Retry, Retry];
    a_page_for_browsers: Html { status: 200 } => [Retry, Retry, Retry, Retry, Retry];
    a_forbidding_page_for_browsers: Html { status: 403 } => [Retry, Retry, Retry, Retry, Retry];
    errors_without_data: NullData { message: None } => [Retry, Retry, Retry, Done, Retry];
    a_gap_in_a_list: PartialData { item: 0 } => [Fail, Partial, Done, Done, Fail];
    no_scope: MissingScope { fields: vec!["Money.rawValue".to_owned()] } => [Done, Done, Fail, Done, Done];
    a_refused_token: ExpiredToken => [Fail, Fail, Fail, Fail, Fail];
    a_list_in_a_circle: RepeatedCursor => [Done, Fail, Done, Done, Fail];
    an_empty_list: EmptyList => [Done, Partial, Done, Done, Partial];
    a_late_answer: Slow { millis: 20 } => [Done, Done, Done, Done, Done];
    another_tenants_answer: WrongTenant => [Fail, Done, Done, Done, Partial];
}
