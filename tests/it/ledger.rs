//! The ledger as people see it, and their word for the contract of a row: as an operator types the commands, and what
//! comes of it in the tables.

use serde_json::Value;
use upwork_odoo::domain::{ContractId, Counts, Job, Kind, Outcome, RecordId, Series};
use upwork_odoo::jobs::Error;
use upwork_odoo::jobs::earnings::assign::{Assigned, assign};
use upwork_odoo::simulator::{NewTransaction, Step};

use crate::support::app::TestApp;
use crate::support::command::{example, run};
use crate::support::money::{BONUS, REFUND, WEEK, WEEK_FEE};
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL};
use crate::support::wallet::booked;

on_both_series!(
    a_row_that_waits_is_made_an_earning_by_a_persons_word,
    a_persons_word_is_kept_by_every_run_after_it,
    reassigning_changes_the_same_row,
    what_points_at_it_goes_with_it,
    what_is_posted_keeps_its_contract,
    what_cannot_be_assigned_is_refused_with_a_reason,
    a_word_waits_for_the_run_that_is_going_on,
);

const MYSTERY: &str = "900000950";

/// A bonus of which nothing tells the contract: no assignment, no client.
fn mystery() -> Step {
    let row = booked(("APAdjustment", "Bonus"), MYSTERY, None, "75");
    Step::MoneyBooked { row: NewTransaction { fee: "7.5".parse().ok(), ..row } }
}

async fn app(series: Series) -> TestApp {
    let app = TestApp::paid(series).await;
    app.step(&mystery());
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!((report.outcome(), report.skipped.len()), (Outcome::DoneWithSkips, 1), "{report:?}");
    let cure = format!("say which it is: upwork-odoo ledger assign {MYSTERY} CONTRACT");
    assert_eq!(report.skipped[0].cure.as_deref(), Some(cure.as_str()));
    app
}

async fn say(app: &TestApp, record: &str, contract: &str) -> Result<Assigned, Error> {
    assign(&app.ctx, &app.account().await, RecordId::new(record), ContractId::new(contract)).await
}

async fn refused(app: &TestApp, record: &str, contract: &str) -> String {
    let before = app.money().await;
    let refused = say(app, record, contract).await.unwrap_err();
    assert!(!refused.is_transient(), "{refused}");
    let words = "SELECT count(*) FROM upwork_sync.assignment";
    assert_eq!((app.money().await, app.count(words).await), (before, 0), "nothing was written");
    refused.to_string()
}

async fn a_row_that_waits_is_made_an_earning_by_a_persons_word(series: Series) {
    let app = app(series).await;
    let said = say(&app, MYSTERY, BACKEND).await.unwrap();
    assert_eq!(said.report.outcome(), Outcome::Done, "{:?}", said.report);
    assert_eq!(said.report.counts[&Kind::Earning], Counts { inserted: 1, ..Counts::default() });
    assert!(app.earnings().await.contains(&format!("{MYSTERY} {BACKEND} 75.00 7.50 67.50")));
    let row = app.earning(MYSTERY).await;
    assert_eq!(row["partner_id"], app.contract(BACKEND).await["partner_id"]);
    assert_eq!((app.count("SELECT count(*) FROM upwork_sync.parked").await, app.halves_of_money().await), (0, 0));
}

async fn a_persons_word_is_kept_by_every_run_after_it(series: Series) {
    let app = app(series).await;
    say(&app, MYSTERY, BACKEND).await.unwrap();
    let before = app.money().await;
    let (report, changes) = app.earn_and_see().await;
    assert_eq!((report.outcome(), changes, app.money().await), (Outcome::Done, vec![], before.clone()));
    let again = say(&app, MYSTERY, BACKEND).await.unwrap();
    assert_eq!(again.report.counts[&Kind::Earning], Counts { unchanged: 1, ..Counts::default() });
    assert_eq!(app.money().await, before, "said twice is said once");
}

async fn reassigning_changes_the_same_row(series: Series) {
    let app = TestApp::paid(series).await;
    let before = app.earning(WEEK).await;
    say(&app, WEEK, IMPORT_TOOL).await.unwrap();
    let after = app.earning(WEEK).await;
    assert_eq!((&after["id"], &after["gross_amount"]), (&before["id"], &before["gross_amount"]));
    assert_eq!(after["contract_id"], app.contract(IMPORT_TOOL).await["id"]);
    let (_, changes) = app.earn_and_see().await;
    assert_eq!(changes, [""; 0], "although the description names another contract");
    say(&app, WEEK, BACKEND).await.unwrap();
    assert_eq!(app.earning(WEEK).await["contract_id"], before["contract_id"]);
    let rows = format!("SELECT count(*) FROM upwork_earning WHERE upwork_earning_id = '{WEEK}'");
    assert_eq!(app.lines(&rows.replace("count(*)", "count(*)::text")).await, ["1"]);
}

async fn what_points_at_it_goes_with_it(series: Series) {
    let app = app(series).await;
    say(&app, MYSTERY, BACKEND).await.unwrap();
    app.step(&Step::Refunded {
        of: MYSTERY.into(),
        amount: "20".parse().unwrap(),
        fee: Some("2".parse().unwrap()),
        points: true,
        record: Some("900000960".into()),
    });
    app.earn_and_see().await;
    let backend = app.contract(BACKEND).await["id"].clone();
    assert_eq!(app.earning("900000960").await["contract_id"], backend);
    let moved = say(&app, MYSTERY, IMPORT_TOOL).await.unwrap();
    assert_eq!(moved.report.counts[&Kind::Earning].updated, 2, "{:?}", moved.report);
    let tool = app.contract(IMPORT_TOOL).await["id"].clone();
    assert_eq!(
        (&app.earning(MYSTERY).await["contract_id"], &app.earning("900000960").await["contract_id"]),
        (&tool, &tool)
    );
    let (_, changes) = app.earn_and_see().await;
    assert_eq!(changes, [""; 0]);
}

async fn what_is_posted_keeps_its_contract(series: Series) {
    let app = TestApp::paid(series).await;
    let invoice = app.id_of("SELECT min(id) FROM account_move").await;
    app.run(&format!(
        "UPDATE account_move SET state = 'posted', posted_before = true WHERE id = {invoice};
         UPDATE upwork_earning SET invoice_id = {invoice} WHERE upwork_earning_id = '{WEEK}'"
    ))
    .await;
    let told = refused(&app, WEEK, IMPORT_TOOL).await;
    assert!(told.contains(&format!("account_move {invoice}")) && told.contains(BACKEND), "{told}");
    app.run(&format!("UPDATE account_move SET state = 'draft' WHERE id = {invoice}")).await;
    assert!(refused(&app, WEEK, IMPORT_TOOL).await.contains("was posted"), "reset to draft it was posted all the same");
    app.run(&format!("UPDATE account_move SET posted_before = false WHERE id = {invoice}")).await;
    say(&app, WEEK, IMPORT_TOOL).await.unwrap();
}

async fn what_cannot_be_assigned_is_refused_with_a_reason(series: Series) {
    let app = app(series).await;
    app.step(&Step::MoneyBooked { row: booked(("APAdjustment", "Something New"), "900000970", Some(BACKEND), "1") });
    app.sync(Job::Earnings).await.unwrap();
    for (record, contract, words) in [
        ("1", BACKEND, "the ledger has no record 1: `upwork-odoo ledger list"),
        (MYSTERY, "1", "no contract 1 in Odoo"),
        (WEEK_FEE, IMPORT_TOOL, "assign 899387936 instead"),
        ("899800001", BACKEND, "no earning but withdrawal"),
        ("900000970", BACKEND, "of a kind that this version does not know"),
    ] {
        let told = refused(&app, record, contract).await;
        assert!(told.contains(words), "{told}");
    }
    app.run(&format!("DELETE FROM upwork_earning WHERE upwork_earning_id = '{BONUS}'")).await;
    let told = refused(&app, BONUS, BACKEND).await;
    assert!(told.contains(&format!("upwork-odoo restore earning {BONUS}")), "{told}");
    app.run(&format!("DELETE FROM upwork_contract WHERE upwork_contract_id = '{IMPORT_TOOL}'")).await;
    app.sync(Job::Contracts).await.unwrap();
    let told = refused(&app, MYSTERY, IMPORT_TOOL).await;
    assert!(told.contains(&format!("upwork-odoo restore contract {IMPORT_TOOL}")), "{told}");
}

async fn a_word_waits_for_the_run_that_is_going_on(series: Series) {
    let app = app(series).await;
    app.run("UPDATE upwork_sync.claim SET lease_until = clock_timestamp() + interval '1 hour', holder = 'other' WHERE job = 'earnings'").await;
    let busy = say(&app, MYSTERY, BACKEND).await.unwrap_err();
    assert!(busy.is_transient() && busy.to_string().contains("earnings is running"), "{busy}");
}

#[tokio::test]
async fn the_ledger_is_listed_and_a_row_assigned_on_the_command_line() {
    let app = example().await.connected().await;
    let (env, id) = (app.environment(), app.id.to_string());
    let (env, account) = (&env, id.as_str());
    let ledger = async |args: &[&str]| run(env, &[&["ledger"], args, &["--account", account]].concat()).await;
    assert!(ledger(&["list"]).await.err(1).contains(&format!("upwork-odoo sync earnings --account {account}")));
    let sync = ["sync", "earnings", "--account", account, "--from", "2026-03-01", "--to", "2026-03-31"];
    app.step(&mystery_in_march());
    run(env, &["sync", "contracts", "--account", account]).await.out(0);
    let synced = run(env, &sync).await;
    assert!(synced.out(3).contains(&format!("upwork-odoo ledger assign {MYSTERY} CONTRACT")), "{synced:?}");

    let listed = ledger(&["list"]).await;
    let line =
        |record: &str| listed.out(0).lines().find(|line| line.starts_with(record)).unwrap_or_default().to_owned();
    assert!(line(WEEK).contains("hourly") && line(WEEK).contains("2250.00 USD") && line(WEEK).contains(BACKEND));
    assert!(line(WEEK_FEE).contains("service_fee") && line(WEEK_FEE).contains(WEEK), "{}", line(WEEK_FEE));
    assert!(line(REFUND).contains("upwork_earning "), "{}", line(REFUND));
    assert!(line(MYSTERY).ends_with("waits"), "{}", line(MYSTERY));
    assert!(line("withdrawal_fee").contains("USD") && listed.out.contains("1 of them wait"), "{listed:?}");
    assert!(ledger(&["list", "--month", "2026-01"]).await.out(0).starts_with("The ledger has no such rows"));

    let parked = ledger(&["list", "--parked"]).await;
    assert!(parked.out(0).starts_with(MYSTERY) && parked.out.contains("upwork-odoo ledger assign"), "{parked:?}");
    let parked: Value = serde_json::from_str(ledger(&["list", "--parked", "--json"]).await.out(0)).unwrap();
    assert_eq!(
        (&parked[0]["record"], &parked[0]["kind"], &parked[1]),
        (&MYSTERY.into(), &"bonus".into(), &Value::Null)
    );
    let status = run(env, &["status"]).await;
    assert!(status.out(0).contains("1 row waits") && status.out.contains("ledger list --parked"), "{status:?}");

    assert!(ledger(&["assign", MYSTERY, "1"]).await.err(1).contains("no contract 1"));
    let said = ledger(&["assign", MYSTERY, BACKEND]).await;
    assert_eq!(said.out(0).trim_end(), format!("{MYSTERY} belongs to contract {BACKEND}: its earning was made"));
    assert_eq!(ledger(&["list", "--parked"]).await.out(0), "Nothing waits.\n");
    let moved = ledger(&["assign", WEEK, IMPORT_TOOL, "--json"]).await;
    let moved: Value = serde_json::from_str(moved.out(0)).unwrap();
    assert_eq!(
        (&moved["contract"], &moved["report"]["counts"]["earning"]["updated"]),
        (&IMPORT_TOOL.into(), &1.into())
    );
    run(env, &sync).await.out(0);
}

fn mystery_in_march() -> Step {
    let Step::MoneyBooked { row } = mystery() else { panic!("money") };
    let day = "2026-03-20".parse().ok();
    Step::MoneyBooked { row: NewTransaction { created: day, due: day, ..row } }
}
