//! Several accounts: one that fails never stops the others; each says what is wrong with it and since when.

use chrono::TimeDelta;
use upwork_odoo::domain::{Account, AccountId, Job, Outcome, Series};
use upwork_odoo::jobs::{self, Ran, Runner};
use upwork_odoo::odoo::account;
use upwork_odoo::simulator::{Fault, FaultKind, World, WorldSpec};

use crate::support::app::{TestApp, create_account, start};
use crate::support::on_both_series;

on_both_series!(
    one_accounts_failure_never_stops_the_other,
    contracts_of_two_accounts_stay_apart,
    the_error_says_what_and_since_when_and_goes_with_success,
    the_other_jobs_error_stays,
);

/// Two people, each with an account: of company 1 and of company 2.
async fn two(series: Series) -> (TestApp, AccountId) {
    let spec = WorldSpec { users: 2, hourly: 4, fixed: 2, proposals: 12, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected().await;
    let other = create_account(&app.ctx, "Other", 2).await;
    let second = app.upwork.world(|world| world.users().nth(1).unwrap().id.clone());
    app.upwork.approve_as(Some(&second));
    app.connect(other).await.unwrap();
    (app, other)
}

async fn shown(app: &TestApp, id: AccountId) -> Account {
    account::by_id(&app.ctx.db, id).await.unwrap().unwrap()
}

async fn contracts_of(app: &TestApp, id: AccountId) -> Vec<(Option<String>, Option<String>)> {
    let rows = app.rows("upwork_contract", &format!("upwork_account_id = {id}")).await;
    rows.into_iter().map(|row| (row["upwork_contract_id"].clone(), row["company_id"].clone())).collect()
}

async fn one_accounts_failure_never_stops_the_other(series: Series) {
    let (app, other) = two(series).await;
    let runner = Runner::new(app.ctx.clone());
    // The first person has withdrawn the consent.
    let first = app.upwork.world(|world| world.users().next().unwrap().id.clone());
    app.upwork.revoke(&first);
    runner.run_due(Job::Contracts).await.unwrap();
    let (broken, fine) = (shown(&app, app.id).await, shown(&app, other).await);
    assert_eq!((contracts_of(&app, app.id).await.len(), contracts_of(&app, other).await.len()), (0, 6));
    assert_eq!((broken.last_sync, fine.last_sync), (None, Some(start())));
    assert_eq!(fine.last_error, None);
    let said = broken.last_error.unwrap();
    assert!(said.contains("Connect the account again"), "{said}");
}

async fn contracts_of_two_accounts_stay_apart(series: Series) {
    let (app, other) = two(series).await;
    Runner::new(app.ctx.clone()).run_due(Job::Contracts).await.unwrap();
    for (id, company) in [(app.id, "1"), (other, "2")] {
        let contracts = contracts_of(&app, id).await;
        assert!(contracts.iter().all(|(_, of)| of.as_deref() == Some(company)), "{contracts:?}");
        let own = app.rows("upwork_proposal", &format!("upwork_account_id = {id}")).await;
        assert!(own.iter().all(|row| row["company_id"].as_deref() == Some(company)));
        assert_eq!((contracts.len(), own.len()), (6, 12));
    }
    let foreign = "SELECT count(*) FROM upwork_milestone m JOIN upwork_contract c ON c.id = m.contract_id
                   WHERE m.company_id <> c.company_id";
    assert_eq!(app.count(foreign).await, 0);
}

async fn the_error_says_what_and_since_when_and_goes_with_success(series: Series) {
    let app = TestApp::synced(series).await;
    let synced = app.account().await.last_sync;
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 502 }).on("ContractList"));
    let mut said = Vec::new();
    for _ in 0..3 {
        app.clock.advance(TimeDelta::hours(4));
        app.sync(Job::Contracts).await.unwrap_err();
        let account = app.account().await;
        assert_eq!(account.last_sync, synced);
        said.push(account.last_error.unwrap());
    }
    assert!(said[0].contains("502") && said[0].contains("(since 2026-11-16 13:00 UTC)"), "{}", said[0]);
    assert_eq!(said[0], said[2], "since the first failure, not the last");
    let written = app.row("upwork_account", "name = 'Test'").await["write_date"].clone();
    app.clock.advance(TimeDelta::hours(4));
    app.sync(Job::Contracts).await.unwrap_err();
    assert_eq!(app.row("upwork_account", "name = 'Test'").await["write_date"], written, "the same is not said twice");

    app.upwork.clear_faults();
    app.sync(Job::Contracts).await.unwrap();
    let account = app.account().await;
    assert_eq!((account.last_error, account.last_sync), (None, Some(app.clock.now())));
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 502 }).on("ContractList"));
    app.clock.advance(TimeDelta::hours(4));
    app.sync(Job::Contracts).await.unwrap_err();
    let said = app.account().await.last_error.unwrap();
    assert!(said.contains("(since 2026-11-17 05:00 UTC)"), "a new trouble has a new beginning: {said}");
}

async fn the_other_jobs_error_stays(series: Series) {
    let app = TestApp::synced(series).await;
    app.upwork.fault(Fault::forever(FaultKind::ServerError { status: 502 }).on("token"));
    app.clock.advance(TimeDelta::hours(13));
    app.sync(Job::Tokens).await.unwrap_err();
    let said = app.account().await.last_error.unwrap();
    assert!(said.starts_with("tokens: "), "{said}");
    // The access token still lives, so contracts are well; that says nothing of tokens.
    let ran = jobs::run_by_hand(&app.ctx, app.account().await, Job::Contracts).await.unwrap();
    let Ran::Report(report) = ran else { panic!("{ran:?}") };
    assert_eq!(report.outcome(), Outcome::Done);
    let account = app.account().await;
    assert_eq!((account.last_error, account.last_sync), (Some(said), Some(app.clock.now())));
    app.upwork.clear_faults();
    app.sync(Job::Tokens).await.unwrap();
    assert_eq!(app.account().await.last_error, None);
}
