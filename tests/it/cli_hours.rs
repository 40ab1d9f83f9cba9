//! The commands about timesheets, as an operator types them: what they print, and their exit codes.

use upwork_odoo::domain::Series;

use super::support::app::TestApp;
use super::support::command::{Said, run};
use super::support::hours::{corrected, logged};

async fn two_days() -> TestApp {
    let steps = [logged("2026-11-09", "API work", "4.25", "0"), logged("2026-11-10", "Tests", "1", "0")];
    TestApp::with_sheets(Series::V18, &steps).await
}

/// A command about this account.
async fn of_account(app: &TestApp, words: &str) -> Said {
    let line: Vec<&str> = words.split(' ').chain(["--account", "Test"]).collect();
    run(&app.environment(), &line).await
}

#[tokio::test]
async fn timesheets_are_shown_made_in_part_and_made_once() {
    let app = two_days().await;
    let shown = of_account(&app, "timesheets create --dry-run").await;
    assert!(shown.out(0).contains("41846002:2026-11-09") && shown.out.contains("41846002:2026-11-10"), "{shown:?}");
    assert!(shown.out.ends_with("2 timesheets to make; nothing was written\n"), "{shown:?}");
    let other = of_account(&app, "timesheets create --contract 1").await;
    assert_eq!(other.out(0), "0 timesheets made\n");
    assert_eq!(app.sheets().await, [""; 0]);
    let one = of_account(&app, "timesheets create --contract 41846002 --from 2026-11-10 --to 2026-11-30").await;
    assert_eq!(one.out(0), "1 timesheet made\n");
    assert_eq!(app.sheets().await, ["2026-11-10 1 -33.33 3 'Tests'"]);
    assert_eq!(of_account(&app, "timesheets create").await.out(0), "1 timesheet made\n");
    assert_eq!(of_account(&app, "timesheets create").await.out(0), "0 timesheets made\n");
    let wrong = of_account(&app, "timesheets create --from 2026-11-10 --to 2026-11-09").await;
    assert!(wrong.err(2).contains("--from 2026-11-10 is after --to 2026-11-09"), "{wrong:?}");
}

#[tokio::test]
async fn who_works_is_said_and_its_lack_comes_with_the_command_that_cures_it() {
    let app = two_days().await;
    app.run("DELETE FROM upwork_sync.employee").await;
    app.run("UPDATE hr_employee SET user_id = NULL").await;
    let left = of_account(&app, "timesheets create").await;
    let cure = left.out(3).lines().find_map(|line| line.split_once("upwork-odoo employees set ").map(|(_, id)| id));
    let freelancer = cure.expect("the command that cures").split(' ').next().unwrap().to_owned();
    let list = of_account(&app, "employees list").await;
    assert!(list.out(0).lines().any(|line| line.starts_with(&freelancer) && line.contains(" - ")), "{list:?}");
    let nobody = of_account(&app, &format!("employees set {freelancer} Nobody")).await;
    assert!(nobody.err(1).contains("Nobody"), "{nobody:?}");
    let set = of_account(&app, &format!("employees set {freelancer} 3")).await;
    assert!(set.out(0).contains("is \"Anna Ade\" (3)"), "{set:?}");
    assert!(of_account(&app, "employees list").await.out(0).contains("said so"));
    assert_eq!(of_account(&app, "timesheets create").await.out(0), "2 timesheets made\n");
    let unset = of_account(&app, &format!("employees unset {freelancer}")).await;
    assert!(unset.out(0).starts_with("forgotten who"), "{unset:?}");
}

#[tokio::test]
async fn what_differs_is_listed_shown_and_decided() {
    let app = two_days().await;
    let env = app.environment();
    assert_eq!(run(&env, &["drift", "list"]).await.out(0), "Nothing waits for a decision.\n");
    of_account(&app, "timesheets create").await.out(0);
    app.run("UPDATE account_analytic_line SET unit_amount = 5 WHERE name = 'API work'").await;
    app.step(&corrected("2026-11-09", "6.5", "0"));
    app.sync_hours().await;
    let list = run(&env, &["drift", "list"]).await;
    let line = list.out(0).lines().find(|line| line.contains("timesheet 41846002:2026-11-09")).expect("the timesheet");
    assert!(line.contains("hours 6.5") && line.contains("hours 5") && line.contains("somebody changed"), "{list:?}");
    let number = line.split_whitespace().next().unwrap().to_owned();
    let shown = run(&env, &["drift", "show", &number]).await;
    assert!(shown.out(0).contains("why it did not follow: somebody changed the timesheet in Odoo: hours"), "{shown:?}");
    assert!(run(&env, &["status"]).await.out.contains("drift list"), "status tells that something waits");
    let accepted = run(&env, &["drift", "accept", &number]).await;
    assert_eq!(accepted.out(0), "timesheet 41846002:2026-11-09 now says what Upwork says\n");
    assert_eq!(app.sheets().await[0], "2026-11-09 6.5 -216.65 3 'API work'");
    assert_eq!(run(&env, &["drift", "list"]).await.out(0), "Nothing waits for a decision.\n");
    assert!(run(&env, &["drift", "accept", &number]).await.err(1).contains(&number));
}
