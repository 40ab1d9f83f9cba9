//! What a person at the browser sees, over real HTTP: status, headers, and words that say what to do.

use url::Url;

use upwork_odoo::domain::Series;
use upwork_odoo::jobs::connect;
use upwork_odoo::simulator::{Fault, FaultKind, World};

use super::connect::one_tenant;
use super::support::app::TestApp;
use super::support::browser::{Browser, Page, query};
use super::support::doorman::{Doorman, Hold};

const CALLBACK: &str = "/upwork/oauth/callback";

/// What must come back escaped, or better not at all.
const SCRIPT: &str = "<script>alert('canary')</script>";

async fn open(world: World) -> (TestApp, Browser) {
    let app = TestApp::new(Series::V18, world).await;
    let browser = Browser::open(&app.ctx).await;
    (app, browser)
}

/// The callback's address, after Upwork approved.
async fn approved(app: &TestApp, browser: &Browser) -> Url {
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    browser.approve(&link).await
}

/// The callback with other parameters than Upwork gave.
fn callback(parameters: &[(&str, &str)]) -> String {
    let mut url = Url::parse("http://localhost").unwrap();
    url.set_path(CALLBACK);
    url.query_pairs_mut().extend_pairs(parameters);
    format!("{}?{}", url.path(), url.query().unwrap_or_default())
}

/// Every answer has these, whatever it is.
fn assert_guarded(page: &Page) {
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(page.header(name), value, "{page:?}");
    }
    let policy = page.header("content-security-policy");
    for part in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("script"), "{policy}");
    assert!(!page.body.contains("<script") && !page.body.contains("canary"), "{}", page.body);
}

/// A page that says these words, and repeats none of the address's secrets.
fn assert_says(page: &Page, status: u16, words: &str, address: &Url) {
    assert_guarded(page);
    assert_eq!(page.status, status, "{page:?}");
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.body.contains(words), "{words}: {}", page.body);
    for (name, value) in query(address) {
        assert!(!page.body.contains(&value), "{name}: {}", page.body);
    }
}

#[tokio::test]
async fn a_connected_account_is_told_to_a_person() {
    let (app, browser) = open(one_tenant()).await;
    let back = approved(&app, &browser).await;
    assert_says(&browser.get(&back).await, 200, "Connected to Upwork", &back);
    assert_says(&browser.get(&back).await, 400, "was used already", &back);
    assert_eq!(app.account().await.state, "connected");
}

#[tokio::test]
async fn the_way_to_upwork_is_a_redirect_that_nobody_keeps() {
    let (app, browser) = open(one_tenant()).await;
    let link = connect::issue_link(&app.ctx, app.id).await.unwrap();
    let there = browser.get(&link).await;
    assert_guarded(&there);
    assert_eq!(there.status, 303);
    assert!(there.location().as_str().starts_with(&app.upwork.authorize_url()));
    let used = browser.get(&link).await;
    assert_says(&used, 400, "Press Connect again", &link);
    assert!(!used.body.contains(link.path().rsplit('/').next().unwrap()), "the key is not repeated");
}

#[tokio::test]
async fn what_fails_at_upwork_is_a_bad_gateway_and_what_a_person_must_mend_is_not() {
    let (app, browser) = open(one_tenant()).await;
    for (fault, status, words) in [
        (Fault::once(FaultKind::ServerError { status: 503 }).on("token"), 502, "could not be reached"),
        (Fault::once(FaultKind::Reset).on("token"), 502, "could not be reached"),
        (Fault::once(FaultKind::Html { status: 403 }).on("token"), 502, "could not be reached"),
        (Fault::once(FaultKind::InvalidGrant).on("token"), 500, "says why"),
        (Fault::forever(FaultKind::ServerError { status: 500 }).on("User"), 502, "could not be reached"),
        (Fault::once(FaultKind::EmptyList).on("CompanySelector"), 400, "neither a freelancer nor an agency"),
    ] {
        let back = approved(&app, &browser).await;
        app.upwork.fault(fault);
        let page = browser.get(&back).await;
        assert_says(&page, status, words, &back);
        assert!(page.body.contains("Not connected") && page.body.contains("Nothing was changed"), "{}", page.body);
        app.upwork.clear_faults();
    }
}

#[tokio::test]
async fn nothing_that_the_address_says_is_repeated() {
    let (app, browser) = open(one_tenant()).await;
    let state = query(&connect::begin(&app.ctx, app.id).await.unwrap())["state"].clone();
    for parameters in [
        vec![("state", SCRIPT), ("code", SCRIPT)],
        vec![("state", SCRIPT), ("error", SCRIPT)],
        vec![("error", SCRIPT)],
        vec![("state", &state), ("error", SCRIPT), ("error_description", SCRIPT)],
        vec![("state", "a"), ("state", SCRIPT)],
        vec![(SCRIPT, SCRIPT)],
        vec![],
    ] {
        let page = browser.path(&callback(&parameters)).await;
        assert_guarded(&page);
        assert_eq!(page.status, 400, "{parameters:?}: {page:?}");
        assert!(page.body.contains("Press Connect again"), "{parameters:?}: {}", page.body);
    }
    let row = app.account_row().await;
    assert_eq!(row["state"], "error");
    assert!(!row["last_error"].as_str().unwrap().contains("canary"), "{row}");
}

#[tokio::test]
async fn a_link_that_was_tampered_with_is_refused_in_words() {
    let (app, browser) = open(one_tenant()).await;
    let before = app.account_row().await;
    for key in ["x", "%3Cscript%3Ealert('canary')%3C%2Fscript%3E", "%ff%fe", "..%2f..%2f", &"a".repeat(4000)] {
        let page = browser.path(&format!("/upwork/connect/{key}")).await;
        assert_guarded(&page);
        assert_eq!(page.status, 400, "{key}: {page:?}");
        assert!(page.body.contains("Press Connect again"), "{key}: {}", page.body);
    }
    assert_eq!(app.account_row().await, before);
}

#[tokio::test]
async fn a_form_that_cannot_be_read_is_refused_in_words() {
    let (app, browser) = open(one_tenant()).await;
    let form = "/upwork/connect/tenant";
    for fields in [vec![("key", SCRIPT)], vec![("key", SCRIPT), ("organization", SCRIPT)], vec![]] {
        let page = browser.post(form, &fields).await;
        assert_guarded(&page);
        assert_eq!(page.status, 400, "{fields:?}: {page:?}");
        assert!(page.body.contains("Not connected"), "{fields:?}: {}", page.body);
    }
    let flood = browser.post(form, &[("key", &*"a".repeat(20_000)), ("organization", "1")]).await;
    assert_guarded(&flood);
    assert_eq!(flood.status, 413);
    assert_eq!(app.account().await.state, "draft");
}

#[tokio::test]
async fn names_from_upwork_are_text_and_no_markup() {
    let (app, browser) = open(World::example()).await;
    let back = approved(&app, &browser).await;
    let asked = browser.get(&back).await;
    assert_says(&asked, 200, "Whose contracts?", &back);
    app.run("UPDATE upwork_sync.tenant_choice SET user_name = '<b>canary</b>'").await;
    let key = asked.attribute_after("name=\"key\" value=\"");
    let organization = asked.attribute_after("name=\"organization\" value=\"");
    // The form's own address is found relative to the page's, so that a public address may have a path.
    let action = back.join(&asked.attribute_after("action=\"")).unwrap();
    assert_eq!(action.path(), "/upwork/connect/tenant");
    let page = browser.post(action.path(), &[("key", &key), ("organization", &organization)]).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("&lt;b&gt;canary&lt;/b&gt;") && !page.body.contains("<b>"), "{}", page.body);
}

#[tokio::test]
async fn what_is_not_there_is_said_not_to_be() {
    let (_app, browser) = open(one_tenant()).await;
    for path in ["/", "/upwork/connect/", "/upwork/oauth/callback/x", "/upwork", "/metrics"] {
        let page = browser.path(path).await;
        assert_guarded(&page);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains("Nothing here"), "{path}: {}", page.body);
    }
    let posted = browser.post(CALLBACK, &[]).await;
    assert_guarded(&posted);
    assert_eq!(posted.status, 405);
}

#[tokio::test]
async fn health_says_yes_or_no_and_no_more() {
    let (app, browser) = open(one_tenant()).await;
    for path in ["/healthz", "/readyz"] {
        let page = browser.path(path).await;
        assert_guarded(&page);
        assert_eq!((page.status, page.body.as_str()), (200, "ok\n"), "{path}");
    }
    app.run("UPDATE upwork_sync.installation SET database_name = 'another'").await;
    let unready = browser.path("/readyz").await;
    assert_eq!((unready.status, unready.body.as_str()), (503, "not ready\n"));
    assert_eq!(browser.path("/healthz").await.status, 200, "the process itself is well");
}

#[tokio::test]
async fn a_browser_that_leaves_does_not_stop_the_tokens_on_their_way() {
    let (doorman, app) = Doorman::guarding(Series::V18, &[]).await;
    let browser = Browser::open(&app.ctx).await;
    let back = approved(&app, &browser).await;
    doorman.hold(Hold::Request);
    tokio::select! {
        page = browser.get(&back) => panic!("{page:?}"),
        () = doorman.holds_one() => {}
    }
    doorman.let_go();
    app.until("SELECT state = 'connected' FROM upwork_account WHERE name = 'Test'").await;
}
