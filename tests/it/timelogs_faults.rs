//! What each fault that lasts comes to when it hits the report of hours: written as far as it came, tried again, or left to
//! a person, and said so; never is anything taken back; and the next clean run ends in the same rows.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::simulator::{Fault, FaultKind, World};

use crate::support::app::TestApp;
use crate::support::hours::{corrected, logged, removed};

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

/// What the run asks, in order. `ContractList` is asked for a contract that the report no longer names.
const OPERATIONS: [&str; 3] = ["Organization", "FreelancerTimeReport", "ContractList"];

/// Hours as the run before the fault left them, and then: a day more, one corrected, one taken back, and a week of
/// which only another contract has hours now.
async fn app(series: Series) -> TestApp {
    let settings = [("UPWORK__ATTEMPTS", "2"), ("UPWORK__RETRY_AFTER_MAX", "1s")];
    let app = TestApp::with(series, World::example(), &settings).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    for day in ["2026-11-03", "2026-11-04", "2026-11-10", "2026-11-16"] {
        app.step(&logged(day, "a", "4", "0"));
    }
    app.sync_hours().await;
    app.step(&logged("2026-11-05", "b", "1", "0"));
    app.step(&corrected("2026-11-03", "3", "0"));
    app.step(&removed("2026-11-04"));
    app.step(&removed("2026-11-10"));
    let second = crate::support::hours::another_contract(&app).await;
    app.step(&crate::support::hours::logged_on(&second, "2026-11-11", "c", "2", "0"));
    app
}

async fn end_of_run(app: &TestApp) -> (End, String) {
    match app.sync(Job::Timelogs).await {
        Ok(report) if report.partial => (End::Partial, report.notes.join("; ")),
        Ok(report) => (End::Done, format!("{report}")),
        Err(e) if e.is_transient() => (End::Retry, e.to_string()),
        Err(e) => (End::Fail, e.to_string()),
    }
}

/// Puts the time logs and what is remembered of them back to what they were.
async fn rewind(app: &TestApp) {
    app.upwork.clear_faults();
    app.clock.advance(TimeDelta::minutes(2));
    for table in ["cursor", "gap", "zeroed", "left_out"] {
        app.run(&format!("DELETE FROM upwork_sync.{table}; INSERT INTO upwork_sync.{table} TABLE saved_{table}")).await;
    }
    app.run("DELETE FROM upwork_timelog; INSERT INTO upwork_timelog TABLE saved_timelog").await;
}

async fn each_operation(series: Series, kind: FaultKind, ends: [End; 3]) {
    let app = app(series).await;
    app.run("CREATE TABLE saved_timelog AS TABLE upwork_timelog").await;
    for table in ["cursor", "gap", "zeroed", "left_out"] {
        app.run(&format!("CREATE TABLE saved_{table} AS TABLE upwork_sync.{table}")).await;
    }
    let before = app.logs().await;
    app.sync_hours().await;
    let wanted = app.logs().await;
    assert_eq!((before.len(), wanted.len()), (4, 6), "{wanted:?}");

    for (operation, expected) in OPERATIONS.into_iter().zip(ends) {
        rewind(&app).await;
        app.upwork.fault(Fault::forever(kind.clone()).on(operation));
        app.upwork.reset_requests();
        let (end, said) = end_of_run(&app).await;
        let case = format!("{kind:?} on {operation}: {said}");
        assert_eq!(end, expected, "{case}");
        assert!(app.upwork.requests().len() <= 12, "{case}: {}", app.upwork.requests().len());
        if end == End::Partial {
            assert!(!said.is_empty(), "{case}");
        }
        if end != End::Done {
            // A day of a contract that the report still names may be concluded upon without asking for it.
            let may_be_gone = if operation == "ContractList" { "2026-11-04" } else { "none" };
            let logs = app.logs().await;
            let mut zeroed = logs.iter().filter(|log| log.contains(" 0.00 0.00 0.00"));
            assert!(zeroed.all(|log| log.contains(may_be_gone)), "{case}: nothing is taken back: {logs:?}");
        }
        if matches!(end, End::Retry | End::Fail) {
            let shown = app.account().await.last_error.unwrap_or_default();
            assert!(shown.starts_with(&format!("timelogs: {said}")), "{case}: {shown}");
        }

        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::minutes(2));
        let (end, said) = end_of_run(&app).await;
        assert_eq!(end, End::Done, "after {case}: {said}");
        assert_eq!(app.logs().await, wanted, "after {case}");
        assert_eq!((app.gaps().await, app.account().await.last_error), (vec![], None), "after {case}");
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
    too_many_requests: TooManyRequests { retry_after: Some(0) } => [Retry, Retry, Retry];
    too_many_requests_for_long: TooManyRequests { retry_after: Some(60) } => [Retry, Retry, Retry];
    a_server_error: ServerError { status: 503 } => [Retry, Retry, Retry];
    a_reset_connection: Reset => [Retry, Retry, Retry];
    an_answer_cut_short: CutBody => [Retry, Retry, Retry];
    a_page_for_browsers: Html { status: 200 } => [Retry, Retry, Retry];
    errors_without_data: NullData { message: None } => [Retry, Retry, Retry];
    a_gap_in_a_list: PartialData { item: 0 } => [Fail, Partial, Done];
    no_scope: MissingScope { fields: vec!["TimeReport.memo".to_owned()] } => [Done, Fail, Done];
    a_refused_token: ExpiredToken => [Fail, Fail, Fail];
    a_list_in_a_circle: RepeatedCursor => [Done, Fail, Done];
    an_empty_list: EmptyList => [Done, Partial, Done];
    a_late_answer: Slow { millis: 20 } => [Done, Done, Done];
    another_tenants_answer: WrongTenant => [Fail, Done, Done];
}
