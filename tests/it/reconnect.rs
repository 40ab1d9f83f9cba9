//! Who may connect an account: the person and the organization that it had before, and no organization that
//! another account has.

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use upwork_odoo::domain::{Job, Series, Tenant};
use upwork_odoo::jobs::connect::{self, Connected, Refused};
use upwork_odoo::simulator::{Fault, FaultKind, World, WorldSpec};
use upwork_odoo::store::identity;

use super::connect::one_tenant;
use super::support::app::{TestApp, approve, create_account};
use super::support::doorman::{Doorman, Hold};
use super::support::on_both_series;

/// Two freelancers with a tenant each.
fn two_freelancers() -> World {
    World::seeded(&WorldSpec { users: 2, hourly: 2, fixed: 1, ..WorldSpec::default() })
}

/// A user of the world: id and name.
fn user(app: &TestApp, number: usize) -> (String, String) {
    app.upwork.world(|world| world.users().nth(number).map(|user| (user.id.clone(), user.name())).unwrap())
}

/// What a refused attempt may change: the reason that the account shows, and who wrote it when.
fn without_reason(mut row: Value) -> Value {
    for column in ["last_error", "write_date", "write_uid"] {
        row.as_object_mut().unwrap().remove(column);
    }
    row
}

on_both_series!(
    reconnecting_as_the_same_person_replaces_the_tokens,
    reconnecting_as_somebody_else_stores_nothing_and_names_both,
    an_organization_belongs_to_one_account,
);

async fn reconnecting_as_the_same_person_replaces_the_tokens(series: Series) {
    let app = TestApp::new(series, World::example()).await.connected().await;
    let (before, known) = (app.account_row().await, identity::get(&app.ctx.db, app.id).await.unwrap());
    let Connected::Done { identity, .. } = app.connect(app.id).await.unwrap() else { panic!("chosen before") };
    assert_eq!(Some(identity), known, "nobody is asked again");
    let after = app.account_row().await;
    assert_ne!(after["access_token"], before["access_token"]);
    assert_ne!(after["refresh_token"], before["refresh_token"]);
    assert_eq!(after["state"], "connected");
}

async fn reconnecting_as_somebody_else_stores_nothing_and_names_both(series: Series) {
    let app = TestApp::new(series, two_freelancers()).await.connected().await;
    let (before, known) = (app.account_row().await, identity::get(&app.ctx.db, app.id).await.unwrap());
    let ((_, first), (other, second)) = (user(&app, 0), user(&app, 1));
    app.upwork.approve_as(Some(&other));
    let refused = app.connect(app.id).await.unwrap_err();
    assert!(matches!(refused, Refused::SomebodyElse { .. }), "{refused}");
    assert!(refused.to_string().contains(&first) && refused.to_string().contains(&second), "{refused}");
    let after = app.account_row().await;
    assert_eq!(after["last_error"], json!(refused.to_string()));
    assert_eq!(without_reason(after), without_reason(before));
    assert_eq!(identity::get(&app.ctx.db, app.id).await.unwrap(), known);
    app.sync(Job::Contracts).await.unwrap();
}

#[tokio::test]
async fn the_same_person_without_the_old_organization_is_refused() {
    let app = TestApp::new(Series::V18, World::example()).await.connected().await;
    let before = app.account_row().await;
    app.run("UPDATE upwork_sync.identity SET organization_id = '77', organization_name = 'Old Studio'").await;
    let refused = app.connect(app.id).await.unwrap_err();
    for name in ["Old Studio", "Anna Kovacs", "Northwind Studio"] {
        assert!(refused.to_string().contains(name), "{name}: {refused}");
    }
    assert_eq!(without_reason(app.account_row().await), without_reason(before));
}

async fn an_organization_belongs_to_one_account(series: Series) {
    let app = TestApp::new(series, one_tenant()).await.connected().await;
    let other = create_account(&app.ctx, "Other", 1).await;
    let refused = app.connect(other).await.unwrap_err();
    assert!(matches!(refused, Refused::TenantTaken { .. }), "{refused}");
    assert!(refused.to_string().contains("\"Test\""), "{refused}");
    assert_eq!(identity::get(&app.ctx.db, other).await.unwrap(), None);
    let there = "SELECT concat_ws('|', state, access_token) FROM upwork_account WHERE name = 'Other'";
    assert_eq!(app.text(there).await.unwrap(), "error");

    app.run(&format!("UPDATE upwork_account SET active = false WHERE id = {}", app.id)).await;
    let archived = app.connect(other).await.unwrap_err();
    assert!(archived.to_string().contains("\"Test\""), "archived, it may come back: {archived}");
    app.run(&format!("DELETE FROM upwork_account WHERE id = {}", app.id)).await;
    let Connected::Done { account, .. } = app.connect(other).await.unwrap() else { panic!("one tenant") };
    assert_eq!(account, other, "the one that had it was deleted");
}

#[tokio::test]
async fn an_organization_taken_while_somebody_chooses_is_refused() {
    let app = TestApp::new(Series::V19, World::example()).await;
    let other = create_account(&app.ctx, "Other", 1).await;
    let [mine, theirs] =
        [app.connect(app.id).await.unwrap(), app.connect(other).await.unwrap()].map(|asked| match asked {
            Connected::Choose { key, tenants, .. } => (key, tenants),
            done @ Connected::Done { .. } => panic!("{done:?}"),
        });
    let choose = async |(key, tenants): &(SecretString, Vec<Tenant>), number: usize| {
        connect::choose(&app.ctx, key.expose_secret(), &tenants[number].organization_id).await
    };
    choose(&mine, 0).await.unwrap();
    let refused = choose(&theirs, 0).await.unwrap_err();
    assert!(refused.to_string().contains("\"Test\""), "{refused}");
    let (account, identity) = choose(&theirs, 1).await.unwrap();
    assert_eq!((account, identity.tenant.name.as_str()), (other, "Northwind Studio"), "the other one is free");
}

#[tokio::test]
async fn a_login_that_is_no_vendor_has_nothing_to_sync() {
    let app = TestApp::new(Series::V18, World::example()).await;
    app.upwork.fault(Fault::once(FaultKind::EmptyList).on("CompanySelector"));
    let refused = app.connect(app.id).await.unwrap_err();
    assert!(matches!(refused, Refused::NoVendor), "{refused}");
    let row = app.account_row().await;
    assert_eq!((&row["state"], &row["access_token"]), (&json!("error"), &json!(null)));
}

#[tokio::test]
async fn what_changed_in_odoo_during_the_return_wins() {
    for (meanwhile, state) in [
        ("UPDATE upwork_account SET client_id = 'another' WHERE id = ", "error"),
        ("UPDATE upwork_account SET state = 'draft', is_connected = false WHERE id = ", "draft"),
        ("UPDATE upwork_account SET active = false WHERE id = ", "error"),
    ] {
        let (doorman, app) = Doorman::guarding(Series::V19, &[]).await;
        let returned = approve(&connect::begin(&app.ctx, app.id).await.unwrap()).await;
        doorman.hold(Hold::Answer);
        let change = async {
            doorman.holds_one().await;
            app.run(&format!("{meanwhile}{}", app.id)).await;
            doorman.let_go();
        };
        let (ended, ()) = tokio::join!(connect::finish(&app.ctx, returned), change);
        assert!(matches!(ended.unwrap_err(), Refused::Overtaken), "{meanwhile}");
        let row = app.account_row().await;
        assert_eq!((&row["access_token"], &row["state"]), (&json!(null), &json!(state)), "{meanwhile}");
        assert_eq!(identity::get(&app.ctx.db, app.id).await.unwrap(), None, "{meanwhile}");
    }
}
