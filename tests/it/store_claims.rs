//! Leases: one holder at a time, and none who slept past its lease.

use std::time::Duration;

use upwork_odoo::domain::Job;
use upwork_odoo::store::claims::{self, Claim};
use upwork_odoo::store::{Error, renewal};

use crate::support::memory::{ACCOUNT, LONG, Memory, OTHER_ACCOUNT, connect_with};

const JOB: Job = Job::Contracts;

async fn take(memory: &Memory, holder: &str, lease: Duration) -> Option<Claim> {
    claims::take(&memory.db, ACCOUNT, JOB, holder, lease).await.expect("take")
}

async fn hold(memory: &Memory, claim: &Claim) -> Result<(), Error> {
    claims::hold(&mut memory.db.begin().await.expect("begin"), claim).await
}

async fn expire(memory: &Memory) {
    memory.run("UPDATE upwork_sync.claim SET lease_until = clock_timestamp() - interval '1 second'").await;
}

#[tokio::test]
async fn claim_has_one_holder() {
    let memory = Memory::new().await;
    let first = take(&memory, "a", LONG).await.expect("free claim");
    assert_eq!(take(&memory, "b", LONG).await, None);
    assert_eq!(take(&memory, "a", LONG).await, None, "another run of the same replica is another run");
    hold(&memory, &first).await.expect("its holder may write");
}

#[tokio::test]
async fn claims_of_other_accounts_and_jobs_are_free() {
    let memory = Memory::new().await;
    take(&memory, "a", LONG).await.expect("free claim");
    let other = claims::take(&memory.db, OTHER_ACCOUNT, JOB, "b", LONG).await.expect("take");
    assert!(other.is_some());
    let other = claims::take(&memory.db, ACCOUNT, Job::Tokens, "b", LONG).await.expect("take");
    assert!(other.is_some());
}

#[tokio::test]
async fn stale_claim_is_taken_with_the_next_epoch_and_its_old_holder_is_out() {
    let memory = Memory::new().await;
    let stale = take(&memory, "a", Duration::ZERO).await.expect("free claim");
    let fresh = take(&memory, "b", LONG).await.expect("stale claim");
    assert_eq!((stale.epoch, fresh.epoch), (1, 2));
    assert!(matches!(hold(&memory, &stale).await, Err(Error::Lost { account: ACCOUNT, job: JOB })));
    assert!(!claims::beat(&memory.db, &stale, LONG).await.expect("beat"));
    claims::release(&memory.db, &stale).await.expect("release");
    hold(&memory, &fresh).await.expect("untouched by what its predecessor does");
}

#[tokio::test]
async fn holder_that_slept_past_its_lease_is_out_even_if_nobody_came() {
    let memory = Memory::new().await;
    let claim = take(&memory, "a", LONG).await.expect("free claim");
    expire(&memory).await;
    assert!(matches!(hold(&memory, &claim).await, Err(Error::Lost { .. })));
    assert!(!claims::beat(&memory.db, &claim, LONG).await.expect("beat"));
    assert!(matches!(hold(&memory, &claim).await, Err(Error::Lost { .. })), "no beat brings it back");
}

#[tokio::test]
async fn same_name_with_an_older_epoch_is_out() {
    let memory = Memory::new().await;
    let stale = take(&memory, "a", Duration::ZERO).await.expect("free claim");
    take(&memory, "a", LONG).await.expect("stale claim");
    assert!(matches!(hold(&memory, &stale).await, Err(Error::Lost { .. })));
}

#[tokio::test]
async fn beat_prolongs_a_lease() {
    let memory = Memory::new().await;
    let claim = take(&memory, "a", LONG).await.expect("free claim");
    assert!(claims::beat(&memory.db, &claim, LONG * 24).await.expect("beat"));
    memory.run("UPDATE upwork_sync.claim SET lease_until = lease_until - interval '2 hours'").await;
    hold(&memory, &claim).await.expect("prolonged by more than was taken off");
}

#[tokio::test]
async fn released_claim_is_free_and_epochs_go_on() {
    let memory = Memory::new().await;
    let first = take(&memory, "a", LONG).await.expect("free claim");
    claims::release(&memory.db, &first).await.expect("release");
    assert!(matches!(hold(&memory, &first).await, Err(Error::Lost { .. })));
    assert_eq!(take(&memory, "b", LONG).await.expect("free claim").epoch, 2);
}

#[tokio::test]
async fn claim_cannot_be_taken_while_its_holder_writes() {
    let memory = Memory::new().await;
    let claim = take(&memory, "a", LONG).await.expect("free claim");
    let mut tx = memory.db.begin().await.expect("begin");
    claims::hold(&mut tx, &claim).await.expect("hold");
    let impatient = connect_with(&memory.database.admin_url(), Duration::from_millis(1)).await;
    let error = claims::take(&impatient, ACCOUNT, JOB, "b", LONG).await.expect_err("waits for the row");
    assert!(error.is_transient(), "{error}");
    tx.commit().await.expect("commit");
    assert_eq!(claims::take(&impatient, ACCOUNT, JOB, "b", LONG).await.expect("take"), None);
}

#[tokio::test]
async fn tokens_of_an_account_are_renewed_by_one_at_a_time() {
    let memory = Memory::new().await;
    let first = renewal::take(&memory.db, ACCOUNT, "a", LONG).await.expect("take").expect("free");
    assert_eq!(renewal::take(&memory.db, ACCOUNT, "a", LONG).await.expect("take"), None);
    assert!(renewal::take(&memory.db, OTHER_ACCOUNT, "b", LONG).await.expect("take").is_some());
    renewal::release(&memory.db, &first).await.expect("release");
    assert!(renewal::take(&memory.db, ACCOUNT, "b", LONG).await.expect("take").is_some());
}

#[tokio::test]
async fn late_release_does_not_end_the_successors_renewal() {
    let memory = Memory::new().await;
    let stale = renewal::take(&memory.db, ACCOUNT, "a", Duration::ZERO).await.expect("take").expect("free");
    renewal::take(&memory.db, ACCOUNT, "a", LONG).await.expect("take").expect("stale");
    renewal::release(&memory.db, &stale).await.expect("release");
    assert_eq!(renewal::take(&memory.db, ACCOUNT, "b", LONG).await.expect("take"), None);
}
