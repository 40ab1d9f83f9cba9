//! `explain earning`: rows of the ledger, contract, documents and what holds them up, on one screen and as JSON.

use serde_json::{Value, json};
use upwork_odoo::domain::Series;
use upwork_odoo::jobs::explain;
use upwork_odoo::jobs::invoices::{self, Options, Wanted};
use upwork_odoo::simulator::Step;

use crate::support::app::TestApp;
use crate::support::command::run;
use crate::support::money::{PROTOTYPE_PAID, REFUND, WEEK, WEEK_FEE};
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL};

on_both_series!(
    it_tells_ledger_contract_run_and_what_is_missing,
    it_tells_what_changed_and_the_documents,
    it_says_if_nothing_is_known_of_an_earning,
);

async fn told(app: &TestApp, record: &str) -> Value {
    let story = explain::earning(&app.read_only(), &app.account().await, record).await.unwrap();
    serde_json::to_value(story).unwrap()
}

/// Of each row of the ledger: what it is to the earning, and its number.
fn roles(story: &Value) -> Vec<String> {
    let lines = story["ledger"].as_array().unwrap().iter();
    lines.map(|line| format!("{} {}", line["role"].as_str().unwrap(), line["record"].as_str().unwrap())).collect()
}

async fn it_tells_ledger_contract_run_and_what_is_missing(series: Series) {
    let app = TestApp::paid(series).await;
    let story = told(&app, WEEK).await;
    assert_eq!(roles(&story), [format!("earning {WEEK}"), format!("fee {WEEK_FEE}")]);
    assert_eq!(story["contract"], json!({"upwork_id": BACKEND, "found_by": "description"}));
    assert_eq!(
        (&story["in_odoo"]["net_amount"], &story["ledger"][0]["credited"]),
        (&json!("2025.00"), &json!("2250.00"))
    );
    assert_eq!((&story["run"]["outcome"], &story["run"]["trigger"]), (&json!("done"), &json!("hand")));
    assert_eq!((&story["invoice"], &story["changes"]), (&json!(null), &json!([])));
    let skipped = story["skipped"].as_array().unwrap();
    assert!(skipped[0]["kind"] == "invoice" && skipped[0]["cure"].is_string(), "{skipped:?}");
}

async fn it_tells_what_changed_and_the_documents(series: Series) {
    let app = TestApp::paid(series).await;
    app.run("UPDATE upwork_earning SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')").await;
    let refund = Step::Refunded {
        of: PROTOTYPE_PAID.into(),
        amount: "120.50".parse().unwrap(),
        fee: Some("12.05".parse().unwrap()),
        points: true,
        record: Some("900000777".into()),
    };
    app.step(&refund);
    let amount = "-55".parse().ok();
    let changed =
        Step::TransactionChanged { record: "899500102".into(), amount, created: None, due: None, description: None };
    app.step(&changed);
    app.earn_and_see().await;
    let options = Options { taxes: Some(invoices::Taxes::None), ..Options::default() };
    let account = app.account().await;
    invoices::create(&app.ctx, &account, &Wanted::default(), options).await.unwrap();
    let story = told(&app, PROTOTYPE_PAID).await;
    let fee_of_refund = roles(&story).pop().unwrap();
    assert_eq!(
        roles(&story)[..3],
        [format!("earning {PROTOTYPE_PAID}"), "fee 899500102".to_owned(), "refund 900000777".to_owned()]
    );
    assert!(fee_of_refund.starts_with("fee_of_refund "), "{fee_of_refund}");
    let credited = story["changes"].as_array().unwrap().iter().find(|change| change["column"] == "credited").unwrap();
    assert_eq!(
        (&credited["record"], &credited["before"], &credited["after"]),
        (&json!("899500102"), &json!("-50.00"), &json!("-55.00"))
    );
    assert_eq!(story["contract"]["upwork_id"], json!(IMPORT_TOOL));
    assert_eq!((&story["invoice"]["total"], &story["invoice"]["fee"]), (&json!("445.00"), &json!("55.00")));
    assert_eq!((&story["invoice"]["state"], &story["invoice"]["number"]), (&json!("draft"), &json!(null)));
    assert_eq!(roles(&told(&app, "900000777").await)[2], format!("pointed_at {PROTOTYPE_PAID}"));
    app.run(&format!("DELETE FROM upwork_earning WHERE upwork_earning_id = '{REFUND}'")).await;
    let story = told(&app, REFUND).await;
    assert_eq!((&story["deleted_in_odoo"], &story["odoo_id"]), (&json!(true), &json!(null)));
}

async fn it_says_if_nothing_is_known_of_an_earning(series: Series) {
    let app = TestApp::in_april(series).await;
    for _ in 0..2 {
        let error = explain::earning(&app.ctx, &app.account().await, "4711").await.unwrap_err();
        assert!(error.to_string().contains("nothing is known of an earning 4711"), "{error}");
        app.sync(upwork_odoo::domain::Job::Earnings).await.unwrap();
    }
}

#[tokio::test]
async fn an_earning_is_explained_on_one_screen() {
    let app = TestApp::paid(Series::V18).await;
    let said = run(&app.environment(), &["explain", "earning", &format!("T{WEEK}"), "--account", "Test"]).await;
    let text = said.out(0);
    assert!(text.starts_with(&format!("earning {WEEK}: upwork_earning row ")), "{text}");
    assert!(text.contains(&format!("{BACKEND}, found by its description")), "{text}");
    assert!(text.contains("gross 2250.00, fee 225.00 (10.00 %), net 2025.00\n"), "{text}");
    assert!(text.contains("45.00 from 2026-03-02 to 2026-03-08"), "{text}");
    assert!(text.contains("by the run of earnings that began 2026-04-02 09:00 (hand; done)"), "{text}");
    assert!(text.lines().count() <= 40, "{text}");
    // Reasons and cures may be longer than a line of a screen.
    let is_short = |line: &&str| line.starts_with("left alone") || line.starts_with(' ') || line.chars().count() <= 100;
    assert!(text.lines().all(|line| is_short(&line)), "{text}");
}
