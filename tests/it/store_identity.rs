//! One account, one tenant; keys of links and questions are good once.

use chrono::{DateTime, Utc};
use upwork_odoo::db::Db;
use upwork_odoo::domain::{AccountId, Identity, OrganizationId, Tenant, TenantKind, UserId};
use upwork_odoo::store::tenant_choice::{self, Choice};
use upwork_odoo::store::{Error, KeyHash, connect_link, identity};

use crate::support::memory::{ACCOUNT, Memory, OTHER_ACCOUNT, at};

fn now() -> DateTime<Utc> {
    at("2026-03-02T10:00:00Z")
}

fn later() -> DateTime<Utc> {
    at("2026-03-02T10:15:00Z")
}

fn tenant(id: &str) -> Tenant {
    Tenant { organization_id: OrganizationId::new(id), name: format!("Organization {id}"), kind: TenantKind::Agency }
}

fn person(user: &str, organization: &str) -> Identity {
    Identity { user_id: UserId::new(user), user_name: "Ada".into(), tenant: tenant(organization) }
}

async fn set(db: &Db, account: AccountId, identity: &Identity) -> Result<(), Error> {
    let mut tx = db.begin().await.expect("begin");
    let set = identity::set(&mut tx, account, identity, now()).await;
    tx.commit().await.expect("commit");
    set
}

#[tokio::test]
async fn account_stays_who_it_is_but_names_may_change() {
    let Memory { db, database: _database } = Memory::new().await;
    let ada = person("u1", "o1");
    set(&db, ACCOUNT, &ada).await.expect("first time");
    let renamed = Identity { user_name: "Ada L.".into(), ..ada.clone() };
    set(&db, ACCOUNT, &renamed).await.expect("same person");
    for other in [person("u2", "o1"), person("u1", "o2")] {
        match set(&db, ACCOUNT, &other).await {
            Err(Error::SomebodyElse(recorded)) => assert_eq!(*recorded, renamed),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(identity::get(&db, ACCOUNT).await.expect("get"), Some(renamed.clone()));
    assert_eq!(identity::list(&db).await.expect("list"), [(ACCOUNT, renamed)]);
}

#[tokio::test]
async fn tenant_of_another_account_is_refused_until_that_one_is_forgotten() {
    let Memory { db, database: _database } = Memory::new().await;
    set(&db, ACCOUNT, &person("u1", "o1")).await.expect("free tenant");
    let taken = set(&db, OTHER_ACCOUNT, &person("u2", "o1")).await;
    assert!(matches!(taken, Err(Error::TenantTaken { account: ACCOUNT })), "{taken:?}");
    assert_eq!(identity::get(&db, OTHER_ACCOUNT).await.expect("get"), None);
    let mut tx = db.begin().await.expect("begin");
    identity::forget(&mut tx, ACCOUNT).await.expect("forget");
    tx.commit().await.expect("commit");
    set(&db, OTHER_ACCOUNT, &person("u2", "o1")).await.expect("free tenant");
}

#[tokio::test]
async fn connect_link_is_good_once_and_not_after_its_time() {
    let Memory { db, database } = Memory::new().await;
    let mut tx = db.begin().await.expect("begin");
    for key in ["used", "late", "forgotten"] {
        connect_link::issue(&mut tx, ACCOUNT, KeyHash::of(key), later()).await.expect("issue");
    }
    let take = async |tx: &mut _, key, now| connect_link::take(tx, KeyHash::of(key), now).await.expect("take");
    assert_eq!(take(&mut tx, "unknown", now()).await, None);
    assert_eq!(take(&mut tx, "used", now()).await, Some(ACCOUNT));
    assert_eq!(take(&mut tx, "used", now()).await, None);
    assert_eq!(take(&mut tx, "late", later()).await, None);
    tx.commit().await.expect("commit");
    assert_eq!(connect_link::prune(&db, now()).await.expect("prune"), 0);
    assert_eq!(connect_link::prune(&db, later()).await.expect("prune"), 2);
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM upwork_sync.connect_link")
        .fetch_one(&database.pool().await)
        .await
        .expect("count");
    assert_eq!(left, 0);
}

#[tokio::test]
async fn key_taken_by_two_at_once_serves_one() {
    let Memory { db, database: _database } = Memory::new().await;
    let mut tx = db.begin().await.expect("begin");
    connect_link::issue(&mut tx, ACCOUNT, KeyHash::of("key"), later()).await.expect("issue");
    tx.commit().await.expect("commit");
    let take = async || {
        let mut tx = db.begin().await.expect("begin");
        let taken = connect_link::take(&mut tx, KeyHash::of("key"), now()).await.expect("take");
        tx.commit().await.expect("commit");
        taken
    };
    let (one, two) = tokio::join!(take(), take());
    assert_eq!(one.or(two), Some(ACCOUNT));
    assert_eq!(one.and(two), None);
}

#[tokio::test]
async fn question_which_tenant_is_answered_once() {
    let Memory { db, database: _database } = Memory::new().await;
    let question = question();
    let mut tx = db.begin().await.expect("begin");
    tenant_choice::offer(&mut tx, &question, KeyHash::of("first")).await.expect("offer");
    tenant_choice::offer(&mut tx, &question, KeyHash::of("second")).await.expect("offer");
    tx.commit().await.expect("commit");
    assert_eq!(tenant_choice::pending(&db, ACCOUNT, now()).await.expect("pending").as_ref(), Some(&question));
    assert_eq!(tenant_choice::pending(&db, ACCOUNT, later()).await.expect("pending"), None);

    let mut tx = db.begin().await.expect("begin");
    let take = async |tx: &mut _, key, now| tenant_choice::take(tx, KeyHash::of(key), now).await.expect("take");
    assert_eq!(take(&mut tx, "first", now()).await, None, "asked again, the first link is void");
    assert_eq!(take(&mut tx, "second", later()).await, None);
    assert_eq!(take(&mut tx, "second", now()).await, Some(question));
    assert_eq!(take(&mut tx, "second", now()).await, None);
    tx.commit().await.expect("commit");
    assert_eq!(tenant_choice::pending(&db, ACCOUNT, now()).await.expect("pending"), None);
}

#[tokio::test]
async fn knowing_the_tenant_closes_the_question() {
    let Memory { db, database: _database } = Memory::new().await;
    let mut tx = db.begin().await.expect("begin");
    tenant_choice::offer(&mut tx, &question(), KeyHash::of("key")).await.expect("offer");
    identity::set(&mut tx, ACCOUNT, &person("u1", "o1"), now()).await.expect("set");
    tx.commit().await.expect("commit");
    assert_eq!(tenant_choice::pending(&db, ACCOUNT, now()).await.expect("pending"), None);
}

fn question() -> Choice {
    Choice {
        account: ACCOUNT,
        user_id: UserId::new("u1"),
        user_name: "Ada".into(),
        tenants: vec![tenant("o1"), tenant("o2")],
        expires_at: later(),
    }
}
