//! Which employee a timesheet is made for: said by command, or evident, or nobody.

use upwork_odoo::domain::{Series, UserId};
use upwork_odoo::jobs::employees::{self, How};

use super::support::app::TestApp;
use super::support::hours::logged;
use super::support::on_both_series;
use super::support::sheets::left;

on_both_series!(
    what_was_said_counts_before_the_name_and_the_name_before_the_account,
    nobody_is_guessed,
    hours_of_several_people_are_nobody_s_unless_all_are_one,
    an_agency_s_people_are_never_taken_for_who_made_the_account,
    what_is_said_is_checked,
);

/// A day of hours, a project, and nobody said who worked.
async fn unsaid(series: Series) -> TestApp {
    let app = TestApp::with_sheets(series, &[logged("2026-11-09", "API work", "4", "0")]).await;
    app.run("DELETE FROM upwork_sync.employee").await;
    app
}

async fn worker(app: &TestApp) -> UserId {
    UserId::new(app.text("SELECT max(freelancer_id) FROM upwork_sync.worker").await.unwrap())
}

async fn rename(app: &TestApp, employee: i32) {
    app.run(&format!(
        "UPDATE hr_employee SET name = (SELECT max(freelancer_name) FROM upwork_sync.worker) WHERE id = {employee}"
    ))
    .await;
}

/// The employee of the only timesheet, which is then undone.
async fn made_for(app: &TestApp) -> i64 {
    assert_eq!(left(&app.create().await.report), [""; 0]);
    let employee =
        "SELECT l.employee_id::bigint FROM account_analytic_line l JOIN upwork_timelog t ON t.timesheet_id = l.id";
    let employee = app.count(employee).await;
    app.run(
        "DELETE FROM account_analytic_line WHERE id IN (SELECT timesheet_id FROM upwork_timelog);
             DELETE FROM upwork_sync.link WHERE kind = 'timesheet'",
    )
    .await;
    employee
}

async fn what_was_said_counts_before_the_name_and_the_name_before_the_account(series: Series) {
    let app = unsaid(series).await;
    let account = app.account().await;
    app.run(&format!("UPDATE upwork_account SET create_uid = 2 WHERE id = {}", app.id)).await;
    assert_eq!(made_for(&app).await, 1, "the employee of the user who made the account");
    rename(&app, 4).await;
    assert_eq!(made_for(&app).await, 4, "the employee of that name");
    employees::set(&app.ctx, &account, &worker(&app).await, "Anna Ade").await.unwrap();
    assert_eq!(made_for(&app).await, 3, "the employee that was said");
    let [known] = employees::list(&app.ctx, &account).await.unwrap().try_into().unwrap();
    assert_eq!((known.employee_id, known.how), (Some(3), Some(How::Said)));
    employees::unset(&app.ctx, &account, &worker(&app).await).await.unwrap();
    assert_eq!(made_for(&app).await, 4, "forgotten again");
}

async fn nobody_is_guessed(series: Series) {
    let app = unsaid(series).await;
    let [told] = left(&app.create().await.report).try_into().unwrap();
    let id = worker(&app).await;
    assert!(
        told.contains("no employee in Odoo stands for") && told.contains(&format!("employees set {id} EMPLOYEE")),
        "{told}"
    );
    rename(&app, 4).await;
    rename(&app, 5).await;
    let [told] = left(&app.create().await.report).try_into().unwrap();
    assert!(told.contains("2 employees in Odoo are called"), "{told}");
    app.run("UPDATE hr_employee SET active = false WHERE id = 5").await;
    assert_eq!(made_for(&app).await, 4, "an archived namesake does not count");
    rename(&app, 7).await;
    assert_eq!(made_for(&app).await, 4, "nor one of another company");
}

async fn hours_of_several_people_are_nobody_s_unless_all_are_one(series: Series) {
    let app = unsaid(series).await;
    rename(&app, 4).await;
    app.run("INSERT INTO upwork_sync.worker SELECT account_id, contract_id, '77', 'Second' FROM upwork_sync.worker")
        .await;
    let [told] = left(&app.create().await.report).try_into().unwrap();
    assert!(told.contains("does not say whose hours"), "{told}");
    let account = app.account().await;
    employees::set(&app.ctx, &account, &UserId::new("77"), "3").await.unwrap();
    assert_eq!(app.create().await.made.len(), 0, "of the other it was not said");
    app.run(&format!(
        "INSERT INTO upwork_sync.employee SELECT DISTINCT 1, freelancer_id, 3, now() FROM upwork_sync.worker \
         WHERE freelancer_id <> '77' AND account_id = {}",
        app.id
    ))
    .await;
    assert_eq!(made_for(&app).await, 3);
}

async fn an_agency_s_people_are_never_taken_for_who_made_the_account(series: Series) {
    let app = unsaid(series).await;
    app.run(&format!("UPDATE upwork_account SET create_uid = 2 WHERE id = {}", app.id)).await;
    app.run("UPDATE upwork_sync.identity SET kind = 'agency', user_id = 'somebody else'").await;
    let [told] = left(&app.create().await.report).try_into().unwrap();
    assert!(told.contains("no employee in Odoo stands for"), "{told}");
    app.run("DELETE FROM upwork_sync.worker").await;
    let [told] = left(&app.create().await.report).try_into().unwrap();
    assert!(told.contains("Upwork does not say who worked"), "{told}");
}

async fn what_is_said_is_checked(series: Series) {
    let app = unsaid(series).await;
    let (account, id) = (app.account().await, worker(&app).await);
    for (employee, refused) in
        [("Nobody", "no active employee"), ("6", "no active employee"), ("7", "no active employee")]
    {
        let error = employees::set(&app.ctx, &account, &id, employee).await.unwrap_err().to_string();
        assert!(error.contains(refused), "{employee}: {error}");
    }
    app.run("UPDATE hr_employee SET name = 'Twin' WHERE id IN (4, 5)").await;
    let error = employees::set(&app.ctx, &account, &id, "Twin").await.unwrap_err().to_string();
    assert!(error.contains("several employees"), "{error}");
    assert!(employees::unset(&app.ctx, &account, &id).await.unwrap_err().to_string().contains("nobody said"));
}
