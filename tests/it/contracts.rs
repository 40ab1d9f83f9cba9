//! A first run of the job `contracts`, end to end: from Upwork's answers to rows that Odoo itself could have written.

use std::collections::BTreeMap;

use rust_decimal::RoundingStrategy;
use serde_json::Value;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::world::Terms;
use upwork_odoo::simulator::{World, WorldSpec};

use crate::support::app::TestApp;
use crate::support::odoo::{assert_same, oracle};
use crate::support::on_both_series;
use crate::support::picture::Row;
use crate::support::sync::{BACKEND, IMPORT_TOOL};

on_both_series!(
    first_sync_writes_what_upwork_lists,
    a_new_hourly_contract_is_written_column_by_column,
    a_new_fixed_price_contract_has_no_rate_and_brings_its_milestones,
    a_new_proposal_is_written_column_by_column,
    a_rate_in_yen_has_no_decimals,
    new_records_say_so_in_their_chatter_as_the_orm_does,
    an_agency_has_its_own_contracts,
);

async fn first_sync_writes_what_upwork_lists(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    let new = |inserted| Counts { inserted, ..Counts::default() };
    let expected = [(Kind::Contract, new(3)), (Kind::Milestone, new(3)), (Kind::Proposal, new(3))];
    assert_eq!(report.counts, BTreeMap::from(expected));
    assert_eq!((report.skipped, report.notes), (vec![], vec![]));
}

/// A row of `columns` and those that every row of ours has: made and last written by OdooBot, just now.
async fn expected(app: &TestApp, row: &Row, columns: &[(&str, Option<&str>)]) -> Row {
    let given = |column: &str| (column.to_owned(), row[column].clone());
    let mut all: Row = ["id", "create_date", "write_date"].into_iter().map(given).collect();
    assert!(all.values().all(Option::is_some), "{row:?}");
    assert_eq!(row["create_date"], row["write_date"]);
    let usd = app.id_of("SELECT id FROM res_currency WHERE name = 'USD'").await.to_string();
    for (column, value) in
        columns.iter().copied().chain([("create_uid", Some("1")), ("write_uid", Some("1")), ("company_id", Some("1"))])
    {
        let value = if value == Some("USD") { Some(usd.as_str()) } else { value };
        all.insert(column.to_owned(), value.map(str::to_owned));
    }
    all
}

async fn a_new_hourly_contract_is_written_column_by_column(series: Series) {
    let app = TestApp::synced(series).await;
    let row = app.contract(BACKEND).await;
    let account = app.id.to_string();
    let columns = [
        ("upwork_account_id", Some(account.as_str())),
        ("upwork_contract_id", Some(BACKEND)),
        ("name", Some("Backend developer")),
        ("contract_type", Some("hourly")),
        ("state", Some("active")),
        ("start_date", Some("2025-11-03")),
        ("end_date", None),
        ("hourly_rate", Some("50.00")),
        ("currency_id", Some("USD")),
        ("partner_id", None),
        ("project_id", None),
    ];
    assert_eq!(row, expected(&app, &row, &columns).await);
}

async fn a_new_fixed_price_contract_has_no_rate_and_brings_its_milestones(series: Series) {
    let app = TestApp::synced(series).await;
    let row = app.contract(IMPORT_TOOL).await;
    let account = app.id.to_string();
    let columns = [
        ("upwork_account_id", Some(account.as_str())),
        ("upwork_contract_id", Some(IMPORT_TOOL)),
        ("name", Some("Data import tool")),
        ("contract_type", Some("fixed")),
        ("state", Some("active")),
        ("start_date", Some("2025-11-03")),
        ("end_date", None),
        ("hourly_rate", None),
        ("currency_id", Some("USD")),
        ("partner_id", None),
        ("project_id", None),
    ];
    assert_eq!(row, expected(&app, &row, &columns).await);

    let contract = row["id"].as_deref();
    let milestones = app.rows("upwork_milestone", "name IN ('Prototype', 'Delivery', 'Handover')").await;
    let said = [("Prototype", "paid", "500.00"), ("Delivery", "active", "700.00"), ("Handover", "pending", "300.00")];
    assert_eq!(milestones.len(), said.len());
    for (row, (name, state, amount)) in milestones.iter().zip(said) {
        let columns = [
            ("contract_id", contract),
            ("name", Some(name)),
            ("state", Some(state)),
            ("amount", Some(amount)),
            ("due_date", None),
            ("currency_id", Some("USD")),
        ];
        assert_eq!(*row, expected(&app, row, &columns).await);
    }
}

async fn a_new_proposal_is_written_column_by_column(series: Series) {
    let app = TestApp::synced(series).await;
    let rows = app.rows("upwork_proposal", "true").await;
    let account = app.id.to_string();
    let mut said = BTreeMap::from([
        ("Rust sync service", ("submitted", "55.00")),
        ("Odoo module", ("submitted", "50.00")),
        ("Backend developer", ("hired", "45.00")),
    ]);
    for row in &rows {
        let title = row["title"].as_deref().unwrap();
        let (state, rate) = said.remove(title).unwrap();
        let columns = [
            ("upwork_account_id", Some(account.as_str())),
            ("contract_id", None),
            ("name", Some(title)),
            ("title", Some(title)),
            ("state", Some(state)),
            ("submitted_date", Some("2026-03-02")),
            ("hourly_rate", Some(rate)),
            ("html_content", None),
            ("module_list", None),
            ("client_industry", None),
            ("job_requirements", None),
            ("estimated_hours", None),
        ];
        assert_eq!(*row, expected(&app, row, &columns).await);
    }
    assert_eq!(said, BTreeMap::new());
}

async fn a_rate_in_yen_has_no_decimals(series: Series) {
    let spec = WorldSpec { fixed: 0, proposals: 0, currencies: vec!["JPY".to_owned()], ..WorldSpec::default() };
    let world = World::seeded(&spec);
    let app = TestApp::new(series, world).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let rows = app.rows("upwork_contract", "hourly_rate IS NOT NULL AND upwork_contract_id LIKE '3%'").await;
    assert_eq!(rows.len(), 14);
    for row in rows {
        let id = row["upwork_contract_id"].clone().unwrap();
        let rate = app.upwork.world(|world| match &world.contract(&id).unwrap().terms {
            Terms::Hourly(terms) => terms.last().unwrap().rate,
            Terms::Fixed(_) => panic!("{id}"),
        });
        let whole = rate.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(row["hourly_rate"], Some(whole.to_string()), "{id}");
    }
}

async fn new_records_say_so_in_their_chatter_as_the_orm_does(series: Series) {
    let app = TestApp::synced(series).await;
    for (table, model, step) in
        [("upwork_contract", "upwork.contract", "contract_hourly"), ("upwork_proposal", "upwork.proposal", "proposal")]
    {
        let orm = oracle(series, step, "mail_message");
        let records: Vec<Value> = app
            .json(&format!("SELECT to_jsonb(id) FROM {table} WHERE upwork_account_id = {} ORDER BY id", app.id))
            .await;
        let notes =
            app.json(&format!("SELECT to_jsonb(m) FROM mail_message m WHERE model = '{model}' ORDER BY res_id")).await;
        assert_eq!(notes.iter().map(|note| note["res_id"].clone()).collect::<Vec<_>>(), records, "one note each");
        for note in &notes {
            assert_same(note, &orm, &["res_id", "date", "message_id"]);
        }
    }
    assert_eq!(app.count("SELECT count(*) FROM mail_message WHERE model = 'upwork.milestone'").await, 0);
}

async fn an_agency_has_its_own_contracts(series: Series) {
    let spec = WorldSpec { agency_contracts: 6, hourly: 2, fixed: 0, proposals: 0, ..WorldSpec::default() };
    let app = TestApp::new(series, World::seeded(&spec)).await.connected_as("Northwind Studio").await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.counts[&Kind::Contract].inserted, 6);
}

#[tokio::test]
async fn a_hired_proposal_points_at_the_contract_it_led_to() {
    let app = TestApp::new(Series::V18, World::example()).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let led_to = "SELECT string_agg(concat_ws('|', p.title, p.state, c.upwork_contract_id), ', ' ORDER BY p.title)
                  FROM upwork_proposal p LEFT JOIN upwork_contract c ON c.id = p.contract_id";
    assert_eq!(
        app.text(led_to).await.unwrap(),
        "Backend developer|hired|41846002, Odoo module|submitted, Rust sync service|submitted"
    );
}
