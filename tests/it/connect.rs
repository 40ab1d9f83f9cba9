//! Connecting an account, when all goes well: from a link to Upwork's page, and back with tokens.

use chrono::TimeDelta;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use upwork_odoo::domain::{Identity, Job, OrganizationId, Series, TenantKind};
use upwork_odoo::jobs::connect::{self, Connected, Refused};
use upwork_odoo::simulator::{World, WorldSpec};
use upwork_odoo::store::identity;

use super::support::app::{ANNA, TestApp, approve, start};
use super::support::browser::{Browser, query};
use super::support::on_both_series;

/// Northwind Studio, the agency of `World::example`.
const STUDIO: &str = "1483920011223344128";

/// A freelancer with one tenant.
pub fn one_tenant() -> World {
    World::seeded(&WorldSpec { hourly: 3, fixed: 1, ..WorldSpec::default() })
}

/// What a column of the account holds, as text without quotes.
fn text(row: &Value, column: &str) -> String {
    row[column].as_str().unwrap_or_else(|| panic!("{column} is {}", row[column])).to_owned()
}

on_both_series!(
    setting_out_writes_a_fresh_state_and_asks_for_a_code,
    coming_back_stores_tokens_expiry_and_identity,
    a_printed_link_leads_to_a_connected_account,
    with_several_tenants_nothing_is_synced_before_one_is_chosen,
    disconnecting_forgets_the_tokens_and_nothing_else,
);

async fn setting_out_writes_a_fresh_state_and_asks_for_a_code(series: Series) {
    let app = TestApp::new(series, one_tenant()).await;
    let authorize = connect::begin(&app.ctx, app.id).await.unwrap();
    assert!(authorize.as_str().starts_with(&app.upwork.authorize_url()), "{authorize}");
    let asked = query(&authorize);
    let names: Vec<&str> = asked.keys().map(String::as_str).collect();
    assert_eq!(names, ["client_id", "redirect_uri", "response_type", "state"], "and no scope");
    assert_eq!(
        (&*asked["client_id"], &*asked["response_type"], &*asked["redirect_uri"]),
        ("simulator", "code", "http://127.0.0.1:8478/upwork/oauth/callback")
    );
    let (seconds, random) = asked["state"].split_once('.').unwrap();
    assert_eq!(seconds, start().timestamp().to_string());
    assert_eq!(random.len(), 43, "32 bytes: {random}");
    assert!(random.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'), "{random}");

    let row = app.account_row().await;
    assert_eq!((text(&row, "state"), text(&row, "oauth_state")), ("connecting".into(), asked["state"].clone()));
    assert_eq!((&row["is_connected"], &row["access_token"]), (&json!(false), &json!(null)));
    let again = query(&connect::begin(&app.ctx, app.id).await.unwrap());
    assert_ne!(again["state"], asked["state"]);
    assert_eq!(text(&app.account_row().await, "oauth_state"), again["state"]);
    assert_eq!(app.told().await, "Draft > Connecting", "the second time changes no state");
}

async fn coming_back_stores_tokens_expiry_and_identity(series: Series) {
    let app = TestApp::new(series, one_tenant()).await;
    app.run(&format!("UPDATE upwork_account SET state = 'error', last_error = 'x' WHERE id = {}", app.id)).await;
    let Connected::Done { account, identity } = app.connect(app.id).await.unwrap() else { panic!("one tenant") };
    assert_eq!(account, app.id);
    let row = app.account_row().await;
    assert_eq!((text(&row, "state"), &row["is_connected"]), ("connected".into(), &json!(true)));
    assert_eq!((&row["oauth_state"], &row["last_error"]), (&json!(null), &json!(null)));
    assert!(
        text(&row, "access_token").starts_with("oauth2v2_") && text(&row, "refresh_token").starts_with("oauth2v2_")
    );
    assert_ne!(row["access_token"], row["refresh_token"]);
    let tomorrow = start() + TimeDelta::days(1);
    assert_eq!(text(&row, "token_expiry"), tomorrow.format("%Y-%m-%dT%H:%M:%S").to_string());
    assert_eq!(app.told().await, "Error > Connecting, Connecting > Connected");

    assert_eq!(identity::get(&app.ctx.db, app.id).await.unwrap(), Some(identity.clone()));
    let person = app.upwork.world(|world| world.users().next().map(|user| (user.id.clone(), user.name())).unwrap());
    assert_eq!((identity.user_id.to_string(), identity.user_name), person);
    assert_eq!((identity.tenant.organization_id.to_string(), identity.tenant.kind), (person.0, TenantKind::Freelancer));
    app.sync(Job::Contracts).await.unwrap();
}

async fn a_printed_link_leads_to_a_connected_account(series: Series) {
    let app = TestApp::new(series, one_tenant()).await;
    let browser = Browser::open(&app.ctx).await;
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let key = link.path().strip_prefix("/upwork/connect/").unwrap();
    assert_eq!(key.len(), 43, "32 bytes: {key}");
    let by_hash =
        sqlx::query_scalar("SELECT key_sha256 = sha256(convert_to($1, 'UTF8')) FROM upwork_sync.connect_link");
    let by_hash: bool = by_hash.bind(key).fetch_one(&app.pool).await.unwrap();
    assert!(by_hash, "known by its hash");
    assert!(!app.text("SELECT string_agg(l::text, '') FROM upwork_sync.connect_link l").await.unwrap().contains(key));

    let page = browser.get(&browser.approve(&link).await).await;
    assert_eq!(page.status, 200, "{page:?}");
    assert!(page.body.contains("Connected to Upwork") && page.body.contains("(freelancer)"), "{}", page.body);
    assert_eq!(app.account().await.state, "connected");
    assert_eq!(browser.get(&link).await.status, 400, "good once");
}

#[tokio::test]
async fn a_printed_link_is_good_for_fifteen_minutes() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let [late, in_time] = [(); 2].map(|()| connect::issue_link(&app.ctx, app.id));
    let (late, in_time) = (late.await.unwrap(), in_time.await.unwrap());
    let key = |link: &url::Url| link.path().rsplit('/').next().unwrap().to_owned();
    app.clock.advance(TimeDelta::minutes(15) - TimeDelta::seconds(1));
    connect::open_link(&app.ctx, &key(&in_time)).await.unwrap();
    app.clock.advance(TimeDelta::seconds(1));
    let refused = connect::open_link(&app.ctx, &key(&late)).await.unwrap_err();
    assert!(matches!(refused, Refused::UnknownState), "{refused}");
}

async fn with_several_tenants_nothing_is_synced_before_one_is_chosen(series: Series) {
    let app = TestApp::new(series, World::example()).await;
    let before = app.count("SELECT count(*) FROM upwork_contract").await;
    let browser = Browser::open(&app.ctx).await;
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let asked = browser.get(&browser.approve(&link).await).await;
    assert_eq!(asked.status, 200);
    assert!(asked.body.contains("Whose contracts?"), "{}", asked.body);
    let offered = asked.body.matches("name=\"organization\"").count();
    assert_eq!(offered, 2, "the freelancer and the agency, not the client: {}", asked.body);
    let key = asked.attribute_after("name=\"key\" value=\"");

    let refused = app.sync(Job::Contracts).await.unwrap_err();
    assert!(refused.to_string().contains("choose the organization"), "{refused}");
    assert_eq!(app.count("SELECT count(*) FROM upwork_contract").await, before);

    let stranger = browser.post("/upwork/connect/tenant", &[("key", &key), ("organization", "1")]).await;
    assert_eq!(stranger.status, 400, "not offered");
    assert_eq!(identity::get(&app.ctx.db, app.id).await.unwrap(), None);
    let chosen = browser.post("/upwork/connect/tenant", &[("key", &key), ("organization", STUDIO)]).await;
    assert_eq!(chosen.status, 200, "{chosen:?}");
    assert!(chosen.body.contains("Northwind Studio"), "{}", chosen.body);
    let again = browser.post("/upwork/connect/tenant", &[("key", &key), ("organization", ANNA)]).await;
    assert_eq!(again.status, 400, "good once");

    let Identity { tenant, .. } = identity::get(&app.ctx.db, app.id).await.unwrap().unwrap();
    assert_eq!((tenant.organization_id.as_str(), tenant.kind), (STUDIO, TenantKind::Agency));
    app.sync(Job::Contracts).await.unwrap();
    let ours = "SELECT string_agg(upwork_contract_id, ',') FROM upwork_contract WHERE upwork_contract_id LIKE '419%'";
    assert_eq!(app.text(ours).await.unwrap(), "41950001", "the agency's, in whose name alone was asked");
}

#[tokio::test]
async fn a_choice_is_good_for_fifteen_minutes_and_while_the_account_is_connected() {
    let app = TestApp::new(Series::V19, World::example()).await;
    let offer = async || match app.connect(app.id).await.unwrap() {
        Connected::Choose { key, .. } => key,
        done @ Connected::Done { .. } => panic!("{done:?}"),
    };
    let choose = async |key: &str| connect::choose(&app.ctx, key, &OrganizationId::new(ANNA)).await;
    let late = offer().await;
    app.clock.advance(TimeDelta::minutes(15));
    assert!(matches!(choose(late.expose_secret()).await.unwrap_err(), Refused::UnknownState));

    let overtaken = offer().await;
    connect::disconnect(&app.ctx, app.id).await.unwrap();
    assert!(matches!(choose(overtaken.expose_secret()).await.unwrap_err(), Refused::Overtaken));
    let (first, second) = (offer().await, offer().await);
    assert!(matches!(choose(first.expose_secret()).await.unwrap_err(), Refused::UnknownState), "asked anew since");
    choose(second.expose_secret()).await.unwrap();
}

async fn disconnecting_forgets_the_tokens_and_nothing_else(series: Series) {
    let app = TestApp::new(series, one_tenant()).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let memory = "SELECT (SELECT string_agg(l::text, ' ' ORDER BY upwork_id) FROM upwork_sync.link l)
        || (SELECT i::text FROM upwork_sync.identity i)";
    let (known, rows) = (app.text(memory).await, app.count("SELECT count(*) FROM upwork_contract").await);
    connect::disconnect(&app.ctx, app.id).await.unwrap();
    let row = app.account_row().await;
    for column in ["access_token", "refresh_token", "token_expiry", "oauth_state"] {
        assert_eq!(row[column], json!(null), "{column}");
    }
    assert_eq!((text(&row, "state"), &row["is_connected"]), ("draft".into(), &json!(false)));
    assert_eq!(text(&row, "client_secret"), "simulator-secret", "the API key stays");
    assert_eq!((app.text(memory).await, app.count("SELECT count(*) FROM upwork_contract").await), (known, rows));
    assert!(app.told().await.ends_with("Connected > Draft"));

    let refused = app.sync(Job::Contracts).await.unwrap_err();
    assert!(refused.to_string().contains("connect it first"), "{refused}");
    app.connect(app.id).await.unwrap();
    let report = app.sync(Job::Contracts).await.unwrap();
    assert!(report.counts.values().all(|counts| counts.inserted == 0), "known from before: {report:?}");
}

#[tokio::test]
async fn a_way_begun_twice_ends_with_the_second_state_only() {
    let app = TestApp::new(Series::V18, one_tenant()).await;
    let first = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
    let second = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
    assert!(matches!(connect::finish(&app.ctx, first).await.unwrap_err(), Refused::UnknownState));
    assert_eq!(app.account().await.state, "connecting", "the second is still under way");
    connect::finish(&app.ctx, second).await.unwrap();
    assert_eq!(app.account().await.state, "connected");
}
