//! Documents that are made without anybody asking: of what is final, once, by every run that finds some; and those that
//! people ask for in Odoo.

use chrono::TimeDelta;
use serde_json::Value;
use upwork_odoo::domain::{Job, Kind, Outcome, Series};
use upwork_odoo::jobs::requests;

use super::support::app::TestApp;
use super::support::on_both_series;

on_both_series!(
    nothing_is_made_until_the_setting_says_so,
    what_is_final_gets_its_documents_once,
    what_is_not_final_waits_for_its_fee_or_a_week,
    a_client_that_was_set_releases_its_earnings,
    what_stops_documents_does_not_stop_earnings,
    earnings_asked_for_in_odoo_are_answered_one_by_one,
);

async fn nothing_is_made_until_the_setting_says_so(series: Series) {
    let app = TestApp::earned(series).await;
    let (report, changes) = app.earn_and_see().await;
    assert_eq!((report.outcome(), changes, app.documents().await), (Outcome::Done, vec![], vec![]));
}

async fn what_is_final_gets_its_documents_once(series: Series) {
    let app = TestApp::earned(series).await;
    app.automatic().await;
    app.fee_accounts().await;
    let (report, _) = app.earn_and_see().await;
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!((report.counts[&Kind::Invoice].inserted, report.counts[&Kind::FeeEntry].inserted), (5, 5));
    let made = app.documents().await;
    assert_eq!(made.len(), 10, "{made:#?}");
    assert!(made.contains(&"T899500200 out_invoice draft 100.00: Initech LLC - Bonus 100.00".to_owned()), "{made:#?}");
    let (report, changes) = app.earn_and_see().await;
    assert_eq!((report.counts.get(&Kind::Invoice), changes), (None, vec![]));
}

async fn what_is_not_final_waits_for_its_fee_or_a_week(series: Series) {
    let app = TestApp::earned(series).await;
    app.automatic().await;
    app.earn_and_see().await;
    app.book("900000001", "80", Some("8"), "2026-04-03");
    app.book("900000002", "90", None, "2026-04-01");
    let of = |record: &'static str| {
        let app = &app;
        async move { app.documents().await.iter().filter(|line| line.contains(record)).count() }
    };
    app.earn_and_see().await;
    assert_eq!((of("900000001").await, of("900000002").await), (0, 0), "in review; without its fee");
    app.clock.advance(TimeDelta::days(2));
    app.earn_and_see().await;
    assert_eq!((of("900000001").await, of("900000002").await), (1, 0));
    app.clock.advance(TimeDelta::days(4));
    app.earn_and_see().await;
    assert_eq!(of("900000002").await, 1, "a week went by");
}

async fn a_client_that_was_set_releases_its_earnings(series: Series) {
    let app = TestApp::earned(series).await;
    app.automatic().await;
    let partner =
        app.text("SELECT max(partner_id)::text FROM upwork_contract WHERE upwork_contract_id = '41900315'").await;
    app.run(
        "UPDATE upwork_contract SET partner_id = NULL WHERE upwork_contract_id = '41900315';
             UPDATE upwork_earning SET partner_id = NULL WHERE upwork_earning_id LIKE '8995%';
             UPDATE upwork_sync.link SET kept = jsonb_set(kept, '{partner_id}', 'null') WHERE kind = 'earning'",
    )
    .await;
    let (report, _) = app.earn_and_see().await;
    assert!(report.skipped.iter().any(|skip| skip.reason.contains("no client")), "{report:?}");
    assert_eq!(
        app.documents().await.len(),
        2,
        "those of the other contract, and the refund, which has a client of its own"
    );
    app.run(&format!(
        "UPDATE upwork_contract SET partner_id = {} WHERE upwork_contract_id = '41900315'",
        partner.unwrap()
    ))
    .await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!((report.counts[&Kind::Earning].updated, report.counts[&Kind::Invoice].inserted), (3, 3), "{report:?}");
    assert_eq!(
        app.count("SELECT count(*) FROM upwork_earning WHERE upwork_earning_id LIKE '8995%' AND partner_id IS NULL")
            .await,
        0
    );
    assert_eq!(app.documents().await.len(), 5);
}

async fn what_stops_documents_does_not_stop_earnings(series: Series) {
    let app = TestApp::earned(series).await;
    app.automatic().await;
    app.run(
        "INSERT INTO ir_module_module (name, state) VALUES ('stock_account', 'installed')
             ON CONFLICT (name) DO UPDATE SET state = 'installed'",
    )
    .await;
    app.book("900000001", "80", Some("8"), "2026-03-20");
    let (report, _) = app.earn_and_see().await;
    assert_eq!(report.counts[&Kind::Earning].inserted, 1);
    assert!(report.notes.iter().any(|note| note.starts_with("invoices are not made: ")), "{:?}", report.notes);
    assert_eq!(app.documents().await, [""; 0]);
}

async fn ask(app: &TestApp, ids: &str, companies: &str) -> Value {
    app.run(&format!(
        "SET ROLE odoo; INSERT INTO upwork_sync.request (model, ids, action, user_id, company_ids) \
         SELECT 'upwork.earning', ({ids}), 'create_invoices', 2, '{companies}'"
    ))
    .await;
    requests::drain(&app.ctx).await.unwrap();
    app.json("SELECT answer FROM upwork_sync.request ORDER BY id DESC LIMIT 1").await.remove(0)
}

fn said(answer: &Value) -> Vec<String> {
    let said = |record: &Value| format!("{}: {}", record["state"].as_str().unwrap(), record["told"].as_str().unwrap());
    answer["records"].as_array().unwrap().iter().map(said).collect()
}

async fn earnings_asked_for_in_odoo_are_answered_one_by_one(series: Series) {
    let app = TestApp::earned(series).await;
    app.fee_accounts().await;
    let ids = "SELECT array_agg(id) FROM upwork_earning WHERE upwork_earning_id IN ('899387936', '899700001')";
    assert_eq!(
        said(&ask(&app, ids, "{2}").await),
        ["refused: the earning belongs to a company that you do not work in"; 2]
    );
    let answer = ask(&app, ids, "{1}").await;
    assert_eq!(said(&answer), ["made: an invoice and a fee entry made", "made: a credit note and a fee entry made"]);
    assert_eq!(answer["well"], true);
    assert_eq!(said(&ask(&app, ids, "{1}").await), ["there: it has an invoice already"; 2]);
    app.run("UPDATE upwork_earning SET partner_id = NULL; UPDATE upwork_contract SET partner_id = NULL").await;
    let told =
        said(&ask(&app, "SELECT array_agg(id) FROM upwork_earning WHERE upwork_earning_id = '899500200'", "{1}").await);
    assert!(told[0].starts_with("left: it has no client (set the client on contract 41900315"), "{told:?}");
    assert_eq!(said(&ask(&app, "SELECT array[4711]", "{1}").await), ["refused: the earning is gone"]);
    assert_eq!(app.documents().await.len(), 4);
}
