//! Every fault of Upwork, met by every job: what passes is ridden out, what stays leaves nothing half done, and a
//! clean run afterwards ends in the same rows as if nothing had been.

use chrono::TimeDelta;
use upwork_odoo::domain::{Job, Outcome, Series};
use upwork_odoo::simulator::{Fault, FaultKind, World, WorldSpec};

use super::support::app::TestApp;
use super::support::on_both_series;

on_both_series! {
    what_passes_is_ridden_out,
    what_stays_leaves_nothing_half_done,
    a_renewal_meets_every_fault_and_loses_no_token,
    a_detail_that_fails_is_a_skip_and_comes_with_the_next_run
}

/// The operations of the job `contracts`, in the order in which it asks.
const OPERATIONS: [&str; 4] = ["Organization", "FreelancerOffers", "ContractList", "VendorProposals"];

/// Requests of one run, with all its retries, beyond which something runs wild.
const BOUND: usize = 80;

fn passing() -> Vec<FaultKind> {
    vec![
        FaultKind::TooManyRequests { retry_after: Some(0) },
        FaultKind::ServerError { status: 500 },
        FaultKind::ServerError { status: 503 },
        FaultKind::Reset,
        FaultKind::CutBody,
        FaultKind::Html { status: 200 },
        FaultKind::Html { status: 403 },
        FaultKind::ExpiredToken,
        FaultKind::Slow { millis: 20 },
    ]
}

fn staying() -> Vec<FaultKind> {
    let denied = |field: &str| FaultKind::MissingScope { fields: vec![field.to_owned()] };
    let mut kinds = passing();
    kinds.retain(|kind| !matches!(kind, FaultKind::TooManyRequests { .. }));
    kinds.extend([
        FaultKind::TooManyRequests { retry_after: None },
        FaultKind::TooManyRequests { retry_after: Some(3600) },
        FaultKind::NullData { message: None },
        FaultKind::PartialData { item: 0 },
        denied("Query.contractList"),
        denied("CurrentUser.offer"),
        denied("Query.vendorProposals"),
        denied("CurrentOrganization.id"),
        FaultKind::RepeatedCursor,
        FaultKind::EmptyList,
        FaultKind::WrongTenant,
    ]);
    kinds
}

async fn app(series: Series) -> TestApp {
    let world = World::seeded(&WorldSpec {
        hourly: 10,
        fixed: 4,
        milestones_per_fixed: 3,
        proposals: 24,
        odd_text: false,
        ..WorldSpec::default()
    });
    TestApp::with(series, world, &[("UPWORK__RETRY_AFTER_MAX", "1s")]).await.connected().await
}

/// All that the job wrote, without ids and times.
async fn picture(app: &TestApp) -> String {
    let rows = "SELECT concat_ws(E'\\n',
        (SELECT string_agg(concat_ws('|', upwork_contract_id, name, contract_type, state, start_date, end_date,
                hourly_rate, currency_id, partner_id, company_id), E'\\n' ORDER BY upwork_contract_id)
           FROM upwork_contract WHERE upwork_account_id > 2),
        (SELECT string_agg(concat_ws('|', c.upwork_contract_id, m.name, m.state, m.due_date, m.amount, m.currency_id),
                E'\\n' ORDER BY c.upwork_contract_id, m.name, m.amount, m.state)
           FROM upwork_milestone m JOIN upwork_contract c ON c.id = m.contract_id WHERE c.upwork_account_id > 2),
        (SELECT string_agg(concat_ws('|', name, state, title, submitted_date, hourly_rate, html_content),
                E'\\n' ORDER BY name, submitted_date, state, hourly_rate)
           FROM upwork_proposal WHERE upwork_account_id > 2),
        (SELECT string_agg(concat_ws('|', model, body, n), E'\\n' ORDER BY model, body) FROM
           (SELECT model, body, count(*) n FROM mail_message
             WHERE model IN ('upwork.contract', 'upwork.proposal') GROUP BY 1, 2) messages))";
    app.text(rows).await.unwrap_or_default()
}

/// Rows without memory, or memory without rows: what a batch broken in the middle would leave.
async fn halves(app: &TestApp) -> i64 {
    app.count(
        "SELECT (SELECT count(*) FROM upwork_contract c FULL JOIN (SELECT * FROM upwork_sync.link WHERE kind = 'contract') l
                   ON l.upwork_id = c.upwork_contract_id WHERE (c.id IS NULL OR l.odoo_id IS NULL) AND (c.upwork_account_id > 2 OR c.id IS NULL))
              + (SELECT count(*) FROM upwork_contract c WHERE c.upwork_account_id > 2
                   AND NOT EXISTS (SELECT FROM mail_message WHERE model = 'upwork.contract' AND res_id = c.id))
              + (SELECT abs((SELECT count(*) FROM upwork_proposal WHERE upwork_account_id > 2)
                          - (SELECT count(*) FROM upwork_sync.link WHERE kind = 'proposal')))",
    )
    .await
}

/// As before the first sync.
async fn start_over(app: &TestApp) {
    app.upwork.clear_faults();
    app.upwork.reset_requests();
    app.clock.advance(TimeDelta::hours(2));
    app.run(
        "DELETE FROM mail_message WHERE model IN ('upwork.contract', 'upwork.proposal');
         DELETE FROM upwork_contract WHERE upwork_account_id > 2;
         DELETE FROM upwork_proposal WHERE upwork_account_id > 2;
         DELETE FROM upwork_sync.link;
         UPDATE upwork_account SET last_sync = NULL, last_error = NULL WHERE id > 2",
    )
    .await;
}

async fn reference(app: &TestApp) -> String {
    assert_eq!(app.sync(Job::Contracts).await.unwrap().outcome(), Outcome::Done);
    let picture = picture(app).await;
    assert!(picture.lines().count() > 40, "{picture}");
    picture
}

async fn what_passes_is_ridden_out(series: Series) {
    let app = app(series).await;
    let undisturbed = reference(&app).await;
    for operation in OPERATIONS {
        for kind in passing() {
            start_over(&app).await;
            let case = format!("{kind:?} on {operation}");
            app.upwork.fault(Fault::once(kind).on(operation));
            let report = app.sync(Job::Contracts).await.unwrap_or_else(|e| panic!("{case}: {e}"));
            assert_eq!(report.outcome(), Outcome::Done, "{case}: {report:?}");
            assert!(picture(&app).await == undisturbed, "{case}");
        }
    }
}

async fn what_stays_leaves_nothing_half_done(series: Series) {
    let app = app(series).await;
    let undisturbed = reference(&app).await;
    for operation in OPERATIONS {
        for kind in staying() {
            start_over(&app).await;
            let case = format!("{kind:?} on {operation}");
            app.upwork.fault(Fault::forever(kind).on(operation));
            let ended = app.sync(Job::Contracts).await;
            assert!(app.upwork.requests().len() <= BOUND, "{case}: {} requests", app.upwork.requests().len());
            assert_eq!(halves(&app).await, 0, "{case}");
            let account = app.account().await;
            assert!(account.is_connected && account.token_expiry.is_some(), "{case}");
            let good = matches!(&ended, Ok(report) if report.outcome() != Outcome::Partial);
            assert_eq!(account.last_sync.is_some(), good, "{case}: last_sync moves on success only: {ended:?}");
            assert_eq!(account.last_error.is_some(), ended.is_err(), "{case}: {:?}", account.last_error);
            app.upwork.clear_faults();
            app.clock.advance(TimeDelta::hours(2));
            let clean = app.sync(Job::Contracts).await.unwrap_or_else(|e| panic!("{case}, then clean: {e}"));
            assert_eq!(clean.outcome(), Outcome::Done, "{case}, then clean: {clean:?}");
            assert!(picture(&app).await == undisturbed, "{case}, then clean");
            assert_eq!(app.account().await.last_error, None, "{case}");
        }
    }
}

async fn a_renewal_meets_every_fault_and_loses_no_token(series: Series) {
    let app = app(series).await;
    let mut kinds = staying();
    kinds.retain(|kind| {
        use FaultKind::{CutBody, Html, Reset, ServerError, Slow, TooManyRequests};
        matches!(kind, TooManyRequests { .. } | ServerError { .. } | Reset | CutBody | Html { .. } | Slow { .. })
    });
    kinds.push(FaultKind::NoRefreshToken);
    for kind in kinds {
        let case = format!("{kind:?}");
        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::hours(20));
        let harmless = matches!(kind, FaultKind::Slow { .. } | FaultKind::NoRefreshToken);
        app.upwork.fault(Fault::forever(kind).on("token"));
        let ended = app.sync(Job::Tokens).await;
        assert_eq!(ended.is_ok(), harmless, "{case}: {ended:?}");
        assert!(ended.is_ok() || ended.is_err_and(|e| e.is_transient()), "{case}");
        let account = app.account().await;
        assert!(account.is_connected && account.state == "connected", "{case}");
        app.upwork.clear_faults();
        app.clock.advance(TimeDelta::hours(1));
        app.sync(Job::Tokens).await.unwrap_or_else(|e| panic!("{case}, then clean: {e}"));
        assert_eq!(app.account().await.last_error, None, "{case}");
    }
    app.sync(Job::Contracts).await.unwrap();
}

async fn a_detail_that_fails_is_a_skip_and_comes_with_the_next_run(series: Series) {
    let app = app(series).await;
    let undisturbed = reference(&app).await;
    start_over(&app).await;
    app.upwork.fault(Fault::forever(FaultKind::PartialData { item: 0 }).on("ContractList"));
    app.upwork.fault(Fault::forever(FaultKind::NullData { message: None }).on("ContractDetails"));
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_ne!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(halves(&app).await, 0);
    app.upwork.clear_faults();
    assert_eq!(app.sync(Job::Contracts).await.unwrap().outcome(), Outcome::Done);
    assert!(picture(&app).await == undisturbed);
}
