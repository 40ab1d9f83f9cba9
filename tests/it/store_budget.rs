//! Requests are counted for all replicas together.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio::sync::Barrier;
use upwork_odoo::db::Db;
use upwork_odoo::store::budget::{self, Lease, Limits};

use crate::support::memory::{Memory, at};

const LIMITS: Limits = Limits { per_minute: 100, per_day: 150 };

async fn lease(db: &Db, now: &str, want: u32) -> Lease {
    budget::lease(db, at(now), want, LIMITS).await.expect("lease")
}

/// Takes blocks until it has to wait: how much it got, and until when it waits.
async fn take_all(db: Db, now: DateTime<Utc>, want: u32, start: Arc<Barrier>) -> (u32, DateTime<Utc>) {
    start.wait().await;
    let mut sum = 0;
    loop {
        match budget::lease(&db, now, want, LIMITS).await.expect("lease") {
            Lease::Granted { count, .. } => sum += count,
            Lease::Wait { until } => return (sum, until),
        }
    }
}

/// What eight takers at once got together.
async fn together(db: &Db, now: &str, wait_until: &str) -> u32 {
    let start = Arc::new(Barrier::new(8));
    let takers: Vec<_> =
        (1..=8).map(|want| tokio::spawn(take_all(db.clone(), at(now), want, Arc::clone(&start)))).collect();
    let mut sum = 0;
    for taker in takers {
        let (got, until) = taker.await.expect("taker");
        assert_eq!(until, at(wait_until));
        sum += got;
    }
    sum
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn takers_at_once_share_the_minute_and_the_day_to_the_last_request() {
    let memory = Memory::new().await;
    assert_eq!(together(&memory.db, "2026-03-02T10:00:10Z", "2026-03-02T10:01:00Z").await, 100);
    assert_eq!(together(&memory.db, "2026-03-02T10:01:59Z", "2026-03-03T00:00:00Z").await, 50);
    assert_eq!(together(&memory.db, "2026-03-03T00:00:00Z", "2026-03-03T00:01:00Z").await, 100);
}

#[tokio::test]
async fn block_is_good_until_its_minute_ends_and_never_larger_than_what_is_left() {
    let memory = Memory::new().await;
    let until = at("2026-03-02T10:01:00Z");
    assert_eq!(lease(&memory.db, "2026-03-02T10:00:59Z", 70).await, Lease::Granted { count: 70, until });
    assert_eq!(lease(&memory.db, "2026-03-02T10:00:59Z", 70).await, Lease::Granted { count: 30, until });
    assert_eq!(lease(&memory.db, "2026-03-02T10:00:59Z", 70).await, Lease::Wait { until });
}

#[tokio::test]
async fn nobody_gets_a_block_during_a_pause_and_a_shorter_pause_does_not_end_a_longer() {
    let memory = Memory::new().await;
    let until = at("2026-03-02T10:30:00Z");
    budget::pause(&memory.db, until).await.expect("pause");
    budget::pause(&memory.db, at("2026-03-02T10:10:00Z")).await.expect("pause");
    assert_eq!(lease(&memory.db, "2026-03-02T10:29:59Z", 1).await, Lease::Wait { until });
    assert_eq!(budget::paused(&memory.db, at("2026-03-02T10:29:59Z")).await.expect("paused"), Some(until));
    assert_eq!(budget::paused(&memory.db, until).await.expect("paused"), None);
    assert!(matches!(lease(&memory.db, "2026-03-02T10:30:00Z", 1).await, Lease::Granted { count: 1, .. }));
}

#[tokio::test]
async fn few_windows_are_kept() {
    let memory = Memory::new().await;
    for hour in 0..24 {
        lease(&memory.db, &format!("2026-03-02T{hour:02}:00:00Z"), 1).await;
    }
    lease(&memory.db, "2026-03-05T00:00:00Z", 1).await;
    let kept: Vec<String> = sqlx::query_scalar(
        "SELECT period || ' ' || (starts_at AT TIME ZONE 'UTC')::date FROM upwork_sync.budget ORDER BY 1",
    )
    .fetch_all(&memory.database.pool().await)
    .await
    .expect("windows");
    assert_eq!(kept, ["day 2026-03-05", "minute 2026-03-05"]);
}
