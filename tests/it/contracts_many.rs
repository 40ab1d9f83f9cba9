//! Thousands of contracts: the first run brings them all in, in transactions of a bounded size.

use upwork_odoo::domain::{Job, Kind, Outcome, Series};
use upwork_odoo::simulator::{World, WorldSpec};

use crate::support::app::TestApp;

/// Rows that one transaction may write into Odoo's tables.
const MOST_ROWS: i64 = 5_000;

#[tokio::test]
async fn two_thousand_contracts_come_in_by_transactions_of_bounded_size() {
    come_in_by_transactions_of_bounded_size(2_000).await;
}

#[tokio::test]
#[ignore = "takes a minute: the simulated Upwork answers for ten contracts at a time"]
async fn ten_thousand_contracts_come_in_by_transactions_of_bounded_size() {
    come_in_by_transactions_of_bounded_size(10_000).await;
}

async fn come_in_by_transactions_of_bounded_size(contracts: u32) {
    let spec = WorldSpec {
        hourly: contracts / 5 * 4,
        fixed: contracts / 5,
        milestones_per_fixed: 3,
        proposals: contracts / 5,
        clients: 50,
        odd_text: false,
        ..WorldSpec::default()
    };
    let app = TestApp::new(Series::V18, World::seeded(&spec)).await.connected().await;
    let report = app.sync(Job::Contracts).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{:?}", report.notes);
    let inserted = |kind| report.counts[&kind].inserted;
    assert_eq!((inserted(Kind::Contract), inserted(Kind::Proposal)), (contracts.into(), u64::from(contracts / 5)));
    let largest = "SELECT max(rows) FROM (
                       SELECT sum(n)::bigint AS rows FROM (
                           SELECT xmin::text AS by, count(*) AS n FROM upwork_contract GROUP BY 1
                           UNION ALL SELECT xmin::text, count(*) FROM upwork_milestone GROUP BY 1
                           UNION ALL SELECT xmin::text, count(*) FROM upwork_proposal GROUP BY 1
                           UNION ALL SELECT xmin::text, count(*) FROM mail_message GROUP BY 1
                       ) AS written GROUP BY by
                   ) AS transactions";
    let largest = app.count(largest).await;
    assert!(largest <= MOST_ROWS && largest > MOST_ROWS / 2, "{largest}");
    let halves = "SELECT count(*) FROM upwork_contract c WHERE upwork_account_id > 2
                  AND (SELECT count(*) FROM mail_message m WHERE m.model = 'upwork.contract' AND m.res_id = c.id
                       AND m.xmin::text = c.xmin::text) <> 1";
    assert_eq!(app.count(halves).await, 0);
}
