//! Codes, tokens, and how they age.

use chrono::TimeDelta;
use serde_json::Value;

use super::{
    super::{
        super::{Fault, FaultKind, Options, World, WorldSpec},
        setup,
    },
    CALLBACK, dead,
};

#[tokio::test]
async fn a_code_is_good_once_for_its_own_address_and_for_ten_minutes() {
    let setup = setup(World::example()).await;
    let code = setup.code().await;
    let (status, tokens) = setup.redeem(&code, CALLBACK).await;
    assert_eq!(status, 200);
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 86400);
    assert!(tokens["access_token"].as_str().unwrap().starts_with("oauth2v2_"));
    assert_eq!(setup.status_with(tokens["access_token"].as_str().unwrap()).await, 200);
    assert!(dead(&setup.redeem(&code, CALLBACK).await));
    let code = setup.code().await;
    assert!(dead(&setup.redeem(&code, "https://elsewhere.example.com/").await));
    let code = setup.code().await;
    setup.clock.advance(TimeDelta::minutes(10));
    assert!(dead(&setup.redeem(&code, CALLBACK).await));
}

#[tokio::test]
async fn client_id_and_secret_belong_in_the_body() {
    let setup = setup(World::example()).await;
    let refresh = setup.pair().refresh_token.unwrap();
    let request = setup
        .http
        .post(setup.sim.token_url())
        .basic_auth("simulator", Some("simulator-secret"))
        .form(&[("grant_type", "refresh_token"), ("refresh_token", &refresh)]);
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 400);
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error_description"], "Missing parameters: client_id");
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", "simulator"),
        ("client_secret", "wrong"),
        ("refresh_token", &refresh),
    ];
    let (status, body) = setup.token(&form).await;
    assert_eq!((status, body["error"].as_str()), (401, Some("invalid_client")));
    assert_eq!(setup.refresh(&refresh).await.0, 200);
}

#[tokio::test]
async fn refreshing_rotates_and_the_old_token_has_a_day_of_grace() {
    let setup = setup(World::example()).await;
    let old = setup.pair().refresh_token.unwrap();
    let (status, answer) = setup.refresh(&old).await;
    assert_eq!(status, 200);
    let new = answer["refresh_token"].as_str().unwrap().to_owned();
    assert_ne!(new, old);
    setup.clock.advance(TimeDelta::hours(23));
    assert_eq!(setup.refresh(&old).await.0, 200);
    // Using it again within its grace does not lengthen the grace.
    setup.clock.advance(TimeDelta::hours(1));
    assert!(dead(&setup.refresh(&old).await));
    setup.clock.advance(TimeDelta::days(12));
    assert_eq!(setup.refresh(&new).await.0, 200);
}

#[tokio::test]
async fn tokens_age_by_the_clock() {
    let setup = setup(World::example()).await;
    let pair = setup.pair();
    let refresh = pair.refresh_token.unwrap();
    setup.clock.advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    assert_eq!(setup.status_with(&pair.access_token).await, 200);
    setup.clock.advance(TimeDelta::seconds(1));
    assert_eq!(setup.status_with(&pair.access_token).await, 401);
    setup.clock.advance(TimeDelta::days(13));
    assert!(dead(&setup.refresh(&refresh).await));
}

#[tokio::test]
async fn revoking_ends_everything_of_one_user_only() {
    let spec = WorldSpec { users: 2, ..WorldSpec::default() };
    let setup = setup(World::seeded(&spec)).await;
    let users: Vec<String> = setup.sim.world(|world| world.users().map(|user| user.id.clone()).collect());
    let (first, second) = (setup.sim.issue_tokens(&users[0]).unwrap(), setup.sim.issue_tokens(&users[1]).unwrap());
    setup.sim.revoke(&users[0]);
    assert_eq!(setup.status_with(&first.access_token).await, 401);
    assert!(dead(&setup.refresh(&first.refresh_token.unwrap()).await));
    assert_eq!(setup.status_with(&second.access_token).await, 200);
}

#[tokio::test]
async fn the_token_endpoint_has_faults_of_its_own() {
    let setup = setup(World::example()).await;
    let refresh = setup.pair().refresh_token.unwrap();
    setup.sim.fault(Fault::once(FaultKind::InvalidGrant).on("token"));
    assert!(dead(&setup.refresh(&refresh).await));
    setup.sim.fault(Fault::once(FaultKind::NoRefreshToken).on("token"));
    let (status, answer) = setup.refresh(&refresh).await;
    assert_eq!((status, answer.get("refresh_token")), (200, None));
    // The old one stays good for another fortnight.
    setup.clock.advance(TimeDelta::days(13));
    assert_eq!(setup.refresh(&refresh).await.0, 200);
}

#[tokio::test]
async fn tokens_follow_from_the_seed_and_are_never_shown() {
    let (one, two) = (setup(World::example()).await, setup(World::example()).await);
    let pair = one.pair();
    assert_eq!(pair.access_token, two.pair().access_token);
    assert_ne!(Some(&pair.access_token), pair.refresh_token.as_ref());
    one.refresh(&pair.refresh_token.clone().unwrap()).await;
    let shown = format!("{pair:?} {:?} {:?}", one.sim, Options::default());
    assert!(!shown.contains("oauth2v2_") && !shown.contains("simulator-secret"), "{shown}");
    assert_eq!(one.sim.requests()[0].operation.as_deref(), Some("refresh_token"));
}
