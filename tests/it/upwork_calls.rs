//! What a session does with every operation: headers, budget, renewal, patience, and the errors it ends in.

use std::time::Duration;

use graphql_client::{GraphQLQuery, QueryBody};
use upwork_odoo::domain::{OrganizationId, TenantKind};
use upwork_odoo::simulator::{Fault, FaultKind, World};
use upwork_odoo::upwork::{
    Client, Error, HttpSettings, Retry, check_tenant, contracts, http_client, person, proposals, tenants,
};

use crate::upwork_rig::{ANNA, Ledger, Purse, Rig, STUDIO, all_text, noon, quick, variant};

#[tokio::test]
async fn every_call_names_the_program_and_its_tenant() {
    let rig = Rig::start(World::example()).await;
    check_tenant(&rig.session(STUDIO)).await.unwrap();
    let person = person(&rig.client.session(rig.purse.clone(), None)).await.unwrap();
    assert_eq!((person.id.as_str(), person.name.as_str()), (ANNA, "Anna Kovacs"));
    let asked = rig.asked();
    assert_eq!(asked[0].tenant.as_deref(), Some(STUDIO));
    assert_eq!(asked[1].tenant, None);
    for record in asked {
        assert_eq!(record.user_agent.as_deref(), Some(concat!("upwork-odoo/", env!("CARGO_PKG_VERSION"))));
    }
}

#[tokio::test]
async fn the_tenants_are_the_vendors_among_the_persons_organizations() {
    let rig = Rig::start(World::example()).await;
    let found = tenants(&rig.client.session(rig.purse.clone(), None)).await.unwrap();
    let found: Vec<_> = found.iter().map(|t| (t.organization_id.as_str(), t.name.as_str(), t.kind)).collect();
    assert!(found.contains(&(ANNA, "Anna Kovacs", TenantKind::Freelancer)), "{found:?}");
    assert!(found.contains(&(STUDIO, "Northwind Studio", TenantKind::Agency)), "{found:?}");
}

#[tokio::test]
async fn an_answer_for_another_tenant_stops_everything() {
    let rig = Rig::start(World::example()).await;
    check_tenant(&rig.session(STUDIO)).await.unwrap();
    rig.sim.fault(Fault::once(FaultKind::WrongTenant));
    let error = check_tenant(&rig.session(STUDIO)).await.unwrap_err();
    let Error::WrongTenant { asked, answered } = &error else { panic!("{error:?}") };
    assert_eq!(asked.as_str(), STUDIO);
    assert_ne!(answered.as_ref(), Some(&OrganizationId::new(STUDIO)));
    assert!(!error.is_transient());
}

#[tokio::test]
async fn nothing_but_the_connection_is_asked_without_a_tenant() {
    let rig = Rig::start(World::example()).await;
    let session = || rig.client.session(rig.purse.clone(), None);
    for error in [
        check_tenant(&session()).await.unwrap_err(),
        contracts(&session(), TenantKind::Freelancer, &[]).await.unwrap_err(),
        proposals(&session()).await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::NoTenant), "{error:?}");
    }
    assert_eq!(rig.asked().len(), 0);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_the_call_repeated() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::once(FaultKind::ExpiredToken));
    check_tenant(&rig.session(ANNA)).await.unwrap();
    assert_eq!((rig.asked().len(), *rig.purse.rotations.lock().unwrap()), (2, 1));
}

#[tokio::test]
async fn a_token_that_stays_refused_is_not_renewed_again() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::forever(FaultKind::ExpiredToken));
    let error = check_tenant(&rig.session(ANNA)).await.unwrap_err();
    assert!(matches!(error, Error::Unauthorized { operation: "Organization" }), "{error:?}");
    assert_eq!((rig.asked().len(), *rig.purse.rotations.lock().unwrap()), (2, 1));
}

#[tokio::test]
async fn a_renewal_that_fails_is_the_calls_own_error() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::once(FaultKind::ExpiredToken));
    let session = rig.client.session(Purse::holding("dead", &[]), None);
    let error = person(&session).await.unwrap_err();
    assert_eq!(error.to_string(), "no further token");
    assert!(!error.is_transient());
}

/// Troubles that may pass, and what they are called if they do not.
fn troubles() -> Vec<(FaultKind, &'static str)> {
    vec![
        (FaultKind::TooManyRequests { retry_after: None }, "RateLimited"),
        (FaultKind::TooManyRequests { retry_after: Some(0) }, "RateLimited"),
        (FaultKind::ServerError { status: 500 }, "Status"),
        (FaultKind::ServerError { status: 503 }, "Status"),
        (FaultKind::Reset, "Network"),
        (FaultKind::CutBody, "Network"),
        (FaultKind::Html { status: 200 }, "Html"),
        (FaultKind::Html { status: 403 }, "Html"),
        (FaultKind::NullData { message: None }, "NoData"),
    ]
}

#[tokio::test]
async fn a_passing_trouble_costs_one_more_request_each_from_the_budget() {
    for (trouble, _) in troubles() {
        let rig = Rig::start(World::example()).await;
        rig.sim.fault(Fault::once(trouble.clone()));
        check_tenant(&rig.session(ANNA)).await.unwrap_or_else(|error| panic!("{trouble:?}: {error}"));
        assert_eq!((rig.asked().len(), *rig.budget.taken.lock().unwrap()), (2, 2), "{trouble:?}");
    }
}

#[tokio::test]
async fn a_trouble_that_stays_ends_after_the_last_attempt_as_a_transient_error() {
    for (trouble, name) in troubles() {
        let rig = Rig::start(World::example()).await;
        rig.sim.fault(Fault::forever(trouble.clone()));
        let error = check_tenant(&rig.session(ANNA)).await.unwrap_err();
        assert_eq!(variant(&error), name, "{trouble:?}");
        assert!(error.is_transient(), "{trouble:?}");
        assert_eq!(rig.asked().len(), 3, "{trouble:?}");
    }
}

#[tokio::test]
async fn what_cannot_pass_is_asked_once() {
    let scope = FaultKind::MissingScope { fields: vec!["Query.organization".into()] };
    let missing = FaultKind::NullData { message: Some("organization not found".into()) };
    let denied = FaultKind::NullData { message: Some("Authorization failed".into()) };
    for (trouble, name) in [(scope, "ScopeMissing"), (missing, "NoData"), (denied, "Denied")] {
        let rig = Rig::start(World::example()).await;
        rig.sim.fault(Fault::forever(trouble.clone()));
        let error = check_tenant(&rig.session(ANNA)).await.unwrap_err();
        assert_eq!((variant(&error).as_str(), rig.asked().len()), (name, 1), "{trouble:?}");
        assert!(!error.is_transient());
    }
}

#[tokio::test]
async fn a_429_quiets_everybody_for_as_long_as_upwork_asks() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::once(FaultKind::TooManyRequests { retry_after: Some(90) }));
    let error = check_tenant(&rig.session(ANNA)).await.unwrap_err();
    // 90 seconds are more than this client waits within a call: it is left to the next run.
    assert!(matches!(error, Error::RateLimited { retry_after: Some(Duration { .. }), .. }), "{error:?}");
    assert_eq!(*rig.budget.pauses.lock().unwrap(), [noon() + chrono::Duration::seconds(90)]);
    assert_eq!(rig.asked().len(), 1);
}

#[tokio::test]
async fn a_silent_server_is_given_up() {
    let settings = HttpSettings { timeout: Duration::from_millis(100), ..HttpSettings::default() };
    let rig = Rig::with(World::example(), &settings).await;
    rig.sim.fault(Fault::forever(FaultKind::Slow { millis: 60_000 }));
    let error = check_tenant(&rig.session(ANNA)).await.unwrap_err();
    assert!(error.to_string().contains("no answer in time"), "{error}");
    assert!(error.is_transient());
}

/// A query that this program would not send.
struct Wrong;

impl GraphQLQuery for Wrong {
    type Variables = ();
    type ResponseData = serde_json::Value;

    fn build_query((): ()) -> QueryBody<()> {
        QueryBody { variables: (), query: "query Wrong { user { firstName } }", operation_name: "Wrong" }
    }
}

#[tokio::test]
async fn a_query_that_upwork_does_not_understand_is_our_bug_and_says_so() {
    let rig = Rig::start(World::example()).await;
    let error = rig.session(ANNA).call::<Wrong>(()).await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    assert!(error.to_string().contains("firstName"), "{error}");
    assert_eq!(rig.asked().len(), 1);
}

#[tokio::test]
async fn no_error_shows_the_token_or_an_address() {
    let mut troubles: Vec<FaultKind> = troubles().into_iter().map(|(kind, _)| kind).collect();
    let token = "canary-token".to_owned();
    troubles.push(FaultKind::NullData { message: Some(format!("you sent {token}")) });
    troubles.push(FaultKind::ExpiredToken);
    for trouble in troubles {
        let rig = Rig::start(World::example()).await;
        rig.sim.fault(Fault::forever(trouble.clone()));
        let session = rig.client.session(Purse::holding(&token, &[&token]), None);
        let text = all_text(&person(&session).await.unwrap_err());
        assert!(!text.contains("canary") && !text.contains("http://"), "{trouble:?}: {text}");
    }
}

#[tokio::test]
async fn an_unreachable_server_is_a_transient_network_fault_without_its_address() {
    // Port 9 of the loopback address: nobody listens there.
    let endpoint = "http://127.0.0.1:9/secret-path".parse().unwrap();
    let http = http_client(&HttpSettings::default()).unwrap();
    let clock = upwork_odoo::clock::Clock::manual(noon());
    let client = Client::new(http, endpoint, Retry { attempts: 1, ..quick() }, clock, Ledger::default());
    let error = person(&client.session(Purse::holding("canary", &[]), None)).await.unwrap_err();
    assert!(error.is_transient());
    let text = all_text(&error);
    assert!(text.contains("no connection") && !text.contains("secret-path") && !text.contains("canary"), "{text}");
}

#[tokio::test]
async fn operations_can_run_as_tasks_of_their_own() {
    let rig = Rig::start(World::example()).await;
    let (session, other) = (rig.freelancer(), rig.freelancer());
    let contracts = tokio::spawn(async move { contracts(&session, TenantKind::Freelancer, &[]).await });
    let proposals = tokio::spawn(async move { proposals(&other).await });
    contracts.await.unwrap().unwrap();
    proposals.await.unwrap().unwrap();
}
