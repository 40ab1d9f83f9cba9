//! What each fault that lasts comes to when it hits the reading of the ledger: written as far as it came, tried again, or
//! left to a person, and said so; no row is taken back, none is half written; and the next clean run ends in the same rows.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::simulator::{Fault, FaultKind, World};

use crate::support::app::TestApp;

/// What a run under a fault may come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// As without it.
    Done,
    /// Done, and records are left alone with reason and cure.
    Skips,
    /// Written as far as it came, and said to be incomplete.
    Partial,
    /// Failed; the scheduler tries again by itself.
    Retry,
    /// Failed; somebody has to look.
    Fail,
}

/// What the run asks, in order: two contracts are unknown, one of them by its term only.
const OPERATIONS: [&str; 5] =
    ["Organization", "AccountingEntity", "TransactionHistory", "ContractList", "ContractByTerm"];

/// Requests of one run, with all its retries, beyond which something runs wild.
const BOUND: usize = 40;

/// Nothing synced so far, so that the run has to ask everything that it can ask.
async fn app(series: Series) -> TestApp {
    let clock = upwork_odoo::clock::Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
    let settings = [("UPWORK__ATTEMPTS", "2"), ("UPWORK__RETRY_AFTER_MAX", "1s")];
    TestApp::at(clock, series, World::example(), &settings).await.connected().await
}

/// As before the first sync.
async fn start_over(app: &TestApp) {
    app.upwork.clear_faults();
    app.upwork.reset_requests();
    app.run(&format!(
        "DELETE FROM upwork_earning WHERE upwork_account_id = {0}; DELETE FROM upwork_contract WHERE upwork_account_id = {0};
         DELETE FROM mail_message WHERE model = 'upwork.contract'; DELETE FROM upwork_sync.link;
         TRUNCATE upwork_sync.ledger, upwork_sync.ledger_history, upwork_sync.parked, upwork_sync.assignment,
             upwork_sync.term, upwork_sync.accounting_entity, upwork_sync.cursor, upwork_sync.gap;
         UPDATE upwork_account SET last_sync = NULL, last_error = NULL WHERE id = {0};
         DELETE FROM upwork_sync.pause",
        app.id
    ))
    .await;
}

async fn end_of_run(app: &TestApp) -> (End, String) {
    match app.sync(Job::Earnings).await {
        Ok(report) => {
            let end = match report.outcome() {
                Outcome::Done => End::Done,
                Outcome::DoneWithSkips => End::Skips,
                Outcome::Partial | Outcome::Failed => End::Partial,
            };
            let skips: Vec<String> = report.skipped.iter().map(ToString::to_string).collect();
            (end, format!("{report}; {}; {}", report.notes.join("; "), skips.join("; ")))
        }
        Err(e) if e.is_transient() => (End::Retry, e.to_string()),
        Err(e) => (End::Fail, e.to_string()),
    }
}

async fn each_operation(series: Series, kind: FaultKind, ends: [End; 5]) {
    let app = app(series).await;
    let (end, said) = end_of_run(&app).await;
    assert_eq!(end, End::Done, "{said}");
    let wanted = app.money().await;
    assert!(wanted.len() > 25, "{wanted:#?}");
    let mut wrong = Vec::new();
    for (operation, expected) in OPERATIONS.into_iter().zip(ends) {
        start_over(&app).await;
        app.upwork.fault(Fault::forever(kind.clone()).on(operation));
        let (end, said) = end_of_run(&app).await;
        let case = format!("{kind:?} on {operation}: {end:?}: {said}");
        if end != expected {
            wrong.push(case.clone());
        }
        assert!(app.upwork.requests().len() <= BOUND, "{case}: {} requests", app.upwork.requests().len());
        assert_eq!(app.halves_of_money().await, 0, "{case}");
        for line in app.money().await.iter().filter(|line| line.starts_with("earning ")) {
            assert!(wanted.contains(line), "{case}: {line} is no earning");
        }
        let account = app.account().await;
        assert!(account.is_connected, "{case}");
        assert_eq!(account.last_sync.is_some(), matches!(end, End::Done | End::Skips), "{case}");
        if matches!(end, End::Retry | End::Fail) {
            let shown = account.last_error.unwrap_or_default();
            assert!(shown.starts_with(&format!("earnings: {said}")), "{case}: {shown}");
        }

        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::minutes(2));
        let (end, said) = end_of_run(&app).await;
        assert_eq!(end, End::Done, "after {case}: {said}");
        assert_eq!(app.money().await, wanted, "after {case}");
        assert_eq!(app.account().await.last_error, None, "after {case}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn what_passes_is_ridden_out() {
    use FaultKind::{ExpiredToken, Reset, ServerError, TooManyRequests};
    let app = app(Series::V19).await;
    app.sync(Job::Earnings).await.unwrap();
    let wanted = app.money().await;
    let kinds = [TooManyRequests { retry_after: Some(0) }, ServerError { status: 500 }, Reset, ExpiredToken];
    for (at, operation) in OPERATIONS.into_iter().enumerate() {
        for kind in kinds.iter().skip(at % 2).step_by(2) {
            start_over(&app).await;
            let case = format!("{kind:?} on {operation}");
            app.upwork.fault(Fault::once(kind.clone()).on(operation));
            let report = app.sync(Job::Earnings).await.unwrap_or_else(|e| panic!("{case}: {e}"));
            assert_eq!(report.outcome(), Outcome::Done, "{case}: {report:?}");
            assert_eq!(app.money().await, wanted, "{case}");
        }
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
    a_server_error: ServerError { status: 503 } => [Retry, Retry, Retry, Retry, Retry];
    a_reset_connection: Reset => [Retry, Retry, Retry, Retry, Retry];
    an_answer_cut_short: CutBody => [Retry, Retry, Retry, Retry, Retry];
    a_page_for_browsers: Html { status: 200 } => [Retry, Retry, Retry, Retry, Retry];
    errors_without_data: NullData { message: None } => [Retry, Retry, Retry, Retry, Retry];
    a_gap_in_a_list: PartialData { item: 0 } => [Fail, Fail, Fail, Done, Done];
    no_scope: MissingScope { fields: vec!["Query.transactionHistory".to_owned()] } => [Done, Done, Fail, Done, Done];
    no_scope_for_terms: MissingScope { fields: vec!["Query.contractByTerm".to_owned()] } => [Done, Done, Done, Done, Done];
    no_wallet: NullField { field: "transactionHistory".to_owned(), told: true } => [Done, Done, Fail, Done, Done];
    a_refused_token: ExpiredToken => [Fail, Fail, Fail, Fail, Fail];
    a_list_in_a_circle: RepeatedCursor => [Done, Done, Done, Done, Done];
    an_empty_list: EmptyList => [Done, Done, Done, Done, Done];
    a_late_answer: Slow { millis: 20 } => [Done, Done, Done, Done, Done];
    another_tenants_answer: WrongTenant => [Fail, Done, Done, Done, Done];
}
