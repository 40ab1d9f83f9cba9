//! A copy of a database is told from the original until it is adopted.

use chrono::{DateTime, Utc};
use upwork_odoo::domain::Fingerprint;
use upwork_odoo::store::heartbeat::{self, Replica};
use upwork_odoo::store::installation::{self, Installation};
use upwork_odoo::store::{KeyHash, connect_link};

use crate::support::memory::{ACCOUNT, Memory, at};

fn original() -> Fingerprint {
    Fingerprint { database_uuid: "uuid".into(), database_name: "books".into(), system_identifier: "1".into() }
}

fn now() -> DateTime<Utc> {
    at("2026-03-02T10:00:00Z")
}

#[tokio::test]
async fn first_start_remembers_the_database_and_every_other_start_finds_it() {
    let Memory { db, database: _database } = Memory::new().await;
    assert_eq!(installation::recorded(&db).await.expect("recorded"), None);
    assert_eq!(installation::check(&db, &original(), now()).await.expect("check"), Installation::First);
    assert_eq!(installation::check(&db, &original(), now()).await.expect("check"), Installation::Ours);
    assert_eq!(installation::recorded(&db).await.expect("recorded"), Some(original()));
}

#[tokio::test]
async fn copy_is_foreign_until_adopted_whatever_it_differs_in() {
    let Memory { db, database: _database } = Memory::new().await;
    installation::check(&db, &original(), now()).await.expect("check");
    let copies = [
        Fingerprint { database_uuid: "another".into(), ..original() },
        Fingerprint { database_name: "staging".into(), ..original() },
        Fingerprint { system_identifier: "2".into(), ..original() },
    ];
    for copy in copies {
        let foreign = Installation::Foreign { recorded: original() };
        assert_eq!(installation::check(&db, &copy, now()).await.expect("check"), foreign);
        assert_eq!(installation::check(&db, &copy, now()).await.expect("check"), foreign, "asking changes nothing");
        installation::adopt(&db, &copy, now()).await.expect("adopt");
        assert_eq!(installation::check(&db, &copy, now()).await.expect("check"), Installation::Ours);
        let foreign = Installation::Foreign { recorded: copy };
        assert_eq!(installation::check(&db, &original(), now()).await.expect("check"), foreign);
        installation::adopt(&db, &original(), now()).await.expect("adopt");
    }
}

#[tokio::test]
async fn adopting_forgets_the_replicas_and_open_links_of_the_original() {
    let Memory { db, database: _database } = Memory::new().await;
    installation::check(&db, &original(), now()).await.expect("check");
    heartbeat::beat(&db, &replica("a")).await.expect("beat");
    let mut tx = db.begin().await.expect("begin");
    let key = KeyHash::of("key");
    connect_link::issue(&mut tx, ACCOUNT, key, at("2026-03-02T11:00:00Z")).await.expect("issue");
    tx.commit().await.expect("commit");
    installation::adopt(&db, &Fingerprint { database_name: "staging".into(), ..original() }, now())
        .await
        .expect("adopt");
    assert_eq!(heartbeat::list(&db).await.expect("list"), []);
    let mut tx = db.begin().await.expect("begin");
    assert_eq!(connect_link::take(&mut tx, key, now()).await.expect("take"), None);
}

#[tokio::test]
async fn replicas_are_listed_the_latest_seen_first_and_forgotten_after_a_week() {
    let Memory { db, database } = Memory::new().await;
    for holder in ["a", "b", "c", "a"] {
        heartbeat::beat(&db, &replica(holder)).await.expect("beat");
    }
    let holders =
        |list: Vec<heartbeat::Heartbeat>| list.into_iter().map(|beat| beat.replica.holder).collect::<Vec<_>>();
    assert_eq!(holders(heartbeat::list(&db).await.expect("list")), ["a", "c", "b"]);
    heartbeat::forget(&db, "c").await.expect("forget");
    let silent = "UPDATE upwork_sync.heartbeat SET seen_at = clock_timestamp() - interval '8 days' WHERE holder = 'b'";
    database.run_as(&database.admin_url(), silent).await;
    assert_eq!(heartbeat::prune(&db).await.expect("prune"), 1);
    let list = heartbeat::list(&db).await.expect("list");
    assert_eq!(list[0].replica, replica("a"));
    assert_eq!(holders(list), ["a"]);
}

fn replica(holder: &str) -> Replica {
    Replica {
        holder: holder.into(),
        version: "0.1.0".into(),
        started_at: now(),
        authorize_url: "https://sync.example/upwork/connect".into(),
        callback_url: "https://sync.example/upwork/oauth/callback".into(),
    }
}
