//! The OAuth pages and the token endpoint.

use chrono::TimeDelta;
use serde_json::Value;
use url::Url;

use super::{
    super::{Fault, FaultKind, Tokens, World, WorldSpec},
    ANNA, Setup, setup,
};

const CALLBACK: &str = "https://odoo.example.com/upwork/oauth/callback?db=x";

impl Setup {
    async fn token(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let response = self
            .http
            .post(self.sim.token_url())
            .form(form)
            .send()
            .await
            .unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap())
    }

    async fn refresh(&self, token: &str) -> (u16, Value) {
        let (id, secret) = ("simulator", "simulator-secret");
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", id),
            ("client_secret", secret),
            ("refresh_token", token),
        ];
        self.token(&form).await
    }

    async fn redeem(&self, code: &str, redirect: &str) -> (u16, Value) {
        let (id, secret) = ("simulator", "simulator-secret");
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", id),
            ("client_secret", secret),
            ("code", code),
            ("redirect_uri", redirect),
        ];
        self.token(&form).await
    }

    fn authorize(&self) -> Url {
        let mut url = Url::parse(&self.sim.authorize_url()).unwrap();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", "simulator")
            .append_pair("redirect_uri", CALLBACK)
            .append_pair("state", "s&t");
        url
    }

    /// Follows the authorize address to where it sends the browser.
    async fn sent_to(&self, url: Url) -> Vec<(String, String)> {
        let response = self.http.get(url).send().await.unwrap();
        assert_eq!(response.status(), 303);
        let target = response.headers()["location"].to_str().unwrap();
        Url::parse(target)
            .unwrap()
            .query_pairs()
            .into_owned()
            .collect()
    }

    async fn code(&self) -> String {
        self.sim.approve_as(Some(ANNA));
        let pairs = self.sent_to(self.authorize()).await;
        pairs
            .into_iter()
            .find(|(name, _)| name == "code")
            .unwrap()
            .1
    }

    fn pair(&self) -> Tokens {
        self.sim.issue_tokens(ANNA).unwrap()
    }

    async fn status_with(&self, token: &str) -> u16 {
        let body = serde_json::json!({"query": "{ user { id } }"});
        let request = self
            .http
            .post(self.sim.graphql_url())
            .bearer_auth(token)
            .json(&body);
        request.send().await.unwrap().status().as_u16()
    }
}

fn dead(answer: &(u16, Value)) -> bool {
    answer.0 == 400
        && answer.1["error"] == "invalid_grant"
        && answer.1["error_description"] == "Refresh token is expired or revoked or not registered"
}

#[tokio::test]
async fn the_page_names_the_application_and_its_buttons_lead_back() {
    let setup = setup(World::example()).await;
    let page = setup.http.get(setup.authorize()).send().await.unwrap();
    let html = page.text().await.unwrap();
    assert!(
        html.contains("<code>simulator</code>")
            && html.contains("Approve")
            && html.contains("Deny")
    );
    assert!(html.contains("Anna Kovacs"));
    for (choice, name) in [("approve", "code"), ("deny", "error")] {
        let form = [
            ("choice", choice),
            ("user", ANNA),
            ("response_type", "code"),
            ("client_id", "simulator"),
            ("redirect_uri", CALLBACK),
            ("state", "s&t"),
        ];
        let response = setup
            .http
            .post(setup.sim.authorize_url())
            .form(&form)
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 303);
        let target = Url::parse(response.headers()["location"].to_str().unwrap()).unwrap();
        let pairs: Vec<(String, String)> = target.query_pairs().into_owned().collect();
        assert_eq!(pairs[0], ("db".to_owned(), "x".to_owned()));
        assert_eq!(pairs[1].0, name);
        assert_eq!(pairs[2], ("state".to_owned(), "s&t".to_owned()));
    }
}

#[tokio::test]
async fn an_automatic_approval_redirects_at_once() {
    let setup = setup(World::example()).await;
    setup.sim.approve_as(Some(ANNA));
    let pairs = setup.sent_to(setup.authorize()).await;
    let names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["db", "code", "state"]);
    let mut scoped = setup.authorize();
    scoped.query_pairs_mut().append_pair("scope", "all");
    let pairs = setup.sent_to(scoped).await;
    assert!(pairs.contains(&("error".to_owned(), "invalid_scope".to_owned())));
    let stranger = setup
        .authorize()
        .as_str()
        .replace("client_id=simulator", "client_id=other");
    assert_eq!(setup.http.get(stranger).send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn a_code_is_good_once_for_its_own_address_and_for_ten_minutes() {
    let setup = setup(World::example()).await;
    let code = setup.code().await;
    let (status, tokens) = setup.redeem(&code, CALLBACK).await;
    assert_eq!(status, 200);
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 86400);
    assert!(
        tokens["access_token"]
            .as_str()
            .unwrap()
            .starts_with("oauth2v2_")
    );
    assert_eq!(
        setup
            .status_with(tokens["access_token"].as_str().unwrap())
            .await,
        200
    );
    assert!(dead(&setup.redeem(&code, CALLBACK).await));
    let code = setup.code().await;
    assert!(dead(
        &setup.redeem(&code, "https://elsewhere.example.com/").await
    ));
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
    assert_eq!(
        (status, body["error"].as_str()),
        (401, Some("invalid_client"))
    );
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
    setup
        .clock
        .advance(TimeDelta::hours(24) - TimeDelta::seconds(1));
    assert_eq!(setup.status_with(&pair.access_token).await, 200);
    setup.clock.advance(TimeDelta::seconds(1));
    assert_eq!(setup.status_with(&pair.access_token).await, 401);
    setup.clock.advance(TimeDelta::days(13));
    assert!(dead(&setup.refresh(&refresh).await));
}

#[tokio::test]
async fn revoking_ends_everything_of_one_user_only() {
    let spec = WorldSpec {
        users: 2,
        ..WorldSpec::default()
    };
    let setup = setup(World::seeded(&spec)).await;
    let users: Vec<String> = setup
        .sim
        .world(|world| world.users().map(|user| user.id.clone()).collect());
    let (first, second) = (
        setup.sim.issue_tokens(&users[0]).unwrap(),
        setup.sim.issue_tokens(&users[1]).unwrap(),
    );
    setup.sim.revoke(&users[0]);
    assert_eq!(setup.status_with(&first.access_token).await, 401);
    assert!(dead(&setup.refresh(&first.refresh_token.unwrap()).await));
    assert_eq!(setup.status_with(&second.access_token).await, 200);
}

#[tokio::test]
async fn the_token_endpoint_has_faults_of_its_own() {
    let setup = setup(World::example()).await;
    let refresh = setup.pair().refresh_token.unwrap();
    setup
        .sim
        .fault(Fault::once(FaultKind::InvalidGrant).on("token"));
    assert!(dead(&setup.refresh(&refresh).await));
    setup
        .sim
        .fault(Fault::once(FaultKind::NoRefreshToken).on("token"));
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
    let shown = format!(
        "{pair:?} {:?} {:?}",
        one.sim.requests(),
        super::super::Options::default()
    );
    assert!(
        !shown.contains("oauth2v2_") && !shown.contains("simulator-secret"),
        "{shown}"
    );
    assert_eq!(
        one.sim.requests()[0].operation.as_deref(),
        Some("refresh_token")
    );
}
