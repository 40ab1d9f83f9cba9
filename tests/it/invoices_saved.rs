//! Saved plans: `invoices create --plan` keeps what it would make, and `apply` makes exactly that, or nothing.

use std::fs;

use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::invoices::{self, Done, Options, SavedPlan, Wanted};
use upwork_odoo::simulator::World;

use crate::support::app::TestApp;
use crate::support::command::run;
use crate::support::money::{BONUS, PROTOTYPE_PAID, WEEK};
use crate::support::on_both_series;
use crate::support::picture::Picture;

on_both_series!(
    applying_makes_exactly_what_was_previewed,
    a_plan_whose_base_has_changed_writes_nothing,
    a_plan_is_applied_once,
    what_came_later_is_not_part_of_a_plan,
    a_plan_of_another_database_or_account_is_refused,
);

/// Two months of money, every earning with a client.
async fn office(series: Series) -> TestApp {
    let clock = Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
    let app = TestApp::at(clock, series, World::example(), &[("ODOO__TAXES", "none")]).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    app.sync(Job::Earnings).await.unwrap();
    app.run(
        "DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%';
         UPDATE upwork_earning SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')",
    )
    .await;
    app
}

async fn save(app: &TestApp) -> (SavedPlan, Done) {
    let (plan, done) =
        invoices::save(&app.read_only(), &app.account().await, &Wanted::default(), Options::default()).await.unwrap();
    // As it comes back from its file.
    (SavedPlan::parse(&plan.text().unwrap()).unwrap(), done)
}

/// Why it was refused. Nothing was written in Odoo's tables.
async fn refused(app: &TestApp, plan: &SavedPlan) -> String {
    let before = Picture::of_odoo(&app.pool).await;
    let error = invoices::apply(&app.ctx, plan).await.unwrap_err();
    assert_eq!(before.until(&Picture::of_odoo(&app.pool).await), Vec::<String>::new());
    error.to_string()
}

async fn applying_makes_exactly_what_was_previewed(series: Series) {
    let app = office(series).await;
    let before = Picture::of_odoo(&app.pool).await;
    let (plan, shown) = save(&app).await;
    assert_eq!(before.until(&Picture::of_odoo(&app.pool).await), Vec::<String>::new());
    assert_eq!((plan.len(), shown.made.len()), (5, 5), "{:?}", shown.report);
    let done = invoices::apply(&app.ctx, &plan).await.unwrap();
    assert_eq!(done.made, shown.made);
    let booked = "SELECT count(*) FROM upwork_earning e JOIN account_move m ON m.id = e.invoice_id
                  WHERE m.ref = 'T' || e.upwork_earning_id AND m.amount_total_in_currency_signed = e.net_amount";
    assert_eq!(app.count(booked).await, 5);
}

async fn a_plan_whose_base_has_changed_writes_nothing(series: Series) {
    let app = office(series).await;
    let (plan, _) = save(&app).await;
    let changes = [
        (
            format!(
                "UPDATE upwork_earning SET gross_amount = 101, net_amount = 91 WHERE upwork_earning_id = '{BONUS}'"
            ),
            BONUS,
        ),
        (
            format!(
                "UPDATE upwork_earning SET gross_amount = 100, net_amount = 90, partner_id = NULL WHERE upwork_earning_id = '{BONUS}'"
            ),
            "no client",
        ),
        (format!("DELETE FROM upwork_earning WHERE upwork_earning_id = '{BONUS}'"), "its earning is gone"),
    ];
    for (change, reason) in changes {
        app.run(&change).await;
        let said = refused(&app, &plan).await;
        assert!(said.contains(reason) && said.contains("nothing was written"), "{change}: {said}");
        assert!(said.contains("invoices create --plan"), "{said}");
    }
}

async fn a_plan_is_applied_once(series: Series) {
    let app = office(series).await;
    let (plan, _) = save(&app).await;
    invoices::apply(&app.ctx, &plan).await.unwrap();
    assert!(refused(&app, &plan).await.contains("it is there already"));
    let (empty, _) = save(&app).await;
    assert!(empty.is_empty());
    assert_eq!(invoices::apply(&app.ctx, &empty).await.unwrap().made.len(), 0);
}

async fn what_came_later_is_not_part_of_a_plan(series: Series) {
    let app = office(series).await;
    app.run(&format!("UPDATE upwork_earning SET partner_id = NULL WHERE upwork_earning_id = '{WEEK}'")).await;
    let (plan, _) = save(&app).await;
    assert_eq!(plan.len(), 4);
    app.run(&format!(
        "UPDATE upwork_earning SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')
         WHERE upwork_earning_id = '{WEEK}'"
    ))
    .await;
    let done = invoices::apply(&app.ctx, &plan).await.unwrap();
    assert!(done.made.iter().all(|new| new.upwork_id != WEEK) && done.made.len() == 4);
}

async fn a_plan_of_another_database_or_account_is_refused(series: Series) {
    let app = office(series).await;
    let (plan, _) = save(&app).await;
    app.run("UPDATE upwork_account SET name = 'Other' WHERE name = 'Test'").await;
    assert!(refused(&app, &plan).await.contains("\"Test\""));
    app.run("UPDATE upwork_account SET name = 'Test' WHERE name = 'Other'").await;
    let elsewhere = office(series).await;
    assert!(refused(&elsewhere, &plan).await.contains("it is about the database"));
}

#[tokio::test]
async fn a_file_that_was_changed_or_cut_off_is_refused() {
    let app = office(Series::V18).await;
    let (env, folder) = (app.environment(), tempfile::tempdir().unwrap());
    let file = folder.path().join("out.json");
    let name = file.to_str().unwrap();
    let save = ["invoices", "create", "--account", "Test", "--plan", name];
    let said = run(&env, &save).await;
    assert!(said.out(0).contains(&format!("nothing was written; to make them: upwork-odoo apply {name}")), "{said:?}");
    let whole = fs::read_to_string(&file).unwrap();
    for (changed, reason) in [
        (whole.replace("2025.00", "2026.00"), "it was changed after it was written"),
        (whole[..whole.len() / 2].to_owned(), "it is no plan, or not whole"),
        (whole.replace("\"upwork_odoo_plan\": 1", "\"upwork_odoo_plan\": 2"), "a plan of form 2"),
        ("[]".to_owned(), "it is no plan that upwork-odoo wrote"),
    ] {
        assert_ne!(changed, whole);
        fs::write(&file, changed).unwrap();
        let said = run(&env, &["apply", name]).await;
        assert!(said.err(1).contains(reason) && said.err.contains(name), "{said:?}");
    }
    assert_eq!(app.count("SELECT count(*) FROM account_move WHERE ref LIKE 'T899%'").await, 0);
    fs::write(&file, &whole).unwrap();
    assert!(run(&env, &["apply", name]).await.out(0).contains("5 invoices and credit notes"));
    assert!(run(&env, &["apply", name]).await.err(1).contains("it is there already"));
    assert!(run(&env, &["apply", "nowhere.json"]).await.err(1).contains("nowhere.json"));
    let made = format!("SELECT count(*) FROM account_move WHERE ref = 'T{PROTOTYPE_PAID}'");
    app.until(&format!("SELECT ({made}) = 1")).await;
}
