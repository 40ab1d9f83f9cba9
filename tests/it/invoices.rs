//! Documents of earnings: made once, in order, and refused with a reason where no real run may make them.

use chrono::NaiveDate;
use upwork_odoo::domain::{Account, AccountId, Kind, Series};
use upwork_odoo::jobs::invoices::{self, Done, Options, Taxes, Wanted};
use upwork_odoo::simulator::World;

use super::support::app::TestApp;
use super::support::on_both_series;

/// The golden world with an earning's contract of company 1, and no taxes on invoices.
pub async fn office(series: Series) -> TestApp {
    let app = TestApp::with(series, World::default(), &[("ODOO__TAXES", "none")]).await;
    app.run("DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%'").await;
    app
}

pub async fn account(app: &TestApp) -> Account {
    upwork_odoo::odoo::account::by_id(&app.ctx.db, AccountId(1)).await.unwrap().unwrap()
}

/// An earning of contract 1 for the first client that anybody may invoice.
pub async fn earn(app: &TestApp, id: &str, date: &str, gross: &str, fee: &str) {
    app.run(&format!(
        "UPDATE upwork_contract SET partner_id = (SELECT min(id) FROM res_partner WHERE name = 'Client Co')
         WHERE id = 1;
         INSERT INTO upwork_earning (contract_id, upwork_account_id, company_id, currency_id, name, upwork_earning_id,
             date, gross_amount, upwork_fee, net_amount)
         VALUES (1, 1, 1, (SELECT id FROM res_currency WHERE name = 'USD'), 'Work {id}', '{id}', '{date}', {gross}, {fee},
             {gross} - {fee})"
    ))
    .await;
}

pub async fn create(app: &TestApp, options: Options) -> Done {
    invoices::create(&app.ctx, &account(app).await, &Wanted::default(), options).await.unwrap()
}

/// The one reason why nothing was made.
async fn refused(app: &TestApp) -> String {
    let done = create(app, Options::default()).await;
    assert_eq!(done.made.len(), 0, "{:?}", done.made);
    assert_eq!(done.report.skipped.len(), 1, "{:?}", done.report.skipped);
    assert!(done.report.skipped[0].cure.is_some(), "{:?}", done.report.skipped);
    done.report.skipped[0].reason.clone()
}

on_both_series!(
    a_second_call_makes_none,
    a_deleted_draft_is_made_again_only_when_asked,
    a_fee_is_booked_once_whatever_is_set_later,
    the_total_is_the_true_net_whatever_the_signs,
    documents_are_remembered_again_after_a_loss_of_memory,
    documents_are_found_by_their_reference_when_earnings_were_lost_too,
    every_guard_refuses_with_its_reason,
);

async fn a_second_call_makes_none(series: Series) {
    let app = office(series).await;
    app.fee_accounts().await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    let done = create(&app, Options::default()).await;
    assert_eq!(done.made.iter().map(|new| new.kind).collect::<Vec<_>>(), [Kind::Invoice, Kind::FeeEntry]);
    let moves = app.count("SELECT count(*) FROM account_move").await;
    let again = create(&app, Options::default()).await;
    assert_eq!((again.made.len(), again.report.skipped.len()), (0, 0), "{:?}", again.report);
    assert_eq!(app.count("SELECT count(*) FROM account_move").await, moves);
    let points = "SELECT count(*) FROM upwork_earning e JOIN account_move i ON i.id = e.invoice_id AND i.ref = 'T100'
                  JOIN account_move f ON f.id = e.journal_entry_id AND f.ref = 'Upwork fee T100'";
    assert_eq!(app.count(points).await, 1);
}

async fn a_deleted_draft_is_made_again_only_when_asked(series: Series) {
    let app = office(series).await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    create(&app, Options::default()).await;
    app.run("DELETE FROM account_move WHERE ref = 'T100'").await;
    assert!(refused(&app).await.contains("deleted"));
    assert_eq!(app.count("SELECT count(*) FROM account_move WHERE ref = 'T100'").await, 0);
    let again = create(&app, Options { again: true, ..Options::default() }).await;
    assert_eq!(again.made.len(), 1, "{:?}", again.report);
    assert_eq!(create(&app, Options { again: true, ..Options::default() }).await.made.len(), 0);
}

async fn a_fee_is_booked_once_whatever_is_set_later(series: Series) {
    let app = office(series).await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    assert_eq!(create(&app, Options::default()).await.made[0].document.lines.len(), 3);
    app.fee_accounts().await;
    assert_eq!(create(&app, Options::default()).await.made.len(), 0, "the fee stands on the invoice");
    earn(&app, "101", "2026-10-13", "100", "10").await;
    assert_eq!(create(&app, Options::default()).await.made.len(), 2);
    app.run("DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%'").await;
    assert_eq!(create(&app, Options::default()).await.made.len(), 0, "the fee has its entry");
}

async fn the_total_is_the_true_net_whatever_the_signs(series: Series) {
    let app = office(series).await;
    let cases = [("200", "100", "10"), ("201", "100", "-10"), ("202", "-100", "-10"), ("203", "-100", "10")];
    for (id, gross, fee) in cases {
        earn(&app, id, "2026-10-12", gross, fee).await;
    }
    // A rate of three decimals would be rounded by Odoo: then the amount counts, not hours times rate.
    earn(&app, "204", "2026-10-12", "333.33", "33.33").await;
    app.run(
        "UPDATE upwork_contract SET contract_type = 'hourly', hourly_rate = 33.333 WHERE id = 1;
         UPDATE upwork_earning SET total_hours = 10 WHERE upwork_earning_id = '204'",
    )
    .await;
    assert_eq!(create(&app, Options::default()).await.made.len(), 5);
    let right = "SELECT count(*) FROM upwork_earning e JOIN account_move m ON m.id = e.invoice_id
                 WHERE m.amount_total_in_currency_signed = e.gross_amount - e.upwork_fee
                     AND m.amount_residual = m.amount_total";
    assert_eq!(app.count(right).await, 5);
}

async fn documents_are_remembered_again_after_a_loss_of_memory(series: Series) {
    let app = office(series).await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    create(&app, Options::default()).await;
    app.run("DELETE FROM upwork_sync.link").await;
    assert_eq!(create(&app, Options::default()).await.made.len(), 0);
    app.run("DELETE FROM account_move WHERE ref = 'T100'").await;
    assert!(refused(&app).await.contains("deleted"));
}

async fn documents_are_found_by_their_reference_when_earnings_were_lost_too(series: Series) {
    let app = office(series).await;
    app.fee_accounts().await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    earn(&app, "200", "2026-10-13", "50", "5").await;
    create(&app, Options::default()).await;
    let pointers =
        "SELECT string_agg(concat_ws(' ', upwork_earning_id, invoice_id, journal_entry_id), ', ' ORDER BY id)
                    FROM upwork_earning";
    let before = app.text(pointers).await;
    let versions = "SELECT string_agg(concat_ws(' ', id, xmin), ', ' ORDER BY id) FROM account_move";
    let moves = app.text(versions).await;
    let forget = "DELETE FROM upwork_sync.link; UPDATE upwork_earning SET invoice_id = NULL, journal_entry_id = NULL";
    app.run(forget).await;
    let done = create(&app, Options::default()).await;
    assert_eq!((done.made.len(), app.text(pointers).await), (0, before.clone()));
    assert_eq!(app.text(versions).await, moves, "the documents are as they were");
    assert_eq!(app.count("SELECT count(*) FROM upwork_sync.link WHERE kind IN ('invoice', 'fee_entry')").await, 4);
    app.run(forget).await;
    app.run(
        "INSERT INTO upwork_earning (contract_id, upwork_account_id, company_id, currency_id, name, upwork_earning_id,
             date, gross_amount, upwork_fee, net_amount)
         SELECT (SELECT min(id) FROM upwork_contract WHERE upwork_account_id = 1 AND company_id = 1 AND id <> 1),
             upwork_account_id, company_id, currency_id, 'By hand', upwork_earning_id, date, 1, 0, 1
         FROM upwork_earning WHERE upwork_earning_id = '100'",
    )
    .await;
    create(&app, Options::default()).await;
    assert_eq!(
        app.count("SELECT count(*) FROM upwork_earning e JOIN account_move m ON m.id = e.invoice_id WHERE m.ref IN ('T100', 'T200') AND e.name <> 'By hand'").await,
        2,
        "each has its own again, though one was made by hand with the same id"
    );
    app.run("DELETE FROM account_move m USING upwork_earning e WHERE e.name = 'By hand' AND e.invoice_id = m.id").await;
    app.run("DELETE FROM upwork_earning WHERE name = 'By hand'").await;
    app.run(forget).await;
    app.run("UPDATE account_move SET ref = 'T100' WHERE ref = 'T200'").await;
    let done = create(&app, Options::default()).await;
    assert_eq!(done.report.skipped.iter().map(|skip| skip.id.as_str()).collect::<Vec<_>>(), ["100"], "of two");
    assert!(done.report.skipped[0].reason.contains("several documents"), "{:?}", done.report.skipped);
    let made: Vec<String> = done.made.iter().map(|new| format!("{} {:?}", new.upwork_id, new.kind)).collect();
    assert_eq!(made, ["200 Invoice"], "its entry is there, its invoice is not");
}

/// What is wrong with the world, and what is said about it.
const WRONG: &[(&str, &str)] = &[
    ("UPDATE upwork_contract SET partner_id = NULL WHERE id = 1", "no client"),
    ("UPDATE res_company SET fiscalyear_lock_date = '2026-10-12'", "locked up to 2026-10-12"),
    ("UPDATE res_company SET hard_lock_date = '2026-12-31'", "locked up to 2026-12-31"),
    ("UPDATE res_company SET sale_lock_date = '2026-10-31'", "sales are locked"),
    ("UPDATE res_company SET account_storno = TRUE", "storno"),
    ("UPDATE res_company SET parent_id = 2 WHERE id = 1", "branch"),
    ("UPDATE res_currency SET active = FALSE WHERE name = 'USD'", "inactive"),
    ("UPDATE upwork_earning SET currency_id = (SELECT id FROM res_currency WHERE name = 'CAD')", "no rate for CAD"),
    (
        "INSERT INTO ir_config_parameter (key, value) VALUES ('upwork_integration.upwork_income_account_id', '999999')",
        "cannot be used",
    ),
    (
        "INSERT INTO ir_config_parameter (key, value) VALUES ('upwork_integration.upwork_fee_expense_account_id', 'abc')",
        "cannot be used",
    ),
    ("UPDATE upwork_earning SET net_amount = 1", "disagree"),
    ("UPDATE upwork_earning SET upwork_fee = 300, net_amount = gross_amount - 300", "more than the amount"),
    ("UPDATE upwork_earning SET gross_amount = 1e12, net_amount = NULL", "more digits"),
];

async fn every_guard_refuses_with_its_reason(series: Series) {
    let app = office(series).await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    for (wrong, reason) in WRONG {
        let saved = ["upwork_contract", "upwork_earning", "res_company", "res_currency", "ir_config_parameter"];
        for table in saved {
            app.run(&format!("CREATE TABLE kept_{table} AS TABLE {table}")).await;
        }
        app.run(wrong).await;
        let said = refused(&app).await;
        assert!(said.contains(reason), "{wrong}: {said}");
        let back = saved.map(|table| {
            format!("DELETE FROM {table}; INSERT INTO {table} TABLE kept_{table}; DROP TABLE kept_{table};")
        });
        let back = back.concat();
        app.run(&format!("BEGIN; SET LOCAL session_replication_role = replica; {back} COMMIT")).await;
    }
    assert_eq!(create(&app, Options::default()).await.made.len(), 1, "nothing is wrong any more");
}

on_both_series!(without_a_word_about_taxes_none_is_added_silently, taxes_that_cannot_be_computed_are_refused);

/// An earning whose income account has a default tax.
async fn taxed(series: Series, settings: &[(&str, &str)]) -> TestApp {
    let app = TestApp::with(series, World::default(), settings).await;
    app.run(
        "DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%';
         INSERT INTO ir_config_parameter (key, value)
         SELECT 'upwork_integration.upwork_income_account_id', min(a.id)::text FROM account_account a
         JOIN account_account_res_company_rel r ON r.account_account_id = a.id AND r.res_company_id = 1
         JOIN account_account_tax_default_rel d ON d.account_id = a.id
         JOIN account_tax t ON t.id = d.tax_id AND t.company_id = 1 AND t.amount = 15 AND t.type_tax_use = 'sale'
         WHERE a.account_type = 'income'",
    )
    .await;
    earn(&app, "100", "2026-10-12", "280.33", "0").await;
    // A client without a country has no fiscal position.
    app.run("UPDATE res_partner SET country_id = NULL WHERE name = 'Client Co'").await;
    app
}

async fn without_a_word_about_taxes_none_is_added_silently(series: Series) {
    let app = taxed(series, &[]).await;
    assert_eq!(refused(&app).await, "tax 15% would add 42.05 to what the client paid; set taxes");
    let done = create(&app, Options { taxes: Some(Taxes::None), ..Options::default() }).await;
    assert_eq!(done.made[0].document.header.totals.amount_total.to_string(), "280.33");
}

async fn taxes_that_cannot_be_computed_are_refused(series: Series) {
    let app = taxed(series, &[("ODOO__TAXES", "odoo")]).await;
    for (change, reason) in [
        ("price_include_override = 'tax_included'", "included in the price"),
        ("amount_type = 'fixed'", "fixed amount"),
        ("amount_type = 'group'", "group of taxes"),
        ("tax_exigibility = 'on_payment'", "cash basis"),
        ("include_base_amount = TRUE", "base of other taxes"),
    ] {
        app.run(&format!("CREATE TABLE kept AS TABLE account_tax; UPDATE account_tax SET {change}")).await;
        let said = refused(&app).await;
        assert!(said.contains(reason), "{change}: {said}");
        app.run(
            "UPDATE account_tax t SET price_include_override = k.price_include_override, amount_type = k.amount_type,
                 tax_exigibility = k.tax_exigibility, include_base_amount = k.include_base_amount
             FROM kept k WHERE k.id = t.id; DROP TABLE kept",
        )
        .await;
    }
    let done = create(&app, Options::default()).await;
    assert_eq!(done.made[0].document.header.totals.amount_tax.to_string(), "42.05");
}

#[tokio::test]
async fn a_fee_account_with_default_taxes_is_refused_on_18() {
    let app = office(Series::V18).await;
    app.fee_accounts().await;
    earn(&app, "100", "2026-10-12", "203.69", "20.37").await;
    app.run(
        "INSERT INTO account_account_tax_default_rel (account_id, tax_id)
         SELECT value::integer, 1 FROM ir_config_parameter
         WHERE key = 'upwork_integration.upwork_fee_expense_account_id'",
    )
    .await;
    let done = create(&app, Options::default()).await;
    assert_eq!(done.made.iter().map(|new| new.kind).collect::<Vec<_>>(), [Kind::Invoice]);
    assert!(done.report.skipped[0].reason.contains("default taxes"), "{:?}", done.report.skipped);
}

#[tokio::test]
async fn only_the_days_meant_get_documents() {
    let app = office(Series::V19).await;
    for (id, date) in [("100", "2026-10-11"), ("101", "2026-10-12"), ("102", "2026-10-13")] {
        earn(&app, id, date, "10", "1").await;
    }
    let day: NaiveDate = "2026-10-12".parse().unwrap();
    let wanted = Wanted { from: Some(day), to: Some(day), ..Wanted::default() };
    let done = invoices::create(&app.ctx, &account(&app).await, &wanted, Options::default()).await.unwrap();
    assert_eq!(done.made.iter().map(|new| new.upwork_id.as_str()).collect::<Vec<_>>(), ["101"]);
}
