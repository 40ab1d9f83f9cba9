//! Slots are run once, and what was run is remembered.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Barrier;
use upwork_odoo::db::Db;
use upwork_odoo::domain::{Job, Kind, Outcome, RunReport, Skip, Trigger};
use upwork_odoo::store::Error;
use upwork_odoo::store::claims::{self, Claim};
use upwork_odoo::store::runs::{self, Begun, Run};

use crate::support::memory::{ACCOUNT, LONG, Memory, OTHER_ACCOUNT, at};

const JOB: Job = Job::Contracts;
const SLOT: &str = "2026-03-02T08:00:00Z";
const NEXT_SLOT: &str = "2026-03-02T12:00:00Z";

async fn claim(db: &Db, holder: &str, lease: Duration) -> Claim {
    claims::take(db, ACCOUNT, JOB, holder, lease).await.expect("take").expect("free claim")
}

async fn begin(db: &Db, claim: &Claim, slot: Option<&str>, started_at: &str) -> Begun {
    let trigger = if slot.is_some() { Trigger::Schedule } else { Trigger::Hand };
    runs::begin(db, claim, slot.map(at), trigger, at(started_at)).await.expect("begin")
}

async fn run(db: &Db, claim: &Claim, slot: Option<&str>, started_at: &str) -> Run {
    match begin(db, claim, slot, started_at).await {
        Begun::Run(run) => run,
        Begun::AlreadyDone => panic!("{slot:?} was done"),
    }
}

async fn finish(db: &Db, run: Run, outcome: Outcome) {
    let mut tx = db.begin().await.expect("begin");
    runs::finish(&mut tx, run, outcome, None, None, at("2026-03-02T13:00:00Z")).await.expect("finish");
    tx.commit().await.expect("commit");
}

/// Tries until it had the claim; whether the slot was still to be run then.
async fn race(db: Db, holder: String, start: Arc<Barrier>) -> bool {
    start.wait().await;
    loop {
        let Some(claim) = claims::take(&db, ACCOUNT, JOB, &holder, LONG).await.expect("take") else {
            tokio::task::yield_now().await;
            continue;
        };
        let begun = begin(&db, &claim, Some(SLOT), SLOT).await;
        if let Begun::Run(run) = begun {
            finish(&db, run, Outcome::Done).await;
        }
        claims::release(&db, &claim).await.expect("release");
        return begun != Begun::AlreadyDone;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn three_replicas_run_a_slot_once() {
    let memory = Memory::new().await;
    let start = Arc::new(Barrier::new(3));
    let racers =
        ["a", "b", "c"].map(|holder| tokio::spawn(race(memory.db.clone(), holder.to_owned(), Arc::clone(&start))));
    let mut ran = 0;
    for racer in racers {
        ran += u32::from(racer.await.expect("racer"));
    }
    assert_eq!(ran, 1);
    let last = runs::last_slot(&memory.db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!((last.attempt, last.outcome), (1, Some(Outcome::Done)));
}

#[tokio::test]
async fn slot_that_failed_is_tried_again_and_one_that_was_done_is_not() {
    let Memory { db, database: _database } = Memory::new().await;
    let claim = claim(&db, "a", LONG).await;
    let first = run(&db, &claim, Some(SLOT), SLOT).await;
    finish(&db, first, Outcome::Failed).await;
    let second = run(&db, &claim, Some(SLOT), SLOT).await;
    assert_eq!(second, Run { id: first.id, attempt: 2 });
    for outcome in [Outcome::Done, Outcome::DoneWithSkips, Outcome::Partial] {
        let slot = format!("2026-03-02T{:02}:30:00Z", outcome as u8);
        let run = run(&db, &claim, Some(&slot), SLOT).await;
        finish(&db, run, outcome).await;
        assert_eq!(begin(&db, &claim, Some(&slot), SLOT).await, Begun::AlreadyDone, "{outcome:?}");
    }
}

#[tokio::test]
async fn replica_that_lost_its_claim_neither_begins_nor_closes_the_successors_run() {
    let Memory { db, database } = Memory::new().await;
    let stale = claim(&db, "a", LONG).await;
    let abandoned = run(&db, &stale, Some(SLOT), SLOT).await;
    let expired = "UPDATE upwork_sync.claim SET lease_until = clock_timestamp()";
    database.run_as(&database.admin_url(), expired).await;
    let fresh = claim(&db, "b", LONG).await;
    let taken_over = run(&db, &fresh, Some(SLOT), SLOT).await;
    assert_eq!(taken_over.attempt, 2);
    let late = runs::begin(&db, &stale, Some(at(SLOT)), Trigger::Schedule, at(SLOT)).await;
    assert!(matches!(late, Err(Error::Lost { .. })));
    finish(&db, abandoned, Outcome::Failed).await;
    let last = runs::last(&db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!((last.holder.as_str(), last.outcome), ("b", None));
}

#[tokio::test]
async fn runs_by_hand_are_no_slots() {
    let Memory { db, database: _database } = Memory::new().await;
    let claim = claim(&db, "a", LONG).await;
    let slot = run(&db, &claim, Some(SLOT), SLOT).await;
    finish(&db, slot, Outcome::Done).await;
    for started_at in ["2026-03-02T09:00:00Z", "2026-03-02T09:00:01Z"] {
        let by_hand = run(&db, &claim, None, started_at).await;
        finish(&db, by_hand, Outcome::Done).await;
    }
    let last = runs::last(&db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!((last.slot, last.trigger), (None, Trigger::Hand));
    let last_slot = runs::last_slot(&db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!(last_slot.slot, Some(at(SLOT)));
    assert_eq!(runs::last(&db, OTHER_ACCOUNT, JOB).await.expect("last"), None);
}

#[tokio::test]
async fn history_tells_what_a_run_did() {
    let Memory { db, database } = Memory::new().await;
    let claim = claim(&db, "a", LONG).await;
    let mut report = RunReport::new(JOB);
    report.counts.entry(Kind::Contract).or_default().inserted = 3;
    report.skipped.push(Skip { kind: Kind::Client, id: "7".into(), reason: "two of the name".into(), cure: None });
    let done = run(&db, &claim, Some(SLOT), SLOT).await;
    let finished_at = at("2026-03-02T08:01:00Z");
    let mut tx = db.begin().await.expect("begin");
    runs::finish(&mut tx, done, report.outcome(), Some(&report), Some("a word"), finished_at).await.expect("finish");
    tx.commit().await.expect("commit");
    let tokens = claims::take(&db, ACCOUNT, Job::Tokens, "a", LONG).await.expect("take").expect("free claim");
    run(&db, &tokens, Some(NEXT_SLOT), NEXT_SLOT).await;

    let newest = runs::newest_per_job(&db, ACCOUNT).await.expect("list");
    assert_eq!(newest.iter().map(|record| record.job).collect::<Vec<_>>(), [Job::Contracts, Job::Tokens]);
    assert_eq!(newest[0].report.as_ref(), Some(&report));
    assert_eq!(newest[0].outcome, Some(Outcome::DoneWithSkips));
    assert_eq!((newest[0].started_at, newest[0].finished_at), (at(SLOT), Some(finished_at)));
    assert_eq!(newest[0].error.as_deref(), Some("a word"));
    assert_eq!((newest[1].finished_at, newest[1].outcome), (None, None));

    let older_form = r#"UPDATE upwork_sync.run SET report = '{"rows": 3}'"#;
    database.run_as(&database.admin_url(), older_form).await;
    let newest = runs::newest_per_job(&db, ACCOUNT).await.expect("a report of an older form stops nothing");
    assert_eq!(newest[0].report, None);
}

#[tokio::test]
async fn job_fails_since_the_first_failure_after_its_last_good_run() {
    let Memory { db, database: _database } = Memory::new().await;
    let claim = claim(&db, "a", LONG).await;
    let since = async || runs::failing_since(&db, ACCOUNT, JOB).await.expect("since");
    for (started_at, outcome, expected) in [
        ("2026-03-02T08:00:00Z", Outcome::Failed, Some("2026-03-02T08:00:00Z")),
        ("2026-03-02T09:00:00Z", Outcome::Partial, None),
        ("2026-03-02T10:00:00Z", Outcome::Failed, Some("2026-03-02T10:00:00Z")),
        ("2026-03-02T11:00:00Z", Outcome::Failed, Some("2026-03-02T10:00:00Z")),
        ("2026-03-02T12:00:00Z", Outcome::DoneWithSkips, None),
    ] {
        let failed_before = since().await;
        let run = run(&db, &claim, None, started_at).await;
        assert_eq!(since().await, failed_before, "a run that goes on tells nothing yet");
        finish(&db, run, outcome).await;
        assert_eq!(since().await, expected.map(at));
    }
    assert_eq!(runs::failing_since(&db, OTHER_ACCOUNT, JOB).await.expect("since"), None);
}

#[tokio::test]
async fn old_runs_are_forgotten_but_the_newest_run_and_slot_stay() {
    let Memory { db, database: _database } = Memory::new().await;
    let claim = claim(&db, "a", LONG).await;
    for (slot, started_at) in [
        (Some("2026-01-01T08:00:00Z"), "2026-01-01T08:00:00Z"),
        (Some("2026-01-02T08:00:00Z"), "2026-01-02T08:00:00Z"),
        (None, "2026-01-03T08:00:00Z"),
        (None, "2026-01-04T08:00:00Z"),
    ] {
        run(&db, &claim, slot, started_at).await;
    }
    assert_eq!(runs::prune(&db, at("2026-01-01T00:00:00Z")).await.expect("prune"), 0);
    assert_eq!(runs::prune(&db, at("2026-03-01T00:00:00Z")).await.expect("prune"), 2);
    let last = runs::last(&db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!(last.started_at, at("2026-01-04T08:00:00Z"));
    let last_slot = runs::last_slot(&db, ACCOUNT, JOB).await.expect("last").expect("a run");
    assert_eq!(last_slot.slot, Some(at("2026-01-02T08:00:00Z")));
}
