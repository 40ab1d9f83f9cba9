//! The job `contracts`, end to end: from Upwork's answers to Odoo's rows.

use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::simulator::World;

use super::support::app::TestApp;

async fn first_sync_writes_what_upwork_lists(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    let before = app.count("SELECT count(*) FROM upwork_contract").await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(report.counts[&Kind::Contract], Counts { inserted: 3, ..Counts::default() });
    assert_eq!(app.count("SELECT count(*) FROM upwork_contract").await, before + 3);
    let row = "SELECT concat_ws('|', c.name, c.contract_type, c.state, c.start_date, c.hourly_rate, r.name, c.company_id)
               FROM upwork_contract c JOIN res_currency r ON r.id = c.currency_id WHERE upwork_contract_id = '41846002'";
    assert_eq!(app.text(row).await.unwrap(), "Backend developer|hourly|active|2025-11-03|50.00|USD|1");
}

#[tokio::test]
async fn first_sync_writes_what_upwork_lists_on_18() {
    first_sync_writes_what_upwork_lists(Series::V18).await;
}

#[tokio::test]
async fn first_sync_writes_what_upwork_lists_on_19() {
    first_sync_writes_what_upwork_lists(Series::V19).await;
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
