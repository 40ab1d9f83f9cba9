//! OAuth2 against the simulator's pages and token endpoint.

use secrecy::{ExposeSecret, SecretString};
use upwork_odoo::domain::TokenPair;
use upwork_odoo::simulator::{Face, Fault, FaultKind, World};
use upwork_odoo::upwork::{HttpSettings, OAuth, OAuthError, OAuthSettings, http_client, person};
use url::Url;

use crate::upwork_rig::{ANNA, Ledger, Purse, Rig, all_text, noon};

const CALLBACK: &str = "http://127.0.0.1:1/upwork/oauth/callback";

fn oauth(rig: &Rig, client_secret: &str) -> OAuth<Ledger> {
    rig.client.oauth(OAuthSettings {
        authorize_url: rig.sim.authorize_url().parse().unwrap(),
        token_url: rig.sim.token_url().parse().unwrap(),
        redirect_url: CALLBACK.parse().unwrap(),
        client_id: "simulator".to_owned(),
        client_secret: client_secret.into(),
    })
}

/// Walks the way of a person's browser: the authorize page approves at once and sends back.
async fn code(rig: &Rig, oauth: &OAuth<Ledger>) -> SecretString {
    rig.sim.approve_as(Some(ANNA));
    let http = http_client(&HttpSettings::default()).unwrap();
    let response = http.get(oauth.authorize_url("the-state")).send().await.unwrap();
    let back = Url::parse(response.headers()["location"].to_str().unwrap()).unwrap();
    assert!(back.as_str().starts_with(CALLBACK), "{back}");
    let value = |key: &str| back.query_pairs().find(|(name, _)| name == key).unwrap().1.into_owned();
    assert_eq!(value("state"), "the-state");
    value("code").into()
}

async fn connected(rig: &Rig) -> TokenPair {
    let oauth = oauth(rig, "simulator-secret");
    oauth.exchange(&code(rig, &oauth).await).await.unwrap()
}

#[tokio::test]
async fn the_authorize_address_asks_for_a_code_and_for_no_scope() {
    let rig = Rig::start(World::example()).await;
    let url = oauth(&rig, "simulator-secret").authorize_url("123.abc");
    let mut pairs: Vec<_> = url.query_pairs().map(|(key, value)| format!("{key}={value}")).collect();
    pairs.sort_unstable();
    let redirect = format!("redirect_uri={CALLBACK}");
    assert_eq!(pairs, ["client_id=simulator", &redirect, "response_type=code", "state=123.abc"]);
}

#[tokio::test]
async fn a_code_becomes_tokens_that_upwork_accepts() {
    let rig = Rig::start(World::example()).await;
    let tokens = connected(&rig).await;
    assert_eq!(tokens.expires_at, noon() + chrono::Duration::hours(24));
    assert!(tokens.refresh.is_some());
    let purse = Purse::holding(tokens.access.expose_secret(), &[]);
    let person = person(&rig.client.session(purse, None)).await.unwrap();
    assert_eq!(person.id.as_str(), ANNA);
    assert_eq!(*rig.budget.taken.lock().unwrap(), 2, "the token endpoint counts too");
}

#[tokio::test]
async fn a_code_is_good_once() {
    let rig = Rig::start(World::example()).await;
    let oauth = oauth(&rig, "simulator-secret");
    let code = code(&rig, &oauth).await;
    oauth.exchange(&code).await.unwrap();
    let again = oauth.exchange(&code).await.unwrap_err();
    assert!(matches!(again, OAuthError::Denied { .. }), "{again:?}");
}

#[tokio::test]
async fn a_renewal_answers_a_new_pair() {
    let rig = Rig::start(World::example()).await;
    let first = connected(&rig).await;
    rig.clock.advance(chrono::Duration::hours(20));
    let second = oauth(&rig, "simulator-secret").refresh(first.refresh.as_ref().unwrap()).await.unwrap();
    assert_ne!(first.access.expose_secret(), second.access.expose_secret());
    assert_ne!(first.refresh.unwrap().expose_secret(), second.refresh.unwrap().expose_secret());
    assert_eq!(second.expires_at, noon() + chrono::Duration::hours(44));
}

#[tokio::test]
async fn an_answer_without_a_refresh_token_says_that_there_is_none() {
    let rig = Rig::start(World::example()).await;
    let first = connected(&rig).await;
    rig.sim.fault(Fault::once(FaultKind::NoRefreshToken).on("token"));
    let second = oauth(&rig, "simulator-secret").refresh(first.refresh.as_ref().unwrap()).await.unwrap();
    assert!(second.refresh.is_none());
}

#[tokio::test]
async fn a_refresh_token_dies_after_14_days_without_use() {
    let rig = Rig::start(World::example()).await;
    let tokens = connected(&rig).await;
    rig.clock.advance(chrono::Duration::days(15));
    let error = oauth(&rig, "simulator-secret").refresh(tokens.refresh.as_ref().unwrap()).await.unwrap_err();
    assert!(matches!(&error, OAuthError::Denied { description } if description.contains("expired")), "{error:?}");
    assert!(!error.is_transient());
}

#[tokio::test]
async fn a_wrong_secret_is_the_keys_fault_and_not_the_tokens() {
    let rig = Rig::start(World::example()).await;
    let tokens = connected(&rig).await;
    let error = oauth(&rig, "wrong").refresh(tokens.refresh.as_ref().unwrap()).await.unwrap_err();
    assert!(matches!(error, OAuthError::BadClient { .. }), "{error:?}");
}

#[tokio::test]
async fn a_gateways_answer_is_transient_asked_once_and_says_nothing_about_the_tokens() {
    for trouble in [
        FaultKind::TooManyRequests { retry_after: Some(30) },
        FaultKind::ServerError { status: 502 },
        FaultKind::Html { status: 200 },
        FaultKind::Html { status: 403 },
        FaultKind::Reset,
        FaultKind::CutBody,
    ] {
        let rig = Rig::start(World::example()).await;
        let tokens = connected(&rig).await;
        rig.sim.reset_requests();
        rig.sim.fault(Fault::once(trouble.clone()).on("token"));
        let error = oauth(&rig, "simulator-secret").refresh(tokens.refresh.as_ref().unwrap()).await.unwrap_err();
        assert!(error.is_transient(), "{trouble:?}: {error:?}");
        assert_eq!(rig.sim.requests().iter().filter(|record| record.face == Face::Token).count(), 1);
        oauth(&rig, "simulator-secret").refresh(tokens.refresh.as_ref().unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn a_429_of_the_token_endpoint_quiets_everybody() {
    let rig = Rig::start(World::example()).await;
    rig.sim.fault(Fault::once(FaultKind::TooManyRequests { retry_after: Some(30) }).on("token"));
    oauth(&rig, "simulator-secret").refresh(&"anything".into()).await.unwrap_err();
    assert_eq!(*rig.budget.pauses.lock().unwrap(), [noon() + chrono::Duration::seconds(30)]);
}

#[tokio::test]
async fn no_error_shows_code_token_or_secret() {
    let canary: SecretString = "canary-grant".into();
    let mut troubles = vec![None];
    troubles.extend(
        [
            FaultKind::TooManyRequests { retry_after: None },
            FaultKind::ServerError { status: 500 },
            FaultKind::Html { status: 403 },
            FaultKind::Reset,
            FaultKind::CutBody,
            FaultKind::InvalidGrant,
        ]
        .map(Some),
    );
    for trouble in troubles {
        let rig = Rig::start(World::example()).await;
        if let Some(trouble) = &trouble {
            rig.sim.fault(Fault::forever(trouble.clone()).on("token"));
        }
        for secret in ["canary-secret", "simulator-secret"] {
            let oauth = oauth(&rig, secret);
            for error in [oauth.exchange(&canary).await.unwrap_err(), oauth.refresh(&canary).await.unwrap_err()] {
                let text = all_text(&error);
                for leak in ["canary", "simulator-secret", "http://"] {
                    assert!(!text.contains(leak), "{trouble:?}: {text}");
                }
            }
        }
    }
}
