//! No secret in anything that the program says, whatever goes wrong and however much it is told to log.

use std::collections::BTreeMap;

use url::Url;

use super::support::app::{ANNA, TestApp};
use super::support::command::{Said, example, run};
use super::support::daemon::{Daemon, get};

/// The tokens, the client secret and the passwords of one world.
struct Secrets(Vec<String>);

impl Secrets {
    async fn of(app: &TestApp) -> Self {
        let mut secrets = vec!["canary".to_owned()];
        for column in [
            "SELECT client_secret FROM upwork_account WHERE name = 'Test'",
            "SELECT access_token FROM upwork_account WHERE name = 'Test'",
            "SELECT refresh_token FROM upwork_account WHERE name = 'Test'",
        ] {
            secrets.push(app.text(column).await.expect("connected"));
        }
        Self(secrets)
    }

    fn assert_absent(&self, what: &str, text: &str) {
        for secret in &self.0 {
            assert!(!text.contains(secret.as_str()), "{what} shows {secret:?}:\n{text}");
        }
    }
}

/// The settings with every password a canary, and the log as loud as it gets. The server trusts whoever connects.
fn loud(app: &TestApp) -> BTreeMap<String, String> {
    let mut env = app.environment();
    let with_canary = |url: &str| {
        let mut url = Url::parse(url).unwrap();
        url.set_password(Some("canary")).unwrap();
        url.to_string()
    };
    let url = with_canary(&env["UPWORK_ODOO__DATABASE__URL"]);
    env.insert("UPWORK_ODOO__DATABASE__URL".into(), url);
    env.insert("UPWORK_ODOO__DATABASE__MIGRATE_URL".into(), with_canary(&app.database.admin_url()));
    env.insert("UPWORK_ODOO__LOG__LEVEL".into(), "trace".into());
    env
}

#[tokio::test]
async fn no_command_shows_a_secret() {
    let app = example().await.connected().await;
    let (env, mut secrets) = (loud(&app), Secrets::of(&app).await);
    for (code, line) in [
        (0, "config show"),
        (0, "config check"),
        (0, "migrate"),
        (0, "check"),
        (0, "check --json"),
        (0, "check --grants somebody"),
        (0, "check --generate"),
        (0, "sync contracts --account Test --dry-run"),
        (0, "sync contracts --account Test --dry-run --json"),
        (0, "sync contracts --account Test"),
        (0, "sync contracts --account Test --json"),
        (0, "sync tokens --account Test"),
        (0, "test Test"),
        (0, "partners create --account Test --dry-run"),
        (0, "partners create --account Test"),
        (0, "explain contract 41846002 --account Test"),
        (0, "explain contract 41846002 --account Test --json"),
        (0, "status"),
        (0, "status --json"),
        (0, "adopt"),
        (1, "restore contract 41846002 --account Test"),
        (1, "health"),
        (0, "connect Test"),
        (0, "disconnect Test"),
        (1, "sync contracts --account Test"),
        (1, "test Test"),
    ] {
        let said = run(&env, &line.split(' ').collect::<Vec<_>>()).await;
        assert_eq!(said.code, code, "{line}: {said:#?}");
        secrets.0.extend(app.text("SELECT access_token FROM upwork_account WHERE name = 'Test'").await);
        secrets.assert_absent(line, &format!("{said:?}"));
    }
}

#[tokio::test]
async fn no_failure_shows_a_secret() {
    let app = example().await.connected().await;
    let (env, secrets) = (loud(&app), Secrets::of(&app).await);
    let with = |key: &str, value: &str| {
        let mut env = env.clone();
        env.insert(format!("UPWORK_ODOO__{key}"), value.to_owned());
        env
    };
    let absent = |what: &str, said: &Said, code: i32| {
        assert_eq!(said.code, code, "{what}: {said:#?}");
        secrets.assert_absent(what, &format!("{said:?}"));
    };
    for (url, code) in [
        ("postgres://canary:canary@127.0.0.1:1/canary", 1),
        ("postgres://nobody:canary@127.0.0.1:1/x?sslmode=canary", 1),
        ("mysql://canary", 2),
        ("canary", 2),
    ] {
        absent(url, &run(&with("DATABASE__URL", url), &["status"]).await, code);
    }
    absent("proxy", &run(&with("UPWORK__PROXY", "http://me:canary@127.0.0.1:1"), &["test", "Test"]).await, 1);
    absent("proxy", &run(&with("UPWORK__PROXY", "canary://me:canary@x"), &["test", "Test"]).await, 2);
    app.upwork.revoke(ANNA);
    absent("revoked", &run(&env, &["test", "Test"]).await, 1);
    absent("revoked", &run(&env, &["status"]).await, 0);
}

#[tokio::test]
async fn neither_the_daemon_nor_its_log_shows_a_secret() {
    let app = example().await;
    app.upwork.approve_as(Some(ANNA));
    let env = loud(&app);
    let daemon = Daemon::start(&env).await;
    let said = run(&env, &["connect", "Test"]).await;
    let link =
        said.out(0).split_whitespace().find(|word| word.contains("/upwork/connect/")).expect("a link").to_owned();
    let key = link.rsplit_once('/').unwrap().1.to_owned();
    let (status, authorize) = daemon.get(&format!("/upwork/connect/{key}")).await;
    assert_eq!(status, 303);
    let (_, callback) = get(&authorize.unwrap()).await;
    let callback = Url::parse(&callback.unwrap()).unwrap();
    let (status, _) = daemon.get(&format!("{}?{}", callback.path(), callback.query().unwrap())).await;
    assert_eq!(status, 200);
    let (status, _) = daemon.get(&format!("/upwork/connect/{key}")).await;
    assert_eq!(status, 400, "a link is good once");
    let mut secrets = Secrets::of(&app).await;
    secrets.0.push(key);
    secrets.0.extend(callback.query_pairs().map(|(_, value)| value.into_owned()));
    let (ended, log) = daemon.stop().await;
    assert!(ended.success() && log.contains("started"), "{log}");
    secrets.assert_absent("the log", &log);
}
