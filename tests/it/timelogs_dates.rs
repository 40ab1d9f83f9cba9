//! The date in Odoo is the date that Upwork gave, whatever time zone the database's session, the process or the
//! machine is in, and on the days on which clocks change.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use sqlx::AssertSqlSafe;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{ContractHours, ContractId, Series, TimeCell, TimeLogs, Weeks};
use upwork_odoo::odoo::{self, snapshot};
use upwork_odoo::plan::{self, Reading, Reported, Snapshot};
use upwork_odoo::simulator::World;

use crate::support::app::TestApp;
use crate::support::command::run;
use crate::support::hours::logged;
use crate::support::odoo::{OWNER, World as Odoo};

/// A contract of the golden world.
const CONTRACT: &str = "90000001";

/// Days on which clocks change somewhere, and those around them.
fn days_of_change() -> Vec<NaiveDate> {
    let changes = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-09-27", "2026-10-04", "2026-10-25", "2026-11-01"];
    let days = changes.iter().flat_map(|day| {
        let day: NaiveDate = day.parse().unwrap();
        [day.pred_opt().unwrap(), day, day.succ_opt().unwrap()]
    });
    days.chain(["2026-12-31", "2027-01-01", "2028-02-29"].map(|day| day.parse().unwrap())).collect()
}

fn hours(days: &[NaiveDate]) -> ContractHours {
    let mut logs = TimeLogs::default();
    for date in days {
        logs.add(TimeCell {
            contract: ContractId::new(CONTRACT),
            date: *date,
            freelancer: None,
            memo: Some(date.to_string()),
            tracked: 1.into(),
            manual: 0.into(),
        });
    }
    logs.finish().remove(0)
}

/// Writes these days in a session of this zone and reads them back there and in UTC; then all is undone.
async fn written_in(odoo: &Odoo, zone: &str, days: &[NaiveDate]) -> (Vec<NaiveDate>, Vec<String>) {
    let hours = hours(days);
    let (from, to) = (hours.logs[0].date, hours.logs[hours.logs.len() - 1].date);
    let weeks = Weeks::around(from, to).unwrap();
    let reading = Reading {
        weeks,
        whole: true,
        doubted: BTreeSet::new(),
        held: std::collections::BTreeMap::new(),
        coming: BTreeSet::new(),
    };
    let contracts = [hours.contract.clone()];
    let wanted = snapshot::Wanted { contracts: &contracts, weeks, named: &[] };
    let mut tx = odoo.db.begin().await.unwrap();
    let set = format!("SET LOCAL TimeZone = '{zone}'");
    sqlx::raw_sql(AssertSqlSafe(set)).execute(tx.conn()).await.unwrap();
    let before = snapshot::timelogs(&mut tx, OWNER.account, wanted).await.unwrap();
    let before = Snapshot { hours: before, ..Snapshot::default() };
    let plan = plan::timelogs(&[Reported { hours: &hours, visible: true }], &reading, &before, OWNER);
    odoo::apply(&mut tx, &plan, &odoo.author).await.unwrap();
    let after = snapshot::timelogs(&mut tx, OWNER.account, wanted).await.unwrap();
    let read = after.rows.values().flatten().map(|row| row.date).collect();
    // Nothing is left to do: what is there is what was meant.
    let after = Snapshot { hours: after, ..Snapshot::default() };
    assert!(plan::timelogs(&[Reported { hours: &hours, visible: true }], &reading, &after, OWNER).is_empty(), "{zone}");
    sqlx::raw_sql("SET LOCAL TimeZone = 'UTC'").execute(tx.conn()).await.unwrap();
    let stored =
        "SELECT date::text FROM upwork_timelog WHERE upwork_timelog_id = '90000001:' || date::text ORDER BY date";
    let stored = sqlx::query_scalar(stored).fetch_all(tx.conn()).await.unwrap();
    tx.rollback().await.unwrap();
    (read, stored)
}

#[tokio::test]
async fn the_date_in_odoo_is_the_date_upwork_gave_in_every_time_zone() {
    for series in Series::ALL {
        let odoo = Odoo::new(series).await;
        let zones = "SELECT name FROM pg_timezone_names WHERE name NOT LIKE 'posix/%' ORDER BY name";
        let zones: Vec<String> = sqlx::query_scalar(zones).fetch_all(&odoo.pool).await.unwrap();
        assert!(zones.len() > 300, "{}", zones.len());
        let days = days_of_change();
        let mut sorted = days.clone();
        sorted.sort_unstable();
        let texts: Vec<String> = sorted.iter().map(ToString::to_string).collect();
        for zone in zones {
            let (read, stored) = written_in(&odoo, &zone, &days).await;
            assert_eq!((read, stored), (sorted.clone(), texts.clone()), "{zone}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_date_and_the_zone_the_date_stays() {
    let odoo = Odoo::new(Series::V18).await;
    let zones: Vec<String> =
        sqlx::query_scalar("SELECT name FROM pg_timezone_names").fetch_all(&odoo.pool).await.unwrap();
    let dates = proptest::collection::btree_set(0..40_000i32, 1..6);
    let mut runner = TestRunner::new(Config { cases: 128, failure_persistence: None, ..Config::default() });
    let handle = tokio::runtime::Handle::current();
    let outcome = runner.run(&(dates, proptest::sample::select(zones)), |(days, zone)| {
        let days: Vec<NaiveDate> = days.into_iter().map(|day| NaiveDate::from_epoch_days(day).unwrap()).collect();
        let (read, stored) = tokio::task::block_in_place(|| handle.block_on(written_in(&odoo, &zone, &days)));
        prop_assert_eq!(&read, &days);
        prop_assert_eq!(stored, days.iter().map(ToString::to_string).collect::<Vec<_>>());
        Ok(())
    });
    outcome.unwrap();
}

#[tokio::test]
async fn the_zone_of_process_and_database_does_not_move_a_day() {
    for (zone, series) in [("Pacific/Kiritimati", Series::V18), ("Pacific/Midway", Series::V19)] {
        let app = TestApp::new(series, World::example()).await;
        app.clock.advance(Clock::system().now() - app.clock.now());
        let app = app.connected().await;
        app.run(&format!("ALTER DATABASE {} SET TimeZone = '{zone}'", app.database.name())).await;
        let today = Clock::system().now().date_naive();
        let day = today - chrono::TimeDelta::days(i64::from(today.weekday().num_days_from_monday()) + 7);
        app.step(&logged(&day.to_string(), "a", "1", "0"));
        let mut env = app.environment();
        env.insert("TZ".to_owned(), zone.to_owned());
        env.insert("PGTZ".to_owned(), zone.to_owned());
        let said = run(&env, &["sync", "timelogs", "--account", "Test"]).await;
        assert!(said.out(0).contains("timelogs   1 "), "{said:?}");
        assert_eq!(app.logs().await, [format!("41846002 {day} 1.00 0.00 1.00 'a'")], "{zone}");
    }
}
