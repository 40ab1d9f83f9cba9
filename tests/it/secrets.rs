//! No secret leaves its place: not into a log at its most talkative, an error, a page, a report, our schema, or what
//! the account says. Every token, code, state and key of a busy day is looked for everywhere.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;
use secrecy::ExposeSecret;
use sqlx::AssertSqlSafe;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::EnvFilter;
use upwork_odoo::domain::{Job, OrganizationId, Series};
use upwork_odoo::jobs::connect::{self, Connected};
use upwork_odoo::jobs::{explain, probe, status};
use upwork_odoo::simulator::{Fault, FaultKind, World};

use super::support::app::{TestApp, approve};
use super::support::browser::{Browser, query};
use super::support::doorman::Doorman;

/// Everything that anybody could read, and every secret that must not be in it.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shown {
    /// The log at its most talkative, from here on; tests run on one thread.
    fn with_log() -> (Self, DefaultGuard) {
        let shown = Self::default();
        let writer = shown.clone();
        let log = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new("warn,upwork_odoo=trace"))
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (shown, tracing::subscriber::set_default(log))
    }

    fn text(&self, text: &str) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
    }

    /// Shows a value as a log or a backtrace would.
    fn debug(&self, value: &impl Debug) {
        self.text(&format!("{value:?}\n{value:#?}\n"));
    }

    /// Shows an outcome, and an error as a person and as a programmer sees it, causes and all.
    fn outcome<T: Debug, E: std::error::Error + Display>(&self, outcome: Result<T, E>) {
        match outcome {
            Ok(value) => self.debug(&value),
            Err(e) => {
                self.debug(&e);
                let mut cause: Option<&dyn std::error::Error> = Some(&e);
                while let Some(e) = cause {
                    self.text(&format!("{e}\n{e:?}\n"));
                    cause = e.source();
                }
            }
        }
    }

    fn assert_without(&self, secrets: &BTreeSet<String>) {
        let shown = String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned();
        for secret in secrets {
            if let Some(at) = shown.find(secret.as_str()) {
                let around: String =
                    shown[..at].chars().rev().take(300).collect::<Vec<_>>().into_iter().rev().collect();
                panic!("a secret is shown after: {around}");
            }
        }
    }
}

/// What a malicious or broken gateway might answer: the request's own secrets, wherever they fit.
const ECHOES: [(u16, &str); 9] = [
    (400, r#"{"error":"invalid_request","error_description":"{code} {refresh_token} {client_secret}"}"#),
    (400, r#"{"error":"{client_secret}{refresh_token}{code}","error_description":"x"}"#),
    (400, r#"{"error":"server_error","error_uri":"https://x/{code}{refresh_token}{client_secret}"}"#),
    (401, r#"{"error":"invalid_client","error_description":"secret {client_secret} of {code}{refresh_token}"}"#),
    (200, r#"{"access_token":["{refresh_token}{code}"],"token_type":"{client_secret}"}"#),
    (200, r#"{"access_token":"{refresh_token}{code}","token_type":"bearer","expires_in":"{client_secret}"}"#),
    (200, "<html>{client_secret} {code}{refresh_token}</html>"),
    (500, "{client_secret} {code}{refresh_token}"),
    (302, "{client_secret} {code}{refresh_token}"),
];

#[tokio::test]
async fn a_busy_days_secrets_are_shown_nowhere() {
    let (shown, _log) = Shown::with_log();
    let (doorman, app) = Doorman::guarding(Series::V18, &[]).await;
    let mut secrets = connect_in_the_browser(&app, &shown).await;
    secrets.extend(connect_in_vain(&app, &doorman, &shown).await);
    renew_in_vain(&app, &doorman, &shown).await;
    be_refused_by_graphql(&app, &shown).await;
    show_the_rest(&app, &shown).await;
    secrets.extend(doorman.secrets());
    let log = String::from_utf8_lossy(&shown.0.lock().unwrap()).into_owned();
    for part in ["access token renewed", "not connected", "failed: ", "connect: "] {
        assert!(log.contains(part), "the log was listened to: {part}");
    }
    assert!(secrets.contains("simulator-secret") && secrets.len() > 20, "{}", secrets.len());
    shown.assert_without(&secrets);
}

/// By a printed link; the secrets that the browser carried.
async fn connect_in_the_browser(app: &TestApp, shown: &Shown) -> BTreeSet<String> {
    let browser = Browser::open(&app.ctx).await;
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let back = browser.approve(&link).await;
    let mut secrets: BTreeSet<String> = query(&back).into_values().collect();
    secrets.insert(link.path().rsplit('/').next().unwrap().to_owned());
    for page in [browser.get(&back).await, browser.get(&back).await, browser.get(&link).await] {
        shown.debug(&page);
    }
    shown.outcome(app.sync(Job::Contracts).await);
    secrets
}

/// With every echo at the token endpoint; the states that were used.
async fn connect_in_vain(app: &TestApp, doorman: &Doorman, shown: &Shown) -> BTreeSet<String> {
    let browser = Browser::open(&app.ctx).await;
    let mut states = BTreeSet::new();
    for (status, body) in ECHOES {
        let back = browser.approve(&connect::issue_link(&app.ctx, app.id).await.unwrap()).await;
        states.extend(query(&back).into_values());
        doorman.answer(status, body);
        shown.debug(&browser.get(&back).await);
        let returned = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
        states.insert(returned.state.expose_secret().to_owned());
        shown.debug(&returned);
        shown.outcome(connect::finish(&app.ctx, returned).await);
        shown.text(&app.account().await.last_error.unwrap());
    }
    states
}

async fn renew_in_vain(app: &TestApp, doorman: &Doorman, shown: &Shown) {
    app.clock.advance(TimeDelta::hours(13));
    for (status, body) in ECHOES {
        doorman.answer(status, body);
        shown.outcome(app.sync(Job::Tokens).await);
        shown.outcome(probe::connection(&app.ctx, &app.account().await).await);
    }
    doorman.pass();
    shown.outcome(app.sync(Job::Tokens).await);
}

/// By errors that repeat the token they were asked with.
async fn be_refused_by_graphql(app: &TestApp, shown: &Shown) {
    let token = app.account_row().await["access_token"].as_str().unwrap().to_owned();
    for kind in [
        FaultKind::NullData { message: Some(format!("The token {token} is not allowed")) },
        FaultKind::NullData { message: Some(format!("{}{token}", "x".repeat(280))) },
        FaultKind::ServerError { status: 500 },
        FaultKind::Html { status: 403 },
    ] {
        app.upwork.fault(Fault::forever(kind).on("Organization"));
        shown.outcome(app.sync(Job::Contracts).await);
        app.upwork.clear_faults();
    }
    app.upwork.fault(Fault::forever(FaultKind::ExpiredToken).on("Organization"));
    shown.outcome(app.sync(Job::Contracts).await);
    app.upwork.clear_faults();
    let user = app.upwork.world(|world| world.users().next().unwrap().id.clone());
    app.upwork.revoke(&user);
    shown.outcome(probe::connection(&app.ctx, &app.account().await).await);
}

/// All that can be asked for, and all that was written down.
async fn show_the_rest(app: &TestApp, shown: &Shown) {
    let account = app.account().await;
    let status = status::status(&app.ctx).await.unwrap();
    shown.debug(&status);
    shown.text(&serde_json::to_string(&status).unwrap());
    let id = app.text("SELECT upwork_id FROM upwork_sync.link WHERE kind = 'contract' LIMIT 1").await.unwrap();
    shown.text(&serde_json::to_string(&explain::contract(&app.ctx, &account, &id).await.unwrap()).unwrap());
    shown.debug(&(&app.ctx, &app.config(), &account));
    shown.text(&app.config().show());
    let tables = "SELECT string_agg(format('SELECT t::text FROM %s t', c.oid::regclass), ' UNION ALL ')
        FROM pg_class c WHERE c.relkind = 'r'
        AND (c.relnamespace = 'upwork_sync'::regnamespace OR c.relname IN ('mail_message', 'mail_tracking_value'))";
    let tables = app.text(tables).await.unwrap();
    let written: Vec<String> = sqlx::query_scalar(AssertSqlSafe(tables)).fetch_all(&app.pool).await.unwrap();
    assert!(written.len() > 30, "{}", written.len());
    shown.text(&written.join("\n"));
    shown.text(&app.text("SELECT string_agg(last_error, ' ') FROM upwork_account").await.unwrap());
}

#[tokio::test]
async fn a_one_use_key_is_shown_to_nobody_but_the_person_who_chooses() {
    let (shown, _log) = Shown::with_log();
    let app = TestApp::new(Series::V19, World::example()).await;
    let asked = app.connect(app.id).await.unwrap();
    shown.debug(&asked);
    let Connected::Choose { key, tenants, .. } = asked else { panic!("several tenants") };
    shown.text(&serde_json::to_string(&status::status(&app.ctx).await.unwrap()).unwrap());
    shown.text(&app.text("SELECT string_agg(c::text, '') FROM upwork_sync.tenant_choice c").await.unwrap());
    shown.outcome(connect::choose(&app.ctx, key.expose_secret(), &OrganizationId::new("1")).await);
    shown.outcome(connect::choose(&app.ctx, key.expose_secret(), &tenants[0].organization_id).await);
    shown.outcome(connect::choose(&app.ctx, key.expose_secret(), &tenants[0].organization_id).await);
    shown.assert_without(&BTreeSet::from([key.expose_secret().to_owned()]));
}

#[test]
#[should_panic(expected = "a secret is shown after: it is ")]
fn what_is_shown_is_found() {
    let shown = Shown::default();
    shown.text("it is hush-hush");
    shown.assert_without(&BTreeSet::from(["hush-hush".to_owned()]));
}
