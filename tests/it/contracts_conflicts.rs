//! People work in Odoo while a run writes: what they save stays, what Upwork says comes in, and a row that somebody
//! keeps busy holds no other up.

use std::cell::Cell;
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use upwork_odoo::domain::{Job, RunReport, Series};
use upwork_odoo::jobs::{Cause, Error};
use upwork_odoo::simulator::{ProposalStatus, Step, World};

use crate::support::app::TestApp;
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL, OLD_MAINTENANCE, RUST_SERVICE};

on_both_series!(
    what_a_person_saves_during_a_run_stays_and_the_run_goes_through,
    a_row_that_keeps_changing_is_left_to_the_next_run_and_holds_no_other_up,
    a_row_locked_for_long_makes_the_run_give_up_in_time,
    a_deadlock_is_tried_again,
    odoos_own_transactions_retry_once_at_most_and_lose_nothing,
);

/// Somebody else's connection.
async fn person(app: &TestApp) -> PgConnection {
    PgConnection::connect(&app.database.admin_url()).await.unwrap()
}

async fn does(person: &mut PgConnection, sql: &str) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(person).await.map(drop)
}

/// How many connections of the program wait for a lock.
const WAITING: &str = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                       AND application_name = 'upwork-odoo' AND wait_event_type = 'Lock'";

/// Returns once the program waits for a lock.
async fn it_waits(app: &TestApp) {
    for attempt in 0.. {
        if app.count(WAITING).await > 0 {
            return;
        }
        assert!(attempt < 2000, "the run waits for nobody");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn contended(ended: Result<RunReport, Error>) {
    let error = ended.unwrap_err();
    assert!(error.is_transient() && matches!(error.cause(), Cause::Contended), "{error}");
}

/// Everything has something new.
fn all_move(app: &TestApp) {
    app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
    app.step(&Step::ContractPaused { contract: IMPORT_TOOL.to_owned() });
    app.step(&Step::ContractRetitled { contract: OLD_MAINTENANCE.to_owned(), title: Some("Older".to_owned()) });
    app.step(&Step::ProposalStatus { proposal: RUST_SERVICE.to_owned(), status: ProposalStatus::Hired });
}

async fn states(app: &TestApp) -> [Option<String>; 4] {
    let old = app.contract(OLD_MAINTENANCE).await["name"].clone();
    let proposal = app.row("upwork_proposal", "title = 'Rust sync service'").await["state"].clone();
    let state = async |contract| app.contract(contract).await["state"].clone();
    [state(BACKEND).await, state(IMPORT_TOOL).await, old, proposal]
}

fn said(words: [&str; 4]) -> [Option<String>; 4] {
    words.map(|word| Some(word.to_owned()))
}

async fn what_a_person_saves_during_a_run_stays_and_the_run_goes_through(series: Series) {
    let app = TestApp::synced(series).await;
    all_move(&app);
    let mut person = person(&app).await;
    let change = "BEGIN ISOLATION LEVEL REPEATABLE READ;
                  UPDATE upwork_contract SET project_id = 3, partner_id = 1 WHERE upwork_contract_id = '41846002'";
    does(&mut person, change).await.unwrap();
    let saves = async {
        it_waits(&app).await;
        does(&mut person, "COMMIT").await
    };
    let (ended, people) = tokio::join!(app.sync(Job::Contracts), saves);
    people.unwrap();
    ended.unwrap();
    assert_eq!(states(&app).await, said(["ended", "paused", "Older", "hired"]));
    let row = app.contract(BACKEND).await;
    assert_eq!((row["project_id"].as_deref(), row["partner_id"].as_deref()), (Some("3"), Some("1")));
    let changes = app.sync_and_see().await.1;
    assert_eq!(changes, Vec::<String>::new(), "each change was written once");
}

async fn a_row_that_keeps_changing_is_left_to_the_next_run_and_holds_no_other_up(series: Series) {
    let app = TestApp::synced(series).await;
    all_move(&app);
    let mut person = person(&app).await;
    let change = "BEGIN; UPDATE upwork_contract SET project_id = NULL WHERE upwork_contract_id = '41846002'";
    does(&mut person, change).await.unwrap();
    let again = format!("COMMIT; {change}");
    let is_over = Cell::new(false);
    let run = async {
        let ended = app.sync(Job::Contracts).await;
        is_over.set(true);
        ended
    };
    // Saves whenever the run waits, and begins the next change in the same breath.
    let saving = async {
        let mut saves = 0;
        while !is_over.get() {
            if app.count(WAITING).await > 0 {
                does(&mut person, &again).await.unwrap();
                saves += 1;
            }
        }
        saves
    };
    let (ended, saves) = tokio::join!(run, saving);
    contended(ended);
    // Three attempts with the others, five in a batch of its own; each waits for one save or more.
    assert!(saves >= 8, "{saves}");
    does(&mut person, "ROLLBACK").await.unwrap();
    assert_eq!(states(&app).await, said(["active", "paused", "Older", "hired"]));
    let shown = app.account().await;
    assert!(shown.last_error.unwrap().contains("Odoo kept changing the same rows"));

    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(states(&app).await, said(["ended", "paused", "Older", "hired"]));
    assert_eq!(app.account().await.last_error, None);
}

async fn a_row_locked_for_long_makes_the_run_give_up_in_time(series: Series) {
    let settings = [("DATABASE__LOCK_TIMEOUT", "100ms")];
    let app = TestApp::with(series, World::example(), &settings).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
    app.step(&Step::ProposalStatus { proposal: RUST_SERVICE.to_owned(), status: ProposalStatus::Hired });
    let mut person = person(&app).await;
    let lock = "BEGIN; SELECT FROM upwork_contract WHERE upwork_contract_id = '41846002' FOR UPDATE";
    does(&mut person, lock).await.unwrap();
    let begun = Instant::now();
    contended(app.sync(Job::Contracts).await);
    let waited = begun.elapsed();
    assert!(waited > Duration::from_millis(500) && waited < Duration::from_secs(8), "{waited:?}");
    assert_eq!(app.row("upwork_proposal", "title = 'Rust sync service'").await["state"].as_deref(), Some("hired"));
    does(&mut person, "ROLLBACK").await.unwrap();
    app.sync(Job::Contracts).await.unwrap();
    assert_eq!(app.contract(BACKEND).await["state"].as_deref(), Some("ended"));
}

async fn a_deadlock_is_tried_again(series: Series) {
    let settings = [("DATABASE__LOCK_TIMEOUT", "60s"), ("DATABASE__STATEMENT_TIMEOUT", "61s")];
    let app = TestApp::with(series, World::example(), &settings).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    // Of two in a deadlock the one that looks is the one that gives in: let it be the run, and soon.
    app.run(&format!("ALTER ROLE {} SET deadlock_timeout = '20ms'", app.database.name())).await;
    let run = app.replica();
    all_move(&app);
    let mut person = person(&app).await;
    let locked: Vec<String> = app
        .rows("upwork_contract", &format!("upwork_account_id = {}", app.id))
        .await
        .iter()
        .map(|row| row["id"].clone().unwrap())
        .collect();
    let lock = |id: &str| format!("SELECT FROM upwork_contract WHERE id = {id} FOR UPDATE");
    does(&mut person, &format!("SET deadlock_timeout = '1h'; BEGIN; {}", lock(&locked[2]))).await.unwrap();
    let begun = Instant::now();
    let goes_the_other_way = async {
        it_waits(&app).await;
        does(&mut person, &lock(&locked[0])).await.unwrap();
        does(&mut person, "COMMIT").await.unwrap();
    };
    let account = app.account().await;
    let (ended, ()) = tokio::join!(upwork_odoo::jobs::run_by_hand(&run, account, Job::Contracts), goes_the_other_way);
    ended.unwrap();
    assert_eq!(states(&app).await, said(["ended", "paused", "Older", "hired"]));
    assert!(begun.elapsed() < Duration::from_secs(30), "it was no deadlock that ended the wait");
}

async fn odoos_own_transactions_retry_once_at_most_and_lose_nothing(series: Series) {
    let app = TestApp::synced(series).await;
    app.step(&Step::ContractEnded { contract: BACKEND.to_owned() });
    let mut odoo = person(&app).await;
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM upwork_contract";
    let write = "UPDATE upwork_contract SET project_id = 3 WHERE upwork_contract_id";
    does(&mut odoo, begin).await.unwrap();
    app.sync(Job::Contracts).await.unwrap();
    // Rows that the run left alone, and new rows that point at one it changed, are written without a word.
    does(&mut odoo, &format!("{write} = '41900315'")).await.unwrap();
    let new = "INSERT INTO upwork_milestone (contract_id, currency_id, company_id, name)
               SELECT id, currency_id, company_id, 'Mine' FROM upwork_contract WHERE upwork_contract_id = '41846002'";
    does(&mut odoo, new).await.unwrap();
    let refused = does(&mut odoo, &format!("{write} = '41846002'")).await.unwrap_err();
    assert_eq!(refused.as_database_error().unwrap().code().as_deref(), Some("40001"));
    // What Odoo does then: all of it once more.
    does(&mut odoo, &format!("ROLLBACK; {begin}; {new}; {write} IN ('41846002', '41900315'); COMMIT")).await.unwrap();
    let row = app.contract(BACKEND).await;
    assert_eq!((row["state"].as_deref(), row["project_id"].as_deref()), (Some("ended"), Some("3")));
    let (_, changes) = app.sync_and_see().await;
    assert_eq!(changes, Vec::<String>::new());
    let row = app.contract(BACKEND).await;
    assert_eq!((row["state"].as_deref(), row["project_id"].as_deref()), (Some("ended"), Some("3")));
}
