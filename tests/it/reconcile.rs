//! `reconcile`: the wallet, earnings, invoices and fee entries agree to the cent, or what does not is named.

use upwork_odoo::domain::{Job, Month, Series};
use upwork_odoo::jobs::invoices::{self, Options, Taxes, Wanted};
use upwork_odoo::jobs::reconcile::{self, Reconciliation, Sheet};
use upwork_odoo::simulator::{NewTransaction, Step};

use crate::support::app::TestApp;
use crate::support::command::run;
use crate::support::money::{BONUS, PROTOTYPE_PAID, REFUND, WEEK};
use crate::support::on_both_series;
use crate::support::sync::{BACKEND, IMPORT_TOOL};

on_both_series!(
    a_month_that_was_invoiced_and_posted_agrees_to_the_cent,
    earnings_that_wait_are_no_difference,
    refunds_late_fees_and_euros_agree,
    whatever_somebody_did_in_odoo_is_named,
    a_row_that_upwork_no_longer_lists_breaks_the_chain_of_balances,
);

/// Two months of money with all earnings synced and a client on each.
async fn office(series: Series) -> TestApp {
    let app = TestApp::paid(series).await;
    app.run("DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%'").await;
    name_clients(&app).await;
    app
}

async fn name_clients(app: &TestApp) {
    app.run("UPDATE upwork_earning SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')").await;
}

async fn invoice(app: &TestApp) {
    let options = Options { taxes: Some(Taxes::None), ..Options::default() };
    let account = app.account().await;
    let done = invoices::create(&app.ctx, &account, &Wanted::default(), options).await.unwrap();
    assert_eq!(done.report.skipped, []);
}

async fn reconciled(app: &TestApp, month: Option<&str>) -> Reconciliation {
    let month: Option<Month> = month.map(|month| month.parse().unwrap());
    let mut done = reconcile::reconcile(&app.read_only(), Some("Test"), month).await.unwrap();
    assert_eq!(done.len(), 1);
    done.remove(0)
}

fn differences(done: &Reconciliation) -> Vec<String> {
    let all = done.sheets.iter().flat_map(|sheet| &sheet.differences);
    all.map(|found| format!("{} {}: {} / {}", found.record, found.what, found.upwork, found.odoo)).collect()
}

fn waiting(done: &Reconciliation) -> Vec<String> {
    let all = done.sheets.iter().flat_map(|sheet| &sheet.waiting);
    all.map(|waits| format!("{} {}: {}", waits.record, waits.what, waits.reason)).collect()
}

fn lines(sheet: &Sheet) -> Vec<String> {
    let line = |line: &reconcile::Movement| format!("{} {} {}", line.entry, line.rows, line.credited);
    sheet.wallet.iter().map(line).collect()
}

async fn a_month_that_was_invoiced_and_posted_agrees_to_the_cent(series: Series) {
    let app = office(series).await;
    invoice(&app).await;
    let drafts = reconciled(&app, None).await;
    assert_eq!((differences(&drafts), waiting(&drafts), drafts.notes.len()), (vec![], vec![], 0));
    app.run("UPDATE account_move SET state = 'posted', posted_before = true, name = ref WHERE ref LIKE 'T899%'").await;
    let done = reconciled(&app, Some("2026-03")).await;
    let [march] = done.sheets.as_slice() else { panic!("{done:?}") };
    assert_eq!(
        lines(march),
        [
            "hourly 1 2250.00",
            "refund 1 -200.00",
            "service_fee 1 -225.00",
            "fee_return 1 20.00",
            "vat 1 -5.40",
            "withdrawal 1 -1500.00",
            "withdrawal_fee 1 -0.99",
            "membership_fee 1 -20.00",
            "card_payment 1 20.00",
        ]
    );
    assert_eq!((march.moved.to_string(), march.earned.drafts), ("338.61".to_owned(), 0));
    let earned = &march.earned;
    assert_eq!(earned.upwork.net().to_string(), "1845.00");
    assert_eq!((earned.earnings, earned.documents), (earned.upwork, earned.upwork));
    assert_eq!((differences(&done), drafts.sheets.len()), (vec![], 2));
    let february = drafts.sheets[0].balance.expect("its rows follow one another");
    assert_eq!(february.after - february.before, drafts.sheets[0].moved);
}

async fn earnings_that_wait_are_no_difference(series: Series) {
    let app = TestApp::paid(series).await;
    let unknown = NewTransaction {
        kind: "APAdjustment".into(),
        subtype: "Something New".into(),
        amount: "3".parse().unwrap(),
        contract: Some(BACKEND.into()),
        record: Some("900000900".into()),
        ..NewTransaction::default()
    };
    app.step(&Step::MoneyBooked { row: unknown });
    app.earn_and_see().await;
    let done = reconciled(&app, None).await;
    assert_eq!(differences(&done), Vec::<String>::new());
    assert!(waiting(&done).contains(&format!("{WEEK} invoice: it has no client")), "{:?}", waiting(&done));
    assert!(waiting(&done).iter().any(|waits| waits.starts_with("900000900 row: ")), "{:?}", waiting(&done));
    name_clients(&app).await;
    let named = reconciled(&app, None).await;
    assert!(waiting(&named).contains(&format!("{WEEK} invoice: it is not invoiced yet")), "{:?}", waiting(&named));
}

async fn refunds_late_fees_and_euros_agree(series: Series) {
    let app = office(series).await;
    let euros = NewTransaction {
        kind: "APAdjustment".into(),
        subtype: "Bonus".into(),
        amount: "99.99".parse().unwrap(),
        contract: Some(IMPORT_TOOL.into()),
        currency: Some("EUR".into()),
        record: Some("900000600".into()),
        ..NewTransaction::default()
    };
    app.step(&Step::MoneyBooked { row: euros });
    let fee = Step::FeeBooked { of: "900000600".into(), amount: "-10.01".parse().unwrap(), record: None };
    app.step(&fee);
    let refund = Step::Refunded {
        of: PROTOTYPE_PAID.into(),
        amount: "120.50".parse().unwrap(),
        fee: Some("12.05".parse().unwrap()),
        points: true,
        record: Some("900000777".into()),
    };
    app.step(&refund);
    app.earn_and_see().await;
    name_clients(&app).await;
    invoice(&app).await;
    let done = reconciled(&app, None).await;
    assert_eq!((differences(&done), waiting(&done)), (vec![], vec![]));
    let euro = done.sheets.iter().find(|sheet| sheet.currency == "EUR").unwrap();
    assert_eq!((euro.month.to_string(), euro.moved.to_string()), ("2026-04".to_owned(), "89.98".to_owned()));
    assert_eq!((euro.balance.unwrap().after.to_string(), euro.earned.documents), ("89.98".into(), euro.earned.upwork));
    // A fee that comes once the invoice is posted is held back, and so is told.
    app.run("UPDATE account_move SET state = 'posted', posted_before = true, name = ref WHERE ref LIKE 'T9%'").await;
    let late = Step::FeeBooked { of: "900000600".into(), amount: "-1.00".parse().unwrap(), record: None };
    app.step(&late);
    app.earn_and_see().await;
    let found = differences(&reconciled(&app, None).await);
    assert_eq!(found, ["900000600 fee: 11.01 / 10.01", "900000600 fee: 11.01 / 10.01"], "earning and invoice");
}

async fn whatever_somebody_did_in_odoo_is_named(series: Series) {
    let app = office(series).await;
    invoice(&app).await;
    let changes = [
        (format!("UPDATE upwork_earning SET gross_amount = 2249.99 WHERE upwork_earning_id = '{WEEK}'"), WEEK),
        (
            format!(
                "UPDATE account_move SET amount_untaxed_in_currency_signed = amount_untaxed_in_currency_signed + 0.01,
                     amount_total_in_currency_signed = amount_total_in_currency_signed + 0.01 WHERE ref = 'T{BONUS}'"
            ),
            BONUS,
        ),
        (format!("UPDATE account_move SET state = 'cancel' WHERE ref = 'T{BONUS}'"), BONUS),
        (
            format!(
                "UPDATE account_move SET currency_id = (SELECT id FROM res_currency WHERE name = 'EUR')
                 WHERE ref = 'T{REFUND}'"
            ),
            REFUND,
        ),
        (format!("DELETE FROM account_move WHERE ref = 'T{REFUND}'"), REFUND),
        (format!("DELETE FROM upwork_earning WHERE upwork_earning_id = '{PROTOTYPE_PAID}'"), PROTOTYPE_PAID),
    ];
    for (change, record) in changes {
        app.run(&change).await;
        let found = differences(&reconciled(&app, None).await);
        assert!(found.iter().any(|found| found.starts_with(record)), "{change}: {found:?}");
    }
}

async fn a_row_that_upwork_no_longer_lists_breaks_the_chain_of_balances(series: Series) {
    let app = TestApp::paid(series).await;
    app.run("DELETE FROM upwork_sync.ledger WHERE record_id = '899800002'").await;
    let found = differences(&reconciled(&app, None).await);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("899800100 balance: ") && found[0].contains("before it"), "{found:?}");
}

#[tokio::test]
async fn the_command_ends_with_3_if_a_cent_differs() {
    let app = office(Series::V18).await;
    let (env, told) = (app.environment(), ["reconcile", "--account", "Test", "--month", "2026-03"]);
    invoice(&app).await;
    let said = run(&env, &told).await;
    assert!(said.out(0).ends_with("No cent differs.\n") && said.out.contains("Test, 2026-03, USD"), "{said:?}");
    app.run(&format!("UPDATE upwork_earning SET gross_amount = 2250.01 WHERE upwork_earning_id = '{WEEK}'")).await;
    let said = run(&env, &told).await;
    let differs = format!("differs: {WEEK} gross: Upwork says 2250.00; upwork_earning ");
    assert!(said.out(3).contains(&differs), "{said:?}");
    let json = run(&env, &["reconcile", "--month", "2026-03", "--json"]).await;
    let json: serde_json::Value = serde_json::from_str(json.out(3)).unwrap();
    assert_eq!(json[0]["sheets"][0]["differences"][0]["record"], WEEK);
    assert_eq!(run(&env, &["reconcile", "--account", "Test", "--month", "2020-01"]).await.out(0).lines().count(), 2);
    assert!(run(&env, &["reconcile", "--month", "2026"]).await.err(2).contains("2026"));
}

#[tokio::test]
async fn a_ledger_that_was_never_read_cannot_be_reconciled() {
    let app = TestApp::in_april(Series::V18).await;
    let error = reconcile::reconcile(&app.ctx, Some("Test"), None).await.unwrap_err();
    assert!(error.to_string().contains("was never read"), "{error}");
    app.sync(Job::Contracts).await.unwrap();
}
