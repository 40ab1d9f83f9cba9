//! An account's connection, as `upwork_account` tells it.

use chrono::{DateTime, TimeZone, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use upwork_odoo::db::Tx;
use upwork_odoo::domain::{AccountId, AccountState, Series, TokenPair};
use upwork_odoo::odoo::Error;
use upwork_odoo::odoo::account::{self, NewAccount};

use crate::support::odoo::{World, assert_same};

fn expiry() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 1, 0, 0, 0).unwrap() + chrono::Duration::microseconds(999_999)
}

fn pair(access: &str, refresh: Option<&str>) -> TokenPair {
    TokenPair { access: access.into(), refresh: refresh.map(SecretString::from), expires_at: expiry() }
}

async fn create(world: &World, name: &str) -> Result<AccountId, Error> {
    let new = NewAccount { name, client_id: "cid", client_secret: &"sec".into(), company_id: 1 };
    let mut tx = world.db.begin().await?;
    let id = account::create(&mut tx, &new, &world.author).await?;
    tx.commit().await?;
    Ok(id)
}

async fn row(world: &World, id: AccountId) -> Value {
    world.row("upwork_account", &format!("id = {id}")).await
}

/// Runs one step in a transaction of its own.
async fn step<T>(world: &World, work: impl AsyncFnOnce(&mut Tx) -> Result<T, Error>) -> T {
    let mut tx = world.db.begin().await.unwrap();
    let done = work(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    done
}

/// State changes that the chatter tells, oldest first.
async fn told(world: &World, id: AccountId) -> String {
    let sql = format!(
        "SELECT COALESCE(string_agg(t.old_value_char || ' -> ' || t.new_value_char, ', ' ORDER BY t.id), '')
         FROM mail_tracking_value t JOIN mail_message m ON m.id = t.mail_message_id
         WHERE m.model = 'upwork.account' AND m.res_id = {id}"
    );
    world.text(&sql).await
}

#[tokio::test]
async fn a_new_account_equals_the_orms() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let id = create(&world, "Main").await.unwrap();
        assert_same(&row(&world, id).await, &world.oracle("upwork_account", "upwork_account"), &[]);
        let message = world.row("mail_message", &format!("model = 'upwork.account' AND res_id = {id}")).await;
        let orm = world.oracle("upwork_account", "mail_message");
        assert_same(&message, &orm, &["res_id", "date", "message_id"]);

        let taken = create(&world, "Main").await.unwrap_err();
        assert!(matches!(&taken, Error::AccountExists { name } if name == "Main"), "{taken}");
        assert_eq!(account::by_name(&world.db, "Main").await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_connected_account_equals_the_orms_with_its_note() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let id = create(&world, "Main").await.unwrap();
        world.execute(&format!("UPDATE upwork_account SET state = 'error', last_error = 'x' WHERE id = {id}")).await;
        world
            .execute("UPDATE ir_model_fields SET tracking = 100 WHERE model = 'upwork.account' AND name = 'state'")
            .await;
        let stored = step(&world, async |tx| {
            account::store_connected(tx, id, "cid", &pair("at", Some("rt")), &world.author).await
        })
        .await;
        assert!(stored);
        assert_same(&row(&world, id).await, &world.oracle("upwork_account_connect", "upwork_account"), &[]);
        let message =
            world.row("mail_message", &format!("model = 'upwork.account' AND res_id = {id} AND body = ''")).await;
        let orm = world.oracle("upwork_account_connect", "mail_message");
        assert_same(&message, &orm, &["res_id", "date", "message_id"]);
        let tracking = world.row("mail_tracking_value", &format!("mail_message_id = {}", message["id"])).await;
        let mut orm = world.oracle("upwork_account_connect", "mail_tracking_value");
        orm["old_value_char"] = json!("Error"); // it came from `draft` in the ORM's run
        assert_same(&tracking, &orm, &["mail_message_id"]);
    }
}

#[tokio::test]
async fn an_account_is_connected_step_by_step() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let id = create(&world, "Main").await.unwrap();
        assert!(step(&world, async |tx| account::begin_connect(tx, id, "1.abc", &world.author).await).await);
        assert_eq!(row(&world, id).await["state"], "connecting");

        assert_eq!(step(&world, async |tx| account::take_state(tx, "1.other").await).await, None);
        assert_eq!(step(&world, async |tx| account::take_state(tx, "1.abc").await).await, Some(id));
        assert_eq!(step(&world, async |tx| account::take_state(tx, "1.abc").await).await, None, "good once");

        let tokens = pair("at", Some("rt"));
        assert!(step(&world, async |tx| account::store_connected(tx, id, "cid", &tokens, &world.author).await).await);
        let held = account::tokens(&world.db, id).await.unwrap().unwrap();
        assert_eq!((held.access.expose_secret(), held.refresh.unwrap().expose_secret()), ("at", "rt"));
        assert_eq!(
            held.expiry,
            Utc.with_ymd_and_hms(2026, 12, 1, 0, 0, 0).single(),
            "whole seconds, as Odoo keeps them"
        );
        let credentials = account::credentials(&world.db, id).await.unwrap().unwrap();
        assert_eq!((credentials.client_id.as_str(), credentials.client_secret.expose_secret()), ("cid", "sec"));
        let listed = account::by_id(&world.db, id).await.unwrap().unwrap();
        assert_eq!((listed.state.as_str(), listed.is_connected, listed.token_expiry), ("connected", true, held.expiry));

        assert!(step(&world, async |tx| account::disconnect(tx, id, &world.author).await).await);
        let row = row(&world, id).await;
        for column in ["access_token", "refresh_token", "token_expiry", "oauth_state"] {
            assert_eq!(row[column], json!(null), "{column}");
        }
        assert_eq!(
            (&row["state"], &row["is_connected"], &row["active"]),
            (&json!("draft"), &json!(false), &json!(true))
        );
        assert!(account::tokens(&world.db, id).await.unwrap().is_none());
        assert_eq!(told(&world, id).await, "Draft -> Connecting, Connecting -> Connected, Connected -> Draft");
    }
}

#[tokio::test]
async fn tokens_for_an_account_that_turned_away_are_not_stored() {
    let world = World::new(Series::V18).await;
    let id = create(&world, "Main").await.unwrap();
    let tokens = pair("at", Some("rt"));
    let store = async |client_id: &'static str| {
        step(&world, async |tx| account::store_connected(tx, id, client_id, &tokens, &world.author).await).await
    };
    assert!(!store("cid").await, "nobody set out to connect, or it was disconnected meanwhile");
    step(&world, async |tx| account::begin_connect(tx, id, "1.abc", &world.author).await).await;
    assert!(!store("another application").await);
    world.execute(&format!("UPDATE upwork_account SET active = false WHERE id = {id}")).await;
    assert!(!store("cid").await, "archived");
    assert!(!step(&world, async |tx| account::begin_connect(tx, id, "1.abc", &world.author).await).await);
    assert_eq!(step(&world, async |tx| account::take_state(tx, "1.abc").await).await, None);
    assert_eq!(row(&world, id).await["access_token"], json!(null));
}

#[tokio::test]
async fn renewed_tokens_replace_only_those_they_were_got_for() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let id = create(&world, "Main").await.unwrap();
        step(&world, async |tx| account::begin_connect(tx, id, "1.abc", &world.author).await).await;
        step(&world, async |tx| account::store_connected(tx, id, "cid", &pair("a1", Some("r1")), &world.author).await)
            .await;
        let rotate = async |old: &'static str, new: TokenPair| {
            step(&world, async |tx| account::store_rotated(tx, id, &old.into(), &new, &world.author).await).await
        };
        let before = row(&world, id).await;
        assert!(rotate("r1", pair("a2", Some("r2"))).await);
        let after = row(&world, id).await;
        assert_eq!((&after["access_token"], &after["refresh_token"]), (&json!("a2"), &json!("r2")));
        assert!(after["write_date"].as_str() > before["write_date"].as_str());
        assert!(!rotate("r1", pair("a3", Some("r3"))).await, "a second renewal with the old token");
        assert!(rotate("r2", pair("a4", None)).await, "none sent: the one before stays");
        assert_eq!(row(&world, id).await["refresh_token"], "r2");

        let revoke = async |refresh: &'static str| {
            step(&world, async |tx| account::revoked(tx, id, &refresh.into(), "connect again", &world.author).await)
                .await
        };
        assert!(!revoke("r1").await, "said of a token that is gone");
        assert_eq!(row(&world, id).await["state"], "connected");
        assert!(revoke("r2").await);
        let row = row(&world, id).await;
        assert_eq!(
            (&row["state"], &row["is_connected"], &row["last_error"], &row["access_token"], &row["refresh_token"]),
            (&json!("error"), &json!(false), &json!("connect again"), &json!(null), &json!(null))
        );
        assert!(!rotate("r2", pair("a5", Some("r5"))).await, "disconnected meanwhile");
    }
}

#[tokio::test]
async fn a_failed_attempt_leaves_the_old_tokens_and_says_why() {
    let world = World::new(Series::V19).await;
    let id = create(&world, "Main").await.unwrap();
    step(&world, async |tx| account::begin_connect(tx, id, "1.abc", &world.author).await).await;
    step(&world, async |tx| account::store_connected(tx, id, "cid", &pair("a1", Some("r1")), &world.author).await)
        .await;
    step(&world, async |tx| account::begin_connect(tx, id, "2.abc", &world.author).await).await;
    let fail = async |state| {
        step(&world, async |tx| account::fail(tx, id, state, "access_denied", &world.author).await).await;
    };
    fail(AccountState::Connected).await;
    let after = row(&world, id).await;
    assert_eq!(
        (&after["state"], &after["is_connected"], &after["access_token"], &after["last_error"]),
        (&json!("connected"), &json!(true), &json!("a1"), &json!("access_denied"))
    );
    let before = world.versions().await;
    fail(AccountState::Connected).await;
    assert_eq!(world.versions().await, before, "said already");
}

#[tokio::test]
async fn a_good_run_writes_last_sync_and_nothing_else() {
    for series in Series::ALL {
        let world = World::new(series).await;
        let id = create(&world, "Main").await.unwrap();
        let before = row(&world, id).await;
        step(&world, async |tx| account::touch_last_sync(tx, id, expiry()).await).await;
        let mut wanted = before.clone();
        wanted["last_sync"] = json!("2026-12-01T00:00:00");
        assert_eq!(row(&world, id).await, wanted);
    }
}

#[tokio::test]
async fn an_error_is_written_once_and_cleared_once() {
    let world = World::new(Series::V18).await;
    let id = create(&world, "Main").await.unwrap();
    let before = world.versions().await;
    step(&world, async |tx| account::clear_last_error(tx, id, &world.author).await).await;
    assert_eq!(world.versions().await, before);
    step(&world, async |tx| account::set_last_error(tx, id, "Upwork is down", &world.author).await).await;
    let said = world.versions().await;
    assert_ne!(said, before);
    step(&world, async |tx| account::set_last_error(tx, id, "Upwork is down", &world.author).await).await;
    assert_eq!(world.versions().await, said);
    step(&world, async |tx| account::clear_last_error(tx, id, &world.author).await).await;
    assert_eq!(row(&world, id).await["last_error"], json!(null));
}

#[tokio::test]
async fn only_active_accounts_are_there() {
    let world = World::new(Series::V18).await;
    let all = account::list(&world.db).await.unwrap();
    assert_eq!(all.iter().map(|account| account.name.as_str()).collect::<Vec<_>>(), ["Upwork c1", "Upwork c2"]);
    world.execute("UPDATE upwork_account SET active = false, is_connected = NULL WHERE id = 1").await;
    assert_eq!(account::list(&world.db).await.unwrap(), all[1..]);
    assert_eq!(account::by_id(&world.db, AccountId(1)).await.unwrap(), None);
    assert!(account::credentials(&world.db, AccountId(1)).await.unwrap().is_none());
}

#[tokio::test]
async fn no_secret_is_shown() {
    let world = World::new(Series::V18).await;
    world
        .execute(
            "UPDATE upwork_account SET client_secret = 'canary-1', access_token = 'canary-2', refresh_token = 'canary-3'
             WHERE id = 1",
        )
        .await;
    let credentials = account::credentials(&world.db, AccountId(1)).await.unwrap().unwrap();
    let tokens = account::tokens(&world.db, AccountId(1)).await.unwrap().unwrap();
    assert_eq!(tokens.access.expose_secret(), "canary-2");
    let listed = account::list(&world.db).await.unwrap();
    let new = NewAccount { name: "Upwork c1", client_id: "x", client_secret: &"canary-4".into(), company_id: 1 };
    let mut tx = world.db.begin().await.unwrap();
    let refused = account::create(&mut tx, &new, &world.author).await.unwrap_err();
    let shown = format!("{credentials:?} {tokens:?} {listed:?} {new:?} {refused:?} {refused}");
    assert!(!shown.contains("canary"), "{shown}");
}
